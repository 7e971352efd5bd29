import { verbMargin, wordTagsOf } from '../../src/analysis/parts-of-speech/word-tags.ts'
import { isFiniteTag, type PartsOfSpeech, Tag } from '../../src/analysis/parts-of-speech.ts'
import { isPartOfCompound, isSpacedPair, textOf } from '../../src/analysis/spaced-words.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { isLowerCase } from '../../src/analysis/word-kinds.ts'
import { TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'

/** Verbs that somebody stands behind, and what he is to do with its "to"; those after the bar are followed by wishes as well. */
const movers = wordTrigger(
  `forced forces forcing force allowed allows allowing allow enabled enables enabling enable encouraged encourages encouraging
   encourage persuaded persuades persuading persuade permitted permits permit prompted prompts compelled compels compel caused
   causes causing invited invites inviting invite expected expects expect wanted wants reminded reminds urged urges urging urge
   told warned warns advised advises taught teaches instructed instructs trained ordered orders asked asks`,
)
const isWish = wordTest(
  'ordered orders urged urges urging urge advised advises instructed instructs expected expects expect told warned',
)
const isAsking = wordTest('asked asks')
const isObjectPronoun = wordTest('him them us me')
const longestObject = 5
/** How much dearer anything else has to be than the plain verb (costs of the tagger). */
const rareOther = 20

/** "Ordered him pay", "forced the airport close for two days", "would allow some power be delivered": what lacks is "to". */
export function* findObjectsWithoutTo(tokens: Tokens, partsOfSpeech: PartsOfSpeech): Iterable<Finding> {
  for (const mover of movers(tokens)) {
    if (!isLowerCase(tokens, mover) || !isVerbTag(partsOfSpeech.tagOf(mover))) continue
    const last = objectEnd(tokens, partsOfSpeech, mover)
    if (last === undefined) continue
    const verb = last + 1
    if (
      !isSpacedPair(tokens, last, tokens.count) ||
      !isLowerCase(tokens, verb) ||
      isPartOfCompound(tokens, verb)
    )
      continue
    const isPronoun = isObjectPronoun(tokens.keys[last]!)
    // "Asked the council reconsider", "asked that it be done": a wish needs no "to", and "be" least of all.
    if (!isPronoun && isWish(tokens.keys[mover]!)) continue
    if (!isPronoun && isBe(tokens.keys[verb]!) && isAsking(tokens.keys[mover]!)) continue
    if (!isPlainVerb(tokens, partsOfSpeech, verb)) continue
    yield {
      start: tokens.starts[last]!,
      end: tokens.ends[verb]!,
      messageId: 'missing',
      replacements: [`${textOf(tokens, last)} to ${textOf(tokens, verb)}`],
    }
  }
}

function isVerbTag(tag: number): boolean {
  return tag >= Tag.verbBase && tag <= Tag.verbParticiple
}

/** The last token of the object right behind the verb: a pronoun, or a noun in the singular with its determiner. */
function objectEnd(tokens: Tokens, partsOfSpeech: PartsOfSpeech, mover: number): number | undefined {
  const first = mover + 1
  if (!isSpacedPair(tokens, mover, tokens.count)) return undefined
  if (isObjectPronoun(tokens.keys[first]!)) return first
  const opener = partsOfSpeech.tagOf(first)
  const isDetermined = opener === Tag.determiner || opener === Tag.possessiveDeterminer
  if (!isDetermined && opener !== Tag.nounPlural) return undefined
  for (
    let token = isDetermined ? first + 1 : first;
    token < Math.min(tokens.count, first + longestObject);
    token++
  ) {
    if (!isLowerCase(tokens, token) || isPartOfCompound(tokens, token)) return undefined
    const tag = partsOfSpeech.tagOf(token)
    if (tag === Tag.adjective) continue
    if (tag === Tag.nounPlural) return token
    if (tag !== Tag.nounSingular) return undefined
    if (partsOfSpeech.tagOf(token + 1) !== Tag.nounSingular || isOnlyVerb(tokens.keys[token + 1]!))
      return token
  }
  return undefined
}

function isPlainVerb(tokens: Tokens, partsOfSpeech: PartsOfSpeech, verb: number): boolean {
  const after = partsOfSpeech.tagOf(verb + 1)
  if (isFiniteTag(after) || tokens.classes[verb + 1] !== TokenClass.word)
    return isBe(tokens.keys[verb]!) && !isFiniteTag(after)
  if (isBe(tokens.keys[verb]!)) return true
  if (isOnlyVerb(tokens.keys[verb]!)) return true
  return (
    wordTagsOf(tokens.keys[verb]!)?.can(Tag.verbBase) === true &&
    (isObjectPronoun(tokens.keys[verb - 1]!) || partsOfSpeech.tagOf(verb) === Tag.verbBase) &&
    (after === Tag.determiner || after === Tag.possessiveDeterminer)
  )
}

const isBe = wordTest('be')

/** A verb in its plain form, and hardly anything else. */
function isOnlyVerb(key: number): boolean {
  const tags = wordTagsOf(key)
  return tags?.can(Tag.verbBase) === true && verbMargin(tags) > rareOther
}
