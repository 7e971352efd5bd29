import type { SourceEntry } from './entry.ts'
import { type Form, inflect } from './inflect.ts'

/** One way in which an entry may stand in a text: its words in order, and the form of its head. */
export interface Variant {
  readonly words: readonly string[]
  readonly form: Form
}

/** The most words that `**` stands for. */
const longestGap = 3

/** What there is to expand: phrases, the paradigm of their head, and its forms where they are not the usual ones. */
export type Expandable = Pick<SourceEntry, 'find' | 'as' | 'forms'>

/**
 * Every variant of an entry: its alternatives `(park|woods)`, its gaps `**` (none to three words), and the
 * inflections of its head, which is the first word of a verb, the last of a noun or an adjective, or the word
 * that a `+` marks.
 */
export function expandEntry(entry: Expandable): Variant[] {
  return entry.find.flatMap(find =>
    alternatives(find).flatMap(phrase => {
      const words = phrase.split(/\s+/).filter(word => word !== '')
      return inflected(entry, words).flatMap(variant =>
        withoutGaps(variant.words).map(filled => ({ words: filled, form: variant.form })),
      )
    }),
  )
}

function alternatives(phrase: string): string[] {
  const open = phrase.indexOf('(')
  if (open < 0) return [phrase]
  const close = phrase.indexOf(')', open)
  if (close < 0) return [phrase]
  const rest = alternatives(phrase.slice(close + 1))
  return phrase
    .slice(open + 1, close)
    .split('|')
    .flatMap(choice => rest.map(tail => phrase.slice(0, open) + choice + tail))
}

function withoutGaps(words: readonly string[]): string[][] {
  const gap = words.indexOf('**')
  if (gap < 0) return [[...words]]
  const tails = withoutGaps(words.slice(gap + 1))
  return Array.from({ length: longestGap + 1 }, (_, length) => Array<string>(length).fill('*')).flatMap(
    filler => tails.map(tail => [...words.slice(0, gap), ...filler, ...tail]),
  )
}

function inflected(entry: Expandable, words: readonly string[]): Variant[] {
  const marked = words.findIndex(word => word.length > 1 && word.endsWith('+'))
  const bare = words.map((word, index) => (index === marked ? word.slice(0, -1) : word))
  const head = marked >= 0 ? marked : entry.as === 'verb' ? 0 : bare.length - 1
  const all = entry.forms
    ? new Map<Form, readonly string[]>([
        ['base', [bare[head] ?? '']],
        ...(Object.entries(entry.forms) as [Form, readonly string[]][]),
      ])
    : inflect(bare[head] ?? '', marked >= 0 && entry.as === 'phrase' ? 'verb' : entry.as)
  return [...all].flatMap(([form, spellings]) =>
    spellings.map(spelling => ({
      words: bare.map((word, index) => (index === head ? spelling : word)),
      form,
    })),
  )
}
