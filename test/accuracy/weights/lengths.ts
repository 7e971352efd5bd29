/**
 * Fits the weights by which a length finds the times it is of, and by which one that does not fit them is held to be wrong
 * (src/analysis/timeline/linked/weights.ts), to the drafts and the clean copy that may be read:
 * `npm run weights:lengths [-- --clean FOLDER …]`, which takes more clean copy as well. Prints both, and what they find and cry
 * out in texts that they were not fitted to, one set left out at a time; nothing is changed.
 */
import '../../fixed-day.ts'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { createFacts } from '../../../src/analysis/document-facts.ts'
import { type Basis, type LinkedLength, linkedLengths } from '../../../src/analysis/timeline/linked/bases.ts'
import { product, weighed } from '../../../src/analysis/timeline/linked/judge.ts'
import { clashReasons, linkReasons } from '../../../src/analysis/timeline/linked/reasons.ts'
import { text } from '../../../src/formats/text.ts'
import { tokenise } from '../../../src/parse/tokenise.ts'
import type { Span } from '../../../src/span.ts'
import { readExamples } from '../../rules/rule-readme.ts'
import type { Mark, MarkedDraft } from '../marked-draft.ts'
import { readPassages } from '../passages.ts'
import { markedDrafts } from '../samples.ts'
import { fitRows } from './fit.ts'
import { fitLinks, type Linked } from './fit-links.ts'

interface Text {
  readonly set: string
  readonly words: number
  readonly lengths: readonly LinkedLength[]
  /** Undefined for clean copy. */
  readonly marks: readonly Mark[] | undefined
}

/** What a draft is marked for counts so much more than what clean copy shows. */
const marked = 3
const hold = { links: 0.5, clashes: 1 }
const folds = 8
/** A mark may begin or end so many characters beside the words that a length is told with. */
const slack = 3
const families = /dates|^c$/
const { values } = parseArgs({ options: { clean: { type: 'string', multiple: true, default: [] } } })
const texts = [...ofDrafts(), ...ofCleanCopy(), ...ofExamples()]
const sets = [...new Set(texts.map(({ set }) => set))]

const links = linksOf(texts)
const clashes = clashesOf(texts, links)
print('links', linkReasons, links)
print('clashes', clashReasons, clashes)
leaveOut()

function print(name: string, reasons: readonly string[], weights: ArrayLike<number>): void {
  process.stdout.write(`${name}\n`)
  for (const [index, reason] of reasons.entries())
    process.stdout.write(`  ${reason}: ${weights[index]!.toFixed(2)},\n`)
}

/** What is found of the sets left out, at several bars. */
function leaveOut(): void {
  const judged = Array.from({ length: folds }, (_, fold) => {
    const isOut = ({ set }: Text) => sets.indexOf(set) % folds === fold
    const rest = texts.filter(one => !isOut(one))
    const links = linksOf(rest)
    const clashes = Float64Array.from(clashesOf(rest, links))
    return texts.filter(isOut).flatMap(one =>
      one.lengths.flatMap(linked => {
        const found = weighed(linked, links)
        return found ? [{ one, linked, sum: product(found.reasons, clashes) }] : []
      }),
    )
  }).flat()
  const all = texts.flatMap(({ marks }) => marks?.filter(isOfFamily) ?? []).length
  const words = texts.reduce((sum, one) => sum + (one.marks ? 0 : one.words), 0)
  for (const bar of [-1, -0.75, -0.5, -0.25, 0, 0.5, 1]) {
    const held = judged.filter(({ sum }) => sum >= bar)
    const hits = new Set(held.flatMap(({ one, linked }) => marksAt(one, linked.length)))
    const alarms = held.filter(({ one }) => !one.marks && one.words > 0).length
    process.stdout.write(
      `from ${bar} on ${hits.size} of ${all}, ${((1000 * alarms) / words).toFixed(3)} alarms per 1,000 words\n`,
    )
  }
}

function linksOf(of: readonly Text[]): Float64Array {
  const cases: Linked[] = of.flatMap(one => {
    if (!one.marks) return one.lengths.map(({ bases }) => ({ weight: 1, bases: bases.map(asBasis) }))
    return one.lengths.flatMap(({ length, bases }) => {
      const [mark] = marksAt(one, length)
      const known = mark ? bases.map(basis => ({ ...asBasis(basis), isKnown: isOf(one, mark, basis) })) : []
      return known.some(({ isKnown }) => isKnown) ? [{ weight: marked, bases: known }] : []
    })
  })
  return fitLinks(cases, linkReasons.length, hold.links)
}

