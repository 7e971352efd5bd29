import type { Facts } from '../../src/analysis/facts.ts'
import { matchesOf } from '../../src/analysis/matches-of.ts'
import { numberOf, numberPattern } from '../../src/analysis/number-text.ts'
import { type OwnSentence, spanOf } from '../../src/analysis/own-sentences.ts'
import { sentencesOn, topicOf } from '../../src/analysis/topics.ts'
import type { Span } from '../../src/span.ts'
import { type Mismatch, shortest } from './mismatch.ts'

const number = `(?<![\\w.,$£€-])${numberPattern}(?![\\w%]|[.,]\\d)`
const halls =
  'stadium|arena|hall|theatre|theater|ground|auditorium|venue|church|tent|cinema|court|cathedral|chapel|club|studio|pavilion'
const vessels = 'bus|coach|minibus|plane|aircraft|jet|ferry|boat|helicopter|minivan|van'
const vessel = new RegExp(`^(?:${vessels})$`, 'i')
const room = new RegExp(
  `\\b(?<what>(?<a>${numberPattern})-(?:seat|seater|capacity) (?:[a-z]+ )?(?<kind>${halls}|${vessels})|(?<kind2>${halls}),? (?:which |that )?(?:seats|holds|has (?:seats|room) for) (?:only |just )?(?<b>${numberPattern})|(?<kind3>${halls})(?:'s| with a| has a)? capacity (?:of|is) (?:only |just )?(?<c>${numberPattern}))(?! (?:million|thousand))\\b`,
  'dgi',
)
const crowd = new RegExp(
  `\\b(?:crowd|audience|attendance|congregation|house) of (?:just |only |some |about )?(?<a>${number})|(?<b>${number}) (?:fans|spectators|concertgoers|theatregoers|mourners|worshippers|supporters) (?:in|at|inside|filled|packed|watched)\\b`,
  'dgi',
)
const aboard = new RegExp(
  `\\b(?:with|carrying|carried) (?<a>${number}) (?:people|passengers|pupils|children|tourists|migrants|fans|pilgrims)\\b`,
  'dgi',
)
const guards = {
  room: topicOf(`seat seater capacity seats holds has ${halls.replaceAll('|', ' ')}`),
  crowd: topicOf(
    'crowd audience attendance congregation house fans spectators concertgoers mourners worshippers supporters',
  ),
  aboard: topicOf('people passengers pupils children tourists migrants fans pilgrims'),
}
const another =
  /\b(?:over(?:loaded|crowded|full)|standing|stood|outside|two (?:nights|performances|shows|evenings)|nights|total|season|average|last|previous|earlier|another|other|new|planned|will|would|screens?|streets?|overflow|temporary)\b/i
/** Some stand. */
const slack = 1.03

interface Size extends Span {
  readonly value: number
  readonly sentence: OwnSentence
}

/** A crowd that the hall, or the bus, has no room for. */
export function* overCapacity(facts: Facts): Iterable<Mismatch> {
  const rooms = sentencesOn(facts, guards.room).flatMap(sentence =>
    matchesOf(room, sentence.text).map(match => ({
      ...sizeOf(sentence, match, spanOf(sentence, match, 'what')),
      // Only the first way of saying it has room for a vessel.
      isVessel: match.groups!.kind !== undefined && vessel.test(match.groups!.kind),
    })),
  )
  const [only] = rooms
  if (!only || rooms.some(({ value }) => value !== only.value) || another.test(only.sentence.text)) return
  const [guard, pattern] = only.isVessel ? [guards.aboard, aboard] : [guards.crowd, crowd]
  for (const sentence of sentencesOn(facts, guard)) {
    if (another.test(sentence.text)) continue
    for (const match of matchesOf(pattern, sentence.text)) {
      const group = match.groups!.a === undefined ? 'b' : 'a'
      const size = sizeOf(sentence, match, spanOf(sentence, match, group))
      if (size.value <= only.value * slack || size.value > only.value * 10) continue
      yield {
        messageId: 'room',
        here: { start: size.start, end: size.end },
        there: [{ start: only.start, end: only.end }],
        values: { room: shortest(only.value) },
      }
    }
  }
}

function sizeOf(sentence: OwnSentence, match: RegExpExecArray, span: Span): Size {
  const { a, b, c } = match.groups!
  return { ...span, sentence, value: numberOf(a ?? b ?? c ?? '') ?? 0 }
}

const all = new RegExp(
  `\\ball (?<n>${number}) (?:(?:people|passengers|those|passengers and crew|crew) )?(?:who were |of those )?(?:on board|aboard)\\b`,
  'dgi',
)
const told = new RegExp(
  `(?<n>${number}) (?:people|passengers|crew(?: members)?|others)(?: and (?<crew>${number}) crew(?: members)?)? (?:were |was )?(?:on board|aboard)\\b`,
  'dgi',
)
const boardGuard = topicOf('aboard board')

/** "All 14 on board" of a plane with 12 people on board. */
export function* allAboard(facts: Facts): Iterable<Mismatch> {
  const telling = sentencesOn(facts, boardGuard)
  if (telling.length === 0) return
  const counts = telling.flatMap(sentence =>
    matchesOf(told, sentence.text)
      .filter(match => !/\ball (?:the )?$/i.test(sentence.text.slice(0, match.index)))
      .map(match => ({
        span: spanOf(sentence, match),
        value: (numberOf(match.groups!.n!) ?? 0) + (numberOf(match.groups!.crew ?? '') ?? 0),
        isRough: /\b(?:about|some|around|than|least|over|nearly|another|other|crew) (?:\w+ )?$/i.test(
          sentence.text.slice(0, match.index),
        ),
      })),
  )
  const [only] = counts
  if (!only || counts.length > 1 || only.isRough) return
  for (const sentence of telling) {
    for (const match of matchesOf(all, sentence.text)) {
      const value = numberOf(match.groups!.n!) ?? 0
      if (value === only.value || another.test(sentence.text)) continue
      yield {
        messageId: 'room',
        here: spanOf(sentence, match, 'n'),
        there: [only.span],
        values: { room: shortest(only.value) },
      }
    }
  }
}
