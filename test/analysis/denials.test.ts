import { expect, test } from 'vitest'
import { findDenialClashes } from '../../src/analysis/denials/find.ts'
import { createFacts } from '../../src/analysis/document-facts.ts'
import { text } from '../../src/formats/text.ts'
import { tokenise } from '../../src/parse/tokenise.ts'

/** A bar below that of the rule: what is read as denied and as there, however little ties the two. */
const low = 1.9

function clashes(prose: string, least?: number): string[] {
  const draft = text.read(prose)
  const facts = createFacts(draft, tokenise(draft.prose, draft.blocks))
  return findDenialClashes(facts, least).map(
    ({ denied, there }) =>
      `${draft.prose.slice(denied.start, denied.end)} / ${draft.prose.slice(there.start, there.end)}`,
  )
}

test.each([
  ['The cell has no windows. It is cold. He fed the birds from the window.', 'no windows / window'],
  ['It is a windowless room. It is cold. He fed the birds from the window.', 'windowless / window'],
  [
    'The council did not object. Ten eagles came from Norway. The opposition of the council held things up.',
    'not object / opposition',
  ],
  [
    'The siren on the roof of the fire station stayed silent. Water came at two. She heard the siren and ran.',
    'siren on the roof of the fire station stayed silent / siren',
  ],
  [
    'No animal in the herd carries a tag. Rangers count them. A cow with a cut behind the tag leads them.',
    'No animal in the herd carries a tag / tag',
  ],
  [
    'Asked whether she had anything to say, Crane kept her seat. It rained. Nothing in the speech was new.',
    'kept her seat / speech',
  ],
  ['The pair never met. Each kept bees. At their last meeting they spoke of chess.', 'never met / meeting'],
  ['Lund was elected unopposed. Her rival, a dentist, rang her at ten.', 'unopposed / rival'],
])('%s', (prose, found) => {
  expect(clashes(prose, low)).toEqual([found])
})

test.each([
  // Another owner, object, place or time.
  'The police raised no objection. It rained. An objection from the neighbours had been met.',
  'Vera Lund had no children. Emil Rostov and his daughter live in York.',
  'The board did not appoint Vera Lund. The board appointed Mark Lund.',
  'No shots were fired at the palace. There were bullet holes in the wall of the radio station.',
  'There were no deaths. It was wet. In 2011 a flood drowned two people.',
  'The room had no windows until May. He fed the birds from the window.',
  // The noun is spoken of as known, or is only the subject of what is denied.
  'Nothing in the letter had surprised her. It was long. The letter came from Leeds.',
  'No donor had ever chosen a professor. It was the rule. The donor is a banker.',
  'He had no firearms certificate. It was wet. The gun lay under the bed.',
  // Nothing is told as a fact.
  'There was no strike. The union would call a strike if the talks failed.',
  'A strike was avoided. The union ended the strike of 1984 in tears.',
  // The denial stands in another clause, or is turned round.
  'Nobody was killed when a balcony fell. It was wet. The balcony was new.',
  'The bell did not only ring. It was loud. The bell woke the town.',
])('nothing in: %s', prose => {
  expect(clashes(prose)).toEqual([])
})
