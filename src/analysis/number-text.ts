const words =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )
const ordinals =
  '_ first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** The numbers of one word that count several, parted by spaces. */
export const countWords = [...words.slice(2, 20), ...tens].join(' ')

/** What a small number may look like in a pattern: digits, or a word up to ninety-nine. */
export const numberPattern = `(?:\\d{1,3}(?:,\\d{3})+|\\d+|(?:${tens.join('|')})(?:-(?:${words.slice(1, 10).join('|')}))?|${words.slice(1).toReversed().join('|')})`

/** What an ordinal may look like in a pattern. */
export const ordinalPattern = `(?:\\d+(?:st|nd|rd|th)|${ordinals.slice(1).toReversed().join('|')})`

/** `12`, `1,332`, `twelve`, `twenty-three`; undefined when it is no number. */
export function numberOf(text: string): number | undefined {
  const lower = text.toLowerCase()
  if (/^[\d,]+$/.test(lower)) return Number(lower.replaceAll(',', ''))
  const small = words.indexOf(lower)
  if (small >= 0) return small
  const [ten, unit] = lower.split('-')
  const index = tens.indexOf(ten ?? '')
  if (index < 0) return undefined
  return (index + 2) * 10 + (unit === undefined ? 0 : Math.max(0, words.indexOf(unit)))
}

/** `third`, `3rd`; undefined when it is no ordinal. */
export function ordinalOf(text: string): number | undefined {
  const lower = text.toLowerCase()
  const digits = /^(\d+)(?:st|nd|rd|th)$/.exec(lower)
  if (digits) return Number(digits[1])
  const index = ordinals.indexOf(lower)
  return index > 0 ? index : undefined
}

/** `third` for 3, `21st` for 21. */
export function ordinalText(value: number): string {
  const word = ordinals[value]
  if (value > 0 && word !== undefined) return word
  const ending = value % 100 > 10 && value % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')
  return `${value}${ending}`
}
