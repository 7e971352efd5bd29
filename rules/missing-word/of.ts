import { sentenceOf } from '../../src/analysis/locate.ts'
import type { PartsOfSpeech } from '../../src/analysis/parts-of-speech.ts'
import { isPartOfCompound, isSpacedPair, textOf } from '../../src/analysis/spaced-words.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { isLowerCase } from '../../src/analysis/word-kinds.ts'
import { trigramModel } from '../../src/analysis/word-trigrams/load.ts'
import { wordOf } from '../../src/analysis/word-trigrams/model.ts'
import type { WordRows } from '../../src/analysis/word-trigrams/rows.ts'
import { insertedGain } from '../../src/analysis/word-trigrams/window.ts'
import { keyOf } from '../../src/parse/key.ts'
import { Shape, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'

/** Words of a share or a part, which "of" joins to the whole. */
const parts = wordTrigger(
  `most some many any none half end middle top edge rest side part beginning start centre center heart cost price amount number
   members majority owner leader director head copy kind sort type group series couple lack sense use because instead
   outside front back bottom result favor favour charge support light terms spite view think thought made one two three each
   several either neither quarter third fifth aware capable full tired proud short afraid`,
)
const owners = wordTest('my his her its their our your the this that these those')
const of = keyOf('of')
/** How much likelier "of" has to make the words, and behind "most" and "some", which an owner never follows otherwise. */
const least = { part: 2, many: 0.7, share: -1 } as const
const isFractionWord = wordTest('quarter third fifth')
const isOne = wordTest('a one')
const isThe = wordTest('the')
/** "A quarter the size". */
const isSize = wordTest(
  'size price cost number rate length weight height width distance time level amount value speed area population age volume width depth power energy',
)

/** "A quarter the pupils". */
function isFraction({ keys }: Tokens, token: number): boolean {
  return isFractionWord(keys[token]!) && isOne(keys[token - 1] ?? 0)
}

const isMany = wordTest('most some')
const isOften = wordTest('most')
const isOwner = wordTest('my his her its their our your')
const isDeterminerBefore = wordTest('the a at in for')
/** "To some their work seems dull" */
const isPerhapsObject = wordTest('to for')

const mostOpening = 2

function opensSentence(tokens: Tokens, token: number): boolean {
  const start = tokens.sentences[sentenceOf(tokens, token)]!
  return token > start && token - start <= mostOpening
}

/** "Most her career", "some the staff", "by the end the month": a part, and right behind it the whole. */
export function* findMissingOf(
  tokens: Tokens,
  _partsOfSpeech: PartsOfSpeech,
  rows: WordRows,
): Iterable<Finding> {
  const model = trigramModel()
  const inserted = wordOf(model, of)
  for (const token of parts(tokens)) {
    if (token + 2 >= tokens.count || tokens.shapes[token]! > Shape.capitalised) continue
    const place = rows.places[token + 1]!
    if (place === 0 || !owners(tokens.keys[token + 1]!)) continue
    if (
      !isSpacedPair(tokens, token, tokens.count) ||
      !isLowerCase(tokens, token + 1) ||
      isPartOfCompound(tokens, token)
    )
      continue
    const isWhole = isThe(tokens.keys[token + 1]!) || isOwner(tokens.keys[token + 1]!)
    const isShare = isWhole && isFraction(tokens, token) && !isSize(tokens.keys[token + 2]!)
    if (isFractionWord(tokens.keys[token]!) && !isShare) continue
    const isSome = isMany(tokens.keys[token]!) && isOwner(tokens.keys[token + 1]!)
    if (isSome && isPerhapsObject(tokens.keys[token - 1] ?? 0) && !isOften(tokens.keys[token]!)) continue
    const isFirst = isOften(tokens.keys[token]!) && token === tokens.sentences[sentenceOf(tokens, token)]
    const needed = isShare || isFirst ? least.share : isSome ? least.many : least.part
    if (insertedGain(model, rows, place, inserted) < needed) continue
    // "For the rest the deacons took out a loan": a phrase that opens its sentence.
    if (opensSentence(tokens, token) && isDeterminerBefore(tokens.keys[token - 1]!)) continue
    yield {
      start: tokens.starts[token]!,
      end: tokens.ends[token + 1]!,
      messageId: 'missing',
      replacements: [`${textOf(tokens, token)} of ${textOf(tokens, token + 1)}`],
    }
  }
}
