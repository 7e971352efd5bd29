/** Cases written as a line each, with what is expected of it indented below. */
export function readCases(text: string): (readonly [sentence: string, expected: readonly string[]])[] {
  const cases: [string, string[]][] = []
  for (const line of text.split('\n')) {
    if (line.startsWith('  ')) cases.at(-1)?.[1].push(line.trim())
    else if (line !== '') cases.push([line, []])
  }
  return cases
}
