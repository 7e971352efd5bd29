import type { HouseEntry } from '../../house/entry.ts'
import type { Vocabulary } from './folder.ts'
import { isPhrase, patternsOf } from './pattern.ts'

/** What becomes of lists of accepted and rejected words. */
export interface ImportedWords {
  readonly accepted: readonly string[]
  readonly entries: readonly HouseEntry[]
  readonly losses: readonly string[]
}

/** A word in a capital of its own, `GitHub`, that Vale wants so everywhere. */
const hasOwnCase = /\p{Lu}/u

/** Carries vocabularies over: what is accepted is left alone and keeps its case, what is rejected is an error. */
export function carryWords(vocabularies: readonly Vocabulary[]): ImportedWords {
  const accepted = words(vocabularies, 'accept')
  const rejected = words(vocabularies, 'reject')
  const plain = accepted.flatMap(plainForms)
  const terms = accepted.filter(word => isPhrase(word) && hasOwnCase.test(word))
  const { patterns, losses } = patternsOf(
    rejected.filter(word => !isPhrase(word)),
    true,
  )
  const find = [...rejected.filter(isPhrase), ...patterns.map(pattern => `/${pattern}/`)]
  const flagged = { severity: 'error', quotations: 'flag', names: 'flag' } as const
  return {
    accepted: plain,
    entries: [
      ...(terms.length > 0
        ? [
            {
              id: 'Vale.Terms',
              message: 'Use “{write}” instead of “{found}”.',
              swap: Object.fromEntries(terms.map(term => [term, term])),
              ...flagged,
            },
          ]
        : []),
      ...(find.length > 0 ? [{ id: 'Vale.Avoid', message: 'Avoid using “{found}”.', find, ...flagged }] : []),
    ],
    losses: [
      ...accepted
        .filter(word => plainForms(word).length === 0)
        .map(word => `the accepted pattern ${word}: accept takes words as they are written`),
      ...losses,
    ],
  }
}

function words(vocabularies: readonly Vocabulary[], kind: Vocabulary['kind']): readonly string[] {
  return [...new Set(vocabularies.filter(list => list.kind === kind).flatMap(list => list.words))]
}

/** The words that an accepted one stands for: `[Gg]rpc` two, `(?i)grpc` those of its usual cases. */
function plainForms(word: string): readonly string[] {
  const anyCase = /^\(\?i\)(.+)$/.exec(word)?.[1]
  if (anyCase !== undefined && isPhrase(anyCase)) {
    const lower = anyCase.toLowerCase()
    return [
      ...new Set([anyCase, lower, lower.charAt(0).toUpperCase() + lower.slice(1), anyCase.toUpperCase()]),
    ]
  }
  const choice = /^(.*)\[(\p{L}+)\](.*)$/u.exec(word)
  if (choice) {
    const [, before = '', letters = '', after = ''] = choice
    const forms = [...letters].map(letter => before + letter + after)
    return forms.every(isPhrase) ? forms : []
  }
  return isPhrase(word) ? [word] : []
}
