import { describe, expect, test } from 'vitest'
import { createFacts } from '../../../src/analysis/document-facts.ts'
import { kinTies } from '../../../src/analysis/people/kin.ts'
import { kinConflicts } from '../../../src/analysis/people/kin-conflicts.ts'
import { peopleOf } from '../../../src/analysis/people.ts'
import { formatFor } from '../../../src/formats/registry.ts'
import { tokenise } from '../../../src/parse/tokenise.ts'

const format = await formatFor('draft.txt')

function factsOf(text: string) {
  const draft = format.read(text)
  return createFacts(draft, tokenise(draft.prose, draft.blocks))
}

/** The ties of a text, as "owner kinship kin". */
function tiesOf(text: string): string[] {
  const facts = factsOf(text)
  const { persons } = peopleOf(facts)
  return kinTies(facts).map(
    ({ owner, kinship, kin }) =>
      `${persons[owner]!.name} ${kinship} ${kin === undefined ? '-' : persons[kin]!.name}`,
  )
}

describe('ties of kin', () => {
  const cases: Readonly<Record<string, readonly string[]>> = {
    'Ann Marlow came with her brother, Joe Marlow.': ['Ann Marlow sibling Joe Marlow'],
    "Ada Moss is coached by her mother's sister, Vera Hale.": ['Ada Moss uncle Vera Hale'],
    'Marek Dohal, 23, whose father, Piotr Dohal, owns shops, was freed.': ['Marek Dohal parent Piotr Dohal'],
    "Joe Marlow, Ann Marlow's nephew, wept.": ['Ann Marlow nephew Joe Marlow'],
    'Ann Marlow won. Her mother-in-law, Ida Drew, wept.': ['Ann Marlow parent-in-law Ida Drew'],
    'Ann Marlow won. She said that her uncle had cried.': ['Ann Marlow uncle -'],
    '"My brother is ill," Ann Marlow said.': [],
  }
  for (const [text, ties] of Object.entries(cases)) test(text, () => expect(tiesOf(text)).toEqual(ties))
})

describe('ties that exclude one another', () => {
  const conflicting = [
    'Ann Marlow came with her brother, Joe Marlow. Ann was driven by her husband Joe.',
    'Aled Pryce waited. His daughter Nia wept. Nia said that her uncle had cried as well.',
    'Marek Dohal, 23, whose father, Piotr Dohal, owns shops, was freed. Piotr Dohal had not known whether his nephew was alive.',
  ]
  const agreeing = [
    'Ann Marlow came with her husband, Joe Drew. Her former husband, Joe Drew, was not asked.',
    'Aled Pryce waited. His daughter Nia wept. Nia said that her mother had cried as well.',
    'Aled Pryce waited. His daughter Nia wept. Her uncle, Tom Pryce, drove. Nia said that her uncle had cried.',
    'Aled Pryce waited. His brother Tom wept. Tom said that his uncle had cried.',
  ]
  for (const text of conflicting) test(text, () => expect(kinConflicts(factsOf(text))).toHaveLength(1))
  for (const text of agreeing) test(text, () => expect(kinConflicts(factsOf(text))).toEqual([]))
})

test('a hostile draft is read in linear time, without deep recursion', () => {
  const text = `Ann Marlow won. ${'The woman wept. She told her so. '.repeat(20_000)}Her brother wept.`
  expect(() => kinTies(factsOf(text))).not.toThrow()
})
