import { TokenClass } from '../../parse/tokens.ts'
import type { Block } from '../blocks.ts'
import type { Facts } from '../facts.ts'
import { functionWord } from '../function-words.ts'
import { blockOf, sentenceOf } from '../locate.ts'
import { Tag } from '../parts-of-speech.ts'
import { FigureContext, wordOf } from './context.ts'
import { type FigureMention, mentionsBySentence } from './mentions.ts'
import { type NounTie, nounTie } from './nouns.ts'

/** A block of fewer tokens than this is a row or a line, unless it is a sentence. */
const fewestTokens = 14
/** Two values further apart are seldom one thing. */
export const mostRatio = 3
/** A smaller number stands anywhere. */
const leastTelling = 10
const year = /^(?:19|20)\d\d$/
const finite: ReadonlySet<Tag> = new Set<Tag>([
  Tag.verbPast,
  Tag.verbThird,
  Tag.be,
  Tag.have,
  Tag.do,
  Tag.modal,
])

/** The values of the text that a figure may be meant for, by how their nouns go with its own. */
export type Choices = ReadonlyMap<NounTie | undefined, ReadonlySet<number>>

/** What the words of one sentence name. */
interface SentenceWords {
  readonly words: ReadonlySet<number>
  readonly years: ReadonlySet<number>
  readonly names: ReadonlySet<number>
}

/** A draft as what its text tells, and what its headlines, summaries and boxes tell in brief. */
export class Telling {
  readonly facts: Facts
  readonly mentions: readonly FigureMention[]
  readonly bySentence: ReadonlyMap<number, readonly FigureMention[]>
  /** The figures by the tokens of their numbers. */
  readonly mentionAt: ReadonlyMap<number, FigureMention>
  /** The figures in paragraphs, and those above and beside them. */
  readonly told: readonly FigureMention[]
  readonly brief: readonly FigureMention[]
  readonly #textBlocks: ReadonlySet<Block>
  readonly #contexts = new Map<FigureMention, FigureContext>()
  readonly #sentences = new Map<number, SentenceWords>()
  #briefValues: ReadonlySet<number> | undefined

  constructor(facts: Facts, mentions: readonly FigureMention[]) {
    this.facts = facts
    this.mentions = mentions
    this.bySentence = mentionsBySentence(mentions)
    this.mentionAt = new Map(mentions.flatMap(mention => tokensOf(mention).map(token => [token, mention])))
    this.#textBlocks = new Set(facts.blocks.filter(block => isText(facts, block)))
    const told: FigureMention[] = []
    const brief: FigureMention[] = []
    const { voices } = facts
    for (const mention of mentions) {
      const block = blockOf(facts.blocks, mention.amount.firstToken)
      if (!block || voices.isQuoted(mention.amount)) continue
      if (this.#textBlocks.has(block)) told.push(mention)
      else if (mention.value >= 2 && block.role !== 'note' && !voices.isTurn(mention.amount))
        brief.push(mention)
    }
    this.told = told
    this.brief = brief
  }

  contextOf(mention: FigureMention): FigureContext {
    const known = this.#contexts.get(mention) ?? new FigureContext(this.facts, mention)
    this.#contexts.set(mention, known)
    return known
  }

  /** The first sentence of the text below a headline; undefined below any other block. */
  leadOf({ role, firstToken }: Block): number | undefined {
    if (role !== 'headline' && role !== 'standfirst' && role !== 'subhead') return undefined
    for (const block of this.#textBlocks)
      if (block.firstToken > firstToken) return sentenceOf(this.facts.tokens, block.firstToken)
    return undefined
  }

  choicesFor(one: FigureMention): Choices {
    const choices = new Map<NounTie | undefined, Set<number>>()
    for (const other of this.told) {
      if (!isOfKind(one, other)) continue
      if (Math.max(one.value, other.value) > mostRatio * Math.min(one.value, other.value)) continue
      const tie = nounTie(one.noun, other.noun)
      const values = choices.get(tie) ?? new Set()
      choices.set(tie, values.add(other.value))
    }
    return choices
  }

  /** Is a value that stands in the text told in brief, too? */
  isInBrief({ value, amount: { low } }: FigureMention): boolean {
    if (low < leastTelling) return this.brief.some(row => row.value === value && row.amount.low === low)
    this.#briefValues ??= new Set(
      this.facts.quantities
        .filter(({ firstToken }) => !this.#textBlocks.has(blockOf(this.facts.blocks, firstToken)!))
        .map(quantity => quantity.value),
    )
    return this.#briefValues.has(low)
  }

  sentence(sentence: number): SentenceWords {
    const known = this.#sentences.get(sentence) ?? this.#read(sentence)
    this.#sentences.set(sentence, known)
    return known
  }

  #read(sentence: number): SentenceWords {
    const { tokens, entities } = this.facts
    const [words, years, names] = [new Set<number>(), new Set<number>(), new Set<number>()]
    if (sentence < 0) return { words, years, names }
    for (let token = tokens.sentences[sentence]!; token < tokens.sentences[sentence + 1]!; token++) {
      const name = entities.mentionAt(token)
      if (name) names.add(name.entity)
      const key = tokens.keys[token]!
      if (tokens.classes[token] === TokenClass.word && functionWord(key) === 0)
        words.add(wordOf(tokens, token))
      if (tokens.classes[token] !== TokenClass.number) continue
      if (year.test(tokens.prose.slice(tokens.starts[token], tokens.ends[token]))) years.add(key)
    }
    return { words, years, names }
  }
}

function tokensOf({ amount: { firstToken, endToken } }: FigureMention): number[] {
  return Array.from({ length: endToken - firstToken }, (_, index) => firstToken + index)
}

/** Are two figures of one currency, dimension or kind? */
export function isOfKind({ amount: a }: FigureMention, { amount: b }: FigureMention): boolean {
  return a.kind === b.kind && a.currency === b.currency && a.unit?.dimension === b.unit?.dimension
}

/** A paragraph that tells; what is no such is a headline, a point, a row. */
function isText(facts: Facts, { role, firstToken, endToken }: Block): boolean {
  if (role !== 'body' && role !== 'quote') return false
  return endToken - firstToken >= fewestTokens || isSentence(facts, firstToken, endToken)
}

/** "Revenue rose to £12m.": a paragraph, short as it is. */
function isSentence({ tokens, partsOfSpeech }: Facts, first: number, end: number): boolean {
  if (end <= first) return false
  if (!/[.!?]["”’']?$/.test(tokens.prose.slice(tokens.starts[first], tokens.ends[end - 1]))) return false
  for (let token = first; token < end; token++) if (finite.has(partsOfSpeech.tagOf(token))) return true
  return false
}
