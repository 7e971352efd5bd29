import { isPartOfCompound, isSpacedPair, textOf } from '../../src/analysis/spaced-words.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { isLowerCase } from '../../src/analysis/word-kinds.ts'
import type { Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'

type Test = (key: number) => boolean

/** Two words that never follow each other without a third between them, where the words around them fit. */
interface Gap {
  readonly first: Test
  readonly second: Test
  readonly insert: readonly string[]
  readonly third?: Test
  readonly previous?: Test
  readonly notPrevious?: Test
}

const gaps: readonly Gap[] = [
  {
    first: wordTest('accused'),
    second: wordTest(
      `stealing lying killing trying taking using having being making giving helping running plotting abusing breaking
       ignoring misleading failing spreading smuggling selling raping murdering beating hiding leaking bribing causing`,
    ),
    insert: ['of'],
    previous: wordTest(
      "is are was were be been being isn't aren't wasn't weren't men man woman women who also he she they it",
    ),
  },
  {
    first: wordTest('there'),
    second: wordTest('no'),
    third: wordTest('danger evidence doubt reason need sign chance risk question time place way proof hope'),
    insert: ['is', 'was'],
    previous: wordTest('said says that because when and but where'),
  },
  {
    first: wordTest('has have had'),
    second: wordTest(
      'working trying waiting looking using taking getting making doing playing calling growing running',
    ),
    third: wordTest('on for with at in to since as the a here there closely together hard against'),
    insert: ['been'],
    notPrevious: wordTest('to'),
  },
  {
    first: wordTest('would'),
    second: wordTest('to'),
    third: wordTest('see be have make thank hear know say go get meet play work live stay ask'),
    insert: ['like'],
  },
  {
    first: wordTest('foot mile hour year month week day minute metre meter inch point pound dozen'),
    second: wordTest('a'),
    third: wordTest('half quarter'),
    insert: ['and'],
    previous: wordTest('a an one'),
  },
  {
    first: wordTest('come comes came coming go goes went going'),
    second: wordTest('effect'),
    insert: ['into'],
  },
]

const firstTokens = wordTrigger(
  'foot mile hour year month week day minute metre meter inch point pound dozen accused there has have had would come comes came coming go goes went going',
)

/** Places where a small word has dropped out between two others: "has working on", "accused lying". */
export function* findGaps(tokens: Tokens): Iterable<Finding> {
  for (const token of firstTokens(tokens)) {
    if (token + 1 === tokens.count) return
    const gap = gaps.find(candidate => fits(candidate, tokens, token))
    if (gap === undefined || !isLowerCase(tokens, token) || !isSpacedPair(tokens, token, tokens.count))
      continue
    yield {
      start: tokens.starts[token]!,
      end: tokens.ends[token + 1]!,
      messageId: 'missing',
      replacements: gap.insert.map(word => `${textOf(tokens, token)} ${word} ${textOf(tokens, token + 1)}`),
    }
  }
}

function fits({ first, second, third, previous, notPrevious }: Gap, tokens: Tokens, token: number): boolean {
  if (!first(tokens.keys[token]!) || !second(tokens.keys[token + 1]!)) return false
  // "This year a half-bushel"
  if (isPartOfCompound(tokens, token + 2)) return false
  if (third && !(isSpacedPair(tokens, token + 1, tokens.count) && third(tokens.keys[token + 2]!)))
    return false
  const before = token > 0 ? tokens.keys[token - 1]! : 0
  return (!previous || previous(before)) && !notPrevious?.(before)
}
