import type { Facts } from '../../src/analysis/facts.ts'
import { matchesOf } from '../../src/analysis/matches-of.ts'
import type { OwnSentence } from '../../src/analysis/own-sentences.ts'
import { sentencesOn, topicOf } from '../../src/analysis/topics.ts'
import { isOneName, type TwoSources } from './two-sources.ts'

/** Passive, active and agent of what one person does to a work once. */
const making = [
  ['written', 'wrote', 'author'],
  ['directed', 'directed', 'director'],
  ['designed', 'designed', 'designer'],
  ['discovered', 'discovered', 'discoverer'],
  ['invented', 'invented', 'inventor'],
  ['composed', 'composed', 'composer'],
  ['painted', 'painted', 'painter'],
  ['sculpted', 'sculpted', 'sculptor'],
  ['choreographed', 'choreographed', 'choreographer'],
  ['taken', 'took', 'photographer'],
  ['published', 'published', 'publisher'],
  ['founded', 'founded', 'founder'],
] as const
const guard = topicOf([...new Set(making.flat())].join(' '))
const name = "[A-Z][\\w'’-]+(?: (?:[a-z]{2,3} )?[A-Z][\\w'’-]+){0,3}"
const passives = making.map(([passive]) => passive).join('|')
const actives = making.map(([, active]) => active).join('|')
const agents = making.map(([, , agent]) => agent).join('|')
const patterns = [
  `\\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]er|[Hh]is) (?:[\\w-]+ ){0,2}?(?<noun>[a-z]+),? (?:(?:which|that) )?(?:(?:was|were|is) )?(?<verb>${passives}) by (?:the (?<title>[a-z]+)(?:, )?)?(?<who>${name})?`,
  `(?<who>${name}), who (?<verb>${actives}) (?:the|this) (?<noun>[a-z]+)`,
  `\\b[Tt]he (?<noun>[a-z]+), which (?<who>${name}) (?<verb>${actives})\\b`,
  `\\b[Ii]ts (?<verb>${agents}), (?<who>${name}),`,
].map(pattern => new RegExp(`(?<all>${pattern})`, 'dg'))
/** What one of the patterns has beside the verb. */
const maker = / by |, who |, which |[Ii]ts /
/** Another work, a part of it, or two hands. */
const another =
  /\b(?:remake|original|first (?!sung|shown|seen|played|performed|staged)|new|second|third|another|version|sequel|translat\w+|co-\w+|cowrote|coauthor\w*|team|together|jointly|says?|said|claim\w*|rebuilt|later|summary|adapt\w+|helped|partly|both)\b/i

interface Credit {
  readonly form: string
  readonly noun: string
  readonly who: string
  readonly title: string
  readonly start: number
  readonly end: number
}

/** One work of which two people are the maker. */
export function* doubleMakers(facts: Facts): Iterable<TwoSources> {
  const credits = sentencesOn(facts, guard).flatMap(creditsIn)
  if (credits.length < 2) return
  credits.sort((a, b) => a.start - b.start)
  const first = new Map<string, Credit>()
  for (const credit of credits) {
    const work = credit.noun === '' ? onlyWork(credits, credit.form) : `${credit.form} ${credit.noun}`
    if (work === undefined) continue
    const before = first.get(work)
    if (!before) first.set(work, credit)
    else if (areTwo(before, credit)) {
      yield { kind: 'maker', here: credit, there: before }
      first.delete(work)
    }
  }
}

function creditsIn(sentence: OwnSentence): Credit[] {
  if (!maker.test(sentence.text) || another.test(sentence.text)) return []
  return patterns.flatMap(pattern =>
    matchesOf(pattern, sentence.text).flatMap(match => {
      const { verb, noun, who, title } = match.groups!
      const rest = sentence.text.slice(match.index + match[0].length)
      if ((!who && !title) || /^(?:,? and [A-Z]|, [A-Z][\w ]+ and )/.test(rest)) return []
      const [start, end] = match.indices!.groups!.who ?? match.indices!.groups!.title!
      return [
        {
          form: making.find(forms => (forms as readonly string[]).includes(verb!))![0],
          noun: noun ?? '',
          who: who ?? '',
          title: title ?? '',
          start: sentence.start + start,
          end: sentence.start + end,
        },
      ]
    }),
  )
}

/** "Its inventor" is that of the only thing that was invented. */
function onlyWork(credits: readonly Credit[], form: string): string | undefined {
  const works = new Set(credits.filter(one => one.form === form && one.noun).map(({ noun }) => noun))
  return works.size === 1 ? `${form} ${[...works][0]}` : undefined
}

/** Two names, or where one has none, two posts. */
function areTwo(a: Credit, b: Credit): boolean {
  if (a.who && b.who) return !isOneName(a.who, b.who)
  return a.title !== '' && b.title !== '' && a.title !== b.title
}
