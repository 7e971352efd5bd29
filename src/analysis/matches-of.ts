/**
 * As `matchAll`, which makes the pattern anew for each text: a long pattern takes longer to make than to match.
 * @param pattern a global one
 */
export function* matchesOf(pattern: RegExp, text: string): Iterable<RegExpExecArray> {
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const end = pattern.lastIndex
    yield match
    pattern.lastIndex = end
  }
}
