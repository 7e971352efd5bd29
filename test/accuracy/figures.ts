import type { Figures } from './corpora.ts'
import { faultClasses } from './marked-draft.ts'
import type { DraftFigures } from './score-drafts.ts'

/** The figures of the marked drafts by name, as they are kept and compared. */
export function draftFigures(scored: DraftFigures): Figures {
  return {
    ...Object.fromEntries(
      faultClasses.map(name => [`drafts: recall of ${name}`, share(scored.recall[name])]),
    ),
    'drafts: precision': scored.precision,
    'drafts: F0.5': scored.f05,
    'drafts: alarms on clean twins per 1,000 words': scored.twinAlarmsPerThousand,
    'drafts: traps hit': scored.trapsHit / Math.max(1, scored.traps),
  }
}

function share({ hit, of }: { readonly hit: number; readonly of: number }): number {
  return hit / Math.max(1, of)
}

/** Is a larger figure a better one? Recall, precision and F are; rates of false alarms are not. */
function growsBetter(name: string): boolean {
  return /recall|precision|F0\.5/.test(name)
}

/** The figures that are worse than those reached before, each as one line; a rounding's breadth is let pass. */
export function worsened(reached: Figures, now: Figures): string[] {
  return Object.entries(now).flatMap(([name, value]) => {
    const before = reached[name] ?? (growsBetter(name) ? 0 : Number.POSITIVE_INFINITY)
    const loss = growsBetter(name) ? before - value : value - before
    return loss > 0.0005 ? [`${name}: ${format(value)}, was ${format(before)}`] : []
  })
}

/** Figures with three decimals, so that a kept file changes only when something did. */
export function rounded(figures: Figures): Figures {
  return Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, Number(value.toFixed(3))]))
}

/** An aligned table. */
export function table(figures: Figures): string {
  const width = Math.max(...Object.keys(figures).map(name => name.length))
  return Object.entries(figures)
    .map(([name, value]) => `${name.padEnd(width)}  ${format(value)}`)
    .join('\n')
}

function format(value: number): string {
  return value.toFixed(3)
}
