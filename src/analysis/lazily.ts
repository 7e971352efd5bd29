/**
 * What is made when it is first asked for, and kept: patterns and tables of which most drafts need none, so that a start
 * need not pay for them.
 */
export function lazily<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined
  return () => {
    made ??= make()
    return made
  }
}
