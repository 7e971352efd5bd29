import { functionWord } from '../../src/analysis/function-words.ts'
import { isMark, isWord } from '../../src/analysis/token-tests.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import { Shape, TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import { postLines } from './post-lines.ts'
import { isElsewhere } from './roles.ts'

/** A post as the words name it. */
export interface Post {
  /** The sort of body that has such posts: a firm, a state, a school, a town, an orchestra. Of each, a person has one. */
  readonly sort: string
  /** "Head", "chair", "director": posts of two ranks are two posts. */
  readonly rank: string
  /** "Finance" of "the finance director", "head of finance"; two posts of one rank differ by it. */
  readonly domain: string | undefined
  /** The key of the noun of the body, where it is none that the reader has to look for ("the firm's"). */
  readonly body: number | undefined
  /** "The union's lawyer", "treasurer of the club", "its clerk" */
  readonly isOwned: boolean
  /** "Chairman and chief executive" */
  readonly isJoined: boolean
  /** Is it told by what somebody does: "leads the board"? */
  readonly isDeed?: boolean
  readonly firstToken: number
  readonly endToken: number
}

interface Pattern {
  readonly sort: string
  readonly rank: string
  readonly words: readonly string[]
  readonly domain: 'before' | 'behind' | 'within' | undefined
}

const patterns: readonly Pattern[] = postLines.split('\n').flatMap(line => {
  const [head, words] = line.split(': ') as [string, string]
  const [sort, rank] = head.split(' ') as [string, string]
  return words.split(' ').map(form => {
    const within = form === 'chief-officer'
    const domain = within
      ? 'within'
      : form.startsWith('-')
        ? 'before'
        : form.includes('-')
          ? 'behind'
          : undefined
    const plain = domain === 'behind' ? form.split('-')[0]! : form.replace(/^-/, '')
    return { sort, rank, words: within ? ['officer'] : plain.replace('~', '+-+').split('+'), domain } as const
  })
})

const byLastWord = new Map<string, Pattern[]>()
for (const pattern of patterns) {
  const last = pattern.words.at(-1)!
  byLastWord.set(last, [...(byLastWord.get(last) ?? []), pattern])
}
const isLast = wordTest([...byLastWord.keys()].join(' '))

/** Words for one field. */
const domains = new Map(
  `finance financial finances accounts treasury
operations operating operation
technology technical it information
marketing brand brands
sales commercial
communications press media public
personnel people hr human
foreign external
defence defense war
interior home
health healthcare
education schools school
transport transportation infrastructure
environment environmental climate
justice legal
agriculture farming farm
culture arts heritage
trade commerce business
energy power
labour labor employment
housing planning
science research scientific
engineering
editorial
artistic
sporting
medical clinical
nursing
production manufacturing factory plant
development
security safety
tourism
youth
property estates
customer customers
supply logistics
design`
    .split('\n')
    .flatMap(line => line.split(' ').map(word => [keyOf(word), line.split(' ')[0]!] as const)),
)
/** Bodies that the reader has been told of. */
const isGeneric = wordTest(
  `company firm group business country nation state government club team charity trust hospital school college university
   council city town county party union bank board utility agency organisation organization boosters station theatre theater
   orchestra choir mill brewery bakery plant cooperative co-op society association museum festival`,
)
const isAnd = wordTest('and')
const ofWord = keyOf('of')
const forWord = keyOf('for')
const the = wordTest('the its their his her')
const chief = keyOf('chief')
const vice = keyOf('vice')

/**
 * The post that stretches from a token, or ends before one.
 * @param isAtEnd must the post end the stretch: "the finance director Lund"?
 */
export function postIn(tokens: Tokens, first: number, end: number, isAtEnd = false): Post | undefined {
  for (let at = isAtEnd ? end - 1 : first; at < end && at >= first; at++) {
    if (!isWord(tokens, at) && tokens.classes[at] !== TokenClass.clitic && !isMark(tokens, at, '-'))
      return undefined
    if (!isLast(tokens.keys[at] ?? 0)) continue
    // "The finance director's office": another one.
    if (tokens.classes[at + 1] === TokenClass.clitic || isLast(tokens.keys[at + 1] ?? 0)) continue
    const post = postAt(tokens, first, at)
    if (post) return isPresent(tokens, first, post) ? post : undefined
    if (isAtEnd) return undefined
  }
  return undefined
}

/** "The former", "his first", "the acting": one of another time. */
function isPresent({ keys }: Tokens, first: number, { firstToken }: Post): boolean {
  for (let at = first - 1; at < firstToken; at++)
    if (isElsewhere(keys[at] ?? 0) || keys[at] === vice) return false
  return true
}

