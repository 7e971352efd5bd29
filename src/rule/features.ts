import type { Span } from '../span.ts'
import { minorityFinding, mixturesOf, type StyledPlace } from './majority.ts'
import type { Finding } from './rule.ts'

/** The styles of one place by feature: `{order: 'month first', suffix: 'plain'}`. */
export type Features = Readonly<Record<string, string>>

/** A place that is styled in several ways at once, such as a date. */
export interface FeaturedPlace extends Span {
  /** The first token. */
  readonly token: number
  /** Only the features that the place has a choice in. */
  readonly features: Features
  /** The place with other features; undefined when that cannot be said for certain. */
  readonly written: (features: Features) => string | undefined
}

interface FeaturePlace<Place> extends StyledPlace {
  readonly place: Place
}

/**
 * One finding for every place that differs from the majority in at least one feature.
 * @param counts which places count at all; asked only for features that are mixed
 */
export function* featureFindings<Place extends FeaturedPlace>(
  prose: string,
  places: readonly Place[],
  counts: (place: Place) => boolean,
): Iterable<Finding> {
  const differing = new Map<Place, { features: Features; model: Place; majority: readonly Span[] }>()
  const parts = places.flatMap(partsOf)
  for (const { majority, minority } of mixturesOf(parts, ({ place }) => counts(place))) {
    const [first] = majority
    if (!first) continue
    for (const { place, topic } of minority) {
      const known = differing.get(place) ?? { features: place.features, model: first.place, majority }
      differing.set(place, { ...known, features: { ...known.features, [topic]: first.style } })
    }
  }
  for (const [place, { features, model, majority }] of differing) {
    yield minorityFinding(prose, place, majority, place.written({ ...model.features, ...features }))
  }
}

function partsOf<Place extends FeaturedPlace>(place: Place): FeaturePlace<Place>[] {
  const { start, end } = place
  return Object.entries(place.features).map(([topic, style]) => ({ start, end, topic, style, place }))
}
