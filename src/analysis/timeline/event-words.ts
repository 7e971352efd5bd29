import { verbForms } from '../../lexicon/inflect.ts'
import { keyOf } from '../../parse/key.ts'
import { nounGroup } from '../noun-groups.ts'
import { keyTrigger } from '../triggers.ts'

/**
 * Whose event a verb tells:
 * - subject: of its subject ("she died")
 * - object: of its object, or of its subject where it is passive ("the company was founded")
 * - either: of its object where it has one, otherwise of its subject ("the bridge opened", "the mayor opened the bridge")
 */
export type ThemeRole = 'subject' | 'object' | 'either'

/** What comes to one thing or person once, by every verb and noun that tells it. */
export interface EventKind {
  readonly id: string
  readonly role: ThemeRole
  /** Is it of a person, or never of one? */
  readonly of: 'person' | 'thing' | 'any'
  /** May it come again in another post or place, so that what stands beside it has to agree? */
  readonly isOfPost: boolean
}

/** One sense of a verb. */
export interface EventVerb {
  readonly kind: EventKind
  readonly particle: string | undefined
  readonly role: ThemeRole
  /** Is it a state that began with the event, where "since" tells the time: "has owned it since 1987"? */
  readonly isState: boolean
}

/*
 * Kind, role, whose; its verbs with their particles (a state that begins with it behind "=", one of another role behind "@"); its nouns. A plus: of a post.
 */
const table = `
open either thing | open inaugurate | opening inauguration
close either thing | close shut shut:down | closing closure shutdown
found object thing | found establish set:up incorporate | founding foundation establishment
begin either thing | begin start get:underway | beginning start
end either thing | end conclude | end
die subject person | die | death
born object person | born | birth
appoint+ object person | appoint name hire become@subject take:over@subject | appointment
retire+ subject person | retire | retirement
resign+ subject person | resign quit step:down | resignation
join+ subject person | join | 
arrest object person | arrest | arrest
convict object person | convict | conviction
sentence object person | sentence | sentencing
jail object person | jail imprison | imprisonment
charge object person | charge | 
release object person | free release | release
launch either thing | launch | launch
build object thing | build complete construct erect finish =stand@subject | completion
burn subject thing | burn:down | 
demolish object thing | demolish tear:down pull:down | demolition
publish either thing | publish come:out | publication
sign object thing | sign | signing
buy object thing | buy acquire purchase =own | purchase acquisition
introduce object thing | introduce | introduction
pass object thing | pass enact | passage enactment
grant object thing | grant | 
abolish object thing | abolish repeal | abolition repeal
sink either thing | sink capsize | sinking
vanish subject person | vanish disappear | disappearance
escape subject person | escape | escape
marry either person | marry wed | marriage wedding
premiere either thing | premiere | premiere
record object thing | record | recording
merge subject thing | merge | merger
`

const verbs = new Map<string, EventVerb[]>()
const nouns = new Map<number, EventKind>()
/** Of words that are about an event only beside its noun. */
const noId = ''
const byId = new Map<string, EventKind>()
/** What each word may tell, by the id of the event; what happens, by its noun. */
const idsOfKey = new Map<number, Set<string>>()

for (const line of table.trim().split('\n')) {
  const [head, verbList, nounList] = line.split('|').map(part => part.trim())
  const [id, role, of] = head!.split(' ')
  const kind = {
    id: id!.replace('+', ''),
    role: role as ThemeRole,
    of: of as EventKind['of'],
    isOfPost: id!.endsWith('+'),
  }
  byId.set(kind.id, kind)
  for (const entry of verbList!.split(' ').filter(Boolean)) addVerb(kind, entry)
  for (const noun of (nounList ?? '').split(' ').filter(Boolean)) {
    nouns.set(keyOf(noun), kind)
    addWord(keyOf(noun), kind.id)
  }
}

function addVerb(kind: EventKind, entry: string, id: string = kind.id): void {
  const [word, role = kind.role] = entry.replace('=', '').split('@')
  const [lemma, particle] = word!.split(':')
  const own = verbs.get(lemma!) ?? []
  own.push({ kind, particle, role: role as ThemeRole, isState: entry.startsWith('=') })
  verbs.set(lemma!, own)
  for (const form of verbForms(lemma!)) if (id !== noId) addWord(keyOf(form), id)
}

function addWord(key: number, id: string): void {
  idsOfKey.set(key, (idsOfKey.get(key) ?? new Set()).add(id))
}

