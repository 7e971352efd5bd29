import { readFileSync } from 'node:fs'

/**
 * Reads a file that was made when copydesk was built. This module stands one folder below the package's root
 * both in src/ and, bundled, in dist/, which is what makes the relative address right in both.
 */
export function readGenerated(name: string): Uint8Array {
  return readFileSync(new URL(`../generated/${name}`, import.meta.url))
}

/** The address of a rule's README, for `url` of a message and for --explain. */
export function ruleReadme(ruleId: string): URL {
  return new URL(`../rules/${ruleId}/README.md`, import.meta.url)
}

/** The address of a sheet that comes with copydesk. */
export function sheetData(name: string): URL {
  return new URL(`../generated/sheets/${name}.json`, import.meta.url)
}
