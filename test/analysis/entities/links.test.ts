import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createFacts } from '../../../src/analysis/document-facts.ts'
import type { Facts } from '../../../src/analysis/facts.ts'
import { text } from '../../../src/formats/text.ts'
import { tokenise } from '../../../src/parse/tokenise.ts'

function factsOf(source: string): Facts {
  const draft = text.read(source)
  return createFacts(draft, tokenise(draft.prose, draft.blocks))
}

function casesIn(name: string): string[] {
  return readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'))
}

/** The name of what the words at a place mean, by a name or another reference. */
function meantAt({ entities, references }: Facts, start: number, end: number): string {
  const linked = [...entities.mentions, ...references].find(one => one.start === start && one.end === end)
  return linked ? entities.entities[linked.entity].name : '?'
}

describe('who is meant', () => {
  test.each(casesIn('link-cases.txt'))('%s', line => {
    const marked = line.replaceAll(' // ', '\n\n')
    const wanted: string[] = []
    const places: [start: number, end: number][] = []
    let source = ''
    let at = 0
    for (const match of marked.matchAll(/\{(.*?)=(.*?)\}/g)) {
      source += marked.slice(at, match.index)
      places.push([source.length, source.length + match[1].length])
      wanted.push(`${match[1]} = ${match[2]}`)
      source += match[1]
      at = match.index + match[0].length
    }
    source += marked.slice(at)
    const facts = factsOf(source)
    const found = places.map(([start, end]) => `${source.slice(start, end)} = ${meantAt(facts, start, end)}`)
    expect(found).toEqual(wanted)
  })
})

describe('what is said beside a name', () => {
  test.each(casesIn('detail-cases.txt'))('%s', line => {
    const [source, wanted] = line.split(' => ')
    const { details, entities } = factsOf(source)
    const found = details.map(
      ({ kind, start, end, entity }) =>
        `${kind}: ${source.slice(start, end)} (${entities.entities[entity].name})`,
    )
    expect(found.length === 0 ? 'none' : found.join('; ')).toBe(wanted)
  })
})
