import type { Facts } from '../facts.ts'
import { matchesOf } from '../matches-of.ts'
import { numberOf, numberPattern, ordinalOf, ordinalPattern } from '../number-text.ts'
import type { OwnSentence } from '../own-sentences.ts'
import { sentencesOn, topicOf } from '../topics.ts'
import { bondIn, type ResultBond } from './bond.ts'

const topic = topicOf(
  'record best mark faster slower quicker farther further higher longer medallist medalist runner-up runner gold silver bronze',
)
const value = (name: string) =>
  `(?<![\\w$£€.:,-])(?<${name}>\\d{1,2}(?::\\d\\d){1,2}(?:\\.\\d{1,3})?|\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d{1,3})?)(?![\\d:]|[.,]\\d|%| (?:percent|per cent|years?|per))`
const passing =
  'broke|breaking|breaks|beat|beats|beating|bettered|bettering|eclips(?:ed|ing)|surpass(?:ed|ing)|smash(?:ed|ing)|inside|topp(?:ed|ing)|outside|short of|shy of|missed|missing'
const record = new RegExp(
  `${value('one')}(?<between>(?: [a-z]+)?(?:(?!\\b(?:and|but|while|after|when|record)\\b)[^.;\\d]){0,50}?)\\b(?<how>${passing}) (?:the|his|her|their|its|a|\\p{Lu}[\\p{L} ]+'s|[a-z ]+'s)(?: (?!and\\b|but\\b)[\\p{L}'’-]+){0,5}? (?:record|best|mark)(?: (?:time|total|score|crowd))? of ${value('two')}`,
  'dgu',
)
const lower = /^(?:outside|short|shy|miss)/i
const timed =
  /:|\b(?:seconds?|minutes?|ran|run|time|times|clocked|swam|lap|sprint\w*|cycled|rowed|marathon|race|fastest|course|swim)\b/i
const sized =
  /\b(?:met(?:re|er)s?|centimet(?:re|er)s?|throw|threw|leap\w*|leapt|jump\w*|cleared|points?|crowd|attendance|spectators|fans|goals|wickets|kilograms?|kilos?|kg|lift\w*|votes|feet|put|vault\w*)\b/i
const figuresOnly = /^\d+(?:,\d{3})*(?:\.\d+)?$/
const longest = 3