function postAt(tokens: Tokens, first: number, last: number): Post | undefined {
  const word = wordOf(tokens, last)
  let best: Post | undefined
  let most = 0
  for (const { sort, rank, words, domain } of byLastWord.get(word) ?? []) {
    const start = last - words.length + 1
    if (start < first || words.some((one, index) => wordOf(tokens, start + index) !== one)) continue
    const field = domain === undefined ? undefined : domainOf(tokens, first, last, domain)
    if (domain !== undefined && field === undefined) continue
    const weight = words.length * 2 + (field === undefined ? 0 : 1)
    if (weight <= most) continue
    most = weight
    const firstToken = domain === 'before' ? last - 1 : domain === 'within' ? last - 2 : start
    const endToken = domain === 'behind' ? last + 3 : last + 1
    best = {
      sort,
      rank,
      domain: field,
      body: bodyOf(tokens, first, firstToken, endToken),
      isOwned: isOwned(tokens, first, firstToken, endToken),
      isJoined: isAnd(tokens.keys[endToken] ?? 0) || isAnd(tokens.keys[firstToken - 1] ?? 0),
      firstToken,
      endToken,
    }
  }
  return best
}

function domainOf(
  { keys }: Tokens,
  first: number,
  last: number,
  place: 'before' | 'behind' | 'within',
): string | undefined {
  if (place === 'behind') {
    const isLinked = keys[last + 1] === ofWord || keys[last + 1] === forWord
    return isLinked && !isAnd(keys[last + 3] ?? 0) ? domains.get(keys[last + 2] ?? 0) : undefined
  }
  if (place === 'within' && keys[last - 2] !== chief) return undefined
  if (last - 1 < first || isAnd(keys[last - 2] ?? 0)) return undefined
  return domains.get(keys[last - 1]!)
}

/** "The trust's chairwoman", "secretary of the boosters": the body, unless it is one that the reader knows. */
function bodyOf(tokens: Tokens, first: number, firstToken: number, endToken: number): number | undefined {
  const { keys, classes } = tokens
  for (let at = first; at < firstToken; at++)
    if (classes[at] === TokenClass.clitic) return named(tokens, at - 1)
  if (keys[endToken] !== ofWord && keys[endToken] !== forWord) return undefined
  let at = endToken + 1
  if (the(keys[at] ?? 0)) at++
  while (isWord(tokens, at + 1) && !isMark(tokens, at + 1, ',') && at < endToken + 5 && !small(keys[at + 1]!))
    at++
  return named(tokens, at)
}

function isOwned({ keys, classes }: Tokens, first: number, firstToken: number, endToken: number): boolean {
  if (keys[endToken] === ofWord || keys[endToken] === forWord) return true
  for (let at = first - 1; at < firstToken; at++)
    if (classes[at] === TokenClass.clitic || isTheirs(keys[at] ?? 0)) return true
  return false
}

const isTheirs = wordTest('its their our')
const small = wordTest('of in for at and who which that is was said has')

function named({ keys, shapes }: Tokens, noun: number): number | undefined {
  return isGeneric(keys[noun] ?? 0) && shapes[noun] === Shape.lower ? undefined : keys[noun]
}

const isLeading = wordTest('chairs leads heads')
const isBoard = wordTest('board trustees directors governors committee')
const isRunning = wordTest('runs heads oversees manages')
const isDepartment = wordTest('department division arm side section office staff')
const inCharge = ['is', 'in', 'charge', 'of'].map(keyOf)

/** "Is in charge of nursing", "runs the finance department": the head of it. */
function headOfDomain(tokens: Tokens, verb: number): Post | undefined {
  const { keys } = tokens
  const isCharge = inCharge.every((key, index) => keys[verb + index] === key)
  if (!isCharge && !isRunning(keys[verb] ?? 0)) return undefined
  let at = verb + (isCharge ? inCharge.length : 1)
  if (the(keys[at] ?? 0)) at++
  const domain = domains.get(keys[at] ?? 0)
  const isNamed = isDepartment(keys[at + 1] ?? 0)
  if (domain === undefined || !(isNamed || (isCharge && endsPhrase(tokens, at + 1)))) return undefined
  const endToken = isNamed ? at + 2 : at + 1
  return { ...deed, rank: 'head', domain, isDeed: true, firstToken: verb, endToken }
}

function endsPhrase(tokens: Tokens, token: number): boolean {
  return !isWord(tokens, token) || functionWord(tokens.keys[token]!) !== 0
}

const deed = { sort: 'firm', body: undefined, isOwned: false, isJoined: false } as const

/** "Chairs the board", "leads the board of trustees", "is in charge of nursing". */
export function postOfDeed(tokens: Tokens, verb: number): Post | undefined {
  const { keys } = tokens
  const head = headOfDomain(tokens, verb)
  if (head) return head
  if (!isLeading(keys[verb] ?? 0) || !the(keys[verb + 1] ?? 0)) return undefined
  const at = verb + 2
  if (!isBoard(keys[at] ?? 0) || isMark(tokens, at + 1, '-')) return undefined
  return { ...deed, rank: 'chair', domain: undefined, isDeed: true, firstToken: verb, endToken: at + 1 }
}

function wordOf({ prose, starts, ends }: Tokens, token: number): string {
  return prose.slice(starts[token]!, ends[token]!).toLowerCase()
}
