import { traitsOf, WordTrait } from '../../src/analysis/dictionary.ts'
import { keyTrigger } from '../../src/analysis/triggers.ts'
import { inflect, irregularNounPlurals, irregularVerbBases } from '../../src/lexicon/inflect.ts'
import { keyOf } from '../../src/parse/key.ts'
import { Shape, TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'

/** Plurals that are given a second time, or to what is not counted. */
const doubled = `criterias criteria|phenomenas phenomena|medias media|datas data|bacterias bacteria|alumnis alumni
informations information|equipments equipment|furnitures furniture|luggages luggage|advices advice|homeworks homework
feedbacks feedback|softwares software|hardwares hardware|knowledges knowledge|baggages baggage|machineries machinery
womans women|womens women|childrens children|policemans policemen`

/** Words that the regular endings would give to irregular words ("weeped", "lifes"), each with the right form. */
const meant = new Map<number, string>()
for (const verb of irregularVerbBases) {
  const right = inflect(verb, 'verb').get('past')
  if (right?.length === 1) for (const form of regularPasts(verb)) add(form, right[0]!)
}
for (const [singular, plural] of irregularNounPlurals)
  add(/(?:s|x|z|ch|sh)$/.test(singular) ? `${singular}es` : `${singular}s`, plural)
for (const pair of doubled.split(/[|\n]/)) {
  const [form, right] = pair.split(' ')
  if (form && right) add(form, right)
}

function add(form: string, right: string): void {
  if (form !== right) meant.set(keyOf(form), right)
}

function regularPasts(verb: string): string[] {
  if (verb.endsWith('e')) return [`${verb}d`]
  if (/[^aeiou]y$/.test(verb)) return [`${verb.slice(0, -1)}ied`, `${verb}ed`]
  return [`${verb}ed`, `${verb}${verb.at(-1)}ed`]
}

const overRegular = keyTrigger(meant.keys())

/** "Weeped", "lifes", "informations": an ending that the word does not take. */
export function* findOverRegular(tokens: Tokens): Iterable<Finding> {
  for (const token of overRegular(tokens)) {
    if (tokens.shapes[token] !== Shape.lower || tokens.classes[token] !== TokenClass.word) continue
    // "Singed", "ringed", "foots": a word of its own is no slip of another one. The dictionary is asked here, not at every start.
    if ((traitsOf(tokens.keys[token]!) & WordTrait.lower) !== 0) continue
    const right = meant.get(tokens.keys[token]!)!
    yield {
      start: tokens.starts[token]!,
      end: tokens.ends[token]!,
      messageId: 'misspelt',
      replacements: [right],
    }
  }
}
