import type { Span } from '../../span.ts'
import type { Facts } from '../facts.ts'
import { matchesOf } from '../matches-of.ts'
import { numberOf, numberPattern } from '../number-text.ts'
import type { OwnSentence } from '../own-sentences.ts'
import { stemOf } from '../stems.ts'
import { type LabelledRow, labelledRows } from './labelled-rows.ts'

/** A name, or two, of a row, and what the body has in its place. */
export interface BoundNames {
  readonly here: Span
  readonly there: Span
}

const name = "\\p{Lu}[\\p{L}\\p{M}.'-]*\\p{L}(?: (?:de |da |van |von )?\\p{Lu}[\\p{L}\\p{M}.'-]*\\p{L}){0,3}"
/** "Spokane, Wash.," */
const region = '(?:, \\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+)?,)?'

/** What the value of a label is in a body: what stands before the name. */
interface Role {
  readonly label: RegExp
  readonly told: RegExp
}

function role(label: string, before: string): Role {
  return {
    label: new RegExp(`^(?:${label})$`),
    told: new RegExp(`\\b(?:${before}) (?:the )?(?<name>${name})`, 'dgu'),
  }
}

const roles: readonly Role[] = [
  role('flag|registered|registry|registered in|port of registry', 'registered in|flag of|flagged in'),
  role(
    'venue|where|place|location',
    '(?:held|staged|performed|shown|on view|takes place|took place|meets|met) (?:at|in)',
  ),
  role('born|birthplace|place of birth', '(?:was )?born (?:and raised )?in'),
  role('owner|owned by|owners', 'owned by'),
  role('director|directed by', 'directed by'),
  role('author|written by|writer|playwright', 'written by'),
  role('composer', 'composed by'),
  role('publisher|published by', 'published by'),
  role('architects?|designer|designed by', 'designed by'),
  role('builder|built by|maker|manufacturer|made by', '(?:built|made|manufactured) by'),
  role('discovered by|found by', '(?:discovered|found) by'),
  role('founder|founded by', 'founded by'),
  role('editor|edited by', 'edited by'),
  role('conductor|conducted by', 'conducted by'),
  role('headquarters|based in|base|seat|head office', '(?:based|headquartered) in'),
]

const firstName = new RegExp(`^(?:the )?(?<name>${name})(?=$|[,.;(]| and )`, 'du')
/** Places and people have several names; this many letters make a word of one. */
const leastLetters = 4
const apart =
  /\b(?:former|formerly|previous|previously|earlier|originally|once|until|before|another|other|version|would|was to)\b/i

/** Rows of a box whose name is another than the one that the body has for what the label says. */
export function boundNames(
  { tokens }: Facts,
  rows: readonly OwnSentence[],
  body: readonly OwnSentence[],
): BoundNames[] {
  return labelledRows(rows).flatMap(
    row =>
      otherRoute(row, body) ??
      otherName(row, body) ??
      otherPlace(row, body) ??
      otherMaker(tokens.prose, row, body) ??
      [],
  )
}

const allThere = new RegExp(
  `^(?:all |both )?(?<count>${numberPattern})(?: of them)?,? (?:all |both )?in (?:the )?(?<name>${name})$`,
  'du',
)
const counted = new RegExp(
  `\\b(?<count>${numberPattern}) (?:[a-z]+ )?(?<noun>[a-z]{3,}) in (?:the )?(?<name>${name})(?! and \\p{Lu}|, \\p{Lu})`,
  'dgu',
)

/** "Hospitals: four, all in Ohio" where the body has four hospitals in Michigan. */
function otherPlace(row: LabelledRow, body: readonly OwnSentence[]): BoundNames | undefined {
  const own = allThere.exec(row.value.replace(/[.;]$/, ''))
  if (!own) return undefined
  const count = numberOf(own.groups!.count!)
  const told = body.flatMap(sentence =>
    matchesOf(counted, sentence.text).flatMap(match => {
      const { count: other, noun, name: place } = match.groups!
      const isOne = stemOf(noun!) === stemOf(row.label) && numberOf(other!) === count
      return isOne ? [{ sentence, match, place }] : []
    }),
  )
  const [there] = told
  if (!there || told.some(({ place }) => place !== there.place) || apart.test(there.sentence.text))
    return undefined
  // A county for its state may be another word for the same.
  const isNear = body.some(({ text }) => text.includes(own.groups!.name!) && text.includes(there.place!))
  if (isNear || there.place!.includes(own.groups!.name!)) return undefined
  return {
    here: spanIn(row.sentence, own, 'name', row.from),
    there: spanIn(there.sentence, there.match, 'name'),
  }
}

