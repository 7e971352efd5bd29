import { ownerOf, timeOf } from '../analysis/amounts/circumstances.ts'
import { inBaseUnits } from '../analysis/amounts/units.ts'
import type { Facts } from '../analysis/facts.ts'
import { dateOf } from '../analysis/times/calendar.ts'
import type { Span } from '../span.ts'

/** What a field of a fact holds: a value, or a place of the text, which is shown with its words. */
export type FieldValue = string | number | boolean | undefined | Span | readonly Span[]

/** One fact: where it stands, and what was understood. Fields without a value are not shown. */
export interface FactRow {
  readonly at: Span
  readonly fields: Readonly<Record<string, FieldValue>>
}

/** A kind of fact, by its heading. A new kind needs a function of its own here, and nothing else. */
export const sections: Readonly<Record<string, (facts: Facts) => readonly FactRow[]>> = {
  blocks: ({ blocks }) =>
    blocks.map(({ start, end, kind, role, dateline }) => ({
      at: { start, end },
      fields: { role, kind, dateline },
    })),

  quotations: ({ quotations }) =>
    quotations.map(({ start, end, kind, speaker, depth, utterance, open }) => ({
      at: { start, end },
      fields: { kind, speaker, utterance, depth: depth || undefined, open: open || undefined },
    })),

  attributions: ({ attributions }) =>
    attributions.map(({ content, source, verb, stance, named, direct, judges }) => ({
      at: content,
      fields: { source, verb, stance, named, direct: direct || undefined, judges: judges || undefined },
    })),

  entities: ({ entities }) =>
    entities.entities.flatMap(({ name, kind, known, mentions }) => {
      const [first] = mentions
      if (!first) return []
      return [{ at: first, fields: { name, kind, known: known?.name, mentions } }]
    }),

  references: ({ references, entities }) =>
    references.map(({ start, end, form, entity }) => ({
      at: { start, end },
      fields: { form, means: entities.entities[entity]!.name },
    })),

  details: ({ details, entities }) =>
    details.map(({ start, end, kind, entity, other }) => ({
      at: { start, end },
      fields: {
        kind,
        of: entities.entities[entity]!.name,
        other: other === undefined ? undefined : entities.entities[other]!.name,
      },
    })),

  quantities: ({ amounts, tokens, times }) =>
    amounts.map(amount => {
      const { start, end, kind, low, high, precision, unit, currency, against, counted } = amount
      return {
        at: { start, end },
        fields: {
          kind,
          value: low,
          to: high === low ? undefined : high,
          against,
          unit: unit?.name ?? currency,
          inBaseUnits: unit ? Number(inBaseUnits(low, unit).toPrecision(6)) : undefined,
          precision,
          counted: counted && spanOf(tokens, counted.firstToken, counted.endToken),
          partOf: counted?.partitive || undefined,
          of: ownerOf(tokens, amount),
          when: placeOf(timeOf(tokens, amount, times)),
        },
      }
    }),

  dates: ({ times }) =>
    times.map(({ start, end, kind, basis, days, relation }) => ({
      at: { start, end },
      fields: { kind, relation, from: days && dayText(days.from), to: days && dayText(days.to), basis },
    })),

  durations: ({ durations }) =>
    durations.map(({ start, end, low, high, precision, unit }) => ({
      at: { start, end },
      fields: { seconds: low, to: high === low ? undefined : high, unit: unit.name, precision },
    })),

  ages: ({ ages }) =>
    ages.map(({ start, end, low, high, precision, form }) => ({
      at: { start, end },
      fields: { years: low, to: high === low ? undefined : high, form, precision },
    })),
}

function placeOf(span: Span | undefined): Span | undefined {
  return span && { start: span.start, end: span.end }
}

function spanOf({ starts, ends }: Facts['tokens'], first: number, end: number): Span {
  return { start: starts[first]!, end: ends[end - 1]! }
}

/** A day as in ISO 8601. */
function dayText(number: number): string {
  const { year, month, day } = dateOf(number)
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
