/**
 * `npm run accuracy [-- --corpora FOLDER] [--check | --update] [--misses] [--drafts NAMES]`: measures what copydesk finds.
 * --check fails when a figure is worse than the kept one; --update keeps the figures of this run;
 * --misses lists the faults that were not found and the false alarms; --drafts a1,a2 takes these marked drafts alone,
 * so that some can stay unread by whoever tunes a rule.
 */
import '../fixed-day.ts'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { lint } from '../../src/index.ts'
import { measureCleanCopy } from './clean-copy.ts'
import { type Figures, measureCorpora } from './corpora.ts'
import { draftFigures, rounded, table, worsened } from './figures.ts'
import { measureFalsified } from './made/falsified.ts'
import { measureSlips } from './made/slips.ts'
import { faultClasses } from './marked-draft.ts'
import { measureOwnDrafts } from './own-drafts.ts'
import { findInDrafts } from './samples.ts'
import { type Found, isFound, type ScoredDraft, scoreDrafts } from './score-drafts.ts'
import { measureTypoSentences } from './typo-sentences.ts'

const { values } = parseArgs({
  options: {
    corpora: { type: 'string' },
    check: { type: 'boolean' },
    update: { type: 'boolean' },
    misses: { type: 'boolean' },
    drafts: { type: 'string' },
  },
})
const kept = new URL('figures.json', import.meta.url)

async function find(text: string): Promise<Found[]> {
  const file = await lint(text)
  return file.messages.flatMap(({ category, ruleId, place }) => {
    if (!category || !(faultClasses as readonly string[]).includes(category)) return []
    if (!place || !('start' in place)) return []
    return [{ category, ruleId: ruleId ?? '', start: place.start.offset ?? 0, end: place.end.offset ?? 0 }]
  })
}

if (values.drafts && (values.check || values.update))
  throw new Error('--drafts takes some drafts alone, the kept figures are of all')
const scored = await findInDrafts(find, values.drafts?.split(','))
const figures: Figures = draftFigures(scoreDrafts(scored))
const typoSentences = await measureTypoSentences(find)
Object.assign(figures, typoSentences.figures)
const ownDrafts = await measureOwnDrafts(find)
Object.assign(figures, ownDrafts.figures)
const cleanCopy = await measureCleanCopy(find)
Object.assign(
  figures,
  cleanCopy.figures,
  await measureSlips(find, 'unread'),
  await measureFalsified(find, 'unread'),
)
if (values.corpora !== undefined) {
  if (!existsSync(values.corpora)) throw new Error(`no folder ${values.corpora}: name the folder of corpora`)
  Object.assign(figures, await measureCorpora(values.corpora, find))
}
console.log(table(figures))
if (values.misses) {
  const lists = [
    listMisses(scored),
    ...typoSentences.misses,
    listMisses(ownDrafts.readable),
    ...ownDrafts.families,
    ...cleanCopy.alarms,
  ]
  console.log(lists.join('\n'))
}

if (values.update) {
  writeFileSync(kept, `${JSON.stringify({ ...readKept(), ...rounded(figures) }, null, 2)}\n`)
} else if (values.check) {
  const worse = worsened(readKept(), rounded(figures))
  for (const line of worse) console.error(`worse: ${line}`)
  if (worse.length > 0) process.exitCode = 1
  else console.log('No figure is worse than the kept one.')
}

function readKept(): Figures {
  return existsSync(kept) ? (JSON.parse(readFileSync(kept, 'utf8')) as Figures) : {}
}

function listMisses(drafts: readonly ScoredDraft[]): string {
  return drafts
    .flatMap(({ name, marked, inDraft, inTwin }) => [
      ...marked.marks
        .filter(mark => mark.kind !== 'ref' && mark.kind !== 'trap' && !isFound(mark, marked, inDraft))
        .map(mark => `missed      ${name} ${mark.kind}#${mark.id}: ${mark.text}`),
      ...inTwin.map(
        found =>
          `false alarm ${name} ${found.category} ${found.ruleId}: ${marked.clean.slice(found.start, found.end)}`,
      ),
    ])
    .join('\n')
}
