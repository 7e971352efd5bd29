import type { Facts } from '../../src/analysis/facts.ts'
import { ageRelations } from '../../src/analysis/timeline/age-relations.ts'
import { nearBirths } from '../../src/analysis/timeline/near-births.ts'
import type { Clash } from './clash.ts'
import type { TimedSentences } from './sentences.ts'

/** "The twins, aged 11 and 14", "the youngest, Ruth, is 31; Mary is 28": ages that do not lie so to each other. */
export function* agesApart(_: TimedSentences, facts: Facts): Iterable<Clash> {
  for (const { words, ages, fits } of ageRelations(facts))
    if (!fits) yield { messageId: 'ages', here: words, there: ages, right: 'the ages lie otherwise' }
  for (const { age, born, at, fits } of nearBirths(facts)) {
    if (fits) continue
    yield {
      messageId: 'born',
      here: { start: age.start, end: age.end },
      there: [born, ...(at ? [at] : [])],
      right: 'from the one time to the other there are not so many years',
    }
  }
}
