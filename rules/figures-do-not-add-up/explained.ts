import type { Amount } from '../../src/analysis/amounts.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import type { Span } from '../../src/span.ts'
import type { Mismatch } from './mismatch.ts'

/** How many sentences on either side the parts of one sum may stand. */
const reach = 3
/** So many parts are still one sum. */
const mostParts = 8
/** Small sums come out by chance, less so beside their parts. */
const leastSum = 12
const leastBeside = 5
/** … and two parts this near the sum. */
const nearTwo = 1
const definite = wordTest('the those these all its their his her')

/**
 * Are all the figures that were held against one another parts of a larger sum: do they stand in a row of figures that make
 * a figure of the piece, or a hundred percent? Then what was taken for their whole is one of the parts.
 */
export function isExplained({ amounts, tokens }: Facts, { here, there }: Mismatch): boolean {
  const own = amountOn(amounts, here)
  if (!own) return false
  const alike = amounts.filter(amount => isAlike(amount, own))
  const near = alike.filter(({ sentence }) => Math.abs(sentence - own.sentence) <= reach)
  const at = near.indexOf(own)
  for (let first = Math.max(0, at - mostParts + 1); first <= at; first++) {
    let sum = 0
    for (let last = first; last < Math.min(near.length, first + mostParts); last++) {
      sum += near[last]!.low
      if (last <= first || last < at) continue
      const run = near.slice(first, last + 1)
      // "Tests on the 31 matched 29; the remaining two": the whole stands right before its parts.
      const whole = near[first - 1]
      if (whole?.low === sum && sum >= leastBeside && definite(tokens.keys[whole.firstToken - 1] ?? 0))
        return true
      if (
        sum < leastSum ||
        !there.every(place => run.some(({ start, end }) => start < place.end && place.start < end))
      )
        continue
      // "Nine members of the 17-seat council voted for it and six against; the other two": the whole among its parts.
      if (run.some(({ low }) => low * 2 === sum) && run.length > 2) return true
      if (own.kind === 'percent' ? Math.abs(sum - 100) < 0.05 : isTold(alike, run, sum)) return true
    }
  }
  return false
}

/** "Left ten bells cracked … all ten were recast": a number that is taken up again as one of its own is no slip for a rest. */
export function isTakenUp({ amounts, tokens }: Facts, { here, there }: Mismatch): boolean {
  const own = amountOn(amounts, here)
  if (own?.kind !== 'count' || own.low < leastBeside) return false
  return amounts.some(
    other =>
      other.start > own.start &&
      other.low === own.low &&
      isAlike(other, own) &&
      definite(tokens.keys[other.firstToken - 1] ?? 0) &&
      !there.some(({ start }) => start === other.start),
  )
}

const stray = wordTest('of more')

/** "Five Greens and four independents, and one of the independents", "and found one more": a part told of again, or another thing. */
export function hasStrayOne({ amounts, tokens }: Facts, { here, there }: Mismatch): boolean {
  return amounts.some(
    ({ kind, low, start, end, endToken }) =>
      kind === 'count' &&
      low === 1 &&
      stray(tokens.keys[endToken] ?? 0) &&
      [here, ...there].some(place => start < place.end && place.start < end),
  )
}

/** "16 Liberals … and five of Labour; together, the two parties have 21": is the whole the sum of two others that stand near? */
export function isOfOthers({ amounts }: Facts, { messageId, here }: Mismatch): boolean {
  const own = amountOn(amounts, here)
  if (messageId !== 'parts' || !own || own.low < leastSum) return false
  const near = amounts.filter(
    amount => amount !== own && isAlike(amount, own) && Math.abs(amount.sentence - own.sentence) <= nearTwo,
  )
  return near.some((one, index) => near.slice(index + 1).some(other => one.low + other.low === own.low))
}

const counting = wordTest('one another two three four five six seven eight nine ten eleven twelve')
const article = wordTest('the its their')
const remaining = wordTest('last other others rest remaining remainder final')

/** "Two favoured it and two opposed it. One was blank", "The last replied": a part is told in the sentence behind the others. */
export function isContinued(facts: Facts, mismatch: Mismatch): boolean {
  if (mismatch.messageId !== 'whole') return false
  const [one = 0, second = 0] = openingBehind(facts, mismatch)
  return counting(one) || (article(one) && remaining(second))
}

/** "Most of the rest were in Medicaid": there is more than the parts that have been told. */
export function hasRest(facts: Facts, mismatch: Mismatch): boolean {
  if (mismatch.messageId !== 'parts' && mismatch.messageId !== 'whole') return false
  const opening = openingBehind(facts, mismatch)
  const [first = 0] = opening
  return opening.some(rest) && (article(first) || most(first) || rest(first))
}

