/** An encoding that can be told from its bytes well enough to name it in advice, by its name in iconv. */
export type Encoding =
  | 'UTF-16LE'
  | 'UTF-16BE'
  | 'UTF-32LE'
  | 'UTF-32BE'
  | 'Windows-1252'
  | 'ISO-8859-1'
  | 'MacRoman'

/** What bytes that are not UTF-8 seem to be, from their first 64 KB; nothing if they could be anything. */
export function guessEncoding(bytes: Uint8Array): Encoding | undefined {
  const head = bytes.subarray(0, 65536)
  return head.includes(0) ? guessWide(head) : guessSingleByte(head)
}

/** English text in a wide encoding has a NUL in the same place of almost every character. */
function guessWide(head: Uint8Array): Encoding | undefined {
  if (head.length < 4) return undefined
  const nuls = [0, 0, 0, 0]
  for (let index = 0; index < head.length; index++) {
    if (head[index] === 0) nuls[index % 4]!++
  }
  const [first, second, third, fourth] = nuls.map(count => (count * 4) / head.length) as [
    number,
    number,
    number,
    number,
  ]
  if (second > 0.9 && third > 0.9 && fourth > 0.9 && first < 0.1) return 'UTF-32LE'
  if (first > 0.9 && second > 0.9 && third > 0.9 && fourth < 0.1) return 'UTF-32BE'
  if (second > 0.7 && fourth > 0.7 && first + third < 0.1) return 'UTF-16LE'
  if (first > 0.7 && third > 0.7 && second + fourth < 0.1) return 'UTF-16BE'
  return undefined
}

/** Curly quotes and dashes, which drafts are full of, sit in different places of the two old encodings. */
const windowsMarks = new Set([0x80, 0x85, 0x91, 0x92, 0x93, 0x94, 0x96, 0x97, 0x99])
const macMarks = new Set([0xc9, 0xd0, 0xd1, 0xd2, 0xd3, 0xd4, 0xd5])

function guessSingleByte(head: Uint8Array): Encoding | undefined {
  let windows = 0
  let mac = 0
  let control = 0
  let letters = 0
  let high = 0
  let ascii = 0
  for (const byte of head) {
    if (byte < 0x80) {
      if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c) control++
      else ascii++
      continue
    }
    high++
    if (windowsMarks.has(byte)) windows++
    if (macMarks.has(byte)) mac++
    if (byte >= 0xc0 && byte !== 0xd7 && byte !== 0xf7) letters++
  }
  if (control > 0 || high === 0 || high > ascii / 2) return undefined
  if (windows > 0 && windows >= mac) return 'Windows-1252'
  if (mac > 0 && mac * 2 > high) return 'MacRoman'
  if (windows > 0) return 'Windows-1252'
  return letters > 0 || head.some(byte => byte >= 0xa0) ? 'ISO-8859-1' : undefined
}
