import { traitsOf, WordTrait } from '../../src/analysis/dictionary.ts'
import { functionWord } from '../../src/analysis/function-words.ts'
import { isSpacedPair } from '../../src/analysis/spaced-words.ts'
import { keyOf } from '../../src/parse/key.ts'
import { Shape, TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'

const there = keyOf('there')
const it = keyOf('it')
const s = keyOf("'s")

/** After these a place does not stand before a noun, so that "there" is no place. */
const beforeThere = keys('of with by as for at on into against about during despite without through')
/** After these "it's" cannot begin a clause, unless as the object of thought. */
const beforeIts = keys(
  'of with by for from into against during despite through under over within to in on at',
)
const notNouns = WordTrait.adverb | WordTrait.adjective | WordTrait.past | WordTrait.ing | WordTrait.capital
/** Nouns that follow "it's" in a clause of its own: it's time. */
const predicates =
  keys(`time work war day night news business life luck fun people home money art fact food water history
  summer winter spring autumn fall morning afternoon evening lunch dinner
  love hate fear hope trouble politics policy science magic thanks part`)
const causes = keys('because')
/** Transitive verbs, so that what follows "there" must be their object. */
const transitive = keys(
  `lose loses losing lost take takes taking took keep keeps keeping kept give gives giving gave sell sells selling spent
   spend raise raises raised raising change changes changed voiced expressed improve improved cut cuts announced
   released love loves loved lower lowered lifted defend defended protect protects protected quit`,
)
const you = keyOf('you')
const beforeYou = keys('of with by for from into on in at about against to')
/** What may follow "you" on its own account: a time, or the ones spoken to ("of you guys"). */
const addressed =
  keys(`guys folks people kids boys girls ladies gentlemen men women fans lot readers journalists parents
  children reporters members americans voters students teachers`)

function keys(words: string): ReadonlySet<number> {
  return new Set(words.trim().split(/\s+/).map(keyOf))
}

/**
 * "there" and "it's" between a preposition and a noun, where only "their" and "its" can stand: "of there children",
 * "for it's members". What a noun is, the dictionary says.
 */
export function* findTheirs(tokens: Tokens): Iterable<Finding> {
  const { sentences } = tokens
  for (let sentence = 0; sentence + 1 < sentences.length; sentence++) {
    const end = sentences[sentence + 1]
    for (let token = sentences[sentence] + 1; token + 1 < end; token++) {
      if (tokens.keys[token] === there) {
        if (isSpacedPair(tokens, token, end) && isTheir(tokens, token))
          yield wrong(tokens, token, token, 'their')
      } else if (tokens.keys[token] === you) {
        if (isSpacedPair(tokens, token, end) && isYour(tokens, token, end))
          yield wrong(tokens, token, token, 'your')
      } else if (tokens.keys[token] === it && tokens.keys[token + 1] === s && token + 2 < end) {
        if (isIts(tokens, token)) yield wrong(tokens, token, token + 1, 'its')
      }
    }
  }
}

function wrong(tokens: Tokens, first: number, last: number, meant: string): Finding {
  return { start: tokens.starts[first], end: tokens.ends[last], messageId: 'confused', replacements: [meant] }
}

function isTheir(tokens: Tokens, token: number): boolean {
  const before = tokens.keys[token - 1]
  const fits = beforeThere.has(before) || transitive.has(before)
  return fits && tokens.shapes[token] === Shape.lower && isNoun(tokens, token + 1)
}

/** "thanks for you help", but not "for you guys", nor "what it does to you depends". */
function isYour(tokens: Tokens, token: number, end: number): boolean {
  const next = tokens.keys[token + 1]
  if (!beforeYou.has(tokens.keys[token - 1]) || addressed.has(next)) return false
  if (!isNoun(tokens, token + 1) || (traitsOf(next) & (WordTrait.verb | WordTrait.third)) !== 0) return false
  if (token + 2 >= end || tokens.classes[token + 2] === TokenClass.punctuation) return true
  return functionWord(tokens.keys[token + 2]) !== 0
}

function isIts(tokens: Tokens, token: number): boolean {
  if (tokens.shapes[token] !== Shape.lower || !beforeIts.has(tokens.keys[token - 1])) return false
  if (causes.has(tokens.keys[token - 2]) || predicates.has(tokens.keys[token + 2])) return false
  return isNoun(tokens, token + 2)
}

/** A lower-case noun that is nothing else, but for a verb. */
function isNoun(tokens: Tokens, token: number): boolean {
  if (tokens.classes[token] !== TokenClass.word || tokens.shapes[token] !== Shape.lower) return false
  const key = tokens.keys[token]
  const traits = traitsOf(key)
  if (functionWord(key) !== 0 || (traits & notNouns) !== 0) return false
  return (traits & (WordTrait.noun | WordTrait.plural)) !== 0
}