const rest = wordTest('rest remainder remaining others')
const most = wordTest('most many some much half almost nearly')

/** "On Oct. 23 it added 6,800, and another 5,000 a day later": what comes to a number is no part of it. */
export function isAddedTo({ amounts, tokens }: Facts, { messageId, here }: Mismatch): boolean {
  if (messageId !== 'more') return false
  const own = amountOn(amounts, here)
  return own !== undefined && adding(tokens.keys[own.firstToken - 1] ?? 0)
}

const adding = wordTest('another added adding adds further additional extra')

/** "Reopened four of the six beds, bringing the total to 16": the six have the four among them. */
export function isPartOfPart({ tokens: { prose } }: Facts, { messageId, there }: Mismatch): boolean {
  if (messageId !== 'parts') return false
  const places = there.toSorted((a, b) => a.start - b.start)
  return places.some((place, index) => {
    const next = places[index + 1]
    return next !== undefined && partOf.test(prose.slice(place.end, next.start))
  })
}

const partOf = /^(?: [a-z]+)? of (?:the|its|their|his|her) (?:[a-z]+ )?$/

/** "200 votes on Oct. 17, 199 on Oct. 18 and 194 on Oct. 20": the same thing at one time after the other. */
export function isSeries({ amounts, dates, tokens }: Facts, { messageId, here, there }: Mismatch): boolean {
  const places = [here, ...there]
  if (
    messageId !== 'more' &&
    !places.some(({ start }) => valued.test(tokens.prose.slice(Math.max(0, start - beforeValue), start)))
  )
    return false
  const timed = places.filter(place => {
    const own = amountOn(amounts, place)
    const end = own ? Math.max(own.end, place.end) : place.end
    if (inYear.test(tokens.prose.slice(end, end + beforeDate))) return true
    return dates.some(date => date.start > end && date.start - end <= beforeDate)
  })
  return timed.length > 1
}

/** "The figure was 1,105 in 2004, 548 in 2015": what is one value at each of its times. */
const valued =
  /\b(?:figure|number|count|tally|total|level|rate|score|record)s? (?:was|were|stood at|had been) $/i
const beforeValue = 30
const inYear = /^ in (?:19|20)\d\d\b/

/** How many letters may stand between a figure and its day: " votes on ". */
const beforeDate = 12

const each = keyOf('each')
const eachReach = 3

/** "£180m in the first year and £150m in each of the other two": the last part is told once and stands several times. */
export function isManifold({ amounts, tokens }: Facts, { messageId, here, there }: Mismatch): boolean {
  if (messageId !== 'parts' && messageId !== 'whole') return false
  return [here, ...there].some(place => {
    const own = amountOn(amounts, place)
    const end = own && (own.counted?.endToken ?? own.endToken)
    return end !== undefined && tokens.keys.subarray(end, end + eachReach).includes(each)
  })
}

const jury = keyOf('jury')

/** "Of murdering 15 patients. The jury of seven men and five women": a jury is no part of anything told elsewhere. */
export function isOfJury({ amounts, tokens }: Facts, { messageId, here, there }: Mismatch): boolean {
  if (messageId !== 'whole' && messageId !== 'more') return false
  const own = [here, ...there].flatMap(place => amountOn(amounts, place) ?? [])
  const [whole, part] = own.sort((a, b) => b.low - a.low)
  if (!whole || !part || whole.sentence === part.sentence) return false
  return tokens.keys.subarray(tokens.sentences[part.sentence]!, part.firstToken).includes(jury)
}

/** With what words, by their keys, the sentence begins that follows the last of the figures. */
function openingBehind({ amounts, tokens }: Facts, { here, there }: Mismatch): readonly number[] {
  const end = Math.max(here.end, ...there.map(place => place.end))
  const last = amounts.find(amount => amount.start < end && end <= amount.end)
  if (!last) return []
  const first = tokens.sentences[last.sentence + 1]!
  return [...tokens.keys.subarray(first, first + longestOpening)]
}

const longestOpening = 4

/** The figure that stands at a place. */
function amountOn(amounts: readonly Amount[], place: Span): Amount | undefined {
  return amounts.find(({ start, end }) => start < place.end && place.start < end)
}

function isTold(alike: readonly Amount[], run: readonly Amount[], sum: number): boolean {
  return alike.some(amount => !run.includes(amount) && Math.abs(amount.low - sum) < 1e-6 * sum)
}

function isAlike(a: Amount, b: Amount): boolean {
  return a.kind === b.kind && a.currency === b.currency && a.unit?.name === b.unit?.name
}
