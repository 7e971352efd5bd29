import type { Facts } from '../../src/analysis/facts.ts'
import { lifetimes } from '../../src/analysis/timeline/lifetimes.ts'
import { sinceLengths } from '../../src/analysis/timeline/since-lengths.ts'
import type { Span } from '../../src/span.ts'
import type { Clash } from './clash.ts'
import type { TimedSentences } from './sentences.ts'

/** "Opened in 1936 … closed in 2011, when it was 85 years old"; "since 1998 … in her 17 years with the airline". */
export function* agesAndServices(_: TimedSentences, facts: Facts): Iterable<Clash> {
  for (const { length, origin, at, fits } of lifetimes(facts))
    if (!fits) yield clash(length, [origin, ...(at ? [at] : [])])
  for (const { length, since, fits } of sinceLengths(facts)) if (!fits) yield clash(length, [since])
}

function clash({ start, end }: Span, there: readonly Span[]): Clash {
  return {
    messageId: 'span',
    here: { start, end },
    there: there.map(({ start: from, end: to }) => ({ start: from, end: to })),
    right:
      there.length > 1 ? 'the two dates lie otherwise apart' : 'until the time of the piece it is otherwise',
  }
}
