import type { Clause } from '../../src/analysis/clauses.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { isInRunningText } from '../../src/analysis/own-words.ts'
import { isFiniteTag } from '../../src/analysis/parts-of-speech.ts'
import { isMark, isWord } from '../../src/analysis/token-tests.ts'
import { keyOf } from '../../src/parse/key.ts'
import { TokenClass } from '../../src/parse/tokens.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import type { Finding } from '../../src/rule/rule.ts'

/** They open a clause that needs another one: a sentence of such a clause alone is half of one. */
const openers = new Set(
  'because although though whereas unless which while whose who if lest'.split(' ').map(keyOf),
)
/** "Because of the rain" and "if only it would rain" do not depend on another clause. */
const notAfterOpener = new Set('of only not so'.split(' ').map(keyOf))
/** A shorter one without a verb is a turn of style: "Not so." "Then silence." */
const shortest = 7
const longest = 60

export default defineRule({
  id: 'sentence-fragment',
  category: 'typo',
  summary: 'A sentence without a main clause',
  status: 'trial',
  gate: false,
  messages: {
    subordinate: 'This sentence has no main clause: “{opener}” opens one that depends on another',
    verbless: 'This sentence has no finite verb',
  },
  defaults: {},
  options: {},
  lexicon: false,
  *check({ facts, prose }) {
    const { tokens } = facts
    for (let sentence = 0; sentence + 1 < tokens.sentences.length; sentence++) {
      const first = tokens.sentences[sentence]
      const messageId = faultOf(facts, sentence)
      if (!messageId) continue
      const opener = prose.slice(tokens.starts[first], tokens.ends[first])
      const end = tokens.ends[tokens.sentences[sentence + 1] - 1]
      yield { start: tokens.starts[first], end, messageId, values: { opener } }
    }
  },
})

function faultOf(facts: Facts, sentence: number): Finding['messageId'] | undefined {
  const { tokens, partsOfSpeech } = facts
  const [first, end] = [tokens.sentences[sentence], tokens.sentences[sentence + 1]]
  if (end - first > longest || !isPlain(facts, first, end)) return undefined
  const clauses = facts.clauses(sentence)
  if (openers.has(tokens.keys[first])) {
    // Of two finite verbs, one may be that of a main clause that was not understood; so may what stands behind a comma.
    const finite = clauses.filter(({ verb }) => verb.form === 'finite')
    const isHalf = finite.length === 1 && finite[0]!.kind !== 'main' && !hasComma(facts, first, end)
    return isHalf && !notAfterOpener.has(tokens.keys[first + 1]) ? 'subordinate' : undefined
  }
  const tags = partsOfSpeech.tagsOfSentence(sentence)
  const hasVerb =
    tags.subarray(first, end).some(isFiniteTag) || clauses.some(({ verb }) => verb.form === 'finite')
  return end - first < shortest || hasVerb || !clauses.some(clause => isBare(facts, clause, sentence))
    ? undefined
    : 'verbless'
}

/** "The roof leaking since the winter": a phrase with an article, and an -ing where the sentence wants its verb. */
function isBare({ tokens, chunks }: Facts, { verb }: Clause, sentence: number): boolean {
  const first = tokens.sentences[sentence]
  const { nounPhrases, verbGroups } = chunks(sentence)
  return (
    verb.form === 'ing' &&
    nounPhrases[0]?.determiner === first &&
    verbGroups[0]?.firstToken === verb.firstToken &&
    !/ed\b/.test(tokens.prose.slice(tokens.starts[first], verb.start))
  )
}

/** A sentence of words alone, in running text, that begins with a capital and ends with a full stop. */
function isPlain(facts: Facts, first: number, end: number): boolean {
  const { tokens } = facts
  if (!isMark(tokens, end - 1, '.') || !isWord(tokens, first) || !isInRunningText(facts, first)) return false
  for (let token = first; token < end - 1; token++) {
    if (tokens.classes[token] === TokenClass.punctuation && !isMark(tokens, token, ',')) return false
    if (tokens.classes[token] === TokenClass.clitic) return false
  }
  return true
}

function hasComma({ tokens }: Facts, first: number, end: number): boolean {
  for (let token = first; token < end; token++) if (isMark(tokens, token, ',')) return true
  return false
}
