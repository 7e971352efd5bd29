const none: readonly RegExpExecArray[] = []

/**
 * All matches, as `matchAll` has them, which makes the pattern anew for each text: a long pattern takes longer to make than
 * to match. Nearly always there are none.
 * @param pattern a global one
 */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0
  let match = pattern.exec(text)
  if (match === null) return none
  const matches: RegExpExecArray[] = []
  for (; match !== null; match = pattern.exec(text)) {
    matches.push(match)
    if (match[0] === '') pattern.lastIndex++
  }
  return matches
}
