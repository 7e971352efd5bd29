/** How what follows an article begins, to the ear. `unsure` where both are said, or where only the ear can tell. */
export type Onset = 'vowel' | 'consonant' | 'unsure'

/** A word with its letters in lower case and without points. */
export interface Spoken {
  readonly text: string
  /** As written: all capitals, one capital first, or neither. */
  readonly casing: 'lower' | 'capitalised' | 'upper' | 'mixed'
  /** Does the dictionary have it in lower case? */
  readonly isWord: boolean
}

/** Initials that are read letter by letter although they could be read as a word. */
const spelled = new Set(
  `fbi hiv mba nba nfl nhl ngo suv mri raf fda fcc mtv nbc npr lse mit rna sms xml hmo hbo hiv hr la mep msp ncaa nra
   nsa nhs nypd lapd rv snp spd std ftc mls mlb mvp mps mp rss rspca rspb rbi rnc nda nsc nca ni fia fa fsb fca mod nus
   nut nuj sdp sec sfo svr ssri hgv hq hd lcd lpg lng lgbt lgbtq llc lsd mi ms nt un us uk usa uae usb uv ufc ufo unhcr
   url uav uaw ussr usda ucla ups usga usaid`.split(/\s+/),
)

const vowelLetters = /^[aefhilmnorsx]/
const numberWords: readonly [RegExp, Onset][] = [
  // Eight, eighty, eight hundred; eleven and eighteen, of units, thousands or millions.
  [/^8/, 'vowel'],
  [/^(?:11|18)(?:[.,:]|\D|$)/, 'vowel'],
  // 1100 and 1850 are said as hundreds or as thousands, as years or as figures.
  [/^1,?[18]\d\d(?:\D|$)/, 'unsure'],
  // "An 0-for-17 slump": oh, or zero.
  [/^0$/, 'unsure'],
  [/^\d/, 'consonant'],
]

const consonantVowels = [
  /^eu(?!ler)/,
  /^ewe/,
  /^une?(?:sco|aids)/,
  /^u(?:ni(?!n|m|d(?!ir|im)|ssu|ll|rri)|na(?:nim|ry)|bi|ga|k|r[aeiou](?!l)|rolog|s[aeiu]|t[aeio](?!h)|tah|ru)/,
  /^(?:one|ones|once|oneself|oneness)$/,
  /^oui/,
  /^ouag/,
]

/** Words in h that are said with an article of either kind, by the stress on their second syllable or by dialect. */
const weakH =
  /^h(?:ist|ot|yst|abit|ered|ero|orr|ilar|umb|erb|omag|ispan|allu|armo|oriz|yp|isp|aitian|uman|ugue|epa|ibern)/
const silentH = /^(?:hour|honest|honou?r|honorif|heir)/

/** How the word begins when it is said. */
export function onsetOf(word: Spoken): Onset {
  const { text, casing } = word
  if (/^\d/.test(text)) return numberWords.find(([pattern]) => pattern.test(text))?.[1] ?? 'unsure'
  if (/^[a-z]\d/.test(text)) return onsetOfLetter(text)
  if (text.length === 1) return casing === 'lower' ? 'unsure' : onsetOfLetter(text)
  if (casing === 'upper') return onsetOfInitials(text)
  return onsetOfWord(word)
}

/** How the name of the letter begins: an F, a B, a U. */
export function onsetOfLetter(text: string): Onset {
  return vowelLetters.test(text) ? 'vowel' : 'consonant'
}

function onsetOfInitials(text: string): Onset {
  if (!/^[a-z]+$/.test(text)) return 'unsure'
  if (/^[bcdgjkpqtvz]/.test(text)) return 'consonant'
  if (/^[aeio]/.test(text)) return onsetOfVowels(text) === 'vowel' ? 'vowel' : 'unsure'
  const isSpelled = spelled.has(text) || !/[aeiouy]/.test(text)
  return isSpelled ? onsetOfLetter(text) : 'unsure'
}

function onsetOfWord({ text, casing, isWord }: Spoken): Onset {
  if (!/^[a-z]/.test(text) || !/[aeiouy]/.test(text)) return 'unsure'
  if (/^[aeio]/.test(text)) return onsetOfVowels(text)
  if (text.startsWith('u')) return isWord || casing === 'capitalised' ? onsetOfVowels(text) : 'unsure'
  if (text.startsWith('h')) {
    if (silentH.test(text)) return 'vowel'
    return weakH.test(text) || !isWord ? 'unsure' : 'consonant'
  }
  if (/^(?:y[^aeiou]|x|ng|mb|nd|m[cbp]$)/.test(text)) return 'unsure'
  return 'consonant'
}

function onsetOfVowels(text: string): Onset {
  return consonantVowels.some(pattern => pattern.test(text)) ? 'consonant' : 'vowel'
}
