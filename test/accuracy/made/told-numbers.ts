/** A number as a text tells it; the span is of the figure with its currency, magnitude and percent sign. */
export interface ToldNumber {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly value: number
  /** "%", a currency sign, or nothing. */
  readonly unit: string
  /** The first words behind it, in lower case. */
  readonly noun: string
  readonly paragraph: number
  readonly sentence: number
  readonly isYear: boolean
}

const words =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )
const number = new RegExp(
  `(?<![\\w.,])(?<sign>[$£€¥]?)(?<figure>\\d{1,3}(?:,\\d{3})+|\\d+)(?<decimals>\\.\\d+)?(?:\\s?(?<scale>million|billion|m|bn)\\b)?(?<percent>\\s?(?:per cent|percent|%))?|\\b(?<word>${words.slice(1).join('|')})\\b`,
  'gi',
)
const scales: Readonly<Record<string, number>> = { million: 1e6, m: 1e6, billion: 1e9, bn: 1e9 }

/** The numbers of a text, in order; no clock times, ordinals, ranges or numbers within a compound. */
export function toldNumbers(text: string): ToldNumber[] {
  return [...text.matchAll(number)].flatMap(match => {
    const start = match.index
    const end = start + match[0].length
    const before = text.slice(0, start)
    const behind = text.slice(end)
    if (/^(?:st|nd|rd|th)\b|^[-–]|^:\d/.test(behind) || /[\d:.–-]$/.test(before)) return []
    const { sign = '', figure = '', decimals = '', scale = '', percent, word } = match.groups!
    const plain = word ? words.indexOf(word.toLowerCase()) : Number(figure.replaceAll(',', '') + decimals)
    return {
      start,
      end,
      text: match[0],
      value: plain * (scales[scale.toLowerCase()] ?? 1),
      unit: percent ? '%' : sign,
      noun: /^\s+((?:[a-z]+ )?[a-z]+)/.exec(behind)?.[1] ?? '',
      paragraph: before.match(/\n/g)?.length ?? 0,
      sentence: (before.match(/[.?!]["”’']? |\n/g) ?? []).length,
      isYear: sign === '' && /^(?:1[6-9]|20)\d\d$/.test(match[0]),
    }
  })
}

/** Another value, written in the same way: a digit struck wrong, or a neighbour of a number word. */
export function otherValue({ text }: ToldNumber, random: () => number): string {
  const word = words.indexOf(text.toLowerCase())
  if (word >= 0) {
    const near = words[word > 3 && random() < 0.5 ? word - 1 : Math.min(words.length - 1, word + 1)]!
    const other = near === words[word] ? words[word - 1]! : near
    return /^[A-Z]/.test(text) ? other[0]!.toUpperCase() + other.slice(1) : other
  }
  const places = [...text.matchAll(/\d/g)].map(({ index }) => index)
  const at = places[random() < 0.6 ? Math.min(1, places.length - 1) : 0]!
  const digit = (Number(text[at]) + 1 + Math.floor(random() * 8)) % 10
  const shown = digit === 0 && at === places[0] ? (text[at] === '1' ? 2 : 1) : digit
  return text.slice(0, at) + shown + text.slice(at + 1)
}
