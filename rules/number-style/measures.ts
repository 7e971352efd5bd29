import type { Facts } from '../../src/analysis/facts.ts'
import { isInBrackets } from '../../src/analysis/own-words.ts'
import { isFiniteTag } from '../../src/analysis/parts-of-speech.ts'
import { isJoined, isMark, sentenceOf } from '../../src/analysis/token-tests.ts'
import { keyTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import { TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Span } from '../../src/span.ts'
import { measuresInWords } from './measures-in-words.ts'
import { isFigure, type NumberPlace } from './places.ts'
import { type Unit, units } from './unit-table.ts'

interface Form {
  readonly unit: Unit
  readonly written: 'short' | 'words'
}

const forms = new Map<string, Form>(
  units.flatMap(unit => [
    ...unit.short.map(text => [text, { unit, written: 'short' }] as const),
    ...[...unit.words, ...unit.plurals].map(text => [text, { unit, written: 'words' }] as const),
  ]),
)

/** The longest name of a unit, with the gap before it. */
const reach = Math.max(...[...forms.keys()].map(name => name.length)) + 2
const escaped = [...forms.keys()]
  .sort((a, b) => b.length - a.length)
  .map(name => name.replaceAll(/[./]/g, '\\$&').replaceAll(' ', '\\s'))
const unitAfter = new RegExp(`^(\\s|-)?(${escaped.join('|')})(?![\\p{L}\\p{N}²³/])`, 'u')
/** The first words of the names of units, of those that a gap parts from the figure; the stop of a sentence may join them. */
const firstWords = keyTest(
  [...forms.keys()]
    .map(name => /^[^\s./-]+/.exec(name)?.[0] ?? name)
    .flatMap(word => [keyOf(word), keyOf(`${word}.`)]),
)
const leadingFigure = /^\d[\d.,]*/

/** A figure with its unit. */
export interface Measure extends NumberPlace {
  readonly unit: Unit
  readonly introduced: boolean
  readonly value: number
}

/**
 * Every figure with a unit: by whether the unit is written out, and where it is not, by the space before it.
 * A unit that is introduced ("megawatts (MW)", or once in words and then always short) has no second style.
 */
export function measures(facts: Facts, candidates: readonly number[]): NumberPlace[] {
  const { tokens } = facts
  const found: Measure[] = []
  const spaces: NumberPlace[] = []
  const { prose } = tokens
  const inPounds = prose.includes('£')
  for (const token of candidates) {
    if (!isFigure(tokens, token) || !mayHaveUnit(tokens, token)) continue
    const figure = leadingFigure.exec(prose.slice(tokens.starts[token], tokens.ends[token]))?.[0]
    if (figure === undefined) continue
    const figureEnd = tokens.starts[token] + figure.length
    const match = unitAfter.exec(prose.slice(figureEnd, figureEnd + reach + 1))
    const name = match?.[2]?.replaceAll(/\s/g, ' ')
    const form = name === undefined ? undefined : forms.get(name)
    if (!match || name === undefined || !form || isInBrackets(tokens, token)) continue
    const place = { start: tokens.starts[token], end: figureEnd + match[0].length, token }
    const gap = match[1] ?? ''
    const { unit, written } = form
    if (isMoney(prose, place, name, inPounds) || isClocked(tokens, token, place)) continue
    if (written === 'short' && unit.dimension === 'time' && isVerbless(facts, token)) continue
    found.push({
      ...place,
      topic: unit.words[0] ?? name,
      style: written,
      unit,
      value: Number(figure.replaceAll(',', '')),
      introduced: /^\s?\(/.test(prose.slice(place.end, place.end + 2)),
      like: model => figure + unitLike(figure, gap, unit, model),
    })
    if (written === 'short' && gap !== '-' && name.charAt(0) !== '°')
      spaces.push({
        ...place,
        topic: `space before ${unit.dimension}`,
        style: gap && 'spaced',
        like: model => `${figure}${model.style && ' '}${name}`,
      })
  }
  return [...found.filter(isMixable(found)), ...spaces, ...measuresInWords(facts, found)]
}

/** Letters or a sign at the figure itself, or after a space or a hyphen a word that begins the name of a unit. */
function mayHaveUnit(tokens: Tokens, token: number): boolean {
  const { classes, prose, starts, ends, keys, count } = tokens
  if (classes[token] === TokenClass.mixed) return true
  const hyphenated = isMark(tokens, token + 1, '-') && isJoined(tokens, token + 1)
  const next = hyphenated ? token + 2 : token + 1
  if (next >= count) return false
  return classes[next] === TokenClass.word
    ? firstWords(keys[next])
    : prose.charCodeAt(starts[next]) === 0xb0 || ends[token] === starts[next]
}

const byParts = /\d(?:mins?|hrs?|h|m) \d+(?:\.\d+)?secs?\b/
/** A time told by its parts, the whole of it. */
const partedTime =
  /\d+\s?(?:hrs?|h)\s\d+\s?(?:mins?|m)(?:\s\d+(?:\.\d+)?\s?(?:secs?|s))?\b|\d+\s?(?:mins?|m)\s\d+(?:\.\d+)?\s?(?:secs?|s)\b/g
/** The longest time told by its parts, in UTF-16 units. */
const partedLength = 24
const ofATime = /^\d+\s?(?:hrs?|h|mins?|m)$/
const clocked = /^\d+\.\d+secs?$/
const seconds = /^\d+(?:\.\d+)?secs?$/
/** The longest line of particulars, in tokens. */
const longestParticulars = 16
/** How far from a time told by its parts another one of the same row stands, in UTF-16 units. */
const row = 120

/**
 * "3min 59.4sec", "57.5sec", "4hr 21min", "2, A Lund at 8sec; 3, B Moe at 1min 14sec": what was clocked is told short, a
 * length in words.
 */
function isClocked({ prose, starts, ends }: Facts['tokens'], token: number, span: Span): boolean {
  const [start, end] = [starts[token]!, ends[token]!]
  const text = prose.slice(start, end)
  if (ofATime.test(prose.slice(span.start, span.end)) && isInPartedTime(prose, span)) return true
  if (!seconds.test(text)) return false
  return clocked.test(text) || byParts.test(prose.slice(Math.max(0, start - row), end + row))
}

/** "Cert 15, 104min.", "Playing time: 90min": a line of particulars, which tells its figures short. */
function isVerbless({ partsOfSpeech, tokens }: Facts, token: number): boolean {
  const sentence = sentenceOf(tokens, token)
  const [first, end] = [tokens.sentences[sentence]!, tokens.sentences[sentence + 1]!]
  if (end - first > longestParticulars) return false
  for (let index = first; index < end; index++) if (isFiniteTag(partsOfSpeech.tagOf(index))) return false
  return true
}

function isInPartedTime(prose: string, { start, end }: Span): boolean {
  const first = Math.max(0, start - partedLength)
  for (const { 0: text, index } of prose.slice(first, end + partedLength).matchAll(partedTime)) {
    if (first + index <= start && end <= first + index + text.length) return true
  }
  return false
}

/** "£5 … 40 pounds" is one piece about money. */
function isMoney(prose: string, { start, end }: Span, name: string, inPounds: boolean): boolean {
  if (!/^(?:pounds?|lbs?)$/.test(name)) return false
  return (
    inPounds ||
    '$€'.includes(prose.charAt(start - 1) || ' ') ||
    /^\s+sterling/.test(prose.slice(end, end + 12))
  )
}

/** Leaves out the units that the piece introduces. */
function isMixable(measures: readonly Measure[]): (measure: Measure) => boolean {
  const byUnit = new Map<Unit, Measure[]>()
  for (const measure of measures) {
    const same = byUnit.get(measure.unit)
    if (same) same.push(measure)
    else byUnit.set(measure.unit, [measure])
  }
  const introduced = new Set([...byUnit].filter(([, same]) => isIntroduced(same)).map(([unit]) => unit))
  return ({ unit }) => !introduced.has(unit)
}

function isIntroduced(same: readonly Measure[]): boolean {
  const [first, ...later] = same
  if (same.some(({ introduced, style }) => introduced && style === 'words')) return true
  return first?.style === 'words' && later.length > 1 && later.every(({ style }) => style === 'short')
}

/** The gap and the unit in the style of another place. */
function unitLike(figure: string, gap: string, unit: Unit, model: { style: string; text: string }): string {
  const named = unitAfter.exec(model.text.slice(leadingFigure.exec(model.text)?.[0].length ?? 0))
  const name = named?.[2]?.replaceAll(/\s/g, ' ') ?? ''
  if (model.style === 'short') return `${gap === '-' ? '-' : (named?.[1] ?? '').replace('-', ' ')}${name}`
  const index = Math.max(unit.words.indexOf(name), unit.plurals.indexOf(name))
  const word = (gap === '-' || figure === '1' ? unit.words : unit.plurals)[index] ?? name
  return `${gap === '-' ? '-' : ' '}${word}`
}
