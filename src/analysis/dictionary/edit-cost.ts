const vowels = 'aeiouy'
/** Consonants that are heard alike, or stand side by side under the finger. */
const alike = 'cs ck kc sc sz zs gj jg fv vf td dt mn nm'.split(' ')

/** The cost of one letter put for another, by the low five bits of their codes. */
const swapCosts = new Float64Array(32 * 32).fill(1)
for (const from of vowels) for (const to of vowels) swapCosts[cell(from, to)] = 0.7
for (const pair of alike) swapCosts[cell(pair[0]!, pair[1]!)] = 0.8
for (let letter = 0; letter < 32; letter++) swapCosts[letter * 33] = 0

/** The cost of a letter too many or too few; an apostrophe (7) is forgotten most easily. */
const missingCosts = new Float64Array(32).fill(0.9)
for (const vowel of vowels) missingCosts[vowel.charCodeAt(0) & 31] = 0.8
missingCosts[7] = 0.3

/** What a wrong first letter costs on top: it is the one that is hardly ever wrong. */
const firstLetter = 0.5
const doubling = 0.4
const transposition = 0.6
const longest = 64

/** Three rows of the table of costs, used over and over: a word is compared with thousands. */
const rows = Array.from({ length: 3 }, () => new Float64Array(longest))

function cell(from: string, to: string): number {
  return (from.charCodeAt(0) & 31) * 32 + (to.charCodeAt(0) & 31)
}

/**
 * How unlikely it is that `written` was meant to be `meant`: 0 for equal, about 1 for each letter that is wrong,
 * less for what fingers and ears get wrong most (letters swapped, a letter doubled or not, one vowel for another).
 * Both are lower-case words of at most 63 letters.
 * @param limit give up above this cost
 * @returns the cost, or Infinity above the limit
 */
export function editCost(written: string, meant: string, limit: number): number {
  const width = meant.length + 1
  if (width > longest || written.length >= longest) return Infinity
  let [beforeLast, last, current] = rows as [Float64Array, Float64Array, Float64Array]
  last[0] = 0
  for (let column = 1; column < width; column++)
    last[column] = last[column - 1]! + missingCost(meant, column - 1)
  for (let row = 1; row <= written.length; row++) {
    const letter = written.charCodeAt(row - 1)
    const tooMany = missingCost(written, row - 1)
    let least = last[0]! + tooMany
    current[0] = least
    for (let column = 1; column < width; column++) {
      const other = meant.charCodeAt(column - 1)
      let cost = last[column - 1]!
      if (letter !== other) {
        cost += swapCosts[(letter & 31) * 32 + (other & 31)]! + (row === 1 || column === 1 ? firstLetter : 0)
      }
      cost = Math.min(cost, last[column]! + tooMany, current[column - 1]! + missingCost(meant, column - 1))
      const swapped =
        row > 1 &&
        column > 1 &&
        letter !== other &&
        letter === meant.charCodeAt(column - 2) &&
        other === written.charCodeAt(row - 2)
      if (swapped) cost = Math.min(cost, beforeLast[column - 2]! + transposition)
      current[column] = cost
      if (cost < least) least = cost
    }
    if (least > limit) return Infinity
    const free = beforeLast
    beforeLast = last
    last = current
    current = free
  }
  const total = last[width - 1]!
  return total <= limit ? total : Infinity
}

/** The cost of a letter that one of the two words has more. */
function missingCost(word: string, at: number): number {
  const letter = word.charCodeAt(at)
  if (at > 0 && letter === word.charCodeAt(at - 1)) return doubling
  return missingCosts[letter & 31]! + (at === 0 ? firstLetter : 0)
}
