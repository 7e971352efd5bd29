import { traitsOf, WordTrait } from '../../src/analysis/dictionary.ts'
import { keyOf } from '../../src/parse/key.ts'
import { allVarieties, type Spelling, Variety } from './variety.ts'
import { listedKeys, listedSpellings } from './word-pairs.ts'

interface Derivation {
  readonly name: string
  readonly commonwealth: RegExp
  readonly everyCommonwealth: RegExp
  readonly toAmerican: string
  readonly american: RegExp
  readonly everyAmerican: RegExp
  readonly toCommonwealth: string
}

/**
 * How the spellings of one variety follow from those of another. A pattern may be too wide: a pair counts only
 * where the dictionaries of the varieties know both spellings and disagree about where they are at home.
 */
const derivations: readonly Derivation[] = [
  derivation('our', /our/, 'or', /or/, 'our'),
  derivation(
    'ise',
    /is(e[sdr]?|ers|ing|ations?|ational|able|ement)$/,
    'iz$1',
    /iz(e[sdr]?|ers|ing|ations?|ational|able|ement)$/,
    'is$1',
  ),
  derivation('yse', /ys(e[sdr]?|ers|ing)$/, 'yz$1', /yz(e[sdr]?|ers|ing)$/, 'ys$1'),
  derivation(
    're',
    /(cent|theat|lit|met|fib|lust|meag|somb|spect|calib|och|goit)re(d|s|\b|[a-z]{4,})/,
    '$1er$2',
    /(cent|theat|lit|met|fib|lust|meag|somb|spect|calib|och|goit)er(d|s|\b|[a-z]{4,})/,
    '$1re$2',
  ),
  derivation('centred', /centr(ed|ing)$/, 'center$1', /center(ed|ing)$/, 'centr$1'),
  derivation('double l', /ll/, 'l', /([aeiou])l(?!l)/, '$1ll'),
  derivation('single l', /l(?!l)/, 'll', /ll/, 'l'),
  derivation(
    'ence',
    /(def|off|pret)enc(e|es|eless)$/,
    '$1ens$2',
    /(def|off|pret)ens(e|es|eless)$/,
    '$1enc$2',
  ),
  derivation('ae', /ae(?=[a-z]{2})/, 'e', /e(?=[a-z]{2})/, 'ae'),
  derivation('oe', /oe(?=[a-z]{2}|a$)/, 'e', /e(?=[a-z]{2}|a$)/, 'oe'),
  derivation('ement', /(judg|acknowledg|abridg)ement/, '$1ment', /(acknowledg|abridg)ment/, '$1ement'),
  derivation('ageing', /ageing/, 'aging', /aging/, 'ageing'),
  derivation('sulph', /sulph/, 'sulf', /sulf/, 'sulph'),
  derivation('sceptic', /sceptic|mollusc/, '', /skeptic|mollusk/, ''),
  derivation('moustache', /moustache/, 'mustache', /mustache/, 'moustache'),
  derivation('rouble', /rouble/, 'ruble', /ruble/, 'rouble'),
  derivation('ett', /(carbur|clarin)ett/, '$1et', /(carbur|clarin)et(?!t)/, '$1ett'),
  derivation('chequebook', /chequebook/, 'checkbook', /checkbook/, 'chequebook'),
]

function derivation(
  name: string,
  commonwealth: RegExp,
  toAmerican: string,
  american: RegExp,
  toCommonwealth: string,
): Derivation {
  const everyCommonwealth = new RegExp(commonwealth, 'g')
  const everyAmerican = new RegExp(american, 'g')
  return { name, commonwealth, everyCommonwealth, toAmerican, american, everyAmerican, toCommonwealth }
}

/** Different words that look like two spellings of one. */
const different = new Set(
  'prise prised prises prising prize prized prizes prizing apprise apprised apprises apprising premise promise louver lover chilly snowshoed fuller manila manilla theatre theatres theater theaters'.split(
    ' ',
  ),
)
const dialects = WordTrait.american | WordTrait.british | WordTrait.australian | WordTrait.canadian
const known = new Map<string, Spelling | undefined>()

/** May the word with this key be spelt in another way elsewhere? No for nearly all. */
export function mayDiffer(key: number): boolean {
  const at = traitsOf(key) & dialects
  return at === dialects || at === 0 ? listedKeys.has(key) : true
}

/**
 * What other varieties make of a word.
 * @param word in lower case
 * @param key of the word
 * @returns undefined when all varieties share the spelling, or the word is not known
 */
export function spellingOf(word: string, key: number): Spelling | undefined {
  const listed = listedSpellings.get(word)
  if (listed) return listed
  const at = traitsOf(key) & dialects
  if (at === 0 || at === dialects) return undefined
  if (!known.has(word)) known.set(word, derive(word, at))
  return known.get(word)
}

function derive(word: string, at: number): Spelling | undefined {
  if (different.has(word)) return undefined
  const commonwealthOnly = (at & WordTrait.american) === 0
  for (const rule of derivations) {
    const pattern = commonwealthOnly ? rule.everyCommonwealth : rule.everyAmerican
    // The letters may stand in the word more than once: fulfil.
    for (const { index } of word.matchAll(pattern)) {
      const counterpart = counterpartOf(word, index, rule, commonwealthOnly)
      const other = traitsOf(keyOf(counterpart)) & dialects
      if (other === 0 || different.has(counterpart) || (other | at) === at) continue
      return {
        varieties: varietiesOf(at, rule.name, commonwealthOnly),
        counterpart,
        topic: `${rule.name} ${stemOf(word, counterpart, rule.name)}`,
      }
    }
  }
  return undefined
}

/** What the inflections of a word share: all before the letters in which the spellings differ. */
function stemOf(word: string, counterpart: string, rule: string): string {
  if (rule === 'ae' || rule === 'oe') return word.length < counterpart.length ? word : counterpart
  let length = 0
  while (length < word.length && word[length] === counterpart[length]) length++
  return word.slice(0, length)
}

function counterpartOf(word: string, index: number, rule: Derivation, toAmerican: boolean): string {
  if (rule.name === 'sceptic')
    return toAmerican
      ? word.replace('scep', 'skep').replace('sc', 'sk')
      : word.replace('skep', 'scep').replace('sk', 'sc')
  return toAmerican
    ? word.slice(0, index) + word.slice(index).replace(rule.commonwealth, rule.toAmerican)
    : word.slice(0, index) + word.slice(index).replace(rule.american, rule.toCommonwealth)
}

/** The dictionaries know British with -ise only; the other kind differs from it in these endings alone. */
function varietiesOf(at: number, rule: string, commonwealthOnly: boolean): number {
  const oxford = rule === 'ise' ? !commonwealthOnly : (at & WordTrait.british) !== 0
  return (
    (((at & WordTrait.american) === 0 ? 0 : Variety.american) |
      ((at & WordTrait.british) === 0 ? 0 : Variety.british) |
      ((at & WordTrait.australian) === 0 ? 0 : Variety.australian) |
      ((at & WordTrait.canadian) === 0 ? 0 : Variety.canadian) |
      (oxford ? Variety.oxford : 0)) &
    allVarieties
  )
}
