import type { Facts } from '../../src/analysis/facts.ts'
import { areNear } from '../../src/analysis/nearness.ts'
import { numberOf } from '../../src/analysis/number-text.ts'
import { sentenceOf, tokenFrom } from '../../src/analysis/token-tests.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { pairFinding } from '../../src/rule/pair-finding.ts'
import type { Finding, RuleContext } from '../../src/rule/rule.ts'
import type { Span } from '../../src/span.ts'
import { allPlaces } from './all-places.ts'
import { announcedRows } from './announced.ts'
import { apposedRows } from './apposed.ts'
import { rowsBeforeNumbers } from './before-number.ts'
import { rowsBehindMarks } from './behind-mark.ts'
import { besideRows } from './beside-rows.ts'
import { beyondTheLast } from './beyond.ts'
import { bulletedRows } from './bulleted.ts'
import { collectives } from './collectives.ts'
import { outnumbered } from './compounds.ts'
import { rowsTold } from './copulas.ts'
import { countsIn } from './counts.ts'
import { oversizedJuries } from './juries.ts'
import { labelledRows } from './labelled.ts'
import { listedAndCounted } from './listed.ts'
import { personsNamed } from './named-persons.ts'
import { wrongRows } from './names.ts'
import { toldOneByOne } from './one-by-one.ts'
import { wrongSteps } from './ordinals.ts'
import { placedRows } from './placed-rows.ts'
import { figureRows } from './rows-of-figures.ts'
import { lackedRows } from './same-lack.ts'
import { sharedAmong } from './shared-among.ts'
import { numbersTakenUp } from './taken-up.ts'
import { rowsTakenUp } from './takes-up-row.ts'
import type { ToldRow } from './told.ts'

export default defineRule({
  id: 'wrong-count',
  category: 'contradiction',
  summary: 'A number that announces more, or fewer, things than are then listed',
  status: 'stable',
  gate: false,
  messages: {
    names: '“{found}” is said of {stated}, but {listed} are named',
    listed: '“{found}” here, but {listed} are listed',
    parts: '“{found}” does not fit “{other}”',
    beyond: '“{found}” is one more than there are: “{other}”',
    jury: '“{found}” come to {sum}, but a jury has 12',
    step: '“{found}” is out of step: the point before it is the {before}',
  },
  defaults: {},
  options: {},
  lexicon: false,
  check: findWrongCounts,
})

function* findWrongCounts({ facts, prose }: RuleContext<object>): Iterable<Finding> {
  const seen = new Set<number>()
  for (const { words, names, stated } of wrongRows(facts)) {
    yield {
      ...words,
      messageId: 'names',
      values: { stated, listed: names.count },
      related: [
        { start: names.start, end: names.end, reason: `the names: “${prose.slice(names.start, names.end)}”` },
      ],
    }
  }
  for (const { words, list, listed, isWeak } of rowsOf(facts)) {
    if (seen.has(words.start) || isAdded(facts, list)) continue
    const stated = statedIn(prose.slice(words.start, words.end))
    const row = prose.slice(list.start, list.end)
    if (isPartition(prose.slice(words.start, words.end), row) || mayBeOf(row, stated)) continue
    if (isShareOut(row) || isSplit(row, stated)) continue
    seen.add(words.start)
    yield {
      ...words,
      messageId: 'listed',
      ...(isWeak
        ? { shownIn: 'raw' }
        : isSure(facts, words, list, stated, listed)
          ? {}
          : { shownIn: 'unedited' }),
      values: { listed },
      related: [
        { ...list, reason: `what is listed: “${prose.slice(list.start, list.end).replaceAll(/\s+/g, ' ')}”` },
      ],
    }
  }
  for (const { here, there } of [...outnumbered(facts), ...numbersTakenUp(facts), ...collectives(facts)]) {
    if (seen.has(here.start)) continue
    seen.add(here.start)
    yield pairFinding('parts', here, there, prose)
  }
  for (const { here, there } of beyondTheLast(facts)) yield pairFinding('beyond', here, there, prose)
  for (const { words, sum } of oversizedJuries(facts)) yield { ...words, messageId: 'jury', values: { sum } }
  for (const { here, before } of wrongSteps(facts)) {
    const text = prose.slice(before.start, before.end)
    yield {
      ...here,
      messageId: 'step',
      values: { before: text.toLowerCase() },
      related: [{ ...before, reason: `“${text}” stands here` }],
    }
  }
}

