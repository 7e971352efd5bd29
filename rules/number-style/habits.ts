import type { NumberPlace } from './places.ts'

/** So many numbers on one side make a habit, and so few on the other break it. */
const fewest = 3
const most = 1

/**
 * The places of a size that nearly always stands in one style, and once in the other: the habit of the piece, whatever
 * is counted. Of what is compared by its own noun already nothing is said twice.
 * @param topic what the habit is about
 */
export function habitOf(topic: string, places: readonly NumberPlace[]): NumberPlace[] {
  const words = places.filter(({ style }) => style === 'words')
  const digits = places.filter(({ style }) => style === 'digits')
  const [less, more] = words.length < digits.length ? [words, digits] : [digits, words]
  if (less.length === 0 || less.length > most || more.length < fewest) return []
  const [odd] = less
  if (more.some(place => place.topic === odd.topic)) return []
  return places.map(place => ({ ...place, topic }))
}
