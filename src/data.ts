import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs'

/** Files that were made when copydesk was built, by name, in memory that threads can share. */
export type SharedFiles = ReadonlyMap<string, Uint8Array>

let shared: SharedFiles = new Map()

/** From now on this thread takes these files from memory, and reads only others. */
export function shareGenerated(files: SharedFiles): void {
  shared = files
}

/** Reads files that were made when copydesk was built, so that several threads can have them at the price of one. */
export function sharedGenerated(names: readonly string[]): SharedFiles {
  return new Map(names.map(name => [name, readShared(name)]))
}

function readShared(name: string): Uint8Array {
  const file = openSync(addressOf(name), 'r')
  try {
    const bytes = new Uint8Array(new SharedArrayBuffer(fstatSync(file).size))
    for (let at = 0; at < bytes.length; ) at += readSync(file, bytes, at, bytes.length - at, at)
    return bytes
  } finally {
    closeSync(file)
  }
}

/**
 * Reads a file that was made when copydesk was built. This module stands one folder below the package's root
 * both in src/ and, bundled, in dist/, which is what makes the relative address right in both.
 */
export function readGenerated(name: string): Uint8Array {
  return shared.get(name) ?? readFileSync(addressOf(name))
}

function addressOf(name: string): URL {
  return new URL(`../generated/${name}`, import.meta.url)
}

/** The address of a rule's README, for `url` of a message and for --explain. */
export function ruleReadme(ruleId: string): URL {
  return new URL(`../rules/${ruleId}/README.md`, import.meta.url)
}

/** The address of a sheet that comes with copydesk. */
export function sheetData(name: string): URL {
  return new URL(`../generated/sheets/${name}.json`, import.meta.url)
}
