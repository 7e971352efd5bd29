import type { HouseEntry } from '../../house/entry.ts'
import { type Carried, textsOf, type ValeRule } from './carried.ts'
import { actionOf, type Common, exactCase, exceptionsOf, isSet, messageOf, recordOf } from './common.ts'
import { bounded, isPhrase, patternsOf, problemOf, sheetText, translated } from './pattern.ts'

/** Vale looks into quotations and names as well. */
const everywhere = { quotations: 'flag', names: 'flag' } as const

/** Words and patterns that are not to be there. */
export function existence(rule: ValeRule, { told, message }: Common): Omit<Carried, 'name'> {
  const tokens = textsOf(rule, 'tokens')
  const raw = textsOf(rule, 'raw').map(translated).join('')
  const isWord = !isSet(rule, 'nonword') && tokens.length > 0
  const words = isWord && raw === '' ? tokens.filter(isPhrase) : []
  const others = tokens.filter(token => !words.includes(token))
  const { patterns, losses } =
    raw === '' ? patternsOf(others, isWord) : withRaw(raw, tokens, isSet(rule, 'append'), isWord)
  const { except, losses: lostExceptions } = exceptionsOf(rule)
  const find = [...words, ...patterns.map(pattern => `/${pattern}/`)]
  const action = actionOf(rule)
  const write = action?.name === 'replace' ? action.params : []
  const entry: HouseEntry = {
    ...told,
    message: messageOf(message, false),
    find,
    ...(write.length > 0 ? { write } : {}),
    ...exactCase(rule),
    ...(except ? { except } : {}),
    ...everywhere,
  }
  const all = [...losses, ...lostExceptions]
  if (find.length > 0) return { entry, losses: all }
  return { losses: all.length > 0 ? all : ['it has no tokens'] }
}

/** The text of `raw` stands before the tokens, or after them. */
function withRaw(raw: string, tokens: readonly string[], isAfter: boolean, isWord: boolean) {
  const joined = tokens.length === 0 ? '' : bounded(tokens.map(translated).join('|'), isWord)
  const grouped = joined === '' || isWord ? joined : `(?:${joined})`
  const pattern = isAfter ? grouped + raw : raw + grouped
  const problem = problemOf(pattern)
  return problem === undefined
    ? { patterns: [pattern], losses: [] }
    : { patterns: [], losses: [`its pattern: ${problem}`] }
}

/** Pairs of what is found and what to write. */
export function substitution(rule: ValeRule, { told, message }: Common): Omit<Carried, 'name'> {
  const isWord = !isSet(rule, 'nonword')
  const losses: string[] = []
  const swap: Record<string, string | readonly string[]> = {}
  for (const [token, value] of Object.entries(recordOf(rule.swap))) {
    const text = sheetText(token, isWord)
    const problem = isWord && isPhrase(token) ? undefined : problemOf(text.slice(1, -1))
    if (problem === undefined) swap[text] = alternatives(String(value ?? ''))
    else losses.push(`the pair ${token}: ${problem}`)
  }
  const { except, losses: lostExceptions } = exceptionsOf(rule)
  const all = [...losses, ...lostExceptions]
  if (Object.keys(swap).length === 0) return { losses: all.length > 0 ? all : ['it has no pairs'] }
  const entry: HouseEntry = {
    ...told,
    message: messageOf(message, true),
    swap,
    ...exactCase(rule),
    ...(except ? { except } : {}),
    ...everywhere,
  }
  return { entry, losses: all }
}

function alternatives(value: string): string | readonly string[] {
  const all = value.split('|').map(text => text.trim())
  return all.length === 1 ? value : all
}
