import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { createFacts } from '../../../src/analysis/document-facts.ts'
import type { Facts } from '../../../src/analysis/facts.ts'
import { text } from '../../../src/formats/text.ts'
import { tokenise } from '../../../src/parse/tokenise.ts'

/**
 * Links of mentions, pronouns and noun phrases in edited news, drawn at random and judged by reading: the document, the
 * place, the fullest name of what it was linked to, and 1 where that is right. The texts are not part of the project.
 */
type Judged = readonly [
  file: string,
  start: number,
  end: number,
  nameStart: number,
  nameEnd: number,
  right: 0 | 1,
]

const corpus = new URL('../../../../shared/corpora/clean/', import.meta.url)
const judged: readonly Judged[] = JSON.parse(
  readFileSync(new URL('checked-links.json', import.meta.url), 'utf8'),
)

function isLinked({ entities, references }: Facts, [, start, end, nameStart, nameEnd]: Judged): boolean {
  const place = [...entities.mentions, ...references].find(one => one.start === start && one.end === end)
  return (
    place !== undefined &&
    entities.entities[place.entity].mentions.some(one => one.start < nameEnd && nameStart < one.end)
  )
}

test.skipIf(!existsSync(corpus))('at least 95 of 100 links that were judged are right', () => {
  const factsOf = new Map<string, Facts>()
  for (const file of new Set(judged.map(([name]) => name))) {
    const draft = text.read(readFileSync(new URL(file, corpus), 'utf8'))
    factsOf.set(file, createFacts(draft, tokenise(draft.prose, draft.blocks)))
  }
  const kept = judged.filter(one => isLinked(factsOf.get(one[0])!, one))
  const right = kept.filter(one => one[5] === 1).length
  expect(kept.length).toBeGreaterThan(judged.length * 0.85)
  expect(right / kept.length).toBeGreaterThanOrEqual(0.95)
})
