import type { Facts } from '../../src/analysis/facts.ts'
import { sentenceOf } from '../../src/analysis/locate.ts'
import { isAbout } from '../../src/analysis/subject-matter.ts'
import { isSomebodysName, writersWords } from '../../src/analysis/writers-words.ts'
import type { LexiconMatch } from '../../src/lexicon/match.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { isAtAWork, isBeforePeople } from './at-a-work.ts'
import { isOfPlay } from './play.ts'
import { isCalledByName, isMannerOfDoing, isTakenForGranted } from './taken-for-granted.ts'
import { isOfAThing, isPredicate } from './things.ts'

const families = [
  'epithet',
  'evaluation',
  'saying',
  'doing',
  'insinuation',
  'sensation',
  'metaphor',
  'euphemism',
  'puffery',
  'partisan',
] as const
type Family = (typeof families)[number]

/** What somebody may call a thing. */
const verdicts: ReadonlySet<Family> = new Set(['epithet', 'evaluation', 'metaphor', 'sensation', 'partisan'])

/** What may stand before a noun as a label. */
const labelling: ReadonlySet<Family> = new Set(['epithet', 'evaluation', 'insinuation', 'doing', 'puffery'])

/** What may be a name that somebody goes by. */
const naming: ReadonlySet<Family> = new Set(['epithet', 'insinuation', 'partisan'])

/** What may tell the manner in which something was done. */
const telling: ReadonlySet<Family> = new Set(['insinuation', 'evaluation', 'doing'])

/** What may as well tell what a thing is like. */
const describing: ReadonlySet<Family> = new Set(['evaluation', 'sensation', 'insinuation'])

interface LoadedWordingOptions {
  /** The kinds of loading to flag. */
  readonly families: readonly string[]
  /** What to do in a piece that reads as a review, a column, an interview or a comment. */
  readonly opinion: string
  /** What to do with loaded words that are a source's. */
  readonly sources: string
  /** What to do with words that are loaded only beside others. */
  readonly mild: string
}

const messages: Readonly<Record<Family, string>> = {
  epithet: '“{found}” is an epithet that takes sides',
  evaluation: '“{found}” is the writer’s own judgement',
  saying: '“{found}” judges how something was said',
  doing: '“{found}” judges what was done',
  insinuation: '“{found}” insinuates',
  sensation: '“{found}” is sensational',
  metaphor: '“{found}” is a loaded image',
  euphemism: '“{found}” is a euphemism',
  puffery: '“{found}” is puffery',
  partisan: '“{found}” is one side’s term',
}

export default defineRule<LoadedWordingOptions>({
  id: 'loaded-wording',
  category: 'loaded',
  summary: 'Wording that carries the writer’s own judgement',
  status: 'stable',
  gate: false,
  messages: { ...messages, source: '“{found}” is loaded, and it is the source’s word' },
  defaults: { families, opinion: 'silent', sources: 'silent', mild: 'company' },
  options: {
    families: {
      type: 'array',
      items: { type: 'string', enum: families },
      description: 'The kinds of loading to flag.',
    },
    opinion: {
      type: 'string',
      enum: ['silent', 'flag'],
      description: 'What to do in a piece that reads as a review, a column, an interview or a comment.',
    },
    sources: {
      type: 'string',
      enum: ['silent', 'list'],
      description: 'Whether to list the loaded words of quotations and of clauses with a named source, too.',
    },
    mild: {
      type: 'string',
      enum: ['company', 'silent'],
      description:
        'Whether to flag words that edited copy uses in good faith where a plainly loaded one stands in the same sentence.',
    },
  },
  lexicon: true,
  *check({ matches, options, facts }) {
    if (matches.length === 0) return
    const isObituary = facts.genre === 'obituary'
    const isOpinion = options.opinion === 'silent' && facts.genre !== 'report' && !isObituary
    const isWriters = writersWords(facts)
    const loadedSentences = new Set<number>()
    const mild: Flagged[] = []
    for (const match of matches) {
      const family = families.find(name => name === match.entry.labels.family)
      if (family === undefined || !options.families.includes(family)) continue
      if (isOpinion && !isOfJudgement(family, match, facts)) continue
      if (family === 'evaluation' && isOfPlay(facts, match)) continue
      if (describing.has(family) && isOfAThing(facts, match.firstToken, match.endToken)) continue
      if (isPraise(family, match) && isPredicate(facts.tokens, match.firstToken) && isAbout(facts, 'field'))
        continue
      if (isObituary && options.opinion === 'silent' && isKind(family, match)) continue
      const own =
        (isWriters(match) || isAssumed(family, match, facts)) &&
        !(verdicts.has(family) && isSomebodysName(facts, match.firstToken))
      if (match.entry.labels.strength === 'mild') {
        if (own && options.mild === 'company') mild.push({ match, family })
        continue
      }
      if (own) loadedSentences.add(sentenceOf(facts.tokens, match.firstToken))
      else if (options.sources === 'silent') continue
      yield {
        ...findingOf(match),
        messageId: own ? family : 'source',
        ...(own ? {} : { isListing: true }),
        // A review or a column may judge what it is about; a sneer at people or offices on its way is another thing.
        ...(isOpinion && !isBeforePeople(facts, match) ? { shownIn: 'raw' } : {}),
      }
    }
    for (const { match, family } of mild) {
      if (!loadedSentences.has(sentenceOf(facts.tokens, match.firstToken))) continue
      yield { ...findingOf(match), messageId: family }
    }
  },
})

interface Flagged {
  readonly match: LexiconMatch
  readonly family: Family
}

/** Does a clause of a named source take the writer's word for granted? */
function isAssumed(family: Family, match: LexiconMatch, facts: Facts): boolean {
  return (
    (labelling.has(family) && isTakenForGranted(facts, match)) ||
    (naming.has(family) && isCalledByName(facts, match)) ||
    (telling.has(family) && isMannerOfDoing(facts, match))
  )
}

/** Does a word of a review or a column judge, of whatever it is said but the work itself? */
function isOfJudgement(family: Family, match: LexiconMatch, facts: Facts): boolean {
  if (match.entry.labels.strength === 'mild' || isAtAWork(facts, match)) return false
  return labelling.has(family)
}

/** A sports page says who played well; whom it blames, it judges. */
function isPraise(family: Family, { entry }: LexiconMatch): boolean {
  return family === 'puffery' || entry.labels.tone === 'praise'
}

/** Praise of the dead is the custom of an obituary. */
function isKind(family: Family, match: LexiconMatch): boolean {
  return isPraise(family, match) || match.entry.labels.strength === 'mild'
}

function findingOf({ start, end, entry }: LexiconMatch) {
  return { start, end, replacements: entry.write, ...(entry.note === '' ? {} : { note: entry.note }) }
}
