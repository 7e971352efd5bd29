import { isLowerWord } from '../../src/analysis/dictionary.ts'
import type { Mention } from '../../src/analysis/entities.ts'
import { foldWord } from '../../src/analysis/fact-base/fold.ts'
import { isSurname, similarNameWords } from '../../src/analysis/fact-base/load.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { keyOf } from '../../src/parse/key.ts'
import type { Finding } from '../../src/rule/rule.ts'
import { isInflection, isOneEdit, isTypingSlip } from './closeness.ts'
import { hangsOnHyphen } from './document-names.ts'
import type { DocumentWord } from './document-words.ts'

const shortest = 5
/** Below this length one letter more or less makes another name; two letters swapped or one doubled do not. */
const longEnough = 7

/** Unknown words by themselves that are one edit from a known name of one word (Brazillian, Netanyhu). */
export function* nearKnownWords(facts: Facts, words: ReadonlyMap<string, DocumentWord>): Iterable<Finding> {
  for (const word of words.values()) {
    if (word.isKnown || word.uses.length > 1 || word.folded.length < shortest) continue
    const [use] = word.uses
    const { start, end, mention } = use
    if (mention.styled || mention.words.length > 1 || hangsOnHyphen(facts, use)) continue
    const name = meantBy(facts, facts.tokens.prose.slice(start, end), mention)
    if (name) yield { messageId: 'known', start, end, values: { name }, replacements: [name] }
  }
}

/** The one known name that is meant. Somebody with a title may bear only the surname of a known person. */
function meantBy(facts: Facts, text: string, { titled, entity }: Mention): string | undefined {
  const folded = foldWord(text)
  const [right, other] = similarNameWords(text).filter(({ text: known }) => isMeant(folded, foldWord(known)))
  if (!right || other) return undefined
  const isPerson = titled || facts.entities.entities[entity].kind === 'person'
  return right.personal === isPerson ? right.text : undefined
}

/** One edit apart, and neither a form of the other nor a word that is a name too. */
function isMeant(written: string, known: string): boolean {
  const isNear =
    Math.min(written.length, known.length) < longEnough
      ? isTypingSlip(written, known)
      : isOneEdit(written, known)
  if (!isNear || isInflection(written, known) || isLowerWord(keyOf(known))) return false
  if (written.replaceAll('-', '') === known.replaceAll('-', '')) return false
  return written[0] === known[0] && !isSurname(keyOf(known))
}
