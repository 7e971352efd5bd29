import { expect, test } from 'vitest'
import { createFacts } from '../../src/analysis/document-facts.ts'
import { absence, opposites } from '../../src/analysis/opposed-cues/slots.ts'
import { clashesOf } from '../../src/analysis/opposed-cues.ts'
import { text } from '../../src/formats/text.ts'
import { tokenise } from '../../src/parse/tokenise.ts'

const injury = absence(
  'injury',
  ['hurt', '{nobody} was hurt'],
  ['hospital broken', 'in hospital|a broken (?:wrist|leg)'],
)
const roof = opposites('roof', ['pews', 'in the pews'], ['sky', 'under a violet sky'])

function clashes(prose: string): string[] {
  const draft = text.read(prose)
  const facts = createFacts(draft, tokenise(draft.prose, draft.blocks))
  return [...clashesOf([injury, roof], facts)].map(
    ({ here, there }) =>
      `${draft.prose.slice(there.start, there.end)} / ${draft.prose.slice(here.start, here.end)}`,
  )
}

test.each([
  ['Nobody was hurt, the police said. A man of 40 was in hospital.', 'Nobody was hurt / in hospital'],
  [
    'None of the eight passengers was hurt. One had a broken leg.',
    'None of the eight passengers was hurt / a broken leg',
  ],
  ['They sat in the pews. A train passed under a violet sky.', 'in the pews / under a violet sky'],
])('%s', (prose, found) => {
  expect(clashes(prose)).toEqual([found])
})

test.each([
  'Nobody was hurt in the fire. In another fire a man was in hospital.',
  'Nobody was hurt in 2019. Last year a man was in hospital.',
  'Nobody was hurt. If a man had been in hospital, it would be known.',
  'Nobody was hurt. Nobody was in hospital.',
  '“Nobody was hurt,” he said. A man was in hospital.',
])('nothing in: %s', prose => {
  expect(clashes(prose)).toEqual([])
})
