import type { Amount } from '../../src/analysis/amounts.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import type { Tokens } from '../../src/parse/tokens.ts'
import type { Term } from './sums.ts'

/** Lots that exclude one another, line by line. */
const opposites: readonly (readonly ((key: number) => boolean)[])[] = [
  ['sold', 'unsold withdrawn returned back'],
  [
    'for favour favor favoured favored backed backing supported supporting yes',
    'against opposed opposing no',
  ],
  ['hit', 'missed wide'],
  [
    'unhurt unharmed safe safely uninjured walked escaped survived alive unscathed saved rescued lived',
    'injured hurt wounded injuries burns hospital treated',
    'died dead killed beyond perished drowned',
    'missing unaccounted trapped',
  ],
  ['won', 'lost'],
  ['filled taken occupied full', 'empty vacant unfilled'],
  [
    'granted grant approved approve accepted accept allowed passed upheld',
    'refused refuse rejected reject turned declined denied failed dismissed',
  ],
  ['clean clear negative safe normal', 'contaminated positive infected dirty tainted found exceeded unsafe'],
  ['convicted guilty', 'acquitted cleared'],
  ['open opened reopened', 'closed shut'],
  ['men boys male males', 'women girls female females'],
  ['adults', 'children'],
  ['found traced located', 'missing unaccounted'],
  ['attended came', 'absent away stayed'],
  ['finished completed', 'retired dropped withdrew unfinished'],
  ['answered replied responded', 'ignored silent unanswered'],
  ['stayed remained stay', 'left moved leave'],
  ['passed pass', 'failed fail'],
  ['paid', 'unpaid owed'],
  ['arrived', 'cancelled canceled'],
].map(lots => lots.map(wordTest))
const joining = wordTest('and but while whereas')
/** How many words behind a figure its lot is told, and before it. */
const behind = 9
const before = 3

/** Are two figures told of lots that nobody has both of: granted and turned down, unhurt and dead? */
export function areOpposed(facts: Facts, one: Term, other: Term): boolean {
  return opposites.some(lots => {
    const first = lotOf(facts, one, other, lots)
    return first >= 0 && isOther(first, lotOf(facts, other, undefined, lots))
  })
}

function isOther(first: number, second: number): boolean {
  return second >= 0 && first !== second
}

/** Which of some lots is told of a figure: the first behind it, or one right before it; -1 for none. */
function lotOf(
  { tokens: { keys, sentences } }: Facts,
  { amount }: Term,
  next: Term | undefined,
  lots: readonly ((key: number) => boolean)[],
): number {
  const limit = next ? next.amount.firstToken - 1 : sentences[amount.sentence + 1]!
  const end = Math.min(limit, amount.endToken + behind, sentences[amount.sentence + 1]!)
  const lotAt = (index: number) => lots.findIndex(isLot => isLot(keys[index]!))
  for (let index = amount.endToken; index < end && !joining(keys[index]!); index++)
    if (lotAt(index) >= 0) return lotAt(index)
  const start = Math.max(sentences[amount.sentence]!, amount.firstToken - before)
  for (let index = amount.firstToken - 1; index >= start && !joining(keys[index]!); index--)
    if (lotAt(index) >= 0) return lotAt(index)
  return -1
}

/** What becomes of those that did not share the lot of the others. */
const leftOut = wordTest(
  `left lost unsold not nor unsaved back returned returning remain remains remained remaining failed failing fails not never
   missed missing refused refusing declined rejected turned away stayed staying empty vacant unfilled unclaimed unused
   absent abstained abstaining spoiled spoilt still yet waiting wait awaiting outstanding unpaid unfinished died dead
   killed drowned perished survived surviving survive escaped fled unhurt uninjured unharmed unscathed dropped withdrew
   withdrawn retired closed shut cancelled canceled delayed scrapped discarded thrown damaged ruined broken destroyed
   sank burned burnt wrecked unable cannot unanswered ignored silent unsigned undecided unaccounted disagreed dissented
   dissenting opposed opposing objected against uninsured unvaccinated unregistered unlicensed condemned unidentified
   unknown unresolved unsolved overdue behind didn't don't weren't wasn't couldn't wouldn't won't without neither
   none unread unopened unoccupied idle untouched unaffected spared`,
)
/** How many words behind a figure its lot is told. */
const nearLot = 6

/** "The eight that went back", "18 stand empty", "12 are not": those that did not share the lot of the others. */
export function isLeftOut({ keys, sentences }: Tokens, amount: Amount): boolean {
  const end = Math.min(sentences[amount.sentence + 1]!, (amount.counted?.head ?? amount.endToken) + nearLot)
  for (let index = amount.endToken; index < end && !joining(keys[index]!); index++)
    if (leftOut(keys[index]!)) return true
  return false
}
