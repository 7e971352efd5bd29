import type { Facts } from '../../src/analysis/facts.ts'
import { blockOf } from '../../src/analysis/locate.ts'
import { isCapital } from '../../src/analysis/token-tests.ts'
import { marksIn } from '../../src/analysis/triggers.ts'
import { TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { RestylablePlace } from '../../src/rule/majority.ts'

/** In characters. */
const longestDateline = 80
const dash = /^(?:[—–]|--|---|-)$/

/**
 * Dashes between words of a sentence. An unspaced en dash joins names and ranges, and a hyphen is a dash only with
 * space on both sides.
 */
export function dashes(facts: Facts): RestylablePlace[] {
  const { tokens } = facts
  const places: RestylablePlace[] = []
  for (const token of marksIn(tokens)) {
    if (token === 0 || token + 1 === tokens.count || !mayBeDash(tokens, token)) continue
    const mark = tokens.prose.slice(tokens.starts[token], tokens.ends[token])
    if (!dash.test(mark)) continue
    const from = tokens.ends[token - 1]
    const to = tokens.starts[token + 1]
    const style = tokens.prose.slice(from, to).replaceAll(/\s+/g, ' ')
    if (mark === '-' && isCapital(tokens, token - 1) && isCapital(tokens, token + 1)) continue
    if (!isDash(mark, style) || !isBetweenWords(tokens, token) || !isInBody(facts, token)) continue
    places.push({
      start: from,
      end: to,
      token,
      topic: 'dash',
      style,
      like: model => model.style,
    })
  }
  return places
}

/** Begins with a dash, or with a hyphen that ties no two words. */
function mayBeDash({ prose, starts, ends }: Tokens, token: number): boolean {
  const unit = prose.charCodeAt(starts[token])
  if (unit === 0x2014 || unit === 0x2013) return true
  return unit === 0x2d && (ends[token] - starts[token] > 1 || ends[token - 1] < starts[token])
}

function isDash(mark: string, style: string): boolean {
  if (mark === '-' || mark === '–') return style === ` ${mark} `
  return style === mark || style === ` ${mark} `
}

/** Not "2010—2014", "6 - 4", or a dash that hangs on a mark. */
function isBetweenWords(tokens: Tokens, token: number): boolean {
  const beside = [token - 1, token + 1]
  return (
    beside.every(
      at =>
        tokens.classes[at] !== TokenClass.punctuation ||
        /[“”"')\]’]/.test(tokens.prose.charAt(tokens.starts[at])),
    ) &&
    !beside.some(at => tokens.classes[at] === TokenClass.number || tokens.classes[at] === TokenClass.opaque)
  )
}

function isInBody(facts: Facts, token: number): boolean {
  const block = blockOf(facts.blocks, token)
  if (!block || (block.role !== 'body' && block.role !== 'standfirst')) return false
  if (block.dateline && facts.tokens.starts[token] < block.dateline.end) return false
  return (
    facts.tokens.starts[token] > block.start + longestDateline || !endsDateline(facts, block.start, token)
  )
}

/** Is everything before the dash in capitals or brackets, as a dateline is? */
function endsDateline({ tokens }: Facts, start: number, token: number): boolean {
  return /^(?:[\p{Lu}\p{M} .,'’]+|\p{Lu}[\p{L} .,'’]{0,40}\([^)]*\))\s*$/u.test(
    tokens.prose.slice(start, tokens.ends[token - 1]),
  )
}
