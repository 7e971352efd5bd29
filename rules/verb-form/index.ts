import { keyTrigger } from '../../src/analysis/triggers.ts'
import { isLowerCase } from '../../src/analysis/word-kinds.ts'
import { wordClassKeys } from '../../src/lexicon/word-classes.ts'
import { keyOf } from '../../src/parse/key.ts'
import { TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import type { Finding, RuleContext } from '../../src/rule/rule.ts'
import { findPlainAfterPreposition } from './after-preposition.ts'
import { findBeBeforeBeen, findBeenBehindModal, findFormBehindBeing } from './been.ts'
import { ambiguous, byPast, type VerbForms } from './forms.ts'
import { findJoinedPasts } from './joined-pasts.ts'
import { findMissingIng, findPlainsBehindForward } from './missing-ing.ts'
import { findParticiplesAlone } from './participles-alone.ts'
import { findPresentsInPast } from './past-times.ts'
import { findFormsInQuestions } from './questions.ts'
import { findWrongSlots } from './slots.ts'

const have = new Set(['have', 'has', 'had', 'having', "haven't", "hasn't", "hadn't", "'ve"].map(keyOf))
const does = new Set(['did', 'does', 'do', "didn't", "doesn't", "don't"].map(keyOf))
const adverbs = new Set(
  ['not', 'never', 'already', 'just', 'also', 'ever', 'always', 'recently', 'since', 'yet', 'then'].map(
    keyOf,
  ),
)
const modals = wordClassKeys('modal')
const pastTokens = keyTrigger(byPast.keys())
const to = keyOf('to')
const reach = 2

export default defineRule({
  id: 'verb-form',
  category: 'typo',
  summary: 'The past of a verb where its participle or its plain form has to stand',
  status: 'stable',
  gate: true,
  messages: {
    participle: 'After “{helper}” goes the participle, not “{found}”',
    ing: 'After “{helper}” goes the form in -ing, not “{found}”',
    past: 'A past has to stand here, and “{found}” is none',
    modal: 'After “{helper}” goes “have been”, not “{found}”',
    have: 'Before “{helper}” goes a form of have, not “{found}”',
    plain: 'After “{helper}” goes the plain form, not “{found}”',
  },
  defaults: {},
  options: {},
  lexicon: false,
  *check(context) {
    const { tokens, voices, partsOfSpeech, wordRows } = context.facts
    const found = new Set<number>()
    for (const finding of findWrongForms(context)) {
      found.add(finding.start)
      yield finding
    }
    for (const find of [
      findWrongSlots,
      findMissingIng,
      findPlainsBehindForward,
      findJoinedPasts,
      findParticiplesAlone,
      findBeBeforeBeen,
      findBeenBehindModal,
      findFormBehindBeing,
      findPlainAfterPreposition,
      findPresentsInPast,
      findFormsInQuestions,
    ]) {
      for (const finding of find(tokens, partsOfSpeech, wordRows)) {
        if (found.has(finding.start) || voices.isSpoken(finding)) continue
        found.add(finding.start)
        yield finding
      }
    }
  },
})

function* findWrongForms({ facts: { tokens, voices }, prose }: RuleContext<object>): Iterable<Finding> {
  for (const index of pastTokens(tokens)) {
    if (index === 0 || tokens.classes[index] !== TokenClass.word) continue
    const verb = byPast.get(tokens.keys[index]!)!
    const helper = helperBefore(tokens, index)
    if (helper === undefined) continue
    const kind = kindAfter(tokens.keys[helper]!, verb)
    const place = { start: tokens.starts[index]!, end: tokens.ends[index]! }
    if (!kind || voices.isSpoken(place)) continue
    yield {
      ...place,
      messageId: kind,
      values: { helper: prose.slice(tokens.starts[helper]!, tokens.ends[helper]!) },
      replacements: [kind === 'participle' ? verb.participle : verb.base],
    }
  }
}

/** The helping verb before it, with nothing but adverbs between. */
function helperBefore(tokens: Tokens, index: number): number | undefined {
  for (let at = index - 1; at >= Math.max(0, index - 1 - reach); at--) {
    // "On 29 May showed"
    if (!adverbs.has(tokens.keys[at]!))
      return isLowerCase(tokens, at) || !modals.has(tokens.keys[at]!) ? at : undefined
  }
  return undefined
}

function kindAfter(key: number, verb: VerbForms): 'participle' | 'plain' | undefined {
  if (have.has(key)) return ambiguous.has(verb.past) ? undefined : 'participle'
  if (does.has(key) || modals.has(key)) return ambiguous.has(verb.past) ? undefined : 'plain'
  return key === to && !ambiguous.has(verb.past) ? 'plain' : undefined
}
