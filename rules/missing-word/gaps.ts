import { isPartOfCompound, isSpacedPair, textOf } from '../../src/analysis/spaced-words.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { isClauseEnd, isLowerCase } from '../../src/analysis/word-kinds.ts'
import type { Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'

type Test = (key: number) => boolean

/** Two words that never follow each other without a third between them, where the words around them fit. */
interface Gap {
  readonly first: Test
  readonly second: Test
  readonly insert: readonly string[]
  readonly third?: Test
  readonly notThird?: Test
  readonly previous?: Test
  readonly notPrevious?: Test
  /** Does the second word end its clause, or its phrase? */
  readonly isLast?: true
}

const isBe = wordTest('is are was were been be being')
const isCrime = wordTest(
  `murder manslaughter theft fraud robbery arson burglary rape assault conspiracy bribery kidnapping perjury extortion forgery
   treason embezzlement blackmail shoplifting`,
)

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
      'working trying waiting looking using taking getting making doing playing calling growing running driving living sleeping walking fighting fishing selling paying talking',
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
    first: wordTest('taken rushed airlifted flown driven'),
    second: wordTest('hospital'),
    insert: ['to'],
    isLast: true,
  },
  {
    first: wordTest('sent returned jailed'),
    second: wordTest('prison jail court'),
    insert: ['to'],
    isLast: true,
    notPrevious: wordTest('the a'),
  },
  {
    first: wordTest('in to from'),
    second: wordTest('north south east west'),
    third: wordTest('of'),
    insert: ['the'],
  },
  {
    first: wordTest('next'),
    second: wordTest('the'),
    third: wordTest(
      'church school station river road hall pub shop hotel park bridge library court market mill harbour harbor airport',
    ),
    insert: ['to'],
    previous: wordTest('is was are were stands stood lies house building site land room'),
  },
  {
    first: wordTest('one'),
    second: wordTest('the'),
    third: wordTest(
      'first last few best worst biggest largest most oldest busiest poorest richest main many',
    ),
    insert: ['of'],
    previous: wordTest('is was as became become remains'),
  },
  {
    first: wordTest('it he she'),
    second: wordTest('not'),
    third: wordTest('clear known certain likely possible available unusual enough'),
    insert: ['is', 'was'],
    previous: wordTest('said says that because but and although while'),
  },
  {
    first: wordTest('forward'),
    second: wordTest('seeing meeting working having being hearing playing getting'),
    insert: ['to'],
    previous: wordTest('look looks looking looked'),
  },
  {
    first: wordTest('charged'),
    second: isCrime,
    insert: ['with'],
    previous: isBe,
  },
  {
    first: wordTest('accused convicted'),
    second: isCrime,
    insert: ['of'],
    previous: isBe,
  },
  {
    first: wordTest('guilty'),
    second: isCrime,
    insert: ['of', 'to'],
    previous: wordTest('pleaded pleads pleading plead found not is was were are'),
  },
  {
    first: wordTest('survived'),
    second: wordTest('his her their two three four five six seven'),
    third: wordTest(
      'wife husband son sons daughter daughters children widow partner mother father parents brother sister brothers sisters grandchildren',
    ),
    insert: ['by'],
    previous: wordTest('is are was were'),
  },
  {
    first: wordTest('thirds quarters'),
    second: wordTest('the his her their its our'),
    third: wordTest(
      'voters members workers residents members money staff votes seats patients pupils students people men women cost land company club council vote electorate population island town city village country county',
    ),
    insert: ['of'],
  },
  {
    first: wordTest('birth'),
    second: wordTest('a twins triplets her'),
    third: wordTest('son daughter boy girl baby child first second third in at'),
    insert: ['to'],
    previous: wordTest('gave gives given giving give'),
  },
  {
    first: wordTest('consists consisted consisting'),
    second: wordTest('a the two three four five six seven eight nine ten mainly mostly'),
    insert: ['of'],
    notThird: wordTest('of'),
  },
  {
    first: wordTest('depends depended depending relies relied relying'),
    second: wordTest('the a his her their its exports imports tourism oil'),
    insert: ['on'],
  },
  {
    first: wordTest('come comes came coming go goes went going'),
    second: wordTest('effect'),
    insert: ['into'],
  },
]

const isBehindLast = wordTest('for in on with by after and but when where because at')

const firstTokens = wordTrigger(
  'taken rushed airlifted flown driven sent returned jailed in to from next one it he she forward charged convicted guilty survived thirds quarters birth consists consisted consisting depends depended depending relies relied relying foot mile hour year month week day minute metre meter inch point pound dozen accused there has have had would come comes came coming go goes went going',
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

function fits(
  { first, second, third, notThird, previous, notPrevious, isLast }: Gap,
  tokens: Tokens,
  token: number,
): boolean {
  if (!first(tokens.keys[token]!) || !second(tokens.keys[token + 1]!)) return false
  if (third) {
    if (!isSpacedPair(tokens, token + 1, tokens.count) || !third(tokens.keys[token + 2]!)) return false
    // "This year a half-bushel"
    if (isPartOfCompound(tokens, token + 2) && !isClauseEnd(tokens, token + 3)) return false
  }
  // "Consisted mainly of timber"
  if (notThird?.(tokens.keys[token + 2] ?? 0)) return false
  if (isLast && !isClauseEnd(tokens, token + 2) && !isBehindLast(tokens.keys[token + 2]!)) return false
  const before = token > 0 ? tokens.keys[token - 1]! : 0
  return (!previous || previous(before)) && !notPrevious?.(before)
}
