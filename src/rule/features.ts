import type { Span } from '../span.ts'
import { houseFinding, minorityFinding, mixturesOf, type StyledPlace } from './majority.ts'
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

/** The features that the house has chosen; the others are left to the piece. */
export interface HouseFeatures {
  readonly features: Features
  /** The choice as a message names it. */
  readonly shown: string
}

/**
 * One finding for every place that differs from the house, or else from the majority, in at least one feature.
 * @param counts which places count at all; asked only for features that are mixed, and for what the house forbids
 */
export function* featureFindings<Place extends FeaturedPlace>(
  prose: string,
  places: readonly Place[],
  counts: (place: Place) => boolean,
  house?: HouseFeatures,
): Iterable<Finding> {
  const strange = new Set(house ? places.filter(place => breaks(place, house) && counts(place)) : [])
  for (const place of strange) {
    yield houseFinding(place, house?.shown ?? '', place.written({ ...place.features, ...house?.features }))
  }
  const differing = new Map<Place, { features: Features; model: Place; majority: readonly Span[] }>()
  const parts = places.filter(place => !strange.has(place)).flatMap(partsOf)
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

function breaks({ features }: FeaturedPlace, house: HouseFeatures): boolean {
  return Object.entries(features).some(([feature, style]) => (house.features[feature] ?? style) !== style)
}

function partsOf<Place extends FeaturedPlace>(place: Place): FeaturePlace<Place>[] {
  const { start, end } = place
  return Object.entries(place.features).map(([topic, style]) => ({ start, end, topic, style, place }))
}
