/** A key that its object has twice, by its path, and where it stands the second time. */
export interface DuplicateKey {
  readonly path: readonly string[]
  readonly offset: number
}

interface OpenObject {
  readonly keys: Set<string>
  /** The key whose value is being read; in a list there is none. */
  current: string
}

const tokens = /"(?:[^"\\]|\\.)*"(\s*:)?|[{}[\]]/g

/** The keys given twice in a valid JSON text: to JSON.parse the last one counts, to a reader it is a mistake. */
export function* duplicateKeys(text: string): Iterable<DuplicateKey> {
  const open: OpenObject[] = []
  for (const { 0: token, 1: colon, index } of text.matchAll(tokens)) {
    if (token === '{' || token === '[') open.push({ keys: new Set(), current: '' })
    else if (token === '}' || token === ']') open.pop()
    const object = open.at(-1)
    if (colon === undefined || object === undefined) continue
    object.current = JSON.parse(token.slice(0, -colon.length)) as string
    if (object.keys.has(object.current)) yield { path: open.map(({ current }) => current), offset: index }
    object.keys.add(object.current)
  }
}
