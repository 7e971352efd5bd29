import type { Span } from '../../span.ts'
import type { Facts } from '../facts.ts'
import { type OwnSentence, ownSentenceAt } from '../own-sentences.ts'
import { dateOfPiece } from '../piece-year.ts'
import { sentenceOf } from '../token-tests.ts'
import { wordTrigger } from '../triggers.ts'
import { sureTime } from './now.ts'
import { pointsOfSentence, type TimePoint } from './points.ts'
import { type ToldAge, toldAges } from './told-ages.ts'

/** An age, the time at which somebody has it, and the birth, told in one breath of one person. */
export interface NearBirth {
  readonly age: ToldAge
  readonly born: Span
  readonly at: Span | undefined
  readonly fits: boolean
}

const bornWord = wordTrigger('born')
/** Words by which a second person may come in. */
const others =
  /\b(?:brothers?|sisters?|sons?|daughters?|wife|husband|fathers?|mothers?|child(?:ren)?|twins?|parents?|friends?|partner|cousin|uncle|aunt|grand\w+|widow|widower|whose|whom|they|them|their|couple|pair|both)\b/i
const parenthood = /\b(?:became|was|is) (?:a |the )(?:father|mother)\b/g
const reach = 45

/** Every age told together with a birth, in one sentence or in two of which the second goes on with "he" or "she". */
export function* nearBirths(facts: Facts): Iterable<NearBirth> {
  const { tokens } = facts
  let ages: ReadonlyMap<number, readonly ToldAge[]> | undefined
  for (const token of bornWord(tokens)) {
    const number = sentenceOf(tokens, token)
    const own = ownSentenceAt(facts, number)
    const born = pointsOfSentence(facts, number).find(
      ({ start }) => start >= tokens.ends[token]! && start - tokens.ends[token]! <= reach,
    )
    if (!own || !born || born.isFloating) continue
    ages ??= agesBySentence(facts)
    for (const sentences of windows(facts, own)) {
      const found = nearOf(facts, sentences, born, ages)
      if (found) {
        yield found
        break
      }
    }
  }
}

function agesBySentence(facts: Facts): ReadonlyMap<number, readonly ToldAge[]> {
  const found = new Map<number, ToldAge[]>()
  for (const age of toldAges(facts)) {
    const own = found.get(age.sentence)
    if (own) own.push(age)
    else found.set(age.sentence, [age])
  }
  return found
}

const goesOn = /^(?:He|She|(?:Now|Born|In|By|At)\b[^.;]{0,40}, (?:he|she))\b/

/** The sentence, and it with the one before or behind, where the later of the two goes on about one person. */
function* windows(facts: Facts, own: OwnSentence): Iterable<readonly OwnSentence[]> {
  yield [own]
  const before = ownSentenceAt(facts, own.number - 1)
  if (before?.block === own.block && goesOn.test(own.text)) yield [before, own]
  const behind = ownSentenceAt(facts, own.number + 1)
  if (behind?.block === own.block && goesOn.test(behind.text)) yield [own, behind]
}

function nearOf(
  facts: Facts,
  sentences: readonly OwnSentence[],
  born: TimePoint,
  ages: ReadonlyMap<number, readonly ToldAge[]>,
): NearBirth | undefined {
  const piece = dateOfPiece(facts)?.start
  const [age, ...more] = sentences.flatMap(({ number }) => ages.get(number) ?? [])
  if (!age || more.length > 0 || sentences.some(({ text }) => others.test(text.replaceAll(parenthood, ''))))
    return undefined
  if (peopleIn(facts, sentences) > 1) return undefined
  const points = sentences
    .flatMap(({ number }) => pointsOfSentence(facts, number))
    .filter(point => point !== born && !point.isFloating && point.start !== piece)
  const [point, ...rest] = points
  if (rest.length > 0) return undefined
  const isDated = point !== undefined && /\bdated(?: on)? $/.test(textBefore(point))
  const isThen = point !== undefined && point.sentence.number === age.sentence && age.form !== 'now'
  const at = isThen || isDated ? point : age.form === 'now' && !point ? sureTime(facts) : undefined
  if (!at || (point && point.relation !== undefined)) return undefined
  const fits =
    at.to - born.from >= age.years * year - slack && at.from - born.to <= (age.years + 1) * year + slack
  return {
    age,
    born: { start: born.start, end: born.end },
    at: point && { start: point.start, end: point.end },
    fits,
  }
}

const year = 365.25
const slack = 3

function textBefore({ sentence, start }: TimePoint): string {
  return sentence.text.slice(0, start - sentence.start)
}

function peopleIn({ tokens, entities }: Facts, sentences: readonly OwnSentence[]): number {
  const found = new Set<number>()
  for (const { number } of sentences)
    for (let token = tokens.sentences[number]!; token < tokens.sentences[number + 1]!; token++) {
      const mention = entities.mentionAt(token)
      if (mention && isPerson(entities.entities[mention.entity]?.kind)) found.add(mention.entity)
    }
  return found.size
}

/** Whoever is named once may be known for no person. */
function isPerson(kind: string | undefined): boolean {
  return kind === 'person' || kind === 'unknown'
}
