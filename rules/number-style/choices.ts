import type { HouseChoice } from '../../src/rule/majority.ts'
import type { NumberPlace } from './places.ts'

/** The options of the rule, all left to the piece. */
export const noChoices = {
  percent: 'auto',
  numerals: 'auto',
  thousands: 'auto',
  money: 'auto',
  currency: 'auto',
}

type Choices = typeof noChoices

const digitsFrom: Readonly<Record<string, number>> = { 'from 10': 10, 'from 11': 11, 'from 100': 100 }

/** What the house has chosen for a place; undefined when it has chosen nothing at all. */
export function choiceTest(choices: Choices): ((place: NumberPlace) => HouseChoice | undefined) | undefined {
  if (Object.values(choices).every(choice => choice === 'auto')) return undefined
  const byTopic = choicesByTopic(choices)
  const limit = digitsFrom[choices.numerals]
  return place => {
    if (place.count !== undefined && limit !== undefined) return numeralChoice(place.count, limit)
    return byTopic.get(place.topic)
  }
}

function numeralChoice(count: number, limit: number): HouseChoice {
  return count < limit
    ? { style: 'words', shown: `numbers below ${limit} in words` }
    : { style: 'digits', shown: `numbers from ${limit} in figures` }
}

function choicesByTopic({ percent, thousands, money, currency }: Choices): Map<string, HouseChoice> {
  const chosen = new Map<string, HouseChoice>()
  if (percent !== 'auto')
    chosen.set('percent', { style: percent, shown: `“${percent}”`, model: percent === '%' ? '5%' : percent })
  if (thousands !== 'auto') {
    const comma = { style: 'comma', shown: 'a comma in thousands' }
    const bare = { style: 'bare', shown: 'no comma below 10,000' }
    chosen.set('thousands', thousands === 'from 1,000' ? comma : bare)
    chosen.set('tens of thousands', comma)
  }
  if (money === 'million')
    chosen.set('magnitude of money', { style: 'million', shown: '“million” in full', model: '$5 million' })
  if (money === 'm')
    chosen.set('magnitude of money', { style: 'short', shown: '“m” and “bn” after a sum', model: '£5m' })
  if (currency === 'sign') {
    for (const sign of '$€') chosen.set(`money ${sign}`, { style: 'sign', shown: `“${sign}”` })
  }
  return chosen
}
