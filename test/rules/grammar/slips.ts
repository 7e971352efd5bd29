import { readFileSync } from 'node:fs'

/** A plain sentence with one slip of grammar, and the same one without it. */
export interface Slip {
  readonly line: string
  readonly draft: string
  readonly clean: string
  readonly start: number
  readonly end: number
  /** Is it known that nothing finds the slip? */
  readonly missed: boolean
}

const file = new URL('slips.tsv', import.meta.url)

/** Reads sentences with `{written|meant}`; of several such places each makes a slip of its own. A `?` marks a known miss. */
export function readSlips(text = readFileSync(file, 'utf8')): Slip[] {
  return text
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'))
    .flatMap(line => {
      const sentence = line.replace(/^\? /, '')
      const marks = [...sentence.matchAll(/\{([^|{}]*)\|([^|{}]*)\}/g)]
      return marks.map(mark => {
        const before = mended(sentence.slice(0, mark.index))
        const written = mark[1] ?? ''
        const rest = mended(sentence.slice(mark.index + mark[0].length))
        return {
          line,
          draft: before + written + rest,
          clean: (before + mark[2] + rest).replaceAll(/ {2,}/g, ' ').replaceAll(/ (?=[.,])/g, ''),
          start: before.length - (written === '' ? 1 : 0),
          end: before.length + written.length,
          missed: line.startsWith('? '),
        }
      })
    })
}

function mended(text: string): string {
  return text.replaceAll(/\{[^|{}]*\|([^|{}]*)\}/g, '$1')
}
