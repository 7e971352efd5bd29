import { marksIn, wordTrigger } from '../../src/analysis/triggers.ts'
import { keyOf } from '../../src/parse/key.ts'
import { TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import type { Finding, RuleContext } from '../../src/rule/rule.ts'
import { openBrackets } from './brackets.ts'
import { findDoubledStops } from './doubled-stops.ts'
import { findMissingStops, findRunOns } from './missing-stops.ts'
import { findOpenPairs } from './open-pairs.ts'
import { findPlainQuestions, findStopsBeforeCommas } from './sentence-ends.ts'
import { findSpacedMarks } from './spaced-marks.ts'
import {
  findCommasBeforeRelatives,
  findCommasBehindArticles,
  findCommasBehindNouns,
  findCommasBehindOpeners,
} from './stray-commas.ts'
import { findSubjectCommas } from './subject-commas.ts'

const comma = keyOf(',')
const thatTokens = wordTrigger('that')
/** Verbs whose clause with "that" no comma parts from them. */
const saying = new Set(
  'said says say told added adds argued argues believes believed claimed claims denied denies insisted insists announced explained warned noted stated wrote reported thinks thought knew knows hopes hoped'
    .split(' ')
    .map(keyOf),
)
/** A pronoun after "that" begins its clause, where a noun could be what "that" points at. */
const clauseBegins = new Set(
  'he she it they we i there no the this these his her its their our a an all'.split(' ').map(keyOf),
)

/** Pairs of marks that stand together by mistake, with what is meant. After a point a comma may end an abbreviation. */
const doubled: Readonly<Record<string, string>> = {
  ',,': ',',
  ',.': '.',
  ';;': ';',
  '::': ':',
  ',;': ';',
  ';,': ';',
}

export default defineRule({
  id: 'punctuation',
  category: 'typo',
  summary: 'Marks that are doubled, left open, or stand where none may',
  status: 'stable',
  gate: false,
  messages: {
    doubled: 'Two marks stand here where one is meant',
    spaced: 'No space stands before “{mark}”',
    comma: 'No comma parts “{verb}” from its clause with “that”',
    subject: 'No comma parts a subject from “{verb}”',
    stray: 'No comma stands here',
    pair: 'Here a comma has to close what another one has opened',
    stop: 'This sentence has no full stop',
    question: 'This sentence asks and has no question mark',
    bracket: 'This bracket is never closed',
    quotation: 'This quotation is never closed',
  },
  defaults: {},
  options: {},
  lexicon: false,
  *check(context) {
    yield* doubledMarks(context)
    yield* findDoubledStops(context.facts.tokens)
    yield* commasBeforeThat(context)
    yield* findPlainQuestions(context.facts.tokens)
    yield* findStopsBeforeCommas(context.facts.tokens)
    yield* findSpacedMarks(context.facts.tokens)
    for (const find of [findMissingStops, findRunOns])
      for (const finding of find(context.facts)) if (!context.facts.voices.isSpoken(finding)) yield finding
    for (const find of [
      findSubjectCommas,
      findCommasBehindOpeners,
      findCommasBehindArticles,
      findCommasBehindNouns,
      findCommasBeforeRelatives,
      findOpenPairs,
    ])
      for (const finding of find(context.facts.tokens, context.facts.partsOfSpeech))
        if (!context.facts.voices.isSpoken(finding)) yield finding
    for (const bracket of openBrackets(context.facts)) yield { ...bracket, messageId: 'bracket' }
    for (const { start, inner, open, depth } of context.facts.quotations) {
      if (open && depth === 0) yield { start, end: inner.start, messageId: 'quotation' }
    }
  },
})

function* doubledMarks({ facts: { tokens }, prose }: RuleContext<object>): Iterable<Finding> {
  const marks = marksIn(tokens)
  for (let at = 1; at < marks.length; at++) {
    const index = marks[at]!
    if (marks[at - 1] !== index - 1) continue
    const place = { start: tokens.starts[index - 1]!, end: tokens.ends[index]! }
    const meant = doubled[prose.slice(place.start, place.end)]
    if (meant !== undefined) yield { ...place, messageId: 'doubled', replacements: [meant] }
  }
}

function* commasBeforeThat({ facts: { tokens, voices }, prose }: RuleContext<object>): Iterable<Finding> {
  for (const token of thatTokens(tokens)) {
    const index = token - 1
    if (index < 1 || token + 1 >= tokens.count || tokens.keys[index] !== comma) continue
    if (!saying.has(tokens.keys[index - 1]!) || !clauseBegins.has(tokens.keys[index + 2]!)) continue
    const place = { start: tokens.starts[index]!, end: tokens.ends[index]! }
    if (voices.isSpoken(place) || isParenthesis(tokens, index - 1)) continue
    const verb = prose.slice(tokens.starts[index - 1]!, tokens.ends[index - 1]!)
    yield { ...place, messageId: 'comma', values: { verb }, replacements: [''] }
  }
}

/** "The plan, she said, that they had drawn up": the comma closes what another one has opened. */
function isParenthesis(tokens: Tokens, verb: number): boolean {
  for (let index = verb - 1; index >= Math.max(0, verb - 6); index--) {
    if (tokens.keys[index] === comma) return true
    if (tokens.classes[index] === TokenClass.punctuation) return false
  }
  return false
}