const makers: Readonly<Record<string, string>> = {
  director: 'directed',
  author: 'written',
  writer: 'written',
  composer: 'composed',
  producer: 'produced',
  designer: 'designed',
  architect: 'designed',
}
/** What stands behind a title whose maker is told, by the title of the maker. */
const madeBy = new Map(
  Object.entries(makers).map(([role, deed]) => [
    role,
    new RegExp(`^["”'’,]{0,2},? ${deed} by (?<name>${name})`, 'du'),
  ]),
)
const madeRow = new RegExp(
  `^["“'‘](?<title>[^"”]{2,60}?),?["”'’],? (?<name>${name}), (?<role>${Object.keys(makers).join('|')})$`,
  'du',
)

/** '"Keel," Lucius Okafor, director' where the body has "Keel," directed by another one. */
function otherMaker(prose: string, row: LabelledRow, body: readonly OwnSentence[]): BoundNames | undefined {
  // A title in quotation marks is a blank in the sentence.
  const value = prose.slice(row.sentence.start + row.start, row.sentence.end)
  const own = madeRow.exec(value.replace(/[.;]$/, ''))
  if (!own) return undefined
  const { title, name: maker, role: job } = own.groups as Record<'title' | 'name' | 'role', string>
  const behind = madeBy.get(job)!
  for (const sentence of body) {
    const at = sentence.text.indexOf(title)
    const end = at + title.length
    const match = at < 0 ? null : behind.exec(sentence.text.slice(end, end + 100))
    if (!match || match.groups!.name!.split(' ').some(word => maker.includes(word))) continue
    return { here: spanIn(row.sentence, own, 'name', row.start), there: spanIn(sentence, match, 'name', end) }
  }
  return undefined
}

function otherName(row: LabelledRow, body: readonly OwnSentence[]): BoundNames | undefined {
  const fitting = roles.find(({ label }) => label.test(row.label))
  const own = fitting && firstName.exec(row.value)
  if (!own) return undefined
  const told = body.flatMap(sentence =>
    matchesOf(fitting.told, sentence.text).map(match => ({ sentence, match, name: match.groups!.name! })),
  )
  const [there] = told
  if (!there || told.some(other => other.name !== there.name) || apart.test(there.sentence.text))
    return undefined
  if (isInBody(own.groups!.name!, body)) return undefined
  return {
    here: spanIn(row.sentence, own, 'name', row.from),
    there: spanIn(there.sentence, there.match, 'name'),
  }
}

function isInBody(words: string, body: readonly OwnSentence[]): boolean {
  return words
    .split(/[ -]/)
    .filter(word => word.length >= leastLetters)
    .some(word => body.some(({ text }) => text.includes(word)))
}

const routeLabel = /^(?:route|journey|flight|line|service|crossing|voyage|trip)$/
const routeRow = new RegExp(`^(?<route>(?<from>${name})${region} (?:to|–) (?<to>${name}))`, 'du')
const routes = [
  new RegExp(`\\b(?<route>from (?<from>${name})${region} to (?<to>${name}))`, 'dgu'),
  new RegExp(
    `\\b(?<route>(?:bound for|on its way to|heading for|to) (?<to>${name})${region} from (?<from>${name}))`,
    'dgu',
  ),
]
const bothWays =
  /\b(?:return|returns|returning|returned|round trip|both directions|and back|way back|each way|both ways|between)\b/i

/** "Spokane to Denver" where the body's train goes from Denver to Spokane, or to Boise. */
function otherRoute(row: LabelledRow, body: readonly OwnSentence[]): BoundNames | undefined {
  const own = routeLabel.test(row.label) ? routeRow.exec(row.value) : null
  if (!own) return undefined
  const { from, to } = own.groups as { from: string; to: string }
  const told = body.flatMap(sentence =>
    routes.flatMap(pattern => matchesOf(pattern, sentence.text).map(match => ({ sentence, match }))),
  )
  const isOwn = ({ match }: (typeof told)[number]) => match.groups!.from === from && match.groups!.to === to
  const isBothWays = ({ text }: OwnSentence) =>
    bothWays.test(text) && (text.includes(from) || text.includes(to))
  if (told.some(isOwn) || body.some(isBothWays)) return undefined
  const there =
    told.find(({ match: { groups } }) => groups!.from === to && groups!.to === from) ??
    told.find(
      ({ match: { groups } }) =>
        (groups!.from === from && !isInBody(to, body)) || (groups!.to === to && !isInBody(from, body)),
    )
  if (!there || apart.test(there.sentence.text)) return undefined
  return {
    here: spanIn(row.sentence, own, 'route', row.from),
    there: spanIn(there.sentence, there.match, 'route'),
  }
}

function spanIn({ start }: OwnSentence, match: RegExpExecArray, group: string, offset = 0): Span {
  const [from, to] = match.indices!.groups![group]!
  return { start: start + offset + from, end: start + offset + to }
}
