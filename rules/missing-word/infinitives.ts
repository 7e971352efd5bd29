import { traitsOf, WordTrait } from '../../src/analysis/dictionary.ts'
import { functionWord } from '../../src/analysis/function-words.ts'
import { sentenceOf } from '../../src/analysis/locate.ts'
import { verbMargin, wordTagsOf } from '../../src/analysis/parts-of-speech/word-tags.ts'
import { isFiniteTag, type PartsOfSpeech, Tag } from '../../src/analysis/parts-of-speech.ts'
import { isSpacedPair, textOf } from '../../src/analysis/spaced-words.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { isClauseEnd, isLowerCase } from '../../src/analysis/word-kinds.ts'
import { Shape, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'

/** After these no verb stands in its plain form without "to". */
const needsTo = wordTrigger(
  `able unable due likely unlikely ready willing unwilling eager keen reluctant expected supposed allowed forced
   scheduled believed thought alleged permitted authorized authorised obliged compelled encouraged urged ordered
   reported set poised prepared determined plans planned agreed refused refuses failed fails decided decides managed
   intends intended hopes hoped wants wanted vowed threatened promised pledged attempted declined sought seeks tends
   tended wishes want needed hope plan continued continues began used going`,
)
/** As an adjective or a participle these need a form of be before them: "the plans include", "the set look". */
const needsBe = wordTest(
  `able unable due likely unlikely ready willing unwilling eager keen reluctant expected supposed allowed forced
   scheduled believed thought alleged permitted authorized authorised obliged compelled encouraged urged ordered
   reported set poised prepared determined going`,
)
const isBe = wordTest("is are was were be been being isn't aren't wasn't weren't 's 're not also now still")
const takesNoun = wordTest(
  'sought seeks refused refuses promised pledged declined wants wanted needed need want hope began continued',
)
const isNounToo = wordTest('release help answer address increase visit play consent leave')
const isBehindNoun = wordTest('on from for in of to with and or by at after before under through')
const isPronoun = wordTest('he she it they we who i you has have had')
/** Verbs that are hardly anything else, and that follow "to" in the news. */
const plainVerbs = wordTest(
  `be become begin bring build buy carry choose come continue create decide defend deliver destroy discuss explain find
   follow get give go grow happen hear help hold improve include increase introduce join keep learn leave lose maintain
   make meet obtain pay perform play prevent produce protect prove provide publish reach receive recover reduce release
   remain remove reopen repay replace reveal resign resume retire save see sell send solve speak spend stay succeed
   suffer take teach tell testify understand visit vote win withdraw write address appear ask attend avoid accept answer
   announce approve arrive expand explode eat deal die drive`,
)

/**
 * Infinitives that lost their "to": "is due meet", "plans build". Only where the word before asks for one and the
 * next can be nothing but a verb.
 */
export function* findBareInfinitives(tokens: Tokens, partsOfSpeech: PartsOfSpeech): Iterable<Finding> {
  for (const token of needsTo(tokens)) {
    if (token === 0 || token + 1 === tokens.count || !isVerbBehind(tokens, token)) continue
    if (!isLowerCase(tokens, token) || !isSpacedPair(tokens, token, tokens.count)) continue
    if (!isLowerCase(tokens, token + 1) || !isAskedFor(tokens, token) || isObject(tokens, token)) continue
    if (endsRelativeClause(tokens, partsOfSpeech, token)) continue
    yield {
      start: tokens.starts[token]!,
      end: tokens.ends[token + 1]!,
      messageId: 'missing',
      replacements: [`${textOf(tokens, token)} to ${textOf(tokens, token + 1)}`],
    }
  }
}

/** Behind "thought" and "set" an adjective may stand that looks like a verb: "thought extinct". */
function isVerbBehind(tokens: Tokens, token: number): boolean {
  const next = tokens.keys[token + 1]!
  return isBeforeAdjective(tokens.keys[token]!) ? plainVerbs(next) : isPlainVerb(next)
}

const isBeforeAdjective = wordTest('thought believed reported alleged set')

/** A verb in its plain form that is nothing else: no noun, no past, no adjective. */
function isPlainVerb(key: number): boolean {
  if (plainVerbs(key)) return true
  const tags = wordTagsOf(key)
  if (tags === undefined || tags.likeliest !== Tag.verbBase) return false
  return verbMargin(tags) > rareOther
}

/** How much more the word has to cost as anything else, where it is next to never that. */
const rareOther = 40

/** "Had sought release on bail": a noun that the verb has for its object, and behind it nothing that is its own. */
function isObject(tokens: Tokens, token: number): boolean {
  if (!takesNoun(tokens.keys[token]!) || !isNounToo(tokens.keys[token + 1]!)) return false
  return isClauseEnd(tokens, token + 2) || isBehindNoun(tokens.keys[token + 2]!)
}

/** "The jobs that are going include five in Leeds": the verb of what the clause describes, and the sentence has no other one. */
export function endsRelativeClause(tokens: Tokens, partsOfSpeech: PartsOfSpeech, token: number): boolean {
  if (!isAre(tokens.keys[token - 1]!) || !isRelative(tokens.keys[token - 2] ?? 0)) return false
  const sentence = sentenceOf(tokens, token)
  for (let at = tokens.sentences[sentence]!; at < tokens.sentences[sentence + 1]!; at++)
    if (at !== token - 1 && at !== token + 1 && isFiniteTag(partsOfSpeech.tagOf(at))) return false
  return true
}

const isAre = wordTest('are were')
const isRelative = wordTest('that which who')

function isAskedFor(tokens: Tokens, token: number): boolean {
  const key = tokens.keys[token]!
  const before = tokens.keys[token - 1]!
  if (needsBe(key)) return isBe(before)
  // "The agreed remain": after a noun, a name or a pronoun only.
  if (functionWord(before) !== 0) return isPronoun(before)
  return tokens.shapes[token - 1] !== Shape.lower || (traitsOf(before) & WordTrait.noun) !== 0
}
