import { blockOf } from '../../src/analysis/locate.ts'
import { hardSentences } from '../../src/analysis/readability.ts'
import { countBe, countNominals, countPassives, countWords } from '../../src/analysis/sentence-load.ts'
import type { Finding, RuleContext } from '../../src/rule/rule.ts'
import type { Options } from './options.ts'

/** A finding with how far it is above its limit: 1 is just at it. */
export interface Remark {
  readonly finding: Finding
  readonly weight: number
}

type Context = Pick<RuleContext<Options>, 'facts' | 'options'>

/** What all formulas agree on weighs more than any count alone. */
const agreement = 10

/** Sentences that the formulas find too hard. */
export function hardRemarks({ facts, options }: Context): Remark[] {
  return hardSentences(facts.tokens, facts.proseBlocks, options).flatMap(({ start, end, words, formulas }) =>
    // How somebody else talks or writes is not the writer's to split.
    facts.voices.isQuoted({ start, end })
      ? []
      : [
          {
            finding: { start, end, messageId: 'hard', values: { words, formulas } },
            weight: agreement * formulas + words / options.minWords,
          },
        ],
  )
}

/** Sentences with too many words, nouns made of verbs, or passives: of several loads the one that is worst. */
export function loadRemarks({ facts, options }: Context): Remark[] {
  const { tokens } = facts
  const remarks: Remark[] = []
  for (let sentence = 0; sentence + 1 < tokens.sentences.length; sentence++) {
    const first = tokens.sentences[sentence]
    const end = tokens.sentences[sentence + 1]
    if (first === end || end - first < options.minWords) continue
    const [worst] = loadsOf({ facts, options }, first, end).sort((a, b) => b.weight - a.weight)
    if (!worst || worst.weight < 1) continue
    const span = { start: tokens.starts[first], end: tokens.ends[end - 1] }
    if (facts.voices.isQuoted(span) || facts.voices.isTurn(span) || !isProse(facts, first)) continue
    const { messageId, count, weight } = worst
    remarks.push({ finding: { ...span, messageId, values: { count } }, weight })
  }
  return remarks
}

interface Load {
  readonly messageId: string
  readonly count: number
  readonly weight: number
}

function loadsOf({ facts, options }: Context, first: number, end: number): Load[] {
  const { tokens } = facts
  const loads: Load[] = []
  const add = (messageId: string, count: number, limit: number) => {
    if (limit > 0 && count >= limit) loads.push({ messageId, count, weight: count / limit })
  }
  if (options.sentenceWords > 0 && end - first >= options.sentenceWords)
    add('long', countWords(tokens, first, end), options.sentenceWords)
  if (options.nominals > 0) add('nominal', countNominals(tokens, first, end), options.nominals)
  if (options.passives > 0 && countBe(tokens, first, end) >= options.passives)
    add('passive', countPassives(facts, first, end), options.passives)
  return loads
}

/** Paragraphs with too many words. */
export function paragraphRemarks({ facts, options }: Context): Remark[] {
  const limit = options.paragraphWords
  if (limit === 0) return []
  return facts.blocks.flatMap(({ start, end, firstToken, endToken, role }) => {
    if (role !== 'body' || endToken - firstToken < limit) return []
    const count = countWords(facts.tokens, firstToken, endToken)
    if (count < limit || facts.voices.isQuoted({ start, end }) || facts.voices.isTurn({ start, end }))
      return []
    return [{ finding: { start, end, messageId: 'paragraph', values: { count } }, weight: count / limit }]
  })
}

/** Not a heading, a table or a list of names. */
function isProse({ blocks }: Context['facts'], token: number): boolean {
  const role = blockOf(blocks, token)?.role
  return role === 'body' || role === 'standfirst' || role === 'list' || role === 'summary'
}
