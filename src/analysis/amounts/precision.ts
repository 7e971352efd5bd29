import { keyOf } from '../../parse/key.ts'
import type { Tokens } from '../../parse/tokens.ts'
import type { AmountPrecision } from '../amounts.ts'
import { isMark } from '../token-tests.ts'
import { wordTest } from '../word-flags.ts'

const about = wordTest(
  'about around roughly approximately approx circa some nearly almost estimated approaching perhaps maybe virtually practically ~',
)
const floor = wordTest('over above exceeding topping minimum')
const ceiling = wordTest('under below maximum')
const than = keyOf('than')
const to = keyOf('to')
const many = wordTest('many much few little')
const fillers = wordTest('a an just only as')
const more = wordTest('more greater higher longer larger better')
const less = wordTest('less fewer lower shorter smaller')
const no = wordTest('no not')
const close = keyOf('close')
const up = keyOf('up')
/** "Add up to 40" says what the sum is, and sets no bound. */
const adding = wordTest('add adds added adding')
const least = keyOf('least')
const most = keyOf('most')
const upward = wordTest('upward upwards north excess')
const or = keyOf('or')
const so = keyOf('so')
const of = keyOf('of')
const plus = wordTest('plus +')
const odd = keyOf('odd')

/**
 * How exact a figure is, by the words before it and after it.
 * @param first the first token of the figure, with its currency
 * @param end the token after it and its unit
 */
export function precisionAround(tokens: Tokens, first: number, end: number): AmountPrecision {
  return precisionAfter(tokens, end) ?? precisionBefore(tokens, first)
}

/** "100 or so", "500-plus", "30-odd", "five or more": looked at up to one noun on. */
function precisionAfter({ keys: words, count }: Tokens, end: number): AmountPrecision | undefined {
  for (let index = end; index <= Math.min(end + 1, count - 2); index++) {
    if (words[index] !== or) continue
    if (words[index + 1] === so) return 'about'
    if (more(words[index + 1]!)) return 'at-least'
    if (less(words[index + 1]!)) return 'at-most'
  }
  if (end < count && plus(words[end]!)) return 'at-least'
  if (end + 1 < count && plus(words[end + 1]!)) return 'at-least'
  return end + 1 < count && words[end + 1] === odd ? 'about' : undefined
}

function precisionBefore(tokens: Tokens, first: number): AmountPrecision {
  const { keys: words } = tokens
  let at = first - 1
  while (at >= 0 && fillers(words[at]!)) at--
  if (at < 0) return 'exact'
  const key = words[at]!
  if (about(key)) return 'about'
  if (floor(key)) return 'at-least'
  if (ceiling(key)) return 'at-most'
  if (isMark(tokens, at, '>')) return 'at-least'
  if (isMark(tokens, at, '<')) return 'at-most'
  if (key === least) return 'at-least'
  if (key === most && at === first - 1) return 'at-most'
  if (key === to && words[at - 1] === close) return 'about'
  if (key === to && words[at - 1] === up) return adding(words[at - 2] ?? 0) ? 'exact' : 'at-most'
  if (key === of && upward(words[at - 1] ?? 0)) return 'at-least'
  if (key === than) return comparison(words[at - 1] ?? 0, no(words[at - 2] ?? 0))
  // "As many as 40"; the "as" before the figure is a filler.
  if (many(key) && words[first - 1] !== key) return 'at-most'
  return 'exact'
}

function comparison(key: number, negated: boolean): AmountPrecision {
  if (more(key)) return negated ? 'at-most' : 'at-least'
  if (less(key)) return negated ? 'at-least' : 'at-most'
  return 'exact'
}
