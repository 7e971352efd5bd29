/**
 * What reasons come to, each by its weight: many weak ones may settle what none settles alone.
 * @param weights what each kind of reason weighs; below zero it speaks against
 */
export function sumOf<Reason extends string>(
  weights: Readonly<Record<Reason, number>>,
  reasons: Iterable<Reason>,
): number {
  let sum = 0
  for (const reason of reasons) sum += weights[reason]
  return sum
}

/** The one of most weight, the first of several; undefined where there is none. */
export function heaviest<One extends { readonly weight: number }>(
  candidates: readonly One[],
): One | undefined {
  return candidates.reduce<One | undefined>(
    (most, one) => (most === undefined || one.weight > most.weight ? one : most),
    undefined,
  )
}