/** "Ran 2:04:51, breaking the course record of 2:04:38". */
function* recordsPassed(sentence: OwnSentence): Iterable<ResultBond> {
  for (const match of matchesOf(record, sentence.text)) {
    const [one, two] = [sizeOf(match.groups!.one!), sizeOf(match.groups!.two!)]
    if (one === two || one > longest * two || two > longest * one) continue
    if (match.groups!.one!.includes(':') !== match.groups!.two!.includes(':')) continue
    const around = sentence.text.slice(Math.max(0, match.index - 60), match.index) + match[0]
    // "The attendance, 41,870": a crowd is no time, wherever it ran.
    const isTimed = timed.test(match[0]) || (timed.test(around) && !sized.test(match[0]))
    if (!isTimed && !sized.test(around)) continue
    if (/\b(?:not|never|would|could|if|almost|nearly|just|wind|did|failed|fail)\b|n't/.test(around)) continue
    const isBetter = isTimed ? one < two : one > two
    const fits = isBetter !== lower.test(match.groups!.how!)
    const why = isTimed
      ? one < two
        ? 'it is faster'
        : 'it is slower'
      : one > two
        ? 'it is more'
        : 'it is less'
    yield bondIn(sentence, match, { kind: 'mark', here: 'one', there: 'two', fits, why })
  }
}

function sizeOf(text: string): number {
  if (figuresOnly.test(text)) return Number(text.replaceAll(',', ''))
  return text.split(':').reduce((all, part) => all * 60 + Number(part), 0)
}

const amount = `(?:(?<exact>(?:${numberPattern}|\\d+\\.\\d+|an?|half an?)(?:-| )(?<unit>tenths?|hundredths?|seconds?|centimet(?:re|er)s?|cm|minutes?|met(?:re|er)s?|kilograms?|kilos?|kg|points?)(?: of a second)?)|(?<rough>(?:more than|over|almost|nearly|just under|about|some) (?:an?|${numberPattern}|half an?) (?:seconds?|minutes?|tenths?|centimet(?:re|er)s?|met(?:re|er)s?)))`
const compared = new RegExp(
  `${value('one')}(?<first> (?:seconds|minutes|met(?:re|er)s|kilograms|points))?,? (?:which (?:is|was) )?${amount} (?<how>faster|slower|quicker|farther|further|higher|longer|better|more|less|shorter|lower) than (?:(?!\\b(?:and|but|in)\\b)[^.;\\d]){0,50}?${value('two')}`,
  'dgu',
)
const factors: readonly (readonly [RegExp, number])[] = [
  [/^tenth/, 0.1],
  [/^hundredth/, 0.01],
  [/^(?:cent|cm)/, 0.01],
  [/^minute/, 60],
]
const less = /^(?:faster|quicker|less|shorter|lower)$/

/** "9.98 seconds, two tenths faster than his rival's 10.08": how much, and which way. */
function* comparedMarks(sentence: OwnSentence): Iterable<ResultBond> {
  for (const match of matchesOf(compared, sentence.text)) {
    const { one, two, how, exact, unit, first } = match.groups!
    if (one!.includes(':') !== two!.includes(':') || (how === 'better' && !first)) continue
    const gap = sizeOf(one!) - sizeOf(two!)
    if (gap === 0 || Math.abs(gap) > sizeOf(two!)) continue
    const isRight = less.test(how!) ? gap < 0 : gap > 0
    if (!isRight) {
      yield bondIn(sentence, match, {
        kind: 'mark',
        here: 'how',
        there: 'two',
        fits: false,
        why: `“${two}” is ${gap < 0 ? 'more' : 'less'} than “${one}”`,
      })
      continue
    }
    const stated = exact === undefined ? undefined : amountOf(exact, unit!, first)
    if (stated === undefined) continue
    const fits = Math.abs(Math.abs(gap) - stated) < 0.051 * stated
    const right = Number(Math.abs(gap).toPrecision(6))
    yield bondIn(sentence, match, {
      kind: 'mark',
      here: 'exact',
      there: 'two',
      fits,
      why: `the difference is ${right}`,
    })
  }
}

function amountOf(text: string, unit: string, first: string | undefined): number | undefined {
  const word = text.slice(0, text.indexOf(unit) - 1)
  const count = /^half/.test(word)
    ? 0.5
    : /^an?$/.test(word)
      ? 1
      : Number.isNaN(Number(word))
        ? numberOf(word)
        : Number(word)
  // Centimetres of metres; of a height in centimetres they are what they are.
  if (/^(?:cent|cm)/.test(unit) && !/met/.test(first ?? '')) return undefined
  const factor = factors.find(([pattern]) => pattern.test(unit))?.[1] ?? 1
  return count === undefined ? undefined : count * factor
}

const medals: Readonly<Record<string, number>> = { gold: 1, silver: 2, bronze: 3 }
const medal = new RegExp(
  `\\b(?<medal>gold|silver|bronze) medall?ist,? (?:\\p{Lu}[\\p{L}'-]+ ){1,3}?\\p{Lu}[\\p{L}'-]+,? (?:who )?(?:crossed the (?:finish )?line|finished|came|was placed)(?: in)? (?<place>(?<nth>${ordinalPattern})(?: place)?)\\b`,
  'dgu',
)
const behind =
  /\b(?:won|took|claimed) (?<what>gold|the gold(?: medal)?|the (?:race|title|final)),? [^.;,]{0,20}?(?:seconds?|minutes?|points?|lengths?|met(?:re|er)s?|strokes?|shots?) (?<behind>behind|adrift of) (?:the |\p{Lu})/dgu
const step =
  /\b(?:(?<second>runner-?up|silver medall?ist)|(?<third>bronze medall?ist)),? (?:\p{Lu}[\p{L}'-]+ |de |van |von ){1,4}(?:stood|stands|climbed) on(?:to)? (?<step>the top (?:step|rung))/dgiu

/** "The bronze medallist crossed the line in fourth place", "won gold, four seconds behind the Danes". */
function* placesOfMedals(sentence: OwnSentence): Iterable<ResultBond> {
  if (
    /\b(?:disqualif\w+|stripped|tied|joint|upgraded|Olympic|world|European|former|Paralympic|doping|overall|aggregate)\b/.test(
      sentence.text,
    )
  )
    return
  for (const match of matchesOf(medal, sentence.text)) {
    const right = medals[match.groups!.medal!]
    yield bondIn(sentence, match, {
      kind: 'mark',
      here: 'place',
      there: 'medal',
      fits: ordinalOf(match.groups!.nth!) === right,
      why: `that medal is for place ${right}`,
    })
  }
  for (const match of matchesOf(behind, sentence.text))
    yield bondIn(sentence, match, {
      kind: 'mark',
      here: 'behind',
      there: 'what',
      fits: false,
      why: 'nobody wins behind another',
    })
  for (const match of matchesOf(step, sentence.text))
    yield bondIn(sentence, match, {
      kind: 'mark',
      here: 'step',
      there: match.groups!.second ? 'second' : 'third',
      fits: false,
      why: 'the top step is the winner’s',
    })
}

/** Times, distances and crowds against records, rivals and places. */
export function* marks(facts: Facts): Iterable<ResultBond> {
  for (const sentence of sentencesOn(facts, topic)) {
    if (/\d/.test(sentence.text)) {
      yield* recordsPassed(sentence)
      yield* comparedMarks(sentence)
    }
    yield* placesOfMedals(sentence)
  }
}
