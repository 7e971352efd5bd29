import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compileFrames } from '../../../src/analysis/frames/compile.ts'
import { frameAt } from '../../../src/analysis/frames/load.ts'
import { readFrames } from '../../../src/analysis/frames/source.ts'
import { analysisOf } from '../../rules/run-example.ts'
import { readMarked, wordsOf } from '../marked-text.ts'

const folder = new URL('../../../src/analysis/frames/', import.meta.url)
const files = readdirSync(folder).filter(name => name.endsWith('.yaml'))

describe.each(files)('%s', file => {
  const frames = readFrames(readFileSync(new URL(file, folder), 'utf8'), file)

  it('has frames that are found, with their arguments, in the sentences that prove them', () => {
    const failures = frames.flatMap(({ id, hit }) =>
      hit.flatMap(marked => {
        const { prose, spans } = readMarked(marked)
        const claims = analysisOf(prose).facts.claims.all
        const claim = claims.find(({ frame }) => frameAt(frame).id === id)
        if (claim === undefined) return [`${id} is not found in: ${prose}`]
        const expected = spans.map(span => `${span.label} ${wordsOf(prose, span)}`).sort()
        const found = Object.entries(claim.arguments)
          .map(([slot, argument]) => `${slot} ${wordsOf(prose, argument)}`)
          .sort()
        return expected.every(argument => found.includes(argument))
          ? []
          : [`${id} in “${prose}” has ${found.join(', ') || 'nothing'}`]
      }),
    )
    expect(failures).toEqual([])
  })

  it('has frames that are silent where their words mean something else', () => {
    const failures = frames.flatMap(({ id, miss }) =>
      miss.filter(prose => analysisOf(prose).facts.claims.all.some(({ frame }) => frameAt(frame).id === id)),
    )
    expect(failures).toEqual([])
  })
})

describe('the frames', () => {
  const frame = (more: string) => `- id: leap\n  verbs: [leap]\n  hit: She leaps.\n${more}`

  it('are 400 at least', () => {
    const count = files.flatMap(file => readFrames(readFileSync(new URL(file, folder), 'utf8'), file)).length
    expect(count).toBeGreaterThanOrEqual(400)
  })

  it('refuse a wording that belongs to another frame', () => {
    const files = new Map([['a.yaml', `${frame('')}- id: jump\n  verbs: [leap]\n  hit: She leaps.\n`]])
    expect(() => compileFrames(files)).toThrow('“leap” is a wording of leap and of jump')
  })

  it('refuse a relation to a frame that is not there', () => {
    expect(() => compileFrames(new Map([['a.yaml', frame('  excludes: [crawl]\n')]]))).toThrow(
      'leap is related to crawl',
    )
  })

  it('refuse an unknown key, an unknown slot and a frame without a proof', () => {
    expect(() => readFrames(frame('  verb: [hop]\n'), 'a.yaml')).toThrow('unknown key "verb"')
    expect(() => readFrames(frame('  by: doer\n'), 'a.yaml')).toThrow('a place holds one of')
    expect(() => readFrames('- id: leap\n  verbs: [leap]\n', 'a.yaml')).toThrow('no "hit"')
  })
})
