import { type Stats, statSync } from 'node:fs'

/** What stands at a path; nothing when there is nothing, or nothing that can be reached. */
export function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path)
  } catch {
    return undefined
  }
}