/** What happens, whatever it is: told by its noun, which is itself what happens. */
const happening: EventKind = { id: 'happen', role: 'subject', of: 'thing', isOfPost: false }
for (const entry of 'happen occur take:place hold strike schedule set plan slate call'.split(' '))
  addVerb(happening, entry, noId)

/** Nouns of what a piece has one of; with another year it is another one, too. */
const once = `raid robbery theft heist burglary murder killing shooting bombing massacre blast explosion crash collision
derailment wreck fire blaze collapse kidnapping siege landslide eruption earthquake coup mutiny attack accident storm flood
wedding funeral inauguration referendum stabbing`
/** Nouns of what has a day, and may come round. */
const dated = `hearing trial sentencing arraignment inquest election runoff primary debate meeting summit ceremony vigil parade
festival fair concert exhibition match final race tournament marathon auction strike rally verdict vote walkout protest march
game conference session deadline broadcast interview announcement visit`
const happenings = new Map<number, boolean>(
  [once, dated].flatMap(list => list.split(/\s+/).map(noun => [keyOf(noun), list === once] as const)),
)
for (const key of happenings.keys()) addWord(key, `happen ${nounGroup(key)}`)

/** Verbs that say what a noun of their own says: "the council votes", "the vote". */
const ofNouns = new Map<string, number>()
for (const pair of `vote:vote meet:meeting crash:crash collide:collision derail:derailment explode:explosion collapse:collapse
erupt:eruption protest:protest march:march debate:debate attack:attack raid:raid`.split(/\s+/)) {
  const [lemma, noun] = pair.split(':')
  ofNouns.set(lemma!, keyOf(noun!))
  addVerb(happening, lemma!, `happen ${nounGroup(keyOf(noun!))}`)
}

/** The noun for what a verb tells to happen, as the key of its group: "crashed" and "the crash". */
export function happeningOfVerb(lemma: string): number | undefined {
  const noun = ofNouns.get(lemma)
  return noun === undefined ? undefined : nounGroup(noun)
}

/** Is it a noun of what happens? "once" where another year makes it another one. */
export function happeningNoun(key: number): 'once' | 'dated' | undefined {
  const isOnce = happenings.get(key)
  return isOnce === undefined ? undefined : isOnce ? 'once' : 'dated'
}

/** What a word of the draft may tell, by ids that stand for one event in all its words. */
export function eventIdsOf(key: number): Iterable<string> {
  return idsOfKey.get(key) ?? []
}

/** The ids of what an event can be held against: itself, and what comes before or after it. */
export function idsBeside(id: string): ReadonlySet<string> {
  return beside.get(id) ?? new Set([id])
}

/** What has a length opens and closes when it begins and ends: "the festival opens". */
export function kindOfHappening(kind: EventKind): EventKind {
  return (kind.id === 'open' ? byId.get('begin') : kind.id === 'close' ? byId.get('end') : undefined) ?? kind
}

/** That something happens, at which its noun stands for itself. */
export const happeningKind: EventKind = happening

/** The senses of a verb that tell such an event, by its lemma. */
export function eventVerbs(lemma: string): readonly EventVerb[] | undefined {
  return verbs.get(lemma)
}

/** The event that a noun names. */
export function eventNoun(key: number): EventKind | undefined {
  return nouns.get(key)
}

/** The words of a draft that may tell such an event. */
export const eventTokens = keyTrigger(idsOfKey.keys())

/** What can only come before what, of one thing or person. */
const orders = `born before die appoint retire resign join arrest marry convict
found before close
open before close demolish
build before open close demolish burn
arrest before charge convict sentence release
charge before convict sentence
convict before sentence release
appoint before retire resign
join before retire
introduce before pass abolish
pass before abolish
record before publish
launch before sink
begin before end`

const before = new Map<string, ReadonlySet<string>>(
  orders.split('\n').map(line => {
    const [first, rest] = line.split(' before ')
    return [first!, new Set(rest!.split(' '))]
  }),
)

/** Can the first only come before the second, where both are of one thing? */
export function comesFirst(first: EventKind, second: EventKind): boolean {
  return before.get(first.id)?.has(second.id) ?? false
}

const beside = new Map<string, Set<string>>()
for (const [first, rest] of [...before, ['open', new Set(['begin'])], ['close', new Set(['end'])]] as const) {
  for (const second of rest) {
    for (const [one, other] of [
      [first, second],
      [second, first],
    ] as const)
      beside.set(one, (beside.get(one) ?? new Set([one])).add(other))
  }
}
