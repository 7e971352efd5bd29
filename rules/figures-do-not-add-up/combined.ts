import type { Facts } from '../../src/analysis/facts.ts'
import { matchesOf } from '../../src/analysis/matches-of.ts'
import { spanOf } from '../../src/analysis/own-sentences.ts'
import { sentencesOn, topicOf } from '../../src/analysis/topics.ts'
import type { Mismatch } from './mismatch.ts'

const nouns = 'revenues?|sales|turnover|value|profits?|income|market value|workforce|staff|budgets?|debts?'
const money = '[$£€](?<NAME>\\d+(?:,\\d{3})*(?:\\.\\d+)?) ?(?<SIZE>million|billion|m|bn)'
const at = (name: string) => money.replace('NAME', name).replace('SIZE', `${name}Size`)
const together = new RegExp(
  `\\bcombined (?:annual |yearly )?(?<noun>${nouns}) (?:of|is|was|would be|will be|to) (?:about |some |around )?(?<what>${at('sum')})`,
  'dgi',
)
const apart = new RegExp(
  `\\b(?<noun>${nouns})(?: last year| in \\d{4})? (?:of|was|were|came to|stood at|reached|totalled|totaled) (?:about |some |around )?(?<what>${at('sum')})|(?<what2>${at('other')}) in (?:annual |yearly )?(?<noun2>${nouns})\\b`,
  'dgi',
)
const guard = topicOf('combined')
const otherGuard = topicOf('revenue revenues sales turnover value profit profits income')
const changed = /\b(?:from|up|down|rose|fell|forecast|expected|quarter|previous|earlier|compared)\b/i
const sizes = new Map([
  ['m', 1e6],
  ['million', 1e6],
  ['bn', 1e9],
  ['billion', 1e9],
])
const slack = 0.06

/** "A combined revenue of $14bn" of two firms of which one has $7bn and the other $5bn. */
export function* combinedSums(facts: Facts): Iterable<Mismatch> {
  const telling = sentencesOn(facts, guard)
  if (telling.length === 0) return
  for (const sentence of telling) {
    for (const match of matchesOf(together, sentence.text)) {
      const noun = stem(match.groups!.noun!)
      const parts = sentencesOn(facts, otherGuard).flatMap(other =>
        changed.test(other.text)
          ? []
          : matchesOf(apart, other.text).flatMap(part => {
              const own = stem(part.groups!.noun ?? part.groups!.noun2 ?? '')
              const isTogether = /\bcombined (?:annual |yearly )?$/.test(other.text.slice(0, part.index))
              if (own !== noun || isTogether) return []
              const { sum, sumSize, other: value, otherSize } = part.groups!
              return [
                {
                  value: sizeOf(sum ?? value!, sumSize ?? otherSize!),
                  span: spanOf(other, part, sum ? 'what' : 'what2'),
                },
              ]
            }),
      )
      const [one, two, ...more] = parts
      const whole = sizeOf(match.groups!.sum!, match.groups!.sumSize!)
      if (!one || !two || more.length > 0) continue
      const sum = one.value + two.value
      if (Math.abs(sum - whole) <= slack * whole || whole > sum * 3) continue
      yield {
        messageId: 'parts',
        here: spanOf(sentence, match, 'what'),
        there: [one.span, two.span],
        values: {
          sum:
            sum >= 1e9
              ? `${Number((sum / 1e9).toPrecision(3))} billion`
              : `${Number((sum / 1e6).toPrecision(3))} million`,
        },
      }
    }
  }
}

function sizeOf(figure: string, size: string): number {
  return Number(figure.replaceAll(',', '')) * (sizes.get(size.toLowerCase()) ?? 1)
}

function stem(noun: string): string {
  return noun.toLowerCase().replace(/s$/, '')
}
