import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createFacts } from '../../src/analysis/document-facts.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { text } from '../../src/formats/text.ts'
import { tokenise } from '../../src/parse/tokenise.ts'
import { overlaps, type Span } from '../../src/span.ts'
import type { Figures } from './corpora.ts'

/**
 * Facts that a person has checked against the text, picked at random of all that were found in the clean corpus: 200
 * quotations (whether the span is right, and the kind that it is) and some 280 attributions (whether it is one, and
 * the source the right one); 200 quantities and 200 times as they should be read, and 100 pronouns and noun phrases with
 * a place where the one who is meant is named, each with what the first reading was worth.
 * Offsets are UTF-16 units.
 */
const samples = new URL('checked/', import.meta.url)

/**
 * How right the facts are where they were checked.
 * @param folder the clean corpus
 */
export function measureChecked(folder: string): Figures {
  const factsOf = factsByDocument(folder)
  const isThere = ({ doc = '' }: Readonly<Record<string, string>>) => existsSync(join(folder, `${doc}.txt`))
  return {
    ...measureQuotations(rowsOf('quotations.tsv').filter(isThere), factsOf),
    ...measureAttributions(rowsOf('attributions.tsv').filter(isThere), factsOf),
    ...measureReadings('quantities', rowsOf('quantities.tsv').filter(isThere), factsOf, quantityReadings),
    ...measureReadings('references', rowsOf('references.tsv').filter(isThere), factsOf, namings),
    ...measureReadings('dates', rowsOf('dates.tsv').filter(isThere), factsOf, dateReadings),
  }
}

type Rows = readonly Readonly<Record<string, string>>[]

function measureQuotations(rows: Rows, factsOf: (doc: string) => Facts): Figures {
  const verdicts: Verdict[] = []
  let kinds = 0
  for (const { doc = '', start, end, span, kind } of rows) {
    const found = factsOf(doc).quotations.find(
      quotation => quotation.start === Number(start) && quotation.end === Number(end),
    )
    verdicts.push({ isFound: found !== undefined, isRight: span === 'right' })
    if (found?.kind === kind) kinds++
  }
  return {
    ...shares('checked quotations', verdicts),
    'checked quotations: precision of kinds':
      kinds / Math.max(1, verdicts.filter(({ isFound }) => isFound).length),
  }
}

function measureAttributions(rows: Rows, factsOf: (doc: string) => Facts): Figures {
  const verdicts = rows.map(({ doc = '', verbStart, sourceStart, sourceEnd, source }) => ({
    isFound: factsOf(doc).attributions.some(
      found =>
        (found.verb?.start ?? found.start) === Number(verbStart) &&
        found.source?.start === Number(sourceStart) &&
        found.source.end === Number(sourceEnd),
    ),
    isRight: source === 'right',
  }))
  return shares('checked attributions', verdicts)
}

/** A fact with what it says, as a row says it. */
interface Reading extends Span {
  readonly says: string
}

/** Nothing should be read at a place whose row says this. */
const nothing = 'none'
/** What a time says whose days are not known. */
const open = '- -'

/**
 * The places that were picked, against what should be read there. A fact that covers any of the place is a reading of
 * it, so that one with other limits counts as well.
 */
function measureReadings(
  name: string,
  rows: Rows,
  factsOf: (doc: string) => Facts,
  readingsOf: (facts: Facts) => readonly Reading[],
): Figures {
  let [read, right] = [0, 0]
  for (const { doc = '', start, end, first: _first, ...values } of rows) {
    const place = { start: Number(start), end: Number(end) }
    const reading = readingsOf(factsOf(doc)).find(one => overlaps(one, place))
    const says = Object.values(values).join(' ')
    // One that leaves open what the text tells is a miss, not a mistake.
    if (!reading || (reading.says === open && says !== open)) continue
    read++
    if (reading.says === says) right++
  }
  const wanted = rows.filter(row => !Object.values(row).includes(nothing)).length
  return {
    [`checked ${name}: precision`]: right / Math.max(1, read),
    [`checked ${name}: recall of right ones`]: right / Math.max(1, wanted),
  }
}

function quantityReadings({ amounts, tokens }: Facts): Reading[] {
  return amounts.map(({ start, end, kind, low, high, unit, currency, against, counted }) => {
    const head = counted && tokens.starts[counted.head]
    const says = [kind, low, high, unit?.name ?? currency ?? '-', against ?? '-', head ?? '-'].join(' ')
    return { start, end, says }
  })
}

/** Where the one who is meant is named; a row says the first place, so that each naming of the same one is right. */
function namings({ references, entities }: Facts): Reading[] {
  return references.map(({ start, end, entity }) => ({
    start,
    end,
    says: `${entities.entities[entity]?.mentions[0]?.start ?? nothing}`,
  }))
}

/** The first day and the last, in days from January 1, 1970. */
function dateReadings({ times }: Facts): Reading[] {
  return times.map(({ start, end, days }) => ({
    start,
    end,
    says: `${days?.from ?? '-'} ${days?.to ?? '-'}`,
  }))
}

interface Verdict {
  readonly isFound: boolean
  readonly isRight: boolean
}

function shares(name: string, verdicts: readonly Verdict[]): Figures {
  const found = verdicts.filter(({ isFound }) => isFound)
  const right = found.filter(({ isRight }) => isRight).length
  return {
    [`${name}: precision`]: right / Math.max(1, found.length),
    [`${name}: recall of right ones`]: right / Math.max(1, verdicts.filter(({ isRight }) => isRight).length),
  }
}

/** The rows of a table, by the names in its first line. */
function rowsOf(name: string): Record<string, string>[] {
  const [head = '', ...lines] = readFileSync(new URL(name, samples), 'utf8').trimEnd().split('\n')
  const names = head.split('\t')
  return lines.map(line =>
    Object.fromEntries(line.split('\t').map((cell, index) => [names[index] ?? '', cell])),
  )
}

/** The facts of a text of the folder, made once for each. */
function factsByDocument(folder: string): (doc: string) => Facts {
  const known = new Map<string, Facts>()
  return doc => {
    const facts = known.get(doc)
    if (facts) return facts
    const draft = text.read(readFileSync(join(folder, `${doc}.txt`), 'utf8'))
    const made = createFacts(draft, tokenise(draft.prose, draft.blocks))
    known.set(doc, made)
    return made
  }
}