/** The number with which some words begin. */
function statedIn(words: string): number | undefined {
  return numberOf(/[\w-]+/.exec(words)?.[0] ?? '')
}

/** "Seven of the properties were in Leeds, three in Hull and two in York": the seven are a part as well. */
function isPartition(words: string, row: string): boolean {
  return /^[\w-]+ of the\b/i.test(words) && statedIn(row) !== undefined
}

/** "A would take three seats, B two and C one": what each got. */
function isShareOut(row: string): boolean {
  return row
    .split(/,? and |, /)
    .every(item => numberOf(/(?<=\S ).[\w-]*$/.exec(item)?.[0] ?? '') !== undefined)
}

/** "A pilot, two engineers and three doctors" are six. */
const one = /(?:^|, |\band )an? /i

/**
 * "Two were undecided, one in Oregon and one in Utah", and "three conditions: a deficit below 3%, down from 4%; no change to
 * pensions; and a ministry": the parts come to the number, or the semicolons do.
 */
function isSplit(row: string, stated: number | undefined): boolean {
  const sizes = row.split(/,? and |, /).flatMap(item => statedIn(item) ?? [])
  const sum = sizes.reduce((all, size) => all + size, 0)
  return (
    (sizes.length > 1 && sum === stated && !one.test(row)) ||
    (row.includes(';') && row.split(';').length === stated)
  )
}

/** "Best actor for Cho, best song for Salerno and best script for Raman and Katz": of two, three or four, as one reads it. */
function mayBeOf(row: string, stated: number | undefined): boolean {
  const items = row.split(',')
  const joints = items.at(-1)!.split(/\band\b/).length - 1
  const commas = items.length - 1
  return joints > 1 && stated !== undefined && stated > commas && stated <= commas + 1 + joints
}

/** Who miscounts is out by one, ahead of the row or in its sentence; what counts a row from behind is as often of something else. */
function isSure(facts: Facts, words: Span, list: Span, stated = 0, listed: number): boolean {
  if (/:\s*$/.test(facts.tokens.prose.slice(words.end, list.start)) && areNear(facts, [words, list], 0))
    return true
  const isAhead = words.start < list.start || areNear(facts, [words, list], 0)
  return isAhead && Math.abs(stated - listed) <= 1
}

const adding = /\b(?:joined|joins|joining|along|alongside|together|besides|apart|addition)\b/i

/** "Florence was joined on the panel by Calder, Guo and Hirsch": those who are listed come to somebody else. */
function isAdded({ tokens }: Facts, { start }: Span): boolean {
  const first = tokens.sentences[sentenceOf(tokens, tokenFrom(tokens, start))]!
  return adding.test(tokens.prose.slice(tokens.starts[first]!, start))
}

/** The rows of every kind that are of another number than the words that go with them. */
function* rowsOf(facts: Facts): Iterable<ToldRow> {
  const counts = countsIn(facts)
  yield* rowsBehindMarks(facts, counts)
  yield* rowsTold(facts, counts)
  yield* apposedRows(facts, counts)
  yield* rowsBeforeNumbers(facts, counts)
  yield* rowsTakenUp(facts)
  yield* announcedRows(facts)
  yield* toldOneByOne(facts)
  yield* labelledRows(facts)
  yield* figureRows(facts)
  yield* personsNamed(facts)
  yield* lackedRows(facts)
  yield* allPlaces(facts)
  yield* listedAndCounted(facts)
  yield* bulletedRows(facts, counts)
  yield* sharedAmong(facts)
  yield* besideRows(facts)
  yield* placedRows(facts)
}
