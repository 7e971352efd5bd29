const escapeMark = '\u001B'
const styles = new RegExp(`${escapeMark}\\[\\d+m`, 'g')
/** Printable ASCII, Latin-1 letters, and the dashes and quotation marks of typeset English: one column each. */
const narrow = /^[ -~À-ÿ–—‘’“”…↳✖⚠ℹ]*$/
const empty = /[\p{C}\p{M}\p{Emoji_Modifier}]/u
const wide =
  /[\p{Emoji_Presentation}\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]/u

/**
 * The number of columns that a text takes on a terminal, near enough to align a table by. The bundle gives this to
 * vfile-reporter in place of string-width, which takes 3 s for 10,000 messages, and 40 ms to load.
 */
export default function displayWidth(text: string): number {
  const plain = text.includes(escapeMark) ? text.replaceAll(styles, '') : text
  if (narrow.test(plain)) return plain.length
  let width = 0
  for (const character of plain) {
    if (!empty.test(character)) width += wide.test(character) ? 2 : 1
  }
  return width
}
