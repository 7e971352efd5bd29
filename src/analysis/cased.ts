/** A word with capitals where what it is written for has them: all of it, or its first letter. */
export function cased(word: string, found: string): string {
  if (found[0] === found[0]!.toLowerCase()) return word
  const isUpper = found.length > 1 && found === found.toUpperCase()
  return isUpper ? word.toUpperCase() : word[0]!.toUpperCase() + word.slice(1)
}
