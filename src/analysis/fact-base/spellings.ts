import { type KnownEntity, NameForm } from './known-entity.ts'

/** One way to write an entity, and in which capacity. */
export interface Spelling {
  readonly text: string
  readonly form: NameForm
}

/** The full forms of an entity, the name first: what {@link spellingsOf} calls full and alias, without variants. */
export function fullForms(entity: KnownEntity): readonly string[] {
  return [entity.name, ...entity.aliases]
}

/** Every way in which a text may write an entity, with the variants that style guides differ in. */
export function spellingsOf(entity: KnownEntity): Spelling[] {
  const stated: Spelling[] = [
    { text: entity.name, form: NameForm.full },
    ...entity.aliases.map(text => ({ text, form: NameForm.alias })),
    ...entity.acronyms.map(text => ({ text, form: NameForm.acronym })),
    ...entity.adjectives.map(text => ({ text, form: NameForm.adjective })),
    ...entity.demonyms.flatMap(text =>
      [text, pluralOf(text)].map(one => ({ text: one, form: NameForm.demonym })),
    ),
    ...(entity.family ? [{ text: entity.family, form: NameForm.family }] : []),
  ]
  const seen = new Set<string>()
  return stated.flatMap(({ text, form }) =>
    variantsOf(text)
      .filter(variant => !seen.has(variant.toLowerCase()) && seen.add(variant.toLowerCase()))
      .map(variant => ({ text: variant, form })),
  )
}

const swaps: readonly (readonly [RegExp, string])[] = [
  [/\bU\.S\./g, 'US'],
  [/\bUS\b/g, 'U.S.'],
  [/\bU\.K\./g, 'UK'],
  [/\bUK\b/g, 'U.K.'],
  [/\bU\.N\./g, 'UN'],
  [/\bUN\b(?=.)/g, 'U.N.'],
  [/ & /g, ' and '],
  [/ and /g, ' & '],
  [/ization\b/g, 'isation'],
  [/isation\b/g, 'ization'],
  [/\bCenter\b/g, 'Centre'],
  [/\bCentre\b/g, 'Center'],
  [/\bDefense\b/g, 'Defence'],
  [/\bDefence\b/g, 'Defense'],
  [/\bLabor\b/g, 'Labour'],
  [/\bTheater\b/g, 'Theatre'],
  [/\bProgram\b/g, 'Programme'],
  [/\bProgramme\b/g, 'Program'],
  [/\bCo-operation\b/g, 'Cooperation'],
  [/\bCooperation\b/g, 'Co-operation'],
  [/\bSt\. /g, 'St '],
  [/\bMt\. /g, 'Mount '],
]
const mostVariants = 8

/** The text with each of the usual styles of its words, itself first. */
function variantsOf(text: string): string[] {
  const variants = new Set([text, withoutDiacritics(text)])
  for (const [pattern, swap] of swaps) {
    for (const variant of [...variants]) {
      if (variants.size < mostVariants) variants.add(variant.replaceAll(pattern, swap))
    }
  }
  return [...variants]
}

function withoutDiacritics(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
}

/** The plural of a demonym: Russians; Swiss and Chinese stay as they are. */
function pluralOf(demonym: string): string {
  if (/(?:ese|ss|sh|ch)$/.test(demonym)) return demonym
  if (/man$/.test(demonym) && demonym !== 'German') return demonym.replace(/man$/, 'men')
  return `${demonym}s`
}
