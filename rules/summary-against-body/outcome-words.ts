import { wordTrigger } from '../../src/analysis/triggers.ts'
import { inflect } from '../../src/lexicon/inflect.ts'

/**
 * Outcomes that shut one another out, a line each: which argument has to be the same, and the verbs of each value. `_`
 * joins a verb and its particle. Written from knowledge of how news tells one outcome in many words.
 */
const table = `
object: approve pass adopt endorse ratify wave_through vote_through carry vote_for | reject defeat veto scrap shelve vote_down vote_against turn_down throw_out quash
object: raise increase lift hike boost double | cut reduce lower slash trim halve | freeze maintain leave_at
object: ban forbid outlaw prohibit | allow permit legalise legalize
object: blame condemn fault accuse | exonerate absolve praise vindicate commend
object: sign | veto send_back
object: accept | refuse reject decline spurn turn_down
object: save spare keep | close demolish axe scrap shut
object: open reopen unveil | close shut
object: back support endorse | oppose reject
object: buy acquire | sell
object: hire recruit | fire sack dismiss
object: extend prolong | shorten curtail
object: win clinch take retain | lose
object: uphold confirm | overturn quash reverse
subject: win triumph prevail | lose
subject: survive recover escape | die perish drown
subject: yield relent concede back_down give_in give_way climb_down cave_in | stand_firm not_move
subject: resign quit step_down stand_down | stay remain
subject: expand grow | shrink contract
subject: arrive | depart
patient: convict jail imprison | acquit clear free release
patient: arrest capture detain catch | escape flee
patient: save rescue | kill
patient: destroy flatten gut wreck | spare save
`

/** What a verb says of an outcome. */
export interface OutcomeVerb {
  readonly outcome: number
  readonly value: number
  /** Whose sameness makes two outcomes one; the patient is the object, or the subject of a passive. */
  readonly tie: 'object' | 'subject' | 'patient'
}

const verbs = new Map<string, OutcomeVerb[]>()
for (const [outcome, line] of table.trim().split('\n').entries()) {
  const [tie, values] = line.split(': ') as [OutcomeVerb['tie'], string]
  for (const [value, words] of values.split(' | ').entries())
    for (const word of words.split(' ')) {
      const verb = { outcome, value, tie }
      const others = verbs.get(word)
      if (others) others.push(verb)
      else verbs.set(word, [verb])
    }
}

/** Where a form of such a verb stands. */
export const outcomePlaces = wordTrigger(
  [...new Set([...verbs.keys(), 'move', 'budge', 'shift', 'keep', 'hold'].map(word => word.split('_')[0]!))]
    .flatMap(verb => [...inflect(verb, 'verb').values()].flat())
    .join(' '),
)

/** The outcomes that a verb tells, with its particle where it has one ("turn_down"). */
export function outcomesOf(lemma: string, particle: string | undefined): readonly OutcomeVerb[] {
  if (particle === undefined) return verbs.get(lemma) ?? []
  if (particle === 'not') return verbs.get('not_move') ?? []
  return verbs.get(`${particle === 'at' ? 'leave' : lemma}_${particle}`) ?? verbs.get(lemma) ?? []
}