function asBasis({ reasons, fits, chance }: Basis) {
  return { reasons, fits, chance }
}

function clashesOf(of: readonly Text[], links: Float64Array): readonly number[] {
  const cases = of.flatMap(one =>
    one.lengths.flatMap(linked => {
      const found = weighed(linked, links)
      if (!found) return []
      const row = new Map([...found.reasons.entries()].filter(([, value]) => value !== 0))
      if (!one.marks) return [{ row, isTrue: false }]
      const marks = marksAt(one, linked.length)
      if (marks.some(mark => isOf(one, mark, found.basis))) return [{ row, isTrue: true }]
      return one.marks.some(mark => mark.kind !== 'trap' && touches(linked.length, mark))
        ? []
        : [{ row, isTrue: false }]
    }),
  )
  return fitRows(
    cases,
    clashReasons.map(() => 0),
    hold.clashes,
  )
}

/** The faults of the family on either side of which a length stands. */
function marksAt({ marks }: Text, length: Span): Mark[] {
  const faults = marks?.filter(isOfFamily) ?? []
  return faults.filter(fault => sidesOf(marks!, fault).some(side => touches(length, side)))
}

function isOf({ marks }: Text, fault: Mark, { begin, end, fits }: Basis): boolean {
  const sides = sidesOf(marks!, fault)
  return !fits && sides.some(side => touches(begin, side) || (end !== undefined && touches(end, side)))
}

function sidesOf(marks: readonly Mark[], fault: Mark): Mark[] {
  return [fault, ...marks.filter(({ kind, id }) => kind === 'ref' && id === fault.id)]
}

function isOfFamily({ kind, id }: Mark): boolean {
  return kind === 'contradiction' && families.test(id ?? '')
}

function touches({ start, end }: Span, mark: Mark): boolean {
  return start < Math.max(mark.end, mark.start + 1) + slack && mark.start < end + slack
}

function ofDrafts(): Text[] {
  const drafts = (['whole-drafts', 'short-drafts', 'own-drafts'] as const).flatMap(folder =>
    [...markedDrafts(new URL(`../${folder}/read/`, import.meta.url))].map(
      ([name, draft]) => [folder === 'own-drafts' ? folder : `${folder[0]}${name[0]}`, draft] as const,
    ),
  )
  const passages = readPassages(['paraphrased', 'told'])
    .filter(({ family, kind, isSetAside }) => family === 'dates' && kind === 'conflict' && !isSetAside)
    .map(({ set, marked: draft }) => [set, draft] as const)
  return [...drafts, ...passages].flatMap(([set, draft]) => bothOf(set, draft))
}

function bothOf(set: string, { draft, clean, marks }: MarkedDraft): Text[] {
  return [textOf(set, draft, marks), textOf(set, clean)]
}

function ofCleanCopy(): Text[] {
  const own = ['read', 'mended'].map(part =>
    fileURLToPath(new URL(`../clean-copy/${part}/`, import.meta.url)),
  )
  const seen = new Set<string>()
  return [...own, ...values.clean].flatMap(folder =>
    readdirSync(folder)
      .filter(name => name.endsWith('.txt'))
      .sort()
      .flatMap(name => {
        const prose = readFileSync(join(folder, name), 'utf8')
        if (seen.has(prose)) return []
        seen.add(prose)
        return [textOf(`${folder} ${name[0]}`, prose)]
      }),
  )
}

/** What the rule must be silent on, by its README. */
function ofExamples(): Text[] {
  const readme = readFileSync(new URL('../../../rules/conflicting-dates/README.md', import.meta.url), 'utf8')
  return readExamples(readme)
    .filter(({ report }) => report === '')
    .map(({ input }) => ({ ...textOf('examples', input), words: 0 }))
}

function textOf(set: string, prose: string, marks?: readonly Mark[]): Text {
  const draft = text.read(prose)
  return {
    set,
    words: prose.split(/\s+/).length,
    lengths: linkedLengths(createFacts(draft, tokenise(draft.prose, draft.blocks))),
    marks,
  }
}
