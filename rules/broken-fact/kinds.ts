import type { Facts } from '../../src/analysis/facts.ts'
import { FunctionWord, functionWord } from '../../src/analysis/function-words.ts'
import { sentenceOf } from '../../src/analysis/locate.ts'
import { ownSentenceAt } from '../../src/analysis/own-sentences.ts'
import { isMark } from '../../src/analysis/token-tests.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import type { LexiconMatch } from '../../src/lexicon/match.ts'
import { keyOf } from '../../src/parse/key.ts'
import { TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Broken } from './broken.ts'

/** Kinds that exclude one another, one set a line; each kind by its words, the first to name it by. */
const sets: readonly (readonly string[])[] = [
  [
    'mammal|mammals',
    'fish|fishes',
    'bird|birds',
    'reptile|reptiles',
    'amphibian|amphibians',
    'insect|insects',
    'arachnid|arachnids',
    'crustacean|crustaceans',
    'mollusc|molluscs|mollusk|mollusks',
  ],
  ['herbivore|herbivores', 'carnivore|carnivores'],
  ['brass', 'woodwind|woodwinds', 'percussion', 'string|strings|stringed'],
  ['evergreen|evergreens|conifer|conifers|coniferous', 'deciduous'],
  ['gas giant|gas giants', 'rocky planet|rocky planets'],
  ['metal|metals', 'gas|gases|noble gas|noble gases'],
  ['fruit|fruits', 'root|roots|root vegetable|root vegetables', 'grain|grains|cereal|cereals'],
  ['six-legged', 'eight-legged', 'four-legged', 'two-legged', 'ten-legged'],
]
/** Between a thing and its kind so many words may stand. */
const mostAdjectives = 3

const being = wordTest('is are')
const article = wordTest('a an the')
const other = wordTest('other')
const and = wordTest('and or')
const such = keyOf('such')
const as = keyOf('as')
const like = keyOf('like')
const including = keyOf('including')
/** It is told as not so, or as a likeness. */
const denied =
  /\b(?:not|n't|no|never|neither|nor|called|nicknamed|like a|as if|if|once thought|unlike|robot|toy|novel|film|joke|myth\w*|mistaken\w*|confused|eat\w*|ate|hunt\w*|prey\w*|feed\w*|fed)\b/i

interface Kind {
  readonly set: number
  readonly name: string
  /** As it is said of several; that of an adjective is the same. */
  readonly plural: string
}

/** The kinds by the key of their first word, with all keys. */
const byFirst = new Map<number, { readonly keys: readonly number[]; readonly kind: Kind }[]>()
for (const [set, kinds] of sets.entries())
  for (const words of kinds) {
    const forms = words.split('|')
    for (const form of forms) {
      const keys = form.split(/ |(?=-)|(?<=-)/).map(keyOf)
      const kind = { set, name: forms[0]!, plural: forms[1] ?? forms[0]! }
      byFirst.set(keys[0]!, [...(byFirst.get(keys[0]!) ?? []), { keys, kind }])
    }
  }

/** What the text counts among another kind than it is of: "whales and other fish", "the trumpet, a woodwind". */
export function* brokenKinds(facts: Facts, matches: readonly LexiconMatch[]): Iterable<Broken> {
  const { tokens } = facts
  for (const match of matches) {
    const { kind } = match.entry.labels
    const told = kind === undefined ? undefined : (kindBehind(tokens, match) ?? kindAhead(tokens, match))
    if (!told) continue
    const own = kind!.split('|')
    const right = kindsOf(told.kind.set).filter(({ name }) => own.includes(name))
    if (right.length === 0 || right.some(({ name }) => name === told.kind.name)) continue
    const end = Math.max(match.end, tokens.ends[told.endToken - 1]!)
    const sentence = ownSentenceAt(facts, sentenceOf(tokens, match.firstToken))
    if (!sentence || denied.test(sentence.text.slice(0, end - sentence.start))) continue
    const name = tokens.prose.slice(match.start, match.end)
    yield {
      start: Math.min(match.start, tokens.starts[told.firstToken]!),
      end,
      fact: `${name} ${saidOf(name, right[0]!)}, not ${/s$/.test(name) ? told.kind.plural : told.kind.name}`,
    }
  }
}

function kindsOf(set: number): readonly Kind[] {
  return sets[set]!.map(words => {
    const [name, plural] = words.split('|')
    return { set, name: name!, plural: plural ?? name! }
  })
}

/** "are mammals", "is a mammal", "is deciduous" */
function saidOf(thing: string, { name, plural }: Kind): string {
  if (/s$/.test(thing)) return `are ${plural}`
  return name === plural || /^(?:brass|string|woodwind)/.test(name)
    ? `is ${name}`
    : `is ${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}`
}

interface Told {
  readonly kind: Kind
  readonly firstToken: number
  readonly endToken: number
}

/** "a whale is a fish", "the whale, a large fish,", "whales and other fish" */
function kindBehind(tokens: Tokens, { endToken }: LexiconMatch): Told | undefined {
  const { keys, classes } = tokens
  let at = endToken
  if (and(keys[at] ?? 0) && other(keys[at + 1] ?? 0)) at += 2
  else if (isMark(tokens, at, ',') && article(keys[at + 1] ?? 0)) at += 2
  else if (being(keys[at] ?? 0)) at += article(keys[at + 1] ?? 0) ? 2 : 1
  else return undefined
  for (let words = 0; words <= mostAdjectives; words++, at++) {
    const told = kindAt(tokens, at)
    if (told) return told
    if (classes[at] !== TokenClass.word && !isMark(tokens, at, '-')) return undefined
    // "Whales are a threat to fish": the kind is that of something else.
    if (functionWord(keys[at]!) & FunctionWord.preposition) return undefined
  }
  return undefined
}

/** "fish such as whales", "insects like the spider", "reptiles, including frogs" */
function kindAhead(tokens: Tokens, { firstToken }: LexiconMatch): Told | undefined {
  const { keys } = tokens
  let at = firstToken - 1
  if (article(keys[at] ?? 0)) at--
  if (keys[at] === as && keys[at - 1] === such) at -= 2
  else if (keys[at] === like || keys[at] === including) at--
  else return undefined
  if (isMark(tokens, at, ',')) at--
  for (const length of [1, 2, 3]) {
    const told = kindAt(tokens, at + 1 - length)
    if (told?.endToken === at + 1) return told
  }
  return undefined
}

/** The kind that begins at a token; the longest of those that do. A kind that only goes before another noun is none. */
function kindAt({ keys, classes }: Tokens, token: number): Told | undefined {
  const found = (byFirst.get(keys[token] ?? 0) ?? [])
    .filter(one => one.keys.every((key, index) => keys[token + index] === key))
    .toSorted((a, b) => b.keys.length - a.keys.length)[0]
  if (!found) return undefined
  const endToken = token + found.keys.length
  const isPlural =
    found.keys.length === 1 && found.keys[0] === keyOf(found.kind.plural) && found.kind.plural.endsWith('s')
  const isName =
    isPlural || found.kind.set > 1 || classes[endToken] !== TokenClass.word || follows(keys[endToken]!)
  return isName ? { kind: found.kind, firstToken: token, endToken } : undefined
}

const follows = wordTest(
  'that which who and or of in on with from like such including is are have has to can',
)
