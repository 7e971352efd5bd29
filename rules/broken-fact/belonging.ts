import { isMark } from '../../src/analysis/token-tests.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import { TokenClass, type Tokens } from '../../src/parse/tokens.ts'

/** Tokens from the first to the one after the last. */
export interface TokenRange {
  readonly firstToken: number
  readonly endToken: number
}

/** To whom a text says that a thing belongs, as what. */
export interface Belonging<Owner> {
  readonly owner: Owner
  /** All of the statement. */
  readonly whole: TokenRange
}

/** How the words for an owner, and for what the thing is to it, are told. */
export interface Reading<Owner> {
  /** The owner that begins at a token, and the token after it. */
  ownerAt(token: number): { readonly owner: Owner; readonly endToken: number } | undefined
  /** The owner that ends before a token, and its first token. */
  ownerBefore(token: number): { readonly owner: Owner; readonly firstToken: number } | undefined
  /** The token after "capital city" that begins at a token. */
  cueAt(token: number): number | undefined
  /** The first token of the cue that ends before a token. */
  cueBefore(token: number): number | undefined
}

const article = wordTest('the a an')
const being = wordTest('is was are remains')
const relative = wordTest('which that')
/** Words before a cue that leave it what it is. */
const plain = wordTest(
  'state national provincial official highest tallest largest biggest longest main great oldest deepest holiest greatest',
)
const of = keyOf('of')
const in_ = keyOf('in')
/** "Brazil's capital until 1960" was another time's. */
const dated = wordTest('until from during before under when after')

/**
 * What the words right beside a name say that it belongs to: "the Knesset, Israel's parliament", "the parliament of Israel,
 * the Knesset", "the Israeli parliament is the Knesset".
 * @param thing the tokens of the name
 */
export function belongingOf<Owner>(
  tokens: Tokens,
  thing: TokenRange,
  reading: Reading<Owner>,
): Belonging<Owner> | undefined {
  return behind(tokens, thing, reading) ?? ahead(tokens, thing, reading)
}

/** "Sydney, Australia's capital", "Sydney, which is the capital of Australia", "Sydney, the Australian capital" */
function behind<Owner>(
  tokens: Tokens,
  { firstToken, endToken }: TokenRange,
  reading: Reading<Owner>,
): Belonging<Owner> | undefined {
  const { keys } = tokens
  let at = endToken
  const isApposition = isMark(tokens, at, ',')
  if (isApposition) at++
  if (relative(keys[at] ?? 0)) at++
  const isSentence = being(keys[at] ?? 0)
  if (isSentence) at++
  if (!isApposition && !isSentence) return undefined
  const hasArticle = article(keys[at] ?? 0)
  if (hasArticle) at++
  const end = (endOfAll: number, owner: Owner): Belonging<Owner> | undefined =>
    isOpen(tokens, endOfAll) ? undefined : { owner, whole: { firstToken, endToken: endOfAll } }
  const before = reading.ownerAt(at)
  if (before) {
    const isPossessive = tokens.classes[before.endToken] === TokenClass.clitic
    let next = isPossessive ? before.endToken + 1 : before.endToken
    if (plain(keys[next] ?? 0)) next++
    const cue = isPossessive || hasArticle ? reading.cueAt(next) : undefined
    return cue === undefined ? undefined : end(cue, before.owner)
  }
  const cue = reading.cueAt(plain(keys[at] ?? 0) ? at + 1 : at)
  if (cue === undefined || (keys[cue] !== of && keys[cue] !== in_)) return undefined
  const after = reading.ownerAt(article(keys[cue + 1] ?? 0) ? cue + 2 : cue + 1)
  return after && end(after.endToken, after.owner)
}

/** "Australia's capital, Sydney", "the Australian capital Sydney", "the capital of Australia is Sydney" */
function ahead<Owner>(
  tokens: Tokens,
  { firstToken, endToken }: TokenRange,
  reading: Reading<Owner>,
): Belonging<Owner> | undefined {
  const { keys, classes } = tokens
  let at = firstToken
  if (article(keys[at - 1] ?? 0)) at--
  if (isMark(tokens, at - 1, ',') || being(keys[at - 1] ?? 0)) at--
  const whole = (first: number, owner: Owner): Belonging<Owner> => ({
    owner,
    whole: { firstToken: first, endToken },
  })
  const named = reading.ownerBefore(at)
  if (named) {
    let before = named.firstToken
    if (article(keys[before - 1] ?? 0)) before--
    const cue = keys[before - 1] === of ? reading.cueBefore(before - 1) : undefined
    return cue === undefined ? undefined : whole(cue, named.owner)
  }
  let cue = reading.cueBefore(keys[at - 1] === of ? at - 1 : at)
  if (cue === undefined) return undefined
  if (plain(keys[cue - 1] ?? 0)) cue--
  const isPossessive = classes[cue - 1] === TokenClass.clitic
  const owner = reading.ownerBefore(isPossessive ? cue - 1 : cue)
  if (!owner || (!isPossessive && !article(keys[owner.firstToken - 1] ?? 0))) return undefined
  return whole(owner.firstToken, owner.owner)
}

/** Does something go on there that would make it another's: "the capital of India's largest state", "… until 1960"? */
function isOpen(tokens: Tokens, end: number): boolean {
  return tokens.classes[end] === TokenClass.clitic || isMark(tokens, end, '-') || dated(tokens.keys[end] ?? 0)
}
