import type { Span } from '../span.ts'
import type { Finding, OptionSchema, RelatedPlace } from './rule.ts'

/** A place where something stands in one of several styles. */
export interface StyledPlace extends Span {
  /** What is styled: only places of one topic are held against each other. */
  readonly topic: string
  readonly style: string
}

/** One topic that stands in several styles. */
export interface Mixture<Place extends StyledPlace> {
  readonly majority: readonly Place[]
  readonly minority: readonly Place[]
}

/** A reader needs a few examples of the other style, and a report of many findings must not grow by the square. */
const shownPlaces = 5

/**
 * The topics that stand in several styles. The style of most places wins, and between equals the one that stands
 * first.
 * @param places in any order
 * @param counts which places count at all; asked only for topics that are mixed
 */
export function mixturesOf<Place extends StyledPlace>(
  places: readonly Place[],
  counts: (place: Place) => boolean = () => true,
): Mixture<Place>[] {
  const topics = new Map<string, Place[]>()
  for (const place of places) {
    const topic = topics.get(place.topic)
    if (topic) topic.push(place)
    else topics.set(place.topic, [place])
  }
  return [...topics.values()].flatMap(all => {
    if (!isMixed(all)) return []
    const counted = all.filter(counts).sort((a, b) => a.start - b.start)
    return isMixed(counted) ? [split(counted)] : []
  })
}

function isMixed(places: readonly StyledPlace[]): boolean {
  return places.some(({ style }) => style !== places[0]?.style)
}

function split<Place extends StyledPlace>(places: readonly Place[]): Mixture<Place> {
  const counts = new Map<string, number>()
  for (const { style } of places) counts.set(style, (counts.get(style) ?? 0) + 1)
  const most = Math.max(...counts.values())
  const chosen = [...counts].find(([, count]) => count === most)?.[0]
  return {
    majority: places.filter(({ style }) => style === chosen),
    minority: places.filter(({ style }) => style !== chosen),
  }
}

/**
 * The finding for one place of the minority. Fills `{other}` (the first place of the majority) and `{times}`.
 * @param replacement the place in the style of the majority; undefined when that cannot be said for certain
 */
export function minorityFinding(
  prose: string,
  place: Span,
  majority: readonly Span[],
  replacement: string | undefined,
): Finding {
  const first = majority[0]
  return {
    start: place.start,
    end: place.end,
    messageId: 'mixed',
    values: {
      other: first ? onOneLine(prose.slice(first.start, first.end)) : '',
      times: timesText(majority.length),
    },
    ...(replacement === undefined ? {} : { replacements: [replacement] }),
    related: relatedPlaces(prose, majority),
    // One place shows no habit: where an editor has been over the piece, the two differ on purpose.
    ...(majority.length === 1 ? { shownIn: 'unedited' } : {}),
  }
}

/**
 * The finding for a place that is not as the house writes.
 * @param shown fills `{house}`: the choice as the message names it
 * @param replacement the place in the style of the house; undefined when that cannot be said for certain
 */
export function houseFinding({ start, end }: Span, shown: string, replacement: string | undefined): Finding {
  return {
    start,
    end,
    messageId: 'house',
    values: { house: shown },
    ...(replacement === undefined ? {} : { replacements: [replacement] }),
    // "The house writes “U.S.”" has said what to write.
    ...(shown === `“${replacement}”` ? { isComplete: true } : {}),
  }
}

/** The message of {@link houseFinding}. */
export const houseMessage = 'The house writes {house}, not “{found}”'

/** The message of a place that is unlike the others of the piece. */
export const mixedMessage = '“{found}” breaks the style of “{other}”, which this piece has {times}'

/** An option by which a house chooses among examples, or leaves it to the piece with `auto`. */
export function preferOption(what: string, examples: readonly string[]): OptionSchema {
  return {
    type: 'string',
    enum: ['auto', ...examples],
    description: `How the house writes ${what}, by an example; \`auto\` is as most of the piece does.`,
  }
}

/** The first few places of the majority, as related places. */
export function relatedPlaces(prose: string, places: readonly Span[]): RelatedPlace[] {
  return places.slice(0, shownPlaces).map(({ start, end }) => ({
    start,
    end,
    reason: `“${onOneLine(prose.slice(start, end))}” stands here`,
  }))
}

/** `once`, `3 times` */
export function timesText(count: number): string {
  return count === 1 ? 'once' : `${count} times`
}

function onOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ')
}

/** A place that knows how to stand in another style. */
export interface RestylablePlace extends StyledPlace {
  /** The first token. */
  readonly token: number
  /** What to write here in the style of the model; undefined when that cannot be said for certain. */
  readonly like: (model: { readonly style: string; readonly text: string }) => string | undefined
}

/** What the house has chosen for a place. */
export interface HouseChoice {
  readonly style: string
  /** The choice as a message names it: `“percent”`, `dates as in “2 May”`. */
  readonly shown: string
  /** A place in that style, to write others after; the style itself where that is one. */
  readonly model?: string
}

/**
 * A finding for every place that is not in the style of the house, and where the house has chosen none, for every
 * place of a minority, among the places that count.
 * @param choiceOf what the house has chosen for a place
 */
export function* minorityFindings<Place extends RestylablePlace>(
  prose: string,
  places: readonly Place[],
  counts: (place: Place) => boolean,
  choiceOf?: (place: Place) => HouseChoice | undefined,
): Iterable<Finding> {
  const free: Place[] = []
  for (const place of choiceOf ? places : []) {
    const choice = choiceOf?.(place)
    if (!choice) free.push(place)
    else if (place.style !== choice.style && counts(place)) {
      const { style, shown, model = style } = choice
      yield houseFinding(place, shown, place.like({ style, text: model }))
    }
  }
  for (const { majority, minority } of mixturesOf(choiceOf ? free : places, counts)) {
    const [first] = majority
    if (!first) continue
    const model = { style: first.style, text: prose.slice(first.start, first.end) }
    for (const place of minority) yield minorityFinding(prose, place, majority, place.like(model))
  }
}
