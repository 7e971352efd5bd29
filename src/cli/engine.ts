import { setFlagsFromString } from 'node:v8'

/** The versions of V8 (of Node 20 to 24) whose flags these are; another one would complain of what it does not know. */
const firstVersion = 11
const lastVersion = 13

/**
 * Sets the engine to what linting is: much code that runs a little.
 *
 * A draft runs through a thousand functions of ours that each become hot, and compiling them with all that they call took
 * a quarter of the processor time of 2,000 drafts; without most of that, a run is 16 % cheaper and each draft costs the
 * same. Compiled only when they have run seven times as long as usual, they take another quarter off.
 *
 * And a single draft meets hundreds of patterns a few times each: interpreted, they cost less than to be compiled at their
 * second use, which took a tenth of a cold start. To look for short cuts in each before its first use took another tenth,
 * and drafts of the usual size never earn that back.
 *
 * The engine reads these limits whenever it begins with a function or a pattern, so that they may change at any time;
 * they hold for all threads.
 */
export function tuneEngine(): void {
  if (!isKnownEngine()) return
  setFlagsFromString('--max-inlined-bytecode-size=100')
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=150')
  setFlagsFromString('--interrupt-budget=500000')
  setFlagsFromString('--regexp-tier-up-ticks=100')
  setFlagsFromString('--no-regexp-optimization')
}

/** A draft of more characters than this meets each pattern so often that it pays to look for short cuts in it. */
const largeDraft = 200_000

/** Sets the engine to a draft of a size, before it is linted. */
export function tuneForDraft(length: number): void {
  if (length > largeDraft && isKnownEngine()) setFlagsFromString('--regexp-optimization')
}

/**
 * Sets the engine to thousands of drafts: what becomes hot in the first hundreds is worth compiling at the usual time, which
 * takes a tenth off 2,000 drafts. Called when the program is loaded: its compiled code is kept for the flags of one draft.
 */
export function tuneForManyDrafts(): void {
  if (isKnownEngine()) setFlagsFromString('--interrupt-budget=132000')
}

function isKnownEngine(): boolean {
  const version = Number.parseInt(process.versions.v8, 10)
  return version >= firstVersion && version <= lastVersion
}
