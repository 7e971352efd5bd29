import { contentOf } from '../content-words.ts'
import { matchesOf } from '../matches-of.ts'
import { stemOf } from '../stems.ts'
import type { Figure } from './figures.ts'

/** What the words of a label name, by their stems. */
export interface LabelWords {
  readonly all: ReadonlySet<string>
  /** The noun that a number behind the label counts: "chicks" of "Chicks ringed". */
  readonly head: string | undefined
}

const plural = /^(?:[a-z-]+s|people|children|men|women|police|staff)$/
/** Of these nearly everything has some. */
const vague =
  /^(?:total|number|time|date|age|year|result|status|size|type|change|name|others?|details?|figures?|points?|parts?)s?$/
const mostWords = 4
/** The words of one statement stand so close to its figure. */
const before = 60
const after = 40
const statementEnd = /[;:.()–—]|, (?:and|but|while|whereas|against|compared)\b| (?:and|but|while|whereas) /
const statementEnds = new RegExp(statementEnd, 'g')

/** The words of a label that can be found again in a body; undefined where it has too many, or says too little. */
export function labelWords(label: string): LabelWords | undefined {
  const all = contentOf(label)
  const own = label.split(/[^a-z'-]+/).filter(Boolean)
  if (all.size === 0 || all.size > mostWords || own.every(word => vague.test(word))) return undefined
  const head = own.find(word => plural.test(word) && !vague.test(word))
  return { all, head: head === undefined ? undefined : stemOf(head) }
}

/** Does the sentence of a figure give it to what the label names? */
export function isNamed(figure: Figure, { all, head }: LabelWords): boolean {
  if (figure.kind === 'count') return isCounted(figure, all, head)
  const words = contentOf(statementAround(figure))
  return [...all].every(word => words.has(word))
}

function isCounted(
  { noun, nounEnd, to, sentence }: Figure,
  all: ReadonlySet<string>,
  head: string | undefined,
): boolean {
  if (noun === undefined || head === undefined || stemOf(noun) !== head) return false
  const words = contentOf(sentence.text)
  if (![...all].every(word => words.has(word))) return false
  // "Four new stations" are some of them.
  return sentence.text.slice(to, nounEnd).trim().toLowerCase() === noun || all.size > 1
}

function statementAround({ sentence, from, to }: Figure): string {
  const left = sentence.text.slice(Math.max(0, from - before), from)
  const right = sentence.text.slice(to, to + after)
  const cut = matchesOf(statementEnds, left).at(-1)
  const end = right.search(statementEnd)
  return `${cut ? left.slice(cut.index + cut[0].length) : left} ${end < 0 ? right : right.slice(0, end)}`
}
