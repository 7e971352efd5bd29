import { keyOf } from '../../src/parse/key.ts'

/** base, past, participle: verbs whose past and participle differ, and whose past is no other word after a helping verb. */
const verbs = `arise arose arisen|become became become|begin began begun|blow blew blown|choose chose chosen|come came come
draw drew drawn|drive drove driven|eat ate eaten|fall fell fallen|fly flew flown|forbid forbade forbidden
forgive forgave forgiven|freeze froze frozen|give gave given|go went gone|grow grew grown|know knew known
overcome overcame overcome|ride rode ridden|ring rang rung|run ran run|see saw seen|shake shook shaken
shrink shrank shrunk|sing sang sung|speak spoke spoken|steal stole stolen|swear swore sworn|swim swam swum
take took taken|tear tore torn|throw threw thrown|undergo underwent undergone|undertake undertook undertaken
withdraw withdrew withdrawn|write wrote written|break broke broken|do did done|rise rose risen|hide hid hidden
mistake mistook mistaken|outgrow outgrew outgrown|overtake overtook overtaken|foresee foresaw foreseen
oversee oversaw overseen|rewrite rewrote rewritten|sink sank sunk|stink stank stunk|drink drank drunk|wear wore worn|bear bore borne|weave wove woven|forsake forsook forsaken|awake awoke awoken|strive strove striven
show showed shown|forget forgot forgotten`

export interface VerbForms {
  readonly base: string
  readonly past: string
  readonly participle: string
}

/** The verbs by the key of their past. */
export const byPast: ReadonlyMap<number, VerbForms> = new Map(
  verbs.split(/[|\n]/).map(line => {
    const [base, past, participle] = line.split(' ') as [string, string, string]
    return [keyOf(past), { base, past, participle }] as const
  }),
)

/** Pasts that are nouns or adjectives, too, and so may stand after "have" or "to" by rights. */
export const ambiguous: ReadonlySet<string> = new Set([
  'saw',
  'bore',
  'rose',
  'broke',
  'did',
  'shook',
  'stole',
  'spoke',
  'fell',
  'tore',
  'drew',
  'wrote off',
])
