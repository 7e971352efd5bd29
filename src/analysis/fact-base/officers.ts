/**
 * Reads the titles of those who head the bodies of the fact base.
 * @param text a body a line: its name, a colon, the title of its head, and after a bar the other titles of a head there;
 * `#` begins a comment
 * @returns by the name of the body, the title of the head first
 * @throws {Error} on a line that names no title
 */
export function readOfficers(text: string): ReadonlyMap<string, readonly string[]> {
  const officers = new Map<string, readonly string[]>()
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue
    const [name = '', titles = ''] = line.split(': ')
    const list = titles.split(/ \| |, /).filter(Boolean)
    if (list.length === 0) throw new Error(`the officers of “${name}”: needs a title`)
    officers.set(name, list)
  }
  return officers
}
