import type { CueSlot } from '../../src/analysis/opposed-cues.ts'
import { accidents } from './absences/accidents.ts'
import { artsAndSport } from './absences/arts-and-sport.ts'
import { courtAndCrime } from './absences/court-and-crime.ts'
import { deeds } from './absences/deeds.ts'
import { fields } from './absences/fields.ts'
import { people } from './absences/people.ts'
import { plain } from './absences/plain.ts'
import { politicsAndBusiness } from './absences/politics-and-business.ts'
import { states } from './absences/states.ts'
import { things } from './absences/things.ts'

/** What a piece can deny in one place and show in another. */
export const absences: readonly CueSlot[] = [
  ...accidents,
  ...courtAndCrime,
  ...politicsAndBusiness,
  ...artsAndSport,
  ...people,
  ...things,
  ...deeds,
  ...states,
  ...fields,
  ...plain,
]
