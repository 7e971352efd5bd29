import { describe, expect, test } from 'vitest'
import { swappedParts } from '../../src/analysis/deed-parts/conflicts.ts'
import { createFacts } from '../../src/analysis/document-facts.ts'
import { text } from '../../src/formats/text.ts'
import { tokenise } from '../../src/parse/tokenise.ts'

/** What gives somebody the part of the other, in the words of the text. */
function signsOf(source: string): string[] {
  const draft = text.read(source)
  const facts = createFacts(draft, tokenise(draft.prose, draft.blocks))
  return swappedParts(facts).map(({ sign }) => draft.prose.slice(sign.start, sign.end))
}

const swapped: Readonly<Record<string, string>> = {
  'Petrov led Haas over the line. Haas was given a jersey for his victory.':
    'Haas was given a jersey for his victory',
  'Okafor lost the final to Weiss. The champion, Okafor, thanked the crowd.': 'The champion, Okafor',
  'Spain knocked Italy out of the tournament. Spain was eliminated on Tuesday.': 'Spain was eliminated',
  'Carrick defeated Lindale on Friday. Lindale triumphed.': 'Lindale triumphed',
  'Nordbank has been taken over by Credit Sud. Nordbank, the buyer, promised to keep the name.':
    'Nordbank, the buyer',
  'Ms Aziz succeeded Mr Boyd as editor. Mr Boyd inherited a paper with debts.': 'Mr Boyd inherited',
  'Border guards arrested three smugglers. The guards were led away in handcuffs.': 'The guards were led',
  'Reyes was fouled by Krantz in the box. The referee sent off Reyes.': 'sent off Reyes',
  'The state borrowed $3 billion from the banks. The banks owe the money.': 'The banks owe',
  'The airline apologised to Ms Grant. Ms Grant was forgiven.': 'Ms Grant was forgiven',
  'A fisherman pulled the swimmer from the sea. The fisherman thanked his rescuer.':
    'The fisherman thanked his rescuer',
  'The agency hired Miss Poole in May. Miss Poole is the employer.': 'Miss Poole is the employer',
}

const told: readonly string[] = [
  'Petrov led Haas over the line. Petrov was given a jersey for his victory.',
  'Carrick beat Lindale on Friday. Lindale beat Carrick in the first leg.',
  'Carrick did not beat Lindale. Lindale triumphed.',
  'Carrick may beat Lindale. Lindale triumphed.',
  'Carrick beat Lindale in 2019. Lindale triumphed in 2021.',
  'Carrick beat Lindale. Lindale won the toss.',
  'Carrick beat Lindale. Lindale beat Solera. Lindale triumphed.',
  'Ms Aziz succeeded Mr Boyd. Mr Boyd had inherited the paper from Mrs Tarn once.',
  'Ilmara accused Dovest of lying. Dovest accused Ilmara of theft.',
  'Border guards arrested three smugglers. The smugglers were led away.',
  'The airline apologised to Ms Grant. The airline was forgiven.',
  'She taught Ito. Ito called her his teacher.',
  '“Carrick beat Lindale,” he said. Lindale triumphed.',
]

describe('who plays which part in a deed', () => {
  test.each(Object.entries(swapped))('%s', (source, sign) => {
    expect(signsOf(source)).toEqual([sign])
  })

  test.each(told)('nothing is swapped: %s', source => {
    expect(signsOf(source)).toEqual([])
  })
})
