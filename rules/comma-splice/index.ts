import type { Clause } from '../../src/analysis/clauses.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { isInRunningText } from '../../src/analysis/own-words.ts'
import { reportingWord } from '../../src/analysis/reporting-verbs.ts'
import { isMark, sentenceOf } from '../../src/analysis/token-tests.ts'
import { marksIn, wordTrigger } from '../../src/analysis/triggers.ts'
import { keyOf } from '../../src/parse/key.ts'
import { TokenClass } from '../../src/parse/tokens.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import type { Finding } from '../../src/rule/rule.ts'

/** A clause behind one of these may follow a comma, or the comma belongs to a row or to what they open. */
const joining = new Set(
  `and but or so yet nor for because although though while whereas if unless until till since when whenever where wherever
   as than once before after that which who whom whose what how why lest whether more less not only either neither`
    .split(/\s+/)
    .map(keyOf),
)
/** Adverbs that join nothing, however much they look like it: they take a full stop or a semicolon before them. */
const adverbs = wordTrigger('however therefore moreover nevertheless nonetheless furthermore consequently')
/** What is thought or seems may stand behind its clause: "it is safe, I think". */
const parenthetical = new Set(
  'think know believe hope suppose guess fear trust seem appear imagine reckon mean feel see find look remember admit'.split(
    ' ',
  ),
)

export default defineRule({
  id: 'comma-splice',
  category: 'typo',
  summary: 'Two sentences that nothing but a comma joins',
  status: 'trial',
  gate: false,
  messages: {
    splice: 'A comma alone joins two sentences here',
    adverb: '“{adverb}” does not join two sentences; a full stop or a semicolon stands before it',
  },
  defaults: {},
  options: {},
  lexicon: false,
  *check({ facts, prose }) {
    yield* splices(facts)
    yield* adverbSplices(facts, prose)
  },
})

function* splices(facts: Facts): Iterable<Finding> {
  const { tokens } = facts
  const commas = marksIn(tokens).filter(token => isMark(tokens, token, ','))
  const onlyComma = new Map<number, number | undefined>()
  for (const comma of commas) {
    const sentence = sentenceOf(tokens, comma)
    onlyComma.set(sentence, onlyComma.has(sentence) ? undefined : comma)
  }
  for (const [sentence, comma] of onlyComma) {
    if (comma === undefined || !isPlain(facts, sentence, comma)) continue
    if (!standsAlone(facts, sentence, comma)) continue
    yield { start: tokens.starts[comma], end: tokens.ends[comma], messageId: 'splice', replacements: [';'] }
  }
}

/** A sentence of words and one comma, without a word that could join its halves. */
function isPlain(facts: Facts, sentence: number, comma: number): boolean {
  const { tokens } = facts
  const [first, end] = [tokens.sentences[sentence], tokens.sentences[sentence + 1]]
  if (!isInRunningText(facts, first) || !isInRunningText(facts, comma) || !isMark(tokens, end - 1, '.')) {
    return false
  }
  for (let token = first; token < end - 1; token++) {
    if (joining.has(tokens.keys[token])) return false
    if (tokens.classes[token] === TokenClass.punctuation && token !== comma) return false
  }
  return true
}

/** Is there a whole sentence on each side: a subject of its own, right where it begins, and a verb? */
function standsAlone(facts: Facts, sentence: number, comma: number): boolean {
  const first = facts.tokens.sentences[sentence]
  const mains = facts.clauses(sentence).filter(({ kind, verb }) => kind === 'main' && verb.form === 'finite')
  const [before, behind] = mains
  if (mains.length !== 2 || !before || !behind) return false
  const isWhole = ({ subject, inverted, verb }: Clause, from: number) =>
    subject !== undefined &&
    !inverted &&
    subject.firstToken === from &&
    subject.endToken <= verb.firstToken &&
    !parenthetical.has(verb.lemma) &&
    reportingWord(facts.tokens.keys[verb.head]) === undefined
  return isWhole(before, first) && isWhole(behind, comma + 1) && before.verb.endToken <= comma
}

function* adverbSplices(facts: Facts, prose: string): Iterable<Finding> {
  const { tokens } = facts
  for (const token of adverbs(tokens)) {
    const isBetween = isMark(tokens, token - 1, ',') && !isMark(tokens, token + 1, ',')
    if (!isBetween || !isInRunningText(facts, token)) continue
    const sentence = sentenceOf(tokens, token)
    const isWhole = (clause: Clause) => clause.kind === 'main' && clause.verb.form === 'finite'
    const clauses = facts.clauses(sentence).filter(isWhole)
    const hasBefore = clauses.some(({ verb, subject }) => subject && verb.endToken <= token - 1)
    const hasBehind = clauses.some(({ subject }) => subject?.firstToken === token + 1)
    if (!hasBefore || !hasBehind) continue
    const adverb = prose.slice(tokens.starts[token], tokens.ends[token])
    yield {
      start: tokens.starts[token - 1],
      end: tokens.ends[token],
      messageId: 'adverb',
      values: { adverb },
      replacements: [`; ${adverb},`],
    }
  }
}
