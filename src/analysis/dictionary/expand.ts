import { type Affixes, expandStem, type WordForm } from './affixes.ts'
import { speechTraits, WordTrait } from './traits.ts'

/** A word list with its affixes, and the traits that all of its words get. */
export interface WordSource {
  /** The text of a Hunspell .dic file: a count, then `stem/FLAGS` a line. */
  readonly words: string
  readonly affixes: Affixes
  readonly traits: number
}

/**
 * All forms of all words of some sources, each with the traits of every word that it is a form of.
 * @param sources Hunspell word lists; a stem that several have with the same flags is expanded once
 * @param common stems, one each line or several, that news text uses much; their forms become common too
 * @returns lower-case spelling → traits
 */
export function expandWords(sources: readonly WordSource[], common: string): Map<string, number> {
  const lines = new Map<string, { traits: number; affixes: Affixes }>()
  for (const { words, affixes, traits } of sources) {
    for (const line of words.split(/\r?\n/)) {
      const known = lines.get(line)
      if (known) known.traits |= traits
      else lines.set(line, { traits, affixes })
    }
  }
  const nouns = possessives(lines.keys())
  const commonStems = new Set(common.split(/\s+/))
  const spellings = new Map<string, number>()
  for (const [line, { traits, affixes }] of lines) {
    const { stem, flags } = readEntry(line)
    if (stem === '' || /\d/.test(stem)) continue
    if (contains(flags, affixes.forbidden) || contains(flags, affixes.onlyInCompound)) continue
    const unsuggested = contains(flags, affixes.noSuggest) ? WordTrait.unsuggested : 0
    const isCommon = commonStems.has(stem) ? WordTrait.common : 0
    for (const form of expandStem(stem, flags, affixes)) {
      const { spelling } = form
      const lower = spelling.toLowerCase()
      const added =
        traits |
        unsuggested |
        (form.prefixed ? 0 : isCommon) |
        caseOf(spelling, lower) |
        wordClassOf(form, nouns.has(stem) ? `${flags}M` : flags)
      spellings.set(lower, (spellings.get(lower) ?? 0) | added)
    }
  }
  for (const stem of commonStems) {
    const traits = spellings.get(stem)
    if (traits === undefined) continue
    spellings.set(stem, traits | WordTrait.common)
    for (const form of inflections(stem)) {
      const formTraits = spellings.get(form)
      if (formTraits !== undefined) spellings.set(form, formTraits | WordTrait.common)
    }
  }
  for (const [spelling, traits] of spellings) {
    if ((traits & speechTraits) !== 0 || !spelling.endsWith('s')) continue
    spellings.set(spelling, traits | traitsOfOwnPlural(spelling, spellings))
  }
  return spellings
}

/** Verbs that the lists have as nouns, too: "a go". */
const hardlyNouns: ReadonlySet<string> = new Set(['go', 'weigh'])

/** The lists give some plurals and third persons as words of their own, without a flag: "deaths", "decisions", "weighs". */
function traitsOfOwnPlural(spelling: string, spellings: ReadonlyMap<string, number>): number {
  const stems = [spelling.slice(0, -1)]
  if (spelling.endsWith('es')) stems.push(spelling.slice(0, -2))
  if (spelling.endsWith('ies')) stems.push(`${spelling.slice(0, -3)}y`)
  if (spelling.endsWith('ves')) stems.push(`${spelling.slice(0, -3)}f`, `${spelling.slice(0, -3)}fe`)
  let found = 0
  for (const stem of stems) {
    // "Grass", "across": no plural ends so.
    if (stem.endsWith('s') && !spelling.endsWith('es')) continue
    const traits = spellings.get(stem) ?? 0
    if ((traits & WordTrait.lower) === 0) continue
    if ((traits & WordTrait.noun) !== 0 && !hardlyNouns.has(stem)) found |= WordTrait.plural
    if ((traits & WordTrait.verb) !== 0) found |= WordTrait.third
  }
  return found
}

/**
 * The regular forms of a stem. The lists give some of them as words of their own ("stopped"), or as forms of another word
 * ("reported": to port again).
 */
function inflections(stem: string): string[] {
  const doubled = stem + stem.at(-1)
  const forms = [
    `${stem}s`,
    `${stem}es`,
    `${stem}ed`,
    `${stem}ing`,
    `${doubled}ed`,
    `${doubled}ing`,
    `${doubled}er`,
  ]
  if (stem.endsWith('e')) forms.push(`${stem}d`, `${stem.slice(0, -1)}ing`)
  if (stem.endsWith('y')) forms.push(`${stem.slice(0, -1)}ies`, `${stem.slice(0, -1)}ied`)
  return forms
}

function readEntry(line: string): { stem: string; flags: string } {
  const [entry = ''] = line.split(/[\t ]/, 1)
  const slash = entry.indexOf('/', 1)
  return slash < 0
    ? { stem: entry, flags: '' }
    : { stem: entry.slice(0, slash), flags: entry.slice(slash + 1) }
}

/** The lists give some possessives as entries of their own (`claim's`); what has one is a noun. */
function possessives(lines: Iterable<string>): Set<string> {
  const nouns = new Set<string>()
  for (const line of lines) if (line.endsWith("'s")) nouns.add(line.slice(0, -2))
  return nouns
}

function contains(flags: string, flag: string): boolean {
  return flag !== '' && flags.includes(flag)
}

function caseOf(spelling: string, lower: string): number {
  return spelling === lower ? WordTrait.lower : WordTrait.capital
}

/**
 * The word class of a form, as far as the affixes give it away: in the SCOWL lists, D and G make the past and
 * the -ing form of a verb, M the possessive of a noun, S a plural or a third person, R, T, Y and P go with
 * adjectives (R alone with the doer of a verb).
 */
function wordClassOf({ suffix }: WordForm, flags: string): number {
  const verb = /[DG]/.test(flags)
  const noun = flags.includes('M')
  switch (suffix) {
    case '':
      return (
        (verb ? WordTrait.verb : 0) |
        (noun ? WordTrait.noun : 0) |
        (/[TYP]/.test(flags) ? WordTrait.adjective : 0)
      )
    case 'S':
      return (verb ? WordTrait.third : 0) | (noun || !verb ? WordTrait.plural : 0)
    case 'D':
      return WordTrait.past
    case 'G':
      return WordTrait.ing
    case 'Y':
      return WordTrait.adverb
    case 'R':
      return flags.includes('T') ? WordTrait.adjective : WordTrait.noun
    case 'T':
      return WordTrait.adjective
    case 'Z':
    case 'X':
    case 'J':
      return WordTrait.plural
    case 'N':
    case 'P':
    case 'L':
      return WordTrait.noun
    case 'V':
    case 'B':
      return WordTrait.adjective
    default:
      return 0
  }
}
