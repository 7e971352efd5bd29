/** The name that was most probably meant by a misspelt one. Loaded only when something is misspelt. */
export async function nearest(written: string, names: readonly string[]): Promise<string | undefined> {
  const { nearestSpelling } = await import('../config/nearest.ts')
  return nearestSpelling(written, names)
}
