import type { Attribution } from '../../src/analysis/attributions.ts'
import { type Echo, findEchoes } from '../../src/analysis/echoes.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { functionWord } from '../../src/analysis/function-words.ts'
import { hasNounGroup, nounGroup } from '../../src/analysis/noun-groups.ts'
import { stemmer } from '../../src/analysis/restatements.ts'
import { sentenceOf, tokenFrom } from '../../src/analysis/token-tests.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { TokenClass } from '../../src/parse/tokens.ts'
import type { Span } from '../../src/span.ts'
import { areDifferent, authorOf, sourceFrom } from './sources.ts'
import type { TwoSources } from './two-sources.ts'

/** A word that stands more often in the piece is its subject, and says nothing of one saying. */
const mostUses = 3
const future = /\b(?:will|would|shall|should|could|might|may)\b/

/** "Lund's remark about the gas meter" where it was somebody else who spoke of a gas meter. */
export function* doubleEchoes(facts: Facts): Iterable<TwoSources> {
  const { attributions, tokens } = facts
  if (attributions.length === 0) return
  const echoes = findEchoes(facts)
  if (echoes.length === 0) return
  const reader = new StemReader(facts)
  for (const echo of echoes) {
    const source = sourceFrom(facts, echo.source)
    const told = attributions.filter(one => isToldElsewhere(facts, one, echo) && reader.isTakenUp(one, echo))
    if (told.length === 0) continue
    const sources = told.map(one => authorOf(facts, one.source) ?? one.source)
    if (!sources.every(one => areDifferent(facts, source, sourceFrom(facts, one)))) continue
    const there = sources[0]!
    if (tokens.prose.slice(there.start, there.end) !== '')
      yield { kind: 'echo', here: echo.source, there: { start: there.start, end: there.end } }
  }
}

function isToldElsewhere({ tokens }: Facts, { start, end }: Attribution, { sentence }: Echo): boolean {
  const first = sentenceOf(tokens, tokenFrom(tokens, start))
  const last = sentenceOf(tokens, Math.max(0, tokenFrom(tokens, end) - 1))
  return sentence < first || sentence > last
}

/** “Sorry for what he had said and done”: of what nothing is told. */
const isDone = wordTest('done do does did doing')

/** Compares words by their stems, and knows how often each stands in the piece. */
class StemReader {
  readonly #facts: Facts
  readonly #stem: (key: number, start: number, end: number) => number
  readonly #said = new Map<Attribution, ReadonlySet<number>>()
  #uses: ReadonlyMap<number, number> | undefined

  constructor(facts: Facts) {
    this.#facts = facts
    this.#stem = stemmer(facts.tokens.prose)
  }

  /** Does what the source said hold the words by which it is taken up, and are they its own? */
  isTakenUp(attribution: Attribution, echo: Echo): boolean {
    const { content } = attribution
    const said = this.#said.get(attribution) ?? this.#stemsOf(content)
    this.#said.set(attribution, said)
    const words = new Set(echo.content.map(token => this.#stemAt(token)))
    const shared = echo.content.filter(token => said.has(this.#stemAt(token)))
    if (shared.length * 2 < words.size) return false
    const rare = shared.filter(token => this.#usesOf(this.#stemAt(token)) <= mostUses)
    if (rare.length > 1 || (rare.length === 1 && words.size === 1)) return true
    // "Success within 2026", "the 38 files": a figure says as much as a word.
    const { tokens } = this.#facts
    const figure = shared.find(token => tokens.classes[token] === TokenClass.number)
    if (figure === undefined) return false
    return (
      words.size === 2 &&
      (!this.#isYear(figure) || future.test(tokens.prose.slice(content.start, content.end)))
    )
  }

  #usesOf(stem: number): number {
    this.#uses ??= this.#count()
    return this.#uses.get(stem) ?? 0
  }

  #count(): ReadonlyMap<number, number> {
    const uses = new Map<number, number>()
    for (let token = 0; token < this.#facts.tokens.count; token++) {
      if (!this.#isContent(token)) continue
      const stem = this.#stemAt(token)
      uses.set(stem, (uses.get(stem) ?? 0) + 1)
    }
    return uses
  }

  #isYear(token: number): boolean {
    const { prose, starts, ends } = this.#facts.tokens
    return /^(?:19|20)\d\d$/.test(prose.slice(starts[token]!, ends[token]!))
  }

  #stemsOf({ start, end }: Span): ReadonlySet<number> {
    const { tokens } = this.#facts
    const stems = new Set<number>()
    for (let token = tokenFrom(tokens, start); token < tokens.count && tokens.starts[token]! < end; token++)
      if (this.#isContent(token)) stems.add(this.#stemAt(token))
    return stems
  }

  #isContent(token: number): boolean {
    const { classes, keys } = this.#facts.tokens
    if (classes[token] !== TokenClass.word && classes[token] !== TokenClass.number) return false
    return functionWord(keys[token]!) === 0 && !isDone(keys[token]!)
  }

  #stemAt(token: number): number {
    const { keys, starts, ends } = this.#facts.tokens
    // Kids and children are one word here.
    if (hasNounGroup(keys[token]!)) return -1 - nounGroup(keys[token]!)
    return this.#stem(keys[token]!, starts[token]!, ends[token]!)
  }
}
