/** The command line asks for what cannot be. The message says what, and what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
