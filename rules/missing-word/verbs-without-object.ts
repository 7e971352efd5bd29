import { sentenceOf } from '../../src/analysis/locate.ts'
import { isFiniteTag, type PartsOfSpeech, Tag } from '../../src/analysis/parts-of-speech.ts'
import { isSpacedPair, textOf } from '../../src/analysis/spaced-words.ts'
import { keyTrigger } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { isLowerCase } from '../../src/analysis/word-kinds.ts'
import { verbForms } from '../../src/lexicon/inflect.ts'
import { keyOf } from '../../src/parse/key.ts'
import { TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'

/** Verbs that reach what they are about through a preposition, and that preposition. */
const prepositions = `about: complain | against: rebel | at: arrive gaze glance hint laugh smile stare | for: apologise
apologize strive wait | from: abstain emerge refrain | in: intervene participate reside specialise specialize | of: consist
dispose | on: comment depend dwell elaborate embark rely | over: preside | to: adhere allude aspire belong conform listen react
reply resort respond revert subscribe | with: collide comply cope interfere sympathise sympathize tamper`
/** Forms that also tell whose words went before: "…, commented the mayor". */
const inverted = new Set(['comment', 'reply', 'respond', 'complain', 'smile', 'laugh'])

interface Meant {
  readonly preposition: string
  readonly isAlsoSaying: boolean
}

const verbs = new Map<number, Meant>()
for (const line of prepositions.split('|')) {
  const [preposition = '', bases = ''] = line.trim().split(': ')
  for (const base of bases.trim().split(/\s+/)) {
    for (const form of [base, ...verbForms(base)]) {
      const isAlsoSaying = inverted.has(base) && form !== base && !form.endsWith('ing')
      verbs.set(keyOf(form), { preposition, isAlsoSaying })
    }
  }
}
const verbTokens = keyTrigger(verbs.keys())
const isOpener = wordTest('the a an his her its their our my your this these')
const isTimeOrMeasure = wordTest(
  `day days night nights week weeks month months year years hour hours minute minutes morning afternoon evening moment while
   time times second seconds decade decades weekend season summer winter spring autumn fall lot bit little deal way same more
   next last following previous first few couple half very good long short full whole entire extra mile miles smile laugh`,
)
const isNoVerb = wordTest('comment reply wait laugh smile hint glance stare gaze')

/** "Declined to comment the matter", "waited the bus": a verb that has no object of its own, right before one. */
export function* findVerbsWithoutObject(tokens: Tokens, partsOfSpeech: PartsOfSpeech): Iterable<Finding> {
  for (const verb of verbTokens(tokens)) {
    const opener = verb + 1
    if (opener + 1 >= tokens.count || !isLowerCase(tokens, verb) || !isOpener(tokens.keys[opener]!)) continue
    if (!isLowerCase(tokens, opener) || !isSpacedPair(tokens, verb, tokens.count)) continue
    const { preposition, isAlsoSaying } = verbs.get(tokens.keys[verb]!)!
    const tag = partsOfSpeech.tagOf(verb)
    if (tag < Tag.verbBase || tag > Tag.verbParticiple || isAlsoSaying) continue
    if (isNoVerb(tokens.keys[verb]!) && !isInfinitive(tokens, partsOfSpeech, verb)) continue
    if (isTimeOrMeasure(tokens.keys[opener + 1]!) || isTimeOrMeasure(tokens.keys[opener + 2] ?? 0)) continue
    if (hasClauseBehind(tokens, partsOfSpeech, opener)) continue
    yield {
      start: tokens.starts[verb]!,
      end: tokens.ends[opener]!,
      messageId: 'missing',
      replacements: [`${textOf(tokens, verb)} ${preposition} ${textOf(tokens, opener)}`],
    }
  }
}

function isInfinitive(tokens: Tokens, partsOfSpeech: PartsOfSpeech, verb: number): boolean {
  const before = partsOfSpeech.tagOf(verb - 1)
  return (
    before === Tag.to || before === Tag.modal || before === Tag.do || tokens.keys[verb - 1] === keyOf('not')
  )
}

/** "Complained the noise was": what follows is said, and no object. */
function hasClauseBehind(tokens: Tokens, partsOfSpeech: PartsOfSpeech, from: number): boolean {
  const end = tokens.sentences[sentenceOf(tokens, from) + 1]!
  for (let token = from; token < end; token++) {
    if (tokens.classes[token] === TokenClass.punctuation && tokens.prose[tokens.starts[token]!] !== '-')
      return false
    const tag = partsOfSpeech.tagOf(token)
    if (tag === Tag.whPronoun || tag === Tag.preposition || tag === Tag.coordinator) return false
    if (isFiniteTag(tag)) return true
  }
  return false
}
