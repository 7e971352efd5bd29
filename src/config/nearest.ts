import { distance } from 'fastest-levenshtein'

/**
 * The candidate that was most probably meant by a misspelt name, or nothing when none is near enough to be
 * worth proposing. Case does not count; a shortened or lengthened candidate (`err`, `warning`) is near.
 */
export function nearestSpelling(written: string, candidates: Iterable<string>): string | undefined {
  const wanted = written.toLowerCase()
  let nearest: string | undefined
  let least = Number.POSITIVE_INFINITY
  for (const candidate of candidates) {
    const steps = distanceTo(wanted, candidate.toLowerCase())
    if (steps < least) {
      least = steps
      nearest = candidate
    }
  }
  return nearest
}

function distanceTo(wanted: string, candidate: string): number {
  const steps = distance(wanted, candidate)
  const shorter = Math.min(wanted.length, candidate.length)
  if (steps <= allowedSteps(wanted.length) && steps < shorter) return steps
  const isStem = shorter >= 3 && (candidate.startsWith(wanted) || wanted.startsWith(candidate))
  return isStem ? steps : Number.POSITIVE_INFINITY
}

/** A swap of two letters is two steps, so even a short word must be given two. */
function allowedSteps(length: number): number {
  return length < 3 ? 1 : Math.max(2, Math.floor(length * 0.4))
}
