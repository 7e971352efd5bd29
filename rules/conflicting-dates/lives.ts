import type { Facts } from '../../src/analysis/facts.ts'
import { matchesOf } from '../../src/analysis/matches-of.ts'
import { type OwnSentence, spanOf } from '../../src/analysis/own-sentences.ts'
import { sentencesOn, topicOf } from '../../src/analysis/topics.ts'
import type { Span } from '../../src/span.ts'
import type { Clash } from './clash.ts'
import type { TimedSentences } from './sentences.ts'

const year = '(?:1[89]\\d\\d|20[0-2]\\d)'
const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.)'
const day = `(?:(?:on )?(?:(?:\\d{1,2} ${month},?|${month} \\d{1,2},)) |in (?:${month},? )?)`
const born = new RegExp(`\\b(?<what>[Bb]orn (?:[^.;:()]{0,50}? )??${day}(?<year>${year}))\\b`, 'dg')
const died = new RegExp(`\\b(?<what>died (?:[^.;:()]{0,50}? )??${day}(?<year>${year}))\\b`, 'dg')
const age =
  /\b(?:dies|dead|died|has died|who died|passed away)(?:,| on \w+| [^.;:,]{0,30})? (?:at (?:the age of )?|aged )(?<age>[1-9]\d|1[01]\d)\b(?![:.,]\d| ?(?:a\.m|p\.m|percent|miles|per))/dg
/** What nobody does before a certain age, with a year. */
const steps = [
  {
    least: 15,
    words:
      'graduat(?:ed|ing)|took (?:a|an|her|his) (?:first|degree|doctorate)|qualified as|was called to the bar|was ordained|received (?:a|her|his) (?:degree|doctorate)',
  },
  {
    least: 14,
    words:
      'married|enlisted|was elected|was appointed|joined the (?:army|navy|air force|police|bar|staff|faculty)',
  },
  { least: 25, words: 'retired(?! hurt)' },
].map(({ least, words }) => ({
  least,
  pattern: new RegExp(`\\b(?<what>(?:${words})(?: (?!in \\d)[^.;:,]{0,50}?)? in (?<year>${year}))\\b`, 'dg'),
}))
const stepGuard = topicOf(
  'graduated graduating took qualified called ordained received married enlisted elected appointed joined retired aged age was at',
)
const relatives =
  /\b(?:father|mother|brother|sister|son|daughter|wife|husband|parents?|children|cousin|uncle|aunt|grand\w+|widow|widower|partner|friend|whom?|whose)\b/i
/** "Her husband, the trombonist Des Lunde, died in 2017": the life of another. */
const relativeFirst =
  /^(?:his|her)(?: \p{Ll}+)? (?:father|mother|brother|sister|son|daughter|wife|husband|partner|widow|widower)\b/iu
const fullDate = /\d{1,2}\b/

interface Life {
  readonly year: number
  readonly span: Span
  readonly isFull: boolean
  readonly text: string
}

/** "Brasher died in 2003", where nobody of that name was born. */
function isOfAnother(text: string, birth: string): boolean {
  const name = /\b(?<name>\p{Lu}[\p{L}'’-]+) died\b/u.exec(text)?.groups?.name
  return name !== undefined && !/^(?:He|She|Who)$/.test(name) && !birth.includes(name)
}

/** What a piece about one life tells of it that does not fit the years of birth and death. */
export function* agesInLife({ life }: TimedSentences, facts: Facts): Iterable<Clash> {
  const birth = onlyYear(life, born)
  if (!birth) return
  const death = onlyYear(
    life.filter(({ text }) => !isOfAnother(text, birth.text)),
    died,
  )
  if (death) yield* ageAtDeath(life, birth, death)
  for (const sentence of sentencesOn(facts, stepGuard)) {
    if (
      relatives.test(
        sentence.text.replace(/\b(?:younger|elder|only|eldest|youngest) (?:son|daughter) of\b/, ''),
      )
    )
      continue
    yield* tooYoung(sentence, birth)
  }
}

/** The one year that all places agree on. */
function onlyYear(sentences: readonly OwnSentence[], pattern: RegExp): Life | undefined {
  const found = sentences.flatMap(sentence =>
    relativeFirst.test(sentence.text)
      ? []
      : matchesOf(pattern, sentence.text).map(match => ({
          year: Number(match.groups!.year),
          span: spanOf(sentence, match, 'what'),
          isFull: fullDate.test(match.groups!.what!.replace(/\d{4}/, '')),
          text: sentence.text,
        })),
  )
  const [first] = found
  return first && found.every(({ year: other }) => other === first.year)
    ? (found.find(({ isFull }) => isFull) ?? first)
    : undefined
}

function* ageAtDeath(sentences: readonly OwnSentence[], birth: Life, death: Life): Iterable<Clash> {
  const years = death.year - birth.year
  for (const sentence of sentences) {
    if (relatives.test(sentence.text)) continue
    for (const match of matchesOf(age, sentence.text)) {
      const stated = Number(match.groups!.age)
      if (stated === years || stated === years - 1 || Math.abs(stated - years) > mostOff) continue
      yield {
        messageId: 'born',
        here: spanOf(sentence, match, 'age'),
        there: [birth.span, death.span],
        right: `from ${birth.year} to ${death.year} are ${years} years at most`,
      }
    }
  }
}

/** An age that is off by more than so much is that of somebody else. */
const mostOff = 40

function* tooYoung(sentence: OwnSentence, birth: Life): Iterable<Clash> {
  for (const { least, pattern } of steps) {
    for (const match of matchesOf(pattern, sentence.text)) {
      const years = Number(match.groups!.year) - birth.year
      if (years >= least) continue
      yield {
        messageId: 'born',
        here: spanOf(sentence, match, 'what'),
        there: [birth.span],
        right: years < 0 ? 'that is before the birth' : `that is at the age of ${years}`,
      }
    }
  }
}
