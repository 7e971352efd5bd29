import { expect, test } from 'vitest'
import { createFacts } from '../../src/analysis/document-facts.ts'
import { absence, clashesOf, lack, opposites } from '../../src/analysis/opposed-cues.ts'
import { text } from '../../src/formats/text.ts'
import { tokenise } from '../../src/parse/tokenise.ts'

const injury = absence(
  'injury',
  ['hurt', '{nobody} was hurt'],
  ['hospital broken', 'in hospital|a broken (?:wrist|leg)'],
)
const windows = lack('a window', 'windows?', 'from the window', { lasting: true }, 'windowless')
const car = lack('a car', 'cars?', '(?:his|her) car', { scope: 'party' })
const roof = opposites('roof', ['pews', 'in the pews'], ['sky', 'under a violet sky'])

function clashes(prose: string): string[] {
  const draft = text.read(prose)
  const facts = createFacts(draft, tokenise(draft.prose, draft.blocks))
  return [...clashesOf([injury, windows, car, roof], facts)].map(
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
  ['The cell has no windows. He fed the birds from the window.', 'no windows / from the window'],
  ['It is a windowless room. He fed the birds from the window.', 'windowless / from the window'],
  ['Vera Lund has never owned a car. Vera Lund left her car in the yard.', 'never owned a car / her car'],
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
  'The room had no windows until May. He fed the birds from the window.',
  'Vera Lund has never owned a car. Emil Rostov left his car in the yard.',
])('nothing in: %s', prose => {
  expect(clashes(prose)).toEqual([])
})
