import { expect, test } from 'vitest'
import { deedsOf } from '../../../src/analysis/deeds.ts'
import { createFacts } from '../../../src/analysis/document-facts.ts'
import { peopleOf } from '../../../src/analysis/people.ts'
import { formatFor } from '../../../src/formats/registry.ts'
import { tokenise } from '../../../src/parse/tokenise.ts'

const format = await formatFor('draft.txt')

/** The deeds of a text, as "agent family patient"; it stands there twice, since one telling contradicts nothing. */
function told(text: string): string[] {
  const draft = format.read(`${text}\n\n${text}`)
  const facts = createFacts(draft, tokenise(draft.prose, draft.blocks))
  const { persons } = peopleOf(facts)
  const all = deedsOf(facts).map(({ family, agent, patient }) =>
    [agent, patient]
      .map(({ person, start, end }) =>
        person === undefined ? draft.prose.slice(start, end) : persons[person]!.surname,
      )
      .join(` ${family} `),
  )
  return [...new Set(all)]
}

const cases: Readonly<Record<string, readonly string[]>> = {
  'Amy Ward taught Leo Crane.': ['ward teach crane'],
  'Leo Crane had lessons from Amy Ward.': ['ward teach crane'],
  'Leo Crane was brought into the plot by Amy Ward.': ['ward recruit crane'],
  'Amy Ward, whom Leo Crane had saved, wept.': ['crane rescue ward'],
  "Leo Crane's defeat by Amy Ward was narrow.": ['ward beat crane'],
  'Amy Ward met her boss, Leo Crane.': ['crane recruit ward'],
  'Amy Ward was hit by a van driven by Leo Crane.': ['crane harm ward'],
  'Amy Ward may sue Leo Crane.': [],
  'Amy Ward never taught Leo Crane.': [],
}
for (const [text, deeds] of Object.entries(cases)) test(text, () => expect(told(text)).toEqual(deeds))
