import { keyOf } from '../../parse/key.ts'
import { keyTest } from '../word-flags.ts'

/** A word or a code for money, with how many main units one of it is. */
export interface CurrencyWord {
  /** The symbol where there is a common one, else the code. */
  readonly currency: string
  readonly factor: number
}

const words: Readonly<Record<string, string>> = {
  $: 'dollar dollars bucks usd',
  '€': 'euro euros eur',
  '£': 'gbp sterling quid',
  '¥': 'yen jpy',
  '₹': 'rupee rupees inr rs',
  CNY: 'yuan renminbi rmb',
  RUB: 'ruble rubles rouble roubles',
  CHF: 'chf',
  MXN: 'peso pesos',
  SEK: 'kronor krona',
  NOK: 'kroner krone',
  PLN: 'zloty zlotys',
  ZAR: 'rand',
  ILS: 'shekel shekels',
  THB: 'baht',
  NGN: 'naira',
  AED: 'dirham dirhams',
  SAR: 'riyal riyals',
  TRY: 'lira liras',
  UAH: 'hryvnia hryvnias',
  KES: 'shilling shillings',
}

/** "Pounds" are money or mass: money where the draft has a pound sign, which the caller knows. */
export const poundKeys: ReadonlySet<number> = new Set(['pound', 'pounds'].map(keyOf))

const currencies = new Map<number, CurrencyWord>([
  ...Object.entries(words).flatMap(([currency, list]) =>
    list.split(' ').map(word => [keyOf(word), { currency, factor: 1 }] as const),
  ),
  ...['cent', 'cents', '¢'].map(word => [keyOf(word), { currency: '$', factor: 0.01 }] as const),
  ...['penny', 'pence', 'p'].map(word => [keyOf(word), { currency: '£', factor: 0.01 }] as const),
])
const isCurrency = keyTest(currencies.keys())

/** The money that a word behind a figure, or a code before it, is. */
export function currencyOf(key: number): CurrencyWord | undefined {
  return isCurrency(key) ? currencies.get(key) : undefined
}

/** Codes and short forms that stand before the figure: "Rs 500", "EUR 20". */
export const leadingCodes = keyTest(['rs', 'usd', 'eur', 'gbp', 'inr', 'chf', 'jpy', 'rmb'].map(keyOf))
