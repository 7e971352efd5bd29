import type { Tokens } from '../../parse/tokens.ts'
import type { Amount } from '../amounts.ts'
import type { CountedPhrase } from './counted.ts'
import { precisionAround } from './precision.ts'
import type { Unit } from './units.ts'

/** Where a figure stands. */
export interface Setting {
  /** The token after the sentence's last one. */
  readonly end: number
  readonly sentence: number
  /** Does the draft have a pound sign, so that its pounds are money? */
  readonly hasPounds: boolean
}

/** What not every amount has. */
export interface Extras {
  readonly high?: number
  readonly unit?: Unit | undefined
  readonly currency?: string
  readonly against?: number
  readonly counted?: CountedPhrase | undefined
}

const none: Extras = {}

/** An amount; all of them have the same fields in the same order, which makes them cheap to read. */
export function made(
  tokens: Tokens,
  { sentence }: Setting,
  firstToken: number,
  endToken: number,
  kind: Amount['kind'],
  low: number,
  extras: Extras = none,
): Amount {
  const isPlace = kind === 'ordinal' || kind === 'rank'
  return {
    kind,
    low,
    high: extras.high ?? low,
    precision: isPlace ? 'exact' : precisionAround(tokens, firstToken, endToken),
    unit: extras.unit,
    currency: extras.currency,
    against: extras.against,
    counted: extras.counted,
    start: tokens.starts[firstToken]!,
    end: tokens.ends[endToken - 1]!,
    firstToken,
    endToken,
    sentence,
  }
}
