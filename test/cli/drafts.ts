import { folderWith } from '../config/folder.ts'

/**
 * A plugin that finds certain words, so that what these tests see does not change with the rules: HINT informs,
 * FLAW warns, GRAVE is an error, and THROW makes it throw.
 */
const plugin = `
const severities = { HINT: undefined, FLAW: false, GRAVE: true }
export default function flaws() {
  return (tree, file) => {
    const source = String(file)
    if (source.includes('THROW')) throw new Error('the plugin of the tests throws')
    let line = 1
    let start = 0
    for (const match of source.matchAll(/HINT|FLAW|GRAVE|\\n/g)) {
      if (match[0] === '\\n') {
        line++
        start = match.index + 1
        continue
      }
      const column = match.index - start + 1
      const place = {
        start: { line, column, offset: match.index },
        end: { line, column: column + match[0].length, offset: match.index + match[0].length },
      }
      const message = file.message('Here is a ' + match[0].toLowerCase(), { place, ruleId: 'word', source: 'flaws' })
      message.fatal = severities[match[0]]
    }
  }
}
`

/** No rule of copydesk, and that plugin. */
const configuration = JSON.stringify({ root: true, extends: [], plugins: ['./flaws.mjs'] })

/** A temporary folder with these drafts, and a configuration under which nothing but those words is found. */
export function draftsWith(files: Readonly<Record<string, string>>): string {
  return folderWith({ '.retextrc': configuration, 'flaws.mjs': plugin, ...files })
}
