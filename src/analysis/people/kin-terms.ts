import { keyOf } from '../../parse/key.ts'
import type { Tokens } from '../../parse/tokens.ts'
import { Gender } from '../references/gender.ts'
import { isMark } from '../token-tests.ts'
import { wordTrigger } from '../triggers.ts'

/** What one is to another: the kin is the … of the owner. */
export type Kinship =
  | 'parent'
  | 'child'
  | 'sibling'
  | 'spouse'
  | 'former-spouse'
  | 'uncle'
  | 'nephew'
  | 'cousin'
  | 'grandparent'
  | 'grandchild'
  | 'parent-in-law'
  | 'child-in-law'
  | 'sibling-in-law'

/** A word for kin, with the sex of those who are called so. */
export interface KinTerm {
  readonly kinship: Kinship
  readonly sex: number
}

const { masculine, feminine, any } = Gender

/** Words for kin of one kind, by the sex of the kin. Those of one kind and sex can be said of one person. */
const terms: readonly (readonly [Kinship, number, string])[] = [
  ['parent', masculine, 'father dad daddy stepfather stepdad papa'],
  ['parent', feminine, 'mother mum mom mummy mommy stepmother stepmum stepmom mama'],
  ['parent', any, 'parent'],
  ['child', masculine, 'son stepson firstborn-son'],
  ['child', feminine, 'daughter stepdaughter'],
  ['child', any, 'child stepchild'],
  ['sibling', masculine, 'brother stepbrother half-brother'],
  ['sibling', feminine, 'sister stepsister half-sister'],
  ['sibling', any, 'sibling twin'],
  ['spouse', masculine, 'husband widower bridegroom fiance fiancé hubby boyfriend'],
  ['spouse', feminine, 'wife widow bride fiancee fiancée girlfriend'],
  ['spouse', any, 'spouse'],
  ['former-spouse', masculine, 'ex-husband ex-boyfriend'],
  ['former-spouse', feminine, 'ex-wife ex-girlfriend'],
  ['uncle', masculine, 'uncle great-uncle'],
  ['uncle', feminine, 'aunt auntie aunty great-aunt'],
  ['nephew', masculine, 'nephew great-nephew'],
  ['nephew', feminine, 'niece great-niece'],
  ['cousin', any, 'cousin'],
  ['grandparent', masculine, 'grandfather grandad granddad grandpa great-grandfather step-grandfather'],
  ['grandparent', feminine, 'grandmother granny grandma nan gran nana great-grandmother'],
  ['grandparent', any, 'grandparent'],
  ['grandchild', masculine, 'grandson great-grandson'],
  ['grandchild', feminine, 'granddaughter great-granddaughter'],
  ['grandchild', any, 'grandchild'],
  ['parent-in-law', masculine, 'father-in-law'],
  ['parent-in-law', feminine, 'mother-in-law'],
  ['child-in-law', masculine, 'son-in-law'],
  ['child-in-law', feminine, 'daughter-in-law'],
  ['sibling-in-law', masculine, 'brother-in-law'],
  ['sibling-in-law', feminine, 'sister-in-law'],
]

const byWord = new Map<string, KinTerm>(
  terms.flatMap(([kinship, sex, words]) => words.split(' ').map(word => [word, { kinship, sex }] as const)),
)

/** What the first token of a word for kin may be. */
export const kinTokens = wordTrigger(
  [...new Set([...byWord.keys()].flatMap(word => [word, word.split('-')[0]!]))].join(' '),
)

const inverses: Readonly<Record<Kinship, Kinship>> = {
  parent: 'child',
  child: 'parent',
  sibling: 'sibling',
  spouse: 'spouse',
  'former-spouse': 'former-spouse',
  uncle: 'nephew',
  nephew: 'uncle',
  cousin: 'cousin',
  grandparent: 'grandchild',
  grandchild: 'grandparent',
  'parent-in-law': 'child-in-law',
  'child-in-law': 'parent-in-law',
  'sibling-in-law': 'sibling-in-law',
}

/** What the owner is to the kin. */
export function inverseOf(kinship: Kinship): Kinship {
  return inverses[kinship]
}

const compositions: Readonly<Record<string, Kinship>> = {
  'parent sibling': 'uncle',
  'parent parent': 'grandparent',
  'child child': 'grandchild',
  'sibling child': 'nephew',
  'spouse parent': 'parent-in-law',
  'spouse sibling': 'sibling-in-law',
  'sibling spouse': 'sibling-in-law',
  'child spouse': 'child-in-law',
  'uncle child': 'cousin',
  'parent nephew': 'cousin',
  'parent child': 'sibling',
  'sibling parent': 'parent',
  'cousin parent': 'uncle',
}

/** "Her mother's sister" is an aunt; undefined for what has no word of its own. */
export function composed(first: Kinship, second: Kinship): Kinship | undefined {
  return compositions[`${first} ${second}`]
}

/** Can a person be both to another, one after the other or at one time? */
export function agree(a: Kinship, b: Kinship): boolean {
  return a === b || (isMarried(a) && isMarried(b))
}

function isMarried(kinship: Kinship): boolean {
  return kinship === 'spouse' || kinship === 'former-spouse'
}

/** A word for kin in the text. */
export interface KinWord extends KinTerm {
  readonly firstToken: number
  readonly endToken: number
}

const law = keyOf('law')

/** The word for kin that begins at a token, with `-in-law`, `ex-` and the like. */
export function kinWordAt(tokens: Tokens, first: number): KinWord | undefined {
  if (isMark(tokens, first - 1, '-') && tokens.keys[first - 2] !== undefined) return undefined
  for (let length = 5; length > 0; length -= 2) {
    const end = first + length
    if (end > tokens.count || !isOneWord(tokens, first, end)) continue
    const text = tokens.prose.slice(tokens.starts[first]!, tokens.ends[end - 1]!).toLowerCase()
    const term = byWord.get(text)
    // "Brother" of a longer word, as in "sister-company", is none.
    if (
      term &&
      !(isMark(tokens, end, '-') && isOneWord(tokens, end - 1, end + 1) && tokens.keys[end + 1] !== law)
    )
      return { ...term, firstToken: first, endToken: end }
  }
  return undefined
}

/** Do the tokens stand without a gap between them? */
function isOneWord({ starts, ends }: Tokens, first: number, end: number): boolean {
  for (let token = first + 1; token < end; token++) if (starts[token] !== ends[token - 1]) return false
  return true
}
