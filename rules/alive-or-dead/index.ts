import type { Facts } from '../../src/analysis/facts.ts'
import { sentenceOf } from '../../src/analysis/locate.ts'
import { subjectParty } from '../../src/analysis/parties.ts'
import { type TimeSetting, timeSettingOf } from '../../src/analysis/time-setting.ts'
import type { LexiconMatch } from '../../src/lexicon/match.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import type { Finding, RuleContext } from '../../src/rule/rule.ts'

export default defineRule({
  id: 'alive-or-dead',
  category: 'contradiction',
  summary: 'Somebody who is dead in one place and recovering in another',
  status: 'stable',
  gate: false,
  messages: {
    person: '“{found}” says that {name} is {state}, but the piece also has “{other}”',
    event: '“{found}” says that somebody died, but the piece also has “{other}”',
  },
  defaults: {},
  options: {},
  lexicon: true,
  check: findConflicts,
})

/** How many fates back another one of the same person is looked for. */
const nearby = 60

/** Entries that tell of the present of the piece. */
const present: ReadonlySet<string> = new Set(['is-recovering', 'court', 'condition', 'plans'])

/** What is said of one person. */
interface Fate {
  readonly person: number
  readonly state: 'dead' | 'alive'
  readonly match: LexiconMatch
  readonly setting: TimeSetting
}

function* findConflicts({ facts, prose, matches }: RuleContext<object>): Iterable<Finding> {
  const states = new Set(matches.map(({ entry }) => entry.labels.state))
  const fates =
    states.has('dead') && states.has('alive') ? matches.flatMap(match => fateOf(match, facts)) : []
  const reported = new Set<number>()
  for (const [index, later] of fates.entries()) {
    const earlier = fates.slice(Math.max(0, index - nearby), index).find(other => isConflict(other, later))
    if (!earlier || reported.has(later.person)) continue
    reported.add(later.person)
    const name = facts.entities.entities[later.person]!.name
    yield finding('person', later.match, earlier.match, prose, { name, state: later.state })
  }
  yield* events(matches, facts, prose)
}

function fateOf(match: LexiconMatch, facts: Facts): Fate[] {
  const { state, who } = match.entry.labels
  if (state !== 'dead' && state !== 'alive') return []
  const person =
    who === 'object'
      ? facts.entities.mentionAt(match.endToken)?.entity
      : subjectParty(facts, match.firstToken)
  if (person === undefined || facts.entities.entities[person]?.kind !== 'person') return []
  return [{ person, state, match, setting: settingOf(match, facts) }]
}

/**
 * Who survived one thing may die of another, and who was in hospital may die there: so what is told as past has to be
 * of one time, and told as dead first. What is told in the present holds for the whole piece.
 */
function isConflict(earlier: Fate, later: Fate): boolean {
  if (earlier.person !== later.person || earlier.state === later.state) return false
  const alive = earlier.state === 'alive' ? earlier : later
  const dead = alive === earlier ? later : earlier
  // Plans are of another time, and only the living have them.
  if (dead.setting.shifted || (alive.setting.shifted && alive.match.entry.id !== 'plans')) return false
  if (earlier.setting.years.size !== later.setting.years.size) return false
  return isPresent(alive.match) || (later === alive && isOfTheEvent(alive))
}

function isPresent({ entry }: LexiconMatch): boolean {
  return present.has(entry.id)
}

function isOfTheEvent({ match, setting }: Fate): boolean {
  return match.entry.id === 'survived' && setting.years.size === 0
}

/** The fatal crash, in which no one was killed: told of one kind of event in a piece that has but one of each. */
function* events(matches: readonly LexiconMatch[], facts: Facts, prose: string): Iterable<Finding> {
  const fatal = matches.filter(({ entry }) => entry.labels.state === 'fatal')
  const harmless = matches.filter(({ entry }) => entry.labels.state === 'harmless')
  const [deadly, ...moreFatal] = fatal
  const [spared] = harmless
  if (!deadly || !spared || moreFatal.some(match => nounOf(match, prose) !== nounOf(deadly, prose))) return
  const settings = [settingOf(deadly, facts), settingOf(spared, facts)]
  if (settings.some(({ shifted, hypothetical }) => shifted || hypothetical)) return
  const sentence = sentenceText(spared, facts)
  if (!new RegExp(`\\b${nounOf(deadly, prose)}\\b`, 'i').test(sentence)) return
  yield finding('event', deadly, spared, prose, {})
}

function nounOf({ start, end }: LexiconMatch, prose: string): string {
  return prose.slice(start, end).split(/\s+/).at(-1)!.toLowerCase()
}

function settingOf(match: LexiconMatch, facts: Facts): TimeSetting {
  return timeSettingOf(sentenceText(match, facts))
}

function sentenceText({ firstToken }: LexiconMatch, { tokens }: Facts): string {
  const sentence = sentenceOf(tokens, firstToken)
  const first = tokens.sentences[sentence]!
  return tokens.prose.slice(tokens.starts[first]!, tokens.ends[tokens.sentences[sentence + 1]! - 1]!)
}

function finding(
  messageId: 'person' | 'event',
  here: LexiconMatch,
  there: LexiconMatch,
  prose: string,
  values: Readonly<Record<string, string>>,
): Finding {
  const other = prose.slice(there.start, there.end).replaceAll(/\s+/g, ' ')
  return {
    start: here.start,
    end: here.end,
    messageId,
    values: { other, ...values },
    related: [{ start: there.start, end: there.end, reason: `“${other}” stands here` }],
  }
}
