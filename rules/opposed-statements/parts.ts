import type { Facts } from '../../src/analysis/facts.ts'
import { matchesOf } from '../../src/analysis/matches-of.ts'
import { type OwnSentence, ownSentenceAt, spanOf } from '../../src/analysis/own-sentences.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import type { Span } from '../../src/span.ts'
import type { Opposition } from './gifts.ts'

const word = "[A-Za-z][\\w'-]*"
const missing = new RegExp(
  `\\b(?:(?:there (?:is|are)|has|have|comes? with|offers?|with) no|lacks? (?:an?|any)|does(?: not|n't) (?:have|offer|include) (?:an?|any)) (?<part>${word} ${word})`,
  'dgi',
)
const present = new RegExp(`\\bits (?<part>${word} ${word})`, 'dgi')
/** Another thing may have what this one lacks. */
const comparison =
  /\b(?:predecessor|original|older|old|previous|earlier|first|rival\w*|unlike|competitor\w*|adapter|dock|optional|external|separate|another|other|sibling|new|newer|next|pro|version|model|lack|without|no|not|n't|missing|absence|dropped|removed|instead|if|would)\b/i
/** A piece that denies more parts than this is a list of something else. */
const most = 40
const smallWords =
  /^(?:an?|the|of|to|in|on|for|and|or|own|such|more|less|longer|new|old|good|real|clear|one|doubt)\b/i

/** A part that the thing of the piece does not have, and "its" part: "no microSD slot", "its microSD card". */
export function* missingAndPresent(facts: Facts): Iterable<Opposition> {
  if (its(facts.tokens).length === 0) return
  const absent = sentencesWith(facts, isLacking)
    .filter(({ text }) => / no |\black|n't |\bnot have\b|\bnot (?:offer|include)\b/.test(text))
    .flatMap(sentence => partsOf(sentence, missing))
    .slice(0, most)
  if (absent.length === 0) return
  for (const sentence of sentencesWith(facts, isIts)) {
    if (!/\bits \w/i.test(sentence.text) || comparison.test(sentence.text)) continue
    for (const here of partsOf(sentence, present)) {
      const there = absent.find(part => part.sentence !== sentence && isOnePart(part, here))
      if (there) yield { here: here.span, there: there.span }
    }
  }
}

/** The writer's sentences that have such a word as a token. */
function sentencesWith(facts: Facts, isWanted: (key: number, previous: number) => boolean): OwnSentence[] {
  const { keys, sentences } = facts.tokens
  const found: OwnSentence[] = []
  for (let number = 0; number + 1 < sentences.length; number++) {
    const end = sentences[number + 1]!
    let at = sentences[number]!
    while (at < end && !isWanted(keys[at]!, keys[at - 1] ?? 0)) at++
    const sentence = at < end ? ownSentenceAt(facts, number) : undefined
    if (sentence) found.push(sentence)
  }
  return found
}

const its = wordTrigger('its')
const isIts = wordTest('its')
const isNo = wordTest('no')
const mayLack = wordTest('is are has have with offer offers')
const isLack = wordTest("lack lacks doesn't")
const isDoes = wordTest('does')
const isNot = wordTest("not n't")

/** The words of {@link missing}, by their keys. */
function isLacking(key: number, previous: number): boolean {
  return isLack(key) || (isNo(key) && mayLack(previous)) || (isNot(key) && isDoes(previous))
}

interface Part {
  readonly span: Span
  readonly words: readonly [string, string]
  readonly sentence: OwnSentence
}

function partsOf(sentence: OwnSentence, pattern: RegExp): Part[] {
  return matchesOf(pattern, sentence.text).flatMap(match => {
    const [first, second] = match.groups!.part!.split(' ')
    const rest = sentence.text.replace(match[0], '')
    if (
      !first ||
      !second ||
      smallWords.test(first) ||
      comparison.test(pattern === missing ? rest.replaceAll(/\bno\b/g, '') : '')
    )
      return []
    return [{ span: spanOf(sentence, match, 'part'), words: [first, second] as const, sentence }]
  })
}

/** A word of a make of its own (microSD, NFC) decides by itself; of ordinary words both have to be the same. */
function isOnePart(a: Part, b: Part): boolean {
  const [first, second] = a.words
  const [one, two] = b.words
  if (first !== one) return false
  return /^[A-Z0-9-]{2,}$|[a-z][A-Z]/.test(first) || second.toLowerCase() === two.toLowerCase()
}
