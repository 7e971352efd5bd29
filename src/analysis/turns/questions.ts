import type { Tokens } from '../../parse/tokens.ts'
import type { Block, BlockRole } from '../blocks.ts'
import type { Turn } from '../turns.ts'
import { wordKeys } from '../vocabulary.ts'
import type { Speech } from './speech.ts'

/** Blocks of the writer's, also in the middle of an interview. */
const writers: ReadonlySet<BlockRole> = new Set([
  'headline',
  'standfirst',
  'byline',
  'subhead',
  'summary',
  'quote',
  'caption',
  'cell',
  'note',
  'fact-box',
])

const announcing = new Set(wordKeys('interview interviews interviewed interviewing interviewee q&a'))
/** An interview says that it is one in its headline or its introduction. */
const introduction = 6

/**
 * The turns of an interview that marks its questions by nothing but their form: paragraphs that end with a question
 * mark, and that somebody answers in the first person. In a piece that calls itself an interview one answer with "I" is
 * enough; else it takes two questions that speak to somebody (you), most of them so answered, and often enough to be
 * the form of the piece.
 */
export function questionTurns(tokens: Tokens, blocks: readonly Block[], speech: Speech): Turn[] {
  const questions: number[] = []
  for (let index = 1; index + 1 < blocks.length; index++) {
    const { role } = blocks[index]!
    if ((role === 'subhead' || !writers.has(role)) && speech.asks(blocks[index]!)) questions.push(index)
  }
  if (questions.length === 0) return []
  const answered = questions.filter(index => isAnswered(blocks, index, speech))
  const personal = answered.some(index => speech.bySomebody(blocks[answerTo(blocks, index, speech)]!))
  const conversed = answered.filter(index => speech.toListener(blocks[index]!))
  const interview = isAnnounced(tokens, blocks)
    ? personal || conversed.length >= 2
    : personal && isForm(blocks, questions, conversed, speech)
  return interview ? speechFrom(blocks, questions, speech) : []
}

function isAnnounced({ keys }: Tokens, blocks: readonly Block[]): boolean {
  const end = blocks[Math.min(blocks.length, introduction) - 1]!.endToken
  for (let token = blocks[0]!.firstToken; token < end; token++) if (announcing.has(keys[token]!)) return true
  return false
}

function isForm(
  blocks: readonly Block[],
  questions: readonly number[],
  conversed: readonly number[],
  speech: Speech,
): boolean {
  const addressed = questions.filter(index => speech.toListener(blocks[index]!))
  if (conversed.length < 2 || conversed.length * 2 < addressed.length) return false
  return questions.length * 6 >= blocks.length - questions[0]!
}

function isAnswered(blocks: readonly Block[], question: number, speech: Speech): boolean {
  const answer = answerTo(blocks, question, speech)
  return answer < blocks.length && speech.inFirstPerson(blocks[answer]!)
}

/** The block that follows a question; pictures and headings stand in between. */
function answerTo(blocks: readonly Block[], question: number, speech: Speech): number {
  let index = question + 1
  while (index < blocks.length && writers.has(blocks[index]!.role) && !speech.asks(blocks[index]!)) index++
  return index
}

/** From the first question to the end, or to a heading after the last answer; without what is the writer's. */
function speechFrom(blocks: readonly Block[], questions: readonly number[], speech: Speech): Turn[] {
  const turns: Turn[] = []
  const lastAnswer = answerTo(blocks, questions.at(-1)!, speech)
  for (let index = questions[0]!; index < blocks.length; index++) {
    const { start, end, role } = blocks[index]!
    const asks = speech.asks(blocks[index]!)
    if (index > lastAnswer && role === 'subhead' && !asks) break
    const follows = turns.length > 0 && index > 0 && speech.asks(blocks[index - 1]!)
    const isNarrated = !asks && !follows && speech.inThirdPerson(blocks[index]!)
    if (asks || !(writers.has(role) || isNarrated)) turns.push({ start, end })
  }
  return turns
}
