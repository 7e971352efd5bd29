/** Plurals that no ending makes. */
const irregular = new Map([
  ['man', 'men'],
  ['woman', 'women'],
  ['child', 'children'],
  ['foot', 'feet'],
  ['tooth', 'teeth'],
  ['goose', 'geese'],
  ['mouse', 'mice'],
  ['wife', 'wives'],
  ['knife', 'knives'],
  ['life', 'lives'],
  ['half', 'halves'],
  ['leaf', 'leaves'],
  ['loaf', 'loaves'],
  ['shelf', 'shelves'],
  ['thief', 'thieves'],
  ['wolf', 'wolves'],
  ['calf', 'calves'],
])
const plurals = new Set([...irregular.values(), 'people', 'police'])
const compound = /^.+(?=(?:man|woman|child)$)/

/** The plural of a noun; of a plural that has an ending of its own, itself. */
export function pluralOf(noun: string): string {
  const known = irregular.get(noun)
  if (known !== undefined) return known
  if (plurals.has(noun)) return noun
  const first = compound.exec(noun)?.[0] ?? ''
  if (first !== '' && !/^(?:hu|ger|ro|sha|talis)$/.test(first))
    return first + pluralOf(noun.slice(first.length))
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  if (/(?:potato|tomato|hero|echo|veto|mosquito|volcano)$/.test(noun)) return `${noun}es`
  return /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`
}

/** The singular of a regular plural. */
export function singularOf(plural: string): string {
  if (/[^aeiou]ies$/.test(plural) && plural.length > 4) return `${plural.slice(0, -3)}y`
  return /(?:ss|x|z|ch|sh)es$/.test(plural) ? plural.slice(0, -2) : plural.slice(0, -1)
}
