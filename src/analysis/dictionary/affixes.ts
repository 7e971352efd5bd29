/** One affix rule of a Hunspell .aff file: take `strip` off, put `add` on, where the stem fits `condition`. */
interface AffixRule {
  readonly strip: string
  readonly add: string
  readonly condition: RegExp
}

interface AffixClass {
  readonly prefix: boolean
  /** May a prefix and a suffix of such classes stand on one stem? */
  readonly crosses: boolean
  readonly rules: readonly AffixRule[]
}

/** What an .aff file says, as far as the expansion of a word list needs it. Flags are single characters. */
export interface Affixes {
  readonly classes: ReadonlyMap<string, AffixClass>
  readonly noSuggest: string
  readonly forbidden: string
  readonly onlyInCompound: string
}

/** One form of a stem: its spelling and the suffix flag that made it, or '' for the stem under no suffix. */
export interface WordForm {
  readonly spelling: string
  readonly suffix: string
  /** Does the form carry a prefix? */
  readonly prefixed: boolean
}

/**
 * Reads a Hunspell .aff file with one-character flags (`FLAG` unset), as the SCOWL dictionaries have them.
 * @throws {Error} when an affix line names a class that no header has announced
 */
export function readAffixes(source: string): Affixes {
  const classes = new Map<string, { prefix: boolean; crosses: boolean; rules: AffixRule[] }>()
  const single: Record<string, string> = {}
  for (const line of source.split(/\r?\n/)) {
    const [directive, flag = '', third = '', fourth = '', fifth = '.'] = line.trim().split(/\s+/)
    if (directive === 'NOSUGGEST' || directive === 'FORBIDDENWORD' || directive === 'ONLYINCOMPOUND') {
      single[directive] = flag
    }
    if (directive !== 'PFX' && directive !== 'SFX') continue
    const prefix = directive === 'PFX'
    const known = classes.get(flag)
    if (!known) {
      if (!/^\d+$/.test(fourth))
        throw new Error(`.aff: a rule of the class "${flag}" stands before its header`)
      classes.set(flag, { prefix, crosses: third === 'Y', rules: [] })
      continue
    }
    const add = (fourth === '0' ? '' : fourth).split('/')[0]!
    known.rules.push({
      strip: third === '0' ? '' : third,
      add,
      condition: new RegExp(prefix ? `^${fifth}` : `${fifth}$`),
    })
  }
  return {
    classes,
    noSuggest: single.NOSUGGEST ?? '',
    forbidden: single.FORBIDDENWORD ?? '',
    onlyInCompound: single.ONLYINCOMPOUND ?? '',
  }
}

/**
 * Every form of a stem with the given flags: the stem, its suffixed forms, and both of these with each prefix
 * that may cross. Forms with a clitic ('s) are left out, since a clitic is a token of its own.
 */
export function expandStem(stem: string, flags: string, affixes: Affixes): WordForm[] {
  const forms: WordForm[] = [{ spelling: stem, suffix: '', prefixed: false }]
  const crossing: WordForm[] = [forms[0]!]
  const prefixes: AffixClass[] = []
  for (const flag of flags) {
    const affixClass = affixes.classes.get(flag)
    if (!affixClass) continue
    if (affixClass.prefix) {
      prefixes.push(affixClass)
      continue
    }
    for (const spelling of applied(stem, affixClass)) {
      if (spelling.includes("'")) continue
      const form = { spelling, suffix: flag, prefixed: false }
      forms.push(form)
      if (affixClass.crosses) crossing.push(form)
    }
  }
  for (const prefix of prefixes) {
    for (const { spelling, suffix } of prefix.crosses ? crossing : crossing.slice(0, 1)) {
      for (const prefixed of applied(spelling, prefix))
        forms.push({ spelling: prefixed, suffix, prefixed: true })
    }
  }
  return forms
}

function applied(stem: string, { prefix, rules }: AffixClass): string[] {
  const made: string[] = []
  for (const { strip, add, condition } of rules) {
    if (!condition.test(stem)) continue
    if (prefix ? !stem.startsWith(strip) : !stem.endsWith(strip)) continue
    made.push(prefix ? add + stem.slice(strip.length) : stem.slice(0, stem.length - strip.length) + add)
  }
  return made
}
