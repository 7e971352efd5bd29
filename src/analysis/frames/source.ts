import { parseDocument } from 'yaml'
import { type Place, places, type Slot, slots, type WayKind } from './frame.ts'

/** A way as it is written: its words, and where the arguments stand. */
export interface SourceWay {
  readonly kind: WayKind
  readonly find: readonly string[]
  readonly places: Readonly<Partial<Record<Place, Slot>>>
  readonly denies: boolean
  readonly labile: boolean
  readonly notNext: readonly string[]
  readonly notPrevious: readonly string[]
  readonly next: readonly string[]
}

/** A frame as it is written in frames/*.yaml, checked by itself. */
export interface SourceFrame {
  readonly id: string
  readonly file: string
  readonly excludes: readonly string[]
  readonly undoes: readonly string[]
  readonly implies: readonly string[]
  readonly needs: readonly string[]
  readonly once: boolean
  readonly symmetric: boolean
  readonly will: 'own' | 'other' | undefined
  readonly ways: readonly SourceWay[]
  /** Sentences with their arguments marked: `⟦agent|Vera Lund⟧ resigned.` */
  readonly hit: readonly string[]
  readonly miss: readonly string[]
}

type Fields = Readonly<Record<string, unknown>>

/** Where two kinds have one wording, the first that fits its place is taken. */
const words = { phrases: 'phrase', verbs: 'verb', nouns: 'noun', adjectives: 'adjective' } as const
const wordKeys = Object.keys(words) as (keyof typeof words)[]
const wayKeys: readonly string[] = [
  ...wordKeys,
  ...places,
  'denies',
  'labile',
  'notNext',
  'notPrevious',
  'next',
]
const relations = ['excludes', 'undoes', 'implies', 'needs'] as const
const frameKeys: readonly string[] = [
  'id',
  ...relations,
  'once',
  'symmetric',
  'will',
  'intransitive',
  'also',
  'hit',
  'miss',
  ...wayKeys,
]

/** Where the arguments stand unless a way says otherwise. */
const usualPlaces: Readonly<Record<WayKind, Readonly<Partial<Record<Place, Slot>>>>> = {
  verb: { subject: 'agent', object: 'patient', by: 'agent' },
  noun: { owner: 'agent', of: 'patient', by: 'agent' },
  adjective: { subject: 'patient', noun: 'patient' },
  phrase: { subject: 'patient', by: 'agent' },
}

function intransitivePlaces(slot: Slot): typeof usualPlaces {
  return {
    verb: { subject: slot },
    noun: { owner: slot, of: slot },
    adjective: { subject: slot, noun: slot },
    phrase: { subject: slot },
  }
}

/**
 * Reads one file of frames.
 * @param text YAML as frames/README.md describes it
 * @param file its name, for messages
 * @throws {Error} with one line for each fault
 */
export function readFrames(text: string, file: string): SourceFrame[] {
  const document = parseDocument(text)
  if (document.errors.length > 0)
    throw new Error(document.errors.map(error => `${file}: ${error.message}`).join('\n'))
  const list: unknown = document.toJS()
  if (!Array.isArray(list)) throw new Error(`${file}: must be a list of frames`)
  const faults: string[] = []
  const frames = list.map((fields: Fields) =>
    readFrame(fields, file, problem => faults.push(`${file}: ${String(fields.id)}: ${problem}`)),
  )
  if (faults.length > 0) throw new Error(faults.join('\n'))
  return frames
}

function readFrame(fields: Fields, file: string, fault: (problem: string) => void): SourceFrame {
  for (const key of Object.keys(fields)) if (!frameKeys.includes(key)) fault(`unknown key "${key}"`)
  const id = String(fields.id ?? '')
  if (!/^[a-z]+(?:-[a-z]+)*$/.test(id)) fault('"id" must be words in lower case with hyphens')
  const { will } = fields
  if (will !== undefined && will !== 'own' && will !== 'other') fault('"will" must be own or other')
  const slot = fields.intransitive === undefined ? undefined : readSlot(fields.intransitive, fault)
  const usual = slot === undefined ? usualPlaces : intransitivePlaces(slot)
  const also: readonly unknown[] = Array.isArray(fields.also) ? fields.also : []
  const ways = [
    ...readWays(fields, usual, fault),
    ...also.flatMap(way => readWays(way as Fields, usual, fault, true)),
  ]
  // What is a phrase is no less a verb with a gap of no words: "given the sack".
  ways.sort((a, b) => Number(b.kind === 'phrase') - Number(a.kind === 'phrase'))
  if (ways.length === 0) fault('has no words')
  const hit = stringList(fields.hit)
  if (hit.length === 0) fault('has no "hit" sentence to prove itself by')
  return {
    id,
    file,
    ...(Object.fromEntries(relations.map(name => [name, stringList(fields[name])])) as Record<
      (typeof relations)[number],
      string[]
    >),
    once: fields.once === true,
    symmetric: fields.symmetric === true,
    will: will as SourceFrame['will'],
    ways,
    hit,
    miss: stringList(fields.miss),
  }
}

/** The ways of one mapping: one for each kind of word in it, all with the same places. */
function readWays(
  fields: Fields,
  usual: typeof usualPlaces,
  fault: (problem: string) => void,
  strict = false,
): SourceWay[] {
  if (strict) {
    for (const key of Object.keys(fields)) if (!wayKeys.includes(key)) fault(`unknown key "${key}" of a way`)
  }
  const stated = Object.fromEntries(
    places.filter(place => place in fields).map(place => [place, readSlot(fields[place], fault)]),
  ) as Partial<Record<Place, Slot>>
  return wordKeys.flatMap(key => {
    const find = stringList(fields[key])
    if (find.length === 0) return []
    const kind = words[key]
    // What goes around its object is a way of its own, and so is a noun that has one ("win over").
    const groups = [
      find.filter(phrase => !/\*\*|\+/.test(phrase)),
      find.filter(phrase => phrase.includes('**')),
      find.filter(phrase => phrase.includes('+') && !phrase.includes('**')),
    ]
    return groups
      .filter(group => group.length > 0)
      .map(group => ({
        kind,
        find: group,
        places: placesOf(kind, group[0], { ...usual[kind], ...stated }),
        denies: fields.denies === true,
        labile: fields.labile === true,
        notNext: stringList(fields.notNext),
        notPrevious: stringList(fields.notPrevious),
        next: stringList(fields.next),
      }))
  })
}

/** A noun has an object only where its words say so: "win+ over". */
function placesOf(
  kind: WayKind,
  phrase: string,
  { object, ...rest }: SourceWay['places'],
): SourceWay['places'] {
  return object === undefined || (kind === 'noun' && !phrase.includes('+')) ? rest : { ...rest, object }
}

function readSlot(value: unknown, fault: (problem: string) => void): Slot | undefined {
  if (value === 'none') return undefined
  const slot = slots.find(name => name === value)
  if (!slot) fault(`a place holds one of ${slots.join(', ')}, or none`)
  return slot
}

function stringList(raw: unknown): string[] {
  if (raw === undefined || raw === null) return []
  return (Array.isArray(raw) ? raw : [raw]).map(String)
}
