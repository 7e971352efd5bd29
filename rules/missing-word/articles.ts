import { onsetOf } from '../../src/analysis/onset.ts'
import { wordTagsOf } from '../../src/analysis/parts-of-speech/word-tags.ts'
import { type PartsOfSpeech, Tag } from '../../src/analysis/parts-of-speech.ts'
import { isPartOfCompound, isSpacedPair, textOf } from '../../src/analysis/spaced-words.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { isLowerCase } from '../../src/analysis/word-kinds.ts'
import { trigramModel } from '../../src/analysis/word-trigrams/load.ts'
import { wordOf } from '../../src/analysis/word-trigrams/model.ts'
import type { WordRows } from '../../src/analysis/word-trigrams/rows.ts'
import { insertedGain } from '../../src/analysis/word-trigrams/window.ts'
import { keyOf } from '../../src/parse/key.ts'
import { Shape, TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'

/** How much likelier an article has to make the words around (common logarithm). */
const least = { verb: 1.5, preposition: 1.85 } as const
/** Stuff, and places and states that have no article behind a verb or a preposition. */
const isBare = wordTest(
  `pressure ground newspaper theatre theater silence stock garbage reason lot row seat gate page room number man woman
   hospital school church chapel prison court home bed sea land town class college university work lunch dinner breakfast
   heart hand place part care action effect time way power office command control charge order fire air water radio television
   company night day noon winter summer spring autumn wood stone glass paper coffee tea wine beer fish chicken meat bread hope
   love trade business traffic freight evidence music football cricket rugby tennis golf sport art law life death war peace
   change room space access notice word light field line course touch left right bail parole duty guard cover shape ship train bus car foot
   stage screen tape film print record store bat mass matter use value state case fact detail turn public private common general
   election office approval parliament congress promotion possession custody permission government surgery treatment`,
)
/** Somebody to somebody else, of whom there is hardly only one. */
const isOneOfMany = wordTest(
  'member daughter son wife husband brother sister resident native graduate victim',
)
/** What several are in one place. */
const isCalling = wordTest(
  `farmer nurse teacher lawyer doctor baker butcher miner carpenter plumber journalist reporter writer poet painter singer actor
   actress dancer musician pianist scientist engineer soldier sailor pilot mechanic fisherman student pensioner widow widower
   orphan refugee volunteer clerk waiter waitress cook shopkeeper electrician shepherd labourer laborer tailor weaver trader
   worker builder surgeon dentist midwife vet programmer accountant architect researcher lecturer`,
)
const isUntil = wordTest('until till by before after towards toward at')
const isTimeOfDay = wordTest('evening morning dawn dusk nightfall sunrise sunset midnight daybreak afternoon')
const isAtPlace = wordTest('in at from who with')
const isOfOrIn = wordTest('of in from')

/** "She opened door and saw it", "works as nurse in Leeds": one that is counted, where an article has dropped out. */
export function* findMissingArticles(
  tokens: Tokens,
  partsOfSpeech: PartsOfSpeech,
  rows: WordRows,
): Iterable<Finding> {
  for (let noun = 1; noun + 1 < tokens.count; noun++) {
    if (partsOfSpeech.tagOf(noun) !== Tag.nounSingular) continue
    const before = noun - 1
    const needed = leastBehind(tokens, partsOfSpeech, before)
    if (needed === undefined || !isLowerCase(tokens, noun) || !isLowerCase(tokens, before)) continue
    if (isBare(tokens.keys[noun]!) || wordTagsOf(tokens.keys[noun]!)?.can(Tag.nounSingular) !== true) continue
    if (!isSpacedPair(tokens, before, tokens.count) || !endsPhrase(tokens, partsOfSpeech, noun + 1)) continue
    if (isPartOfCompound(tokens, noun) || isPartOfCompound(tokens, before)) continue
    const article = likeliestArticle(tokens, rows, noun, needed)
    if (article === undefined) continue
    yield {
      start: tokens.starts[noun]!,
      end: tokens.ends[noun]!,
      messageId: 'missing',
      replacements: [`${article} ${textOf(tokens, noun)}`],
    }
  }
}

/** No other noun that it describes, and no figure or letter that it has for a name: row F, lot 46. */
function endsPhrase(tokens: Tokens, partsOfSpeech: PartsOfSpeech, next: number): boolean {
  if (tokens.classes[next] === TokenClass.number || tokens.shapes[next]! > Shape.lower) return false
  switch (partsOfSpeech.tagOf(next)) {
    case Tag.nounSingular:
    case Tag.nounPlural:
    case Tag.adjective:
    case Tag.numeral:
    case Tag.verbIng:
    case Tag.verbThird:
      return false
    default:
      return true
  }
}

function leastBehind(tokens: Tokens, partsOfSpeech: PartsOfSpeech, before: number): number | undefined {
  const tag = partsOfSpeech.tagOf(before)
  // "Until evening": the times of day need no article there.
  if (isUntil(tokens.keys[before]!) && isTimeOfDay(tokens.keys[before + 1]!)) return undefined
  if (tag === Tag.preposition) return least.preposition
  if (tag === Tag.be && isCalling(tokens.keys[before + 1]!) && isAtPlace(tokens.keys[before + 2] ?? 0))
    return 0
  if (tag === Tag.be)
    return isOneOfMany(tokens.keys[before + 1]!) && isOfOrIn(tokens.keys[before + 2] ?? 0) ? 0 : undefined
  return tag >= Tag.verbBase && tag <= Tag.verbIng ? least.verb : undefined
}

function likeliestArticle(tokens: Tokens, rows: WordRows, noun: number, needed: number): string | undefined {
  const place = rows.places[noun]!
  if (place === 0) return undefined
  const model = trigramModel()
  const onset = onsetOf({ text: textOf(tokens, noun), casing: 'lower', isWord: true })
  const one = onset === 'vowel' ? 'an' : 'a'
  const gainOf = (article: string) => insertedGain(model, rows, place, wordOf(model, keyOf(article)))
  const [first, second] = [gainOf('the'), gainOf(one)]
  if (Math.max(first, second) < needed) return undefined
  return first > second ? 'the' : one
}
