import { cased } from '../../src/analysis/cased.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import type { LexiconMatch } from '../../src/lexicon/match.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import type { Finding } from '../../src/rule/rule.ts'
import type { Span } from '../../src/span.ts'
import { findWrongCases } from './cases.ts'
import { findContractions } from './contractions.ts'
import { findPlainAsPossible, findPlainDeeds } from './deed-manner.ts'
import { findByGrammar } from './grammar.ts'
import { findInPlace } from './in-place.ts'
import { findPlainManner } from './manner.ts'
import { findBySides } from './neighbours.ts'
import { findNoForNot } from './no-for-not.ts'
import { findOwners } from './owners.ts'
import { findSmallWords } from './small-words.ts'
import { isOfTalk } from './talk.ts'

export default defineRule({
  id: 'confused-word',
  category: 'typo',
  summary: 'A word that is spelt right and stands for another: its for it’s, loose for lose',
  status: 'stable',
  gate: true,
  messages: { confused: '“{found}” is the wrong word here' },
  defaults: {},
  options: {},
  lexicon: true,
  *check({ facts, matches, prose }) {
    const starts = new Set<number>()
    for (const match of matches) {
      const { note } = match.entry
      const correction = correctionOf(prose, match)
      if (!correction) continue
      starts.add(correction.start)
      yield { ...correction, messageId: 'confused', ...(note ? { note } : {}) }
    }
    for (const find of [
      findByGrammar,
      findSmallWords,
      findOwners,
      findContractions,
      findWrongCases,
      findBySides,
      findNoForNot,
      findPlainManner,
      findPlainDeeds,
      findPlainAsPossible,
      findInPlace,
    ]) {
      for (const finding of find(facts.tokens, facts.partsOfSpeech, facts.wordRows)) {
        if (starts.has(finding.start) || isBesideMeant(prose, finding)) continue
        if ((ofTalk.has(find) || isSaid(prose, finding)) && isSpeech(facts, finding)) continue
        starts.add(finding.start)
        yield finding
      }
    }
  },
})

/** What these find is somebody's own grammar in talk: "Me and her went", "I've not lights". */
const ofTalk: ReadonlySet<unknown> = new Set([findWrongCases, findNoForNot])

function isSaid(prose: string, { start, end, replacements = [] }: Finding): boolean {
  return replacements.length > 0 && replacements.every(meant => isOfTalk(prose.slice(start, end), meant))
}

/** "Than and then", "as, than or the like": the word is spoken of. */
function isBesideMeant(prose: string, { start, end, replacements = [] }: Finding): boolean {
  const behind = prose.slice(end, end + pairReach).toLowerCase()
  const before = prose.slice(Math.max(0, start - pairReach), start).toLowerCase()
  if (behind.startsWith(' or the like')) return true
  return replacements.some(word => {
    const meant = word.toLowerCase()
    return joiners.some(
      joiner => behind.startsWith(` ${joiner} ${meant}`) || before.endsWith(`${meant} ${joiner} `),
    )
  })
}

const joiners = ['and', 'or', 'for', 'nor', 'versus']
const pairReach = 40

/** Is it said by somebody, in quotation marks or in his turn of an interview? */
function isSpeech({ voices }: Facts, span: Span): boolean {
  return voices.isSpoken(span) || voices.isTurn(span)
}

interface Correction extends Span {
  readonly replacements: readonly string[]
}

/**
 * Which part of a match is wrong, and what should stand there. An entry whose phrase is there for the context says
 * so by a label: `wrong` are the words that `write` is for, `swap` are pairs of a wrong word and the right one.
 */
function correctionOf(prose: string, { start, end, entry }: LexiconMatch): Correction | undefined {
  const { wrong, swap } = entry.labels
  const pairs = swap
    ? swap.split(' ').map(pair => pair.split('>') as [string, string])
    : entry.write.map((right): [string, string] => [wrong ?? '', right])
  const phrase = ` ${prose.slice(start, end).toLowerCase().replaceAll('’', "'").replaceAll(/[\s-]/g, ' ')} `
  for (const [found, right] of pairs) {
    const at = phrase.indexOf(` ${found} `)
    if (found !== '' && at >= 0) {
      const span = { start: start + at, end: start + at + found.length }
      return { ...span, replacements: [cased(right, prose.slice(span.start, span.end))] }
    }
  }
  // A phrase of which only some variants hold a wrong word.
  if (swap) return undefined
  return { start, end, replacements: entry.write.map(word => cased(word, prose.slice(start, end))) }
}
