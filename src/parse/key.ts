/**
 * The key of a token's normal form: lower case, typewriter apostrophe. It is FNV-1a of 32 bits without the last bit, so
 * that V8 keeps it as a small integer: look-ups in a Set cost a quarter of what they do with larger numbers. Lexicons and
 * dictionaries are built with the same function, so a look-up at run time is a comparison of numbers.
 */
export function keyOf(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    // Thousands of words are turned into keys at every start, before the engine has compiled anything: spare them two calls.
    const isLower = unit >= 0x61 && unit <= 0x7a
    hash = Math.imul(hash ^ (isLower ? unit : normalUnit(unit)), keyPrime)
  }
  return hash >>> 1
}

/** Where every key starts. */
export const keySeed = 0x811c9dc5

/** What every step of a key multiplies by: the prime of 32-bit FNV. */
export const keyPrime = 0x01000193

/** One step of {@link keyOf}: what has been added up so far with the next UTF-16 unit. The last sum `>>> 1` is the key. */
export function addToKey(hash: number, unit: number): number {
  return Math.imul(hash ^ normalUnit(unit), keyPrime)
}

function normalUnit(unit: number): number {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit
  if (unit === 0x2019 || unit === 0x2bc) return 0x27
  // General punctuation has no case, and quotation marks and dashes are most of what is not ASCII.
  if (unit >= 0x2000 && unit <= 0x206f) return unit
  if (unit >= 0xc0 && unit <= 0xde && unit !== 0xd7) return unit + 0x20
  return unit >= 0x100 ? String.fromCharCode(unit).toLowerCase().charCodeAt(0) : unit
}
