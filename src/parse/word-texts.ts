/** So many words of a few letters make up nine tenths of English text. */
const size = 1 << 12

/** V8 copies a slice that is no longer; of a longer one it keeps the whole text. */
const longest = 12

const texts: string[] = new Array<string>(size).fill('')

/**
 * The text [start, end) of a token with that key. Words that were met lately are not cut out anew: a tree holds each
 * of them many times.
 */
export function wordText(prose: string, units: Uint16Array, start: number, end: number, key: number): string {
  const slot = (key ^ units[start]) & (size - 1)
  const known = texts[slot]
  if (known.length === end - start && spells(known, units, start)) return known
  const text = prose.slice(start, end)
  if (text.length <= longest) texts[slot] = text
  return text
}

function spells(text: string, units: Uint16Array, start: number): boolean {
  for (let index = 0; index < text.length; index++) {
    if (text.charCodeAt(index) !== units[start + index]) return false
  }
  return true
}
