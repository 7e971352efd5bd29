import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Span } from '../../src/span.ts'
import { factsOf } from './phrase-text.ts'

/** Words and marks of which sentences of every make come, and much that is none. */
const pieces = `
  the a an his her its of in on at by to from with for and or but that which who whom whose if because when while
  he she it they we I there not no never is are was were be been being has have had do does did will would may must
  mayor council minister police driver bridge bill town army report witness Ann Lee Talvonia Mr. Hale NATO
  said says told denied accused resigned fired bought sold won lost beat killed approved rejected opened closed rises
  fell leaving arrested built known hold run old new late third two 14 1,200 $3 million percent Monday June 2014
  last week yesterday , . ; : — - " “ ” ' 's ( ) ? ! & 😀 é`
  .trim()
  .split(/\s+/)
const prose = fc.array(fc.constantFrom(...pieces, '\n\n'), { maxLength: 70 }).map(words => words.join(' '))

/** What the claims of a text say, without where they stand. */
function claimsOf(source: string, from = 0): string[] {
  const facts = factsOf(source)
  return facts.claims.all
    .filter(({ start }) => start >= from)
    .map(
      ({ start, end, frame, polarity, certainty }) =>
        `${start - from}-${end - from} ${frame} ${polarity} ${certainty}`,
    )
}

test('chunks lie within their sentence, in order and apart, with their heads in them', () => {
  fc.assert(
    fc.property(prose, source => {
      const facts = factsOf(source)
      const { tokens } = facts
      for (let sentence = 0; sentence + 1 < tokens.sentences.length; sentence++) {
        const [first, end] = [tokens.sentences[sentence]!, tokens.sentences[sentence + 1]!]
        const { nounPhrases, verbGroups } = facts.chunks(sentence)
        for (const chunks of [nounPhrases, verbGroups]) {
          let before = first
          for (const { firstToken, endToken, head, ...span } of chunks) {
            expect(firstToken).toBeGreaterThanOrEqual(before)
            expect(endToken).toBeLessThanOrEqual(end)
            expect(head >= firstToken && head < endToken).toBe(true)
            expect(span.start).toBe(tokens.starts[firstToken])
            before = endToken
          }
        }
      }
    }),
    { numRuns: 300 },
  )
})

test('clauses have their parts in their sentence, and belong to one before or after them', () => {
  fc.assert(
    fc.property(prose, source => {
      const facts = factsOf(source)
      const { tokens } = facts
      for (let sentence = 0; sentence + 1 < tokens.sentences.length; sentence++) {
        const limits: Span = { start: tokens.sentences[sentence]!, end: tokens.sentences[sentence + 1]! }
        const clauses = facts.clauses(sentence)
        clauses.forEach(({ verb, subject, object, indirectObject, agent, adverbials, parent }, index) => {
          const phrases = [subject, object, indirectObject, agent, ...adverbials.map(({ phrase }) => phrase)]
          for (const phrase of [verb, ...phrases]) {
            if (!phrase) continue
            expect(phrase.firstToken).toBeGreaterThanOrEqual(limits.start)
            expect(phrase.endToken).toBeLessThanOrEqual(limits.end)
          }
          expect(parent === undefined || (parent !== index && parent < clauses.length)).toBe(true)
          const after = clauses[index + 1]
          if (after) expect(after.verb.head).toBeGreaterThan(verb.head)
        })
      }
    }),
    { numRuns: 300 },
  )
})

test('claims lie within the text, in order, with their arguments in their sentence', () => {
  fc.assert(
    fc.property(prose, source => {
      const { claims, tokens } = factsOf(source)
      let before = 0
      for (const { start, end } of claims.all) {
        expect(start).toBeGreaterThanOrEqual(before)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(tokens.prose.length)
        before = start
      }
      for (const claim of claims.all) {
        const limits = [tokens.sentences[claim.sentence]!, tokens.sentences[claim.sentence + 1]!] as const
        for (const argument of Object.values(claim.arguments)) {
          expect(argument.firstToken).toBeGreaterThanOrEqual(limits[0])
          expect(argument.endToken).toBeLessThanOrEqual(limits[1])
          expect(argument.head >= argument.firstToken && argument.head < argument.endToken).toBe(true)
        }
      }
    }),
    { numRuns: 300 },
  )
})

test('the phrases of a paragraph are the same whatever paragraph stands before it', () => {
  const lines = (source: string, from: number): string[] => {
    const facts = factsOf(source)
    const { tokens } = facts
    return Array.from({ length: tokens.sentences.length - 1 }, (_, sentence) => sentence)
      .filter(sentence => (tokens.starts[tokens.sentences[sentence]!] ?? 0) >= from)
      .flatMap(sentence => [
        ...facts.chunks(sentence).nounPhrases.map(({ start, end }) => `${start - from}-${end - from}`),
        ...facts
          .clauses(sentence)
          .map(({ kind, verb, subject }) => `${kind} ${verb.lemma} ${(subject?.start ?? from - 1) - from}`),
      ])
  }
  const paragraph = prose.map(source => source.replaceAll('\n\n', ' ').replaceAll(/["“”'()]/g, ''))
  fc.assert(
    fc.property(paragraph, paragraph, (one, other) => {
      const before = `The council met on Monday. ${one.trim()} end.\n\n`
      const text = `The mayor spoke. ${other.trim()}`
      const neutral = 'The council met on Monday.\n\n'
      expect(lines(before + text, before.length)).toEqual(lines(neutral + text, neutral.length))
    }),
    { numRuns: 200 },
  )
})

test('a paragraph without a pronoun makes the same claims whatever paragraph stands before it', () => {
  const stories = [
    'The council approved the plan on Monday.',
    'Talvonia won the match in June and lost it in May.',
    'The army closed the bridge because a bomb had been found.',
  ]
  for (const one of stories) {
    for (const other of stories) {
      if (one === other) continue
      const before = `${one}\n\n`
      expect(claimsOf(before + other, before.length)).toEqual(claimsOf(other))
    }
  }
})

test.each([
  'the man who said that ',
  'and the old mayor, ',
  'resigned and was fired and ',
  'of the council of ',
])(
  'a sentence of %j costs time that grows with its length only',
  unit => {
    const timeOf = (times: number): number => {
      const source = `${unit.repeat(times)}.`
      const before = process.cpuUsage()
      const facts = factsOf(source)
      for (let sentence = 0; sentence + 1 < facts.tokens.sentences.length; sentence++) facts.clauses(sentence)
      expect(facts.claims.all.length).toBeGreaterThanOrEqual(0)
      const { user, system } = process.cpuUsage(before)
      return (user + system) / 1000
    }
    timeOf(500)
    const quarter = timeOf(2_500)
    // Four times the text takes four times as long; sixteen times would be the square.
    expect(timeOf(10_000)).toBeLessThan(quarter * 9 + 400)
  },
  60_000,
)
