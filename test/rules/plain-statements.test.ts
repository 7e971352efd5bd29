import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { rules } from '../../src/rule/registry.ts'
import { runOn } from './run-example.ts'

/*
 * Plain statements, one a line, with the wrong and the right words in braces: the rule finds the one and is silent on the
 * other. They hold the ways in which English says one thing, with nouns that stand in no table of ours.
 */
describe.each([
  'broken-fact',
  'conflicting-dates',
  'conflicting-roles',
  'figures-do-not-add-up',
  'rising-or-falling',
  'wrong-count',
  'wrong-percentage',
])('plain statements of %s', id => {
  const rule = rules.get(id)!
  const file = new URL(`./plain-statements/${id}.txt`, import.meta.url)
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  test.each(lines)('%s', line => {
    expect(runOn(rule, sideOf(line, 0)).findings).not.toEqual([])
    expect(runOn(rule, sideOf(line, 1)).findings).toEqual([])
  })
})

/** The passage with the words before, or behind, the bar of each pair of braces. */
function sideOf(line: string, side: 0 | 1): string {
  return line
    .replaceAll(/\{([^{}|]*)\|([^{}|]*)\}/g, (_, ...sides: string[]) => sides[side]!)
    .replaceAll('\\n', '\n')
}
