import type { Facts } from '../../src/analysis/facts.ts'
import { blockOf } from '../../src/analysis/locate.ts'
import type { Quotation } from '../../src/analysis/quotations.ts'
import { tokenFrom } from '../../src/analysis/token-tests.ts'
import { houseFinding } from '../../src/rule/majority.ts'
import type { Finding } from '../../src/rule/rule.ts'

/** Quotations whose outer marks are not those of the house: `“` where it writes `‘`. */
export function* otherMarks(facts: Facts, marks: 'double' | 'single'): Iterable<Finding> {
  const { prose } = facts.tokens
  const strange = marks === 'double' ? /^['‘]$/ : /^["“]$/
  for (const { start, end, depth, open } of facts.quotations) {
    if (depth > 0 || open || !strange.test(prose.charAt(start))) continue
    // A headline has single marks in houses that have double ones elsewhere, and a turn is speech itself.
    const role = blockOf(facts.blocks, tokenFrom(facts.tokens, start))?.role
    if (role === 'headline' || role === 'subhead' || facts.voices.isTurn({ start, end })) continue
    yield houseFinding({ start, end: start + 1 }, `${marks} quotation marks`, undefined)
  }
}

/** Commas and stops on the side of a closing mark that the house does not put them on. */
export function* otherPunctuation(facts: Facts, side: 'inside' | 'outside'): Iterable<Finding> {
  const { prose } = facts.tokens
  let before: Quotation | undefined
  for (const quotation of facts.quotations) {
    const { end, open } = quotation
    const isMarked = !open && /["'”’]/.test(prose.charAt(end - 1))
    if (isMarked && side === 'inside' && /[,.]/.test(prose.charAt(end)) && !isEllipsis(prose, end))
      yield moved({ start: end - 1, end: end + 1 }, prose, side)
    if (
      isMarked &&
      side === 'outside' &&
      /[,.]/.test(prose.charAt(end - 2)) &&
      isFragment(quotation, before, prose)
    )
      yield moved({ start: end - 2, end }, prose, side)
    before = quotation
  }
}

const goesOn = /^\s(?:and|but|or|which|while|because|when|if|then)\b/

function isEllipsis(prose: string, at: number): boolean {
  return prose.startsWith('..', at)
}

/** A word, a title or the end of the writer's own sentence, which has no stop of its own to put inside. */
function isFragment(
  { kind, inner, utterance, start, end }: Quotation,
  before: Quotation | undefined,
  prose: string,
): boolean {
  if (prose.charAt(inner.end - 2) === '.' || before?.utterance === utterance) return false
  if (kind !== 'speech') return true
  // What follows a comma may be the one who speaks, to whose words it belongs.
  if (prose.charAt(inner.end - 1) === ',' && !goesOn.test(prose.slice(end, end + 10))) return false
  return (
    /^\p{Ll}/u.test(prose.slice(inner.start)) &&
    /[\p{Ll}]\s$/u.test(prose.slice(Math.max(0, start - 2), start))
  )
}

function moved(
  { start, end }: { readonly start: number; readonly end: number },
  prose: string,
  side: string,
): Finding {
  const [first = '', second = ''] = prose.slice(start, end)
  return houseFinding({ start, end }, `commas and stops ${side} quotation marks`, second + first)
}
