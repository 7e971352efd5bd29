import type { Facts } from '../../src/analysis/facts.ts'
import { blockOf } from '../../src/analysis/locate.ts'
import { sentenceOf } from '../../src/analysis/token-tests.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import type { LexiconMatch } from '../../src/lexicon/match.ts'
import { keyOf } from '../../src/parse/key.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { expertStands } from './experts.ts'

const kinds = ['crowd', 'experts', 'passive'] as const
type Kind = (typeof kinds)[number]

export default defineRule({
  id: 'weasel-wording',
  category: 'loaded',
  summary: 'A judgement laid on people whom nobody names',
  status: 'stable',
  gate: false,
  messages: {
    crowd: '“{found}” does not say who; name at least one of them',
    experts: '“{found}” leans on experts, and the piece names none',
    passive: '“{found}” does not say by whom; name them, or give the fact',
  },
  defaults: {},
  options: {},
  lexicon: true,
  *check({ facts, matches }) {
    if (matches.length === 0 || facts.genre !== 'report') return
    for (const match of matches) {
      const kind = kinds.find(name => name === match.entry.labels.kind)
      if (kind === undefined || isSourced(kind, match, facts) || isToldBefore(match, facts)) continue
      yield {
        start: match.start,
        end: match.end,
        messageId: kind,
        ...(match.entry.note === '' ? {} : { note: match.entry.note }),
      }
    }
  },
})

/** Who is for a thing and who is against it, each in a sentence: "Supporters said that it is cheap. Critics said that it is not." */
const isSide = wordTest('supporters opponents proponents advocates backers detractors critics')
const they = keyOf('they')

/** Does the sentence before in the paragraph say who "they" are, or give the other side? */
function isToldBefore({ firstToken }: LexiconMatch, { blocks, tokens }: Facts): boolean {
  const { keys, sentences } = tokens
  const sentence = sentenceOf(tokens, firstToken)
  const start = sentences[sentence]!
  if (start !== firstToken || start === blockOf(blocks, firstToken)?.firstToken) return false
  return keys[firstToken] === they || (isSide(keys[firstToken]!) && isSide(keys[sentences[sentence - 1]!]!))
}

/** In a passage of fewer sentences nobody can see whom the piece names. */
const shortest = 3

/** Does the piece say who? Experts may be named anywhere, others in the sentence or the two after it. */
function isSourced(kind: Kind, match: LexiconMatch, facts: Facts): boolean {
  const { tokens } = facts
  if (kind !== 'passive' && tokens.sentences.length <= shortest) return true
  if (kind === 'experts' && expertStands(facts)) return true
  let sentence = 0
  while (tokens.sentences[sentence + 1]! <= match.firstToken) sentence++
  const lastToken = tokens.sentences[Math.min(sentence + 3, tokens.sentences.length - 1)]! - 1
  const first = tokens.starts[tokens.sentences[sentence]!]!
  const last = tokens.ends[lastToken]!
  return facts.attributions.some(
    ({ named, source, verb }) =>
      named &&
      source.start >= first &&
      source.end <= last &&
      !(verb.start < match.end && match.start < verb.end),
  )
}
