import { readdirSync, readFileSync } from 'node:fs'
import type { Figures, Find } from './corpora.ts'
import { faultClasses } from './marked-draft.ts'

const parts = ['read', 'mended', 'unread'] as const

export interface CleanCopy {
  readonly figures: Figures
  /** The false alarms of what may be read, a line each. */
  readonly alarms: readonly string[]
}

/**
 * Finished copy of our own, as dense in figures, names and turns of phrase as the densest journalism, in which nothing is
 * wrong: whatever is found there is a false alarm. The alarms of `read` and `mended` may be mended one by one, and in `read` the
 * sequences of words are counted as well; those of `unread` are counted and never listed, so that their figures are honest
 * ones.
 * @returns the false alarms per 1,000 words, by class
 */
export async function measureCleanCopy(find: Find): Promise<CleanCopy> {
  const figures: Figures = {}
  const alarms: string[] = []
  for (const part of parts) {
    const folder = new URL(`clean-copy/${part}/`, import.meta.url)
    const counts = new Map<string, number>()
    let words = 0
    for (const name of readdirSync(folder).sort()) {
      const text = readFileSync(new URL(name, folder), 'utf8')
      words += text.split(/\s+/).length
      for (const { category, ruleId, start, end } of await find(text)) {
        counts.set(category, (counts.get(category) ?? 0) + 1)
        if (part !== 'unread')
          alarms.push(`false alarm ${name} ${category} ${ruleId}: ${text.slice(start, end)}`)
      }
    }
    for (const kind of faultClasses) {
      figures[`clean copy/${part}: alarms of ${kind} per 1,000 words`] =
        ((counts.get(kind) ?? 0) / words) * 1000
    }
  }
  return { figures, alarms }
}
