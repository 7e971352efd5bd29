/**
 * `npx tsx test/accuracy/measure-passages.ts [--misses] [--trial] [--set passages|paraphrased|told|mixtures] [FAMILY…]`: how many
 * of the invented passages are found, by family, those for tuning and those set aside; --misses lists what was missed and
 * the alarms, of the former alone; --trial runs the rules on trial, too.
 */
import { parseArgs } from 'node:util'
import { lint, rules } from '../../src/index.ts'
import { mixtureSet, type Outcome, outcomeOf, passageSets, plainSet, readPassages } from './passages.ts'
import type { Found } from './score-drafts.ts'

const { values, positionals } = parseArgs({
  options: { misses: { type: 'boolean' }, trial: { type: 'boolean' }, set: { type: 'string' } },
  allowPositionals: true,
})

const only = values.trial ? [...rules.keys()] : []

async function find(text: string): Promise<Found[]> {
  const { messages } = await lint(text, { only })
  return messages.flatMap(({ category, ruleId, place }) =>
    category && place && 'start' in place
      ? [{ category, ruleId: ruleId ?? '', start: place.start.offset ?? 0, end: place.end.offset ?? 0 }]
      : [],
  )
}

const outcomes: Outcome[] = []
const sets = ([...passageSets, plainSet, mixtureSet] as const).filter(
  set => !values.set || set === values.set,
)
for (const passage of readPassages(sets)) {
  if (positionals.length === 0 || positionals.includes(passage.family))
    outcomes.push(await outcomeOf(passage, find))
}
for (const isSetAside of [false, true]) {
  console.log(isSetAside ? 'set aside' : 'for tuning')
  for (const family of new Set(outcomes.map(({ passage }) => passage.family)))
    console.log(`  ${family.padEnd(12)} ${tally(outcomes, family, isSetAside)}`)
  console.log(`  ${'all'.padEnd(12)} ${tally(outcomes, undefined, isSetAside)}`)
}
if (values.misses) {
  for (const { passage, isHit, alarms } of outcomes) {
    if (passage.isSetAside) continue
    const label = `${passage.family}: ${passage.name}`
    if (passage.kind !== 'silent' && !isHit) console.log(`missed      ${label}`)
    for (const { ruleId, start, end } of alarms)
      console.log(`false alarm ${label}: ${ruleId}: ${passage.marked.clean.slice(start, end)}`)
  }
}

function tally(all: readonly Outcome[], family: string | undefined, isSetAside: boolean): string {
  const own = all.filter(
    ({ passage }) => (!family || passage.family === family) && passage.isSetAside === isSetAside,
  )
  const conflicts = own.filter(({ passage }) => passage.kind !== 'silent')
  const hits = conflicts.filter(({ isHit }) => isHit).length
  const alarmed = own.filter(({ alarms }) => alarms.length > 0).length
  return `found ${hits} of ${conflicts.length}, alarms in ${alarmed} of ${own.length} clean ones`
}
