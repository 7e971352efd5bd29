/** Units for a text of 64,000 characters: what is kept between texts is no larger. */
const keptLength = 1 << 16

const kept = new Uint16Array(keptLength)

/**
 * The UTF-16 units of a text, as an array that is read several times as fast as `charCodeAt` reads. It is good until
 * the next call, and may go on behind the text.
 */
export function unitsOf(text: string): Uint16Array {
  const units = text.length <= keptLength ? kept : new Uint16Array(text.length)
  Buffer.from(units.buffer).write(text, 'utf16le')
  return units
}
