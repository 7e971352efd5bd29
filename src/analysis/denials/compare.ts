import { wordClassKeys } from '../../lexicon/word-classes.ts'
import { keyOf } from '../../parse/key.ts'
import { TokenClass } from '../../parse/tokens.ts'
import type { Span } from '../../span.ts'
import type { BlockRole } from '../blocks.ts'
import { coveredBy } from '../covered.ts'
import type { Facts } from '../facts.ts'
import { FunctionWord, functionWord } from '../function-words.ts'
import { Tag } from '../parts-of-speech.ts'
import { agreeInTime } from '../time-setting.ts'
import { isToldAlike } from '../told-alike.ts'
import { wordTest } from '../word-flags.ts'
import { type Context, contextOf } from './context.ts'
import type { DenialEvidence } from './evidence.ts'
import { isCompound } from './kinds.ts'
import { isPersonal } from './lexicon.ts'
import type { FamilyMention } from './mention.ts'
import { light } from './negatives.ts'
import { type Owner, objectOf, ownerOf, wordAt } from './owners.ts'
import { isKnown } from './polarity.ts'

const summaries: ReadonlySet<BlockRole> = new Set<BlockRole>([
  'headline',
  'standfirst',
  'summary',
  'caption',
  'fact-box',
])
const possessive = wordTest('his her their its whose my our')
const clitic = wordTest("'s '")
/** "Not up for election": one thing is denied, and no device, which is silent for all. */
function isOfOneAlone({ polarity, word }: FamilyMention): boolean {
  return polarity !== 'none' && !word.isDevice
}

const having = wordTest('has have had')
const isOwner = (key: number) => possessive(key) || clitic(key)
/** Gathers what speaks for and against two mentions being of one case. */
export class DenialComparison {
  readonly #facts: Facts
  readonly #contexts = new Map<FamilyMention, Context>()
  readonly #owners = new Map<FamilyMention, Owner>()
  readonly #isReported: (span: Span) => boolean

  constructor(facts: Facts) {
    this.#facts = facts
    this.#isReported = coveredBy(facts.attributions.map(({ content }) => content))
  }

  /**
   * All evidence on a denial and a mention; undefined where they cannot be of one case.
   * @param others how many mentions of the kind the piece has besides
   */
  evidenceOf(denied: FamilyMention, there: FamilyMention, others: number): DenialEvidence[] | undefined {
    if (denied.sentence === there.sentence) return undefined
    const facts = this.#facts
    const { starts, ends } = facts.tokens
    const span = ({ firstToken, endToken }: FamilyMention) => ({
      start: starts[firstToken]!,
      end: ends[endToken - 1]!,
    })
    if (!isToldAlike(facts, span(denied), span(there))) return undefined
    const parties = [...this.#ofParties(denied, there)]
    return [
      ...(isOfOneAlone(denied) && !parties.some(one => ties.has(one)) ? (['single'] as const) : []),
      ...(this.#isReported(span(denied)) !== this.#isReported(span(there)) ? (['reported'] as const) : []),
      ...this.#ofForms(denied, there, others),
      ...parties,
      ...(isRestricted(denied, this.#contextOf(there), facts) ? (['restricted'] as const) : []),
      ...(isCounted(denied, facts) ? (['counted'] as const) : []),
      ...(isLasting(denied, facts) ? (['lasting'] as const) : []),
      ...apartFrom(this.#contextOf(denied), this.#contextOf(there)),
    ]
  }

  *#ofForms(denied: FamilyMention, there: FamilyMention, others: number): Iterable<DenialEvidence> {
    const { keys } = this.#facts.tokens
    if (denied.polarity === 'none') yield 'none'
    if (!there.isVerb && isKnown(this.#facts.tokens, there.wordToken)) {
      yield 'definite'
      if ([1, 2].some(back => isOwner(keys[there.wordToken - back] ?? 0))) yield 'possessed'
    } else if (!there.isVerb)
      yield there.role === 'headline'
        ? 'label'
        : (functionWord(keys[there.wordToken - 1] ?? 0) & FunctionWord.determiner) !== 0
          ? 'indefinite'
          : 'bare'
    if (there.isVerb) yield 'deed'
    if (there.isVerb && isEarlier(denied, this.#facts)) yield 'earlier'
    if (isCompound(there, this.#facts)) yield 'compound'
    if (others === 0) yield 'alone'
    for (let crowd = 1; crowd < Math.min(others, 7); crowd++) yield 'crowd'
    if (summaries.has(denied.role) || summaries.has(there.role)) yield 'summary'
    if (isRow(denied) || isRow(there)) yield 'row'
    if (keys[denied.wordToken] === keys[there.wordToken]) yield 'sameWord'
    if (Math.abs(denied.sentence - there.sentence) === 1) yield 'adjacent'
  }

  *#ofParties(denied: FamilyMention, there: FamilyMention): Iterable<DenialEvidence> {
    const [one, other] = [this.#ownerOf(denied), this.#ownerOf(there)]
    if (one.entity !== undefined && other.entity !== undefined)
      yield one.entity !== other.entity ? 'otherParty' : there.isVerb ? 'sameDoer' : 'sameParty'
    else if (one.head !== undefined && other.head !== undefined) yield headTie(one, other, there.isVerb)
    else if (one.pronoun !== undefined && one.pronoun === other.pronoun) yield 'samePronoun'
    else if (isPersonal(denied.word.family) || this.#isLackedByOne(denied, one)) yield 'unowned'
    const [what, otherwise] = [objectOf(denied, this.#facts), objectOf(there, this.#facts)]
    const key = what.entity === undefined && otherwise.entity === undefined ? 'head' : 'entity'
    if (what[key] !== undefined && otherwise[key] !== undefined)
      yield what[key] === otherwise[key] ? 'sameObject' : 'otherObject'
  }

  /** "The mayor, who has no vote on the board": what one person has not, of whom the other place does not speak. */
  #isLackedByOne({ firstToken, polarity }: FamilyMention, { entity }: Owner): boolean {
    const { tokens, entities } = this.#facts
    return (
      polarity === 'none' &&
      entity !== undefined &&
      having(tokens.keys[firstToken - 1] ?? 0) &&
      entities.entities[entity]?.kind === 'person'
    )
  }

  #ownerOf(mention: FamilyMention): Owner {
    const known = this.#owners.get(mention)
    if (known) return known
    const owner = ownerOf(mention, this.#facts)
    this.#owners.set(mention, owner)
    return owner
  }

  #contextOf(mention: FamilyMention): Context {
    const known = this.#contexts.get(mention)
    if (known) return known
    const context = contextOf(mention, this.#facts)
    this.#contexts.set(mention, context)
    return context
  }
}

const objects = wordClassKeys('object')
/** What says that both are of one and the same. */
const ties: ReadonlySet<DenialEvidence> = new Set(['sameParty', 'sameDoer', 'samePronoun', 'sameObject'])

/** Is no more than a part denied, "no serious injuries", "not seriously hurt", of which the other place does not speak? */
function isRestricted({ word, firstToken, wordToken }: FamilyMention, there: Context, facts: Facts): boolean {
  const { keys } = facts.tokens
  if (word.rest.length > 0) return false
  for (let at = wordToken - 1; at > firstToken && functionWord(keys[at]!) === 0 && !light(keys[at]!); at--)
    if (!objects.has(keys[at]!) && !there.words.has(wordAt(facts, at))) return true
  return false
}

const countReach = 3

/** "Five clean sheets", "37 that lacked a signature": a number of several, of which the others may have it. */
function isCounted({ firstToken, sentence }: FamilyMention, { tokens, partsOfSpeech }: Facts): boolean {
  const first = Math.max(tokens.sentences[sentence]!, firstToken - countReach)
  for (let at = firstToken - 1; at >= first && tokens.classes[at] !== TokenClass.punctuation; at--)
    if (tokens.classes[at] === TokenClass.number || partsOfSpeech.tagOf(at) === Tag.numeral) return true
  return false
}

const lasting =
  /^[^.;,]{0,40}\b(?:for|in) (?:the (?:past|last) )?(?:\w+|\d+) (?:years|months|weeks|matches|games|seasons)\b/

/** "Had not given one away for two years": until now. */
function isLasting({ endToken }: FamilyMention, { tokens }: Facts): boolean {
  const end = tokens.ends[endToken - 1]!
  return lasting.test(tokens.prose.slice(end, end + 80))
}

const had = wordTest('had')

/** "Had never won before": what is done now was not done until then. */
function isEarlier({ firstToken, wordToken }: FamilyMention, { tokens: { keys } }: Facts): boolean {
  for (let at = firstToken - 2; at < wordToken; at++) if (had(keys[at] ?? 0)) return true
  return false
}

/** Two nouns for whose it is. Whoever has to do with a thing that is there need not be the one who is said to lack it. */
function headTie(one: Owner, other: Owner, isDeed: boolean): DenialEvidence {
  if (one.head === other.head) return isDeed ? 'sameDoer' : 'sameParty'
  if (other.isBeside) return 'otherOwner'
  return isDeed ? 'otherDoer' : 'otherHead'
}

function isRow({ role }: FamilyMention): boolean {
  return role === 'list' || role === 'cell'
}

const mostShared = 4
const commonStems = new Set(
  'said say told year people time day week two three four five six one first last made make took take came come went man men woman women'
    .split(' ')
    .map(keyOf),
)

function* apartFrom(denied: Context, there: Context): Iterable<DenialEvidence> {
  let shared = 0
  for (const word of denied.words) {
    if (!there.words.has(word) || commonStems.has(word)) continue
    yield shared === 0 ? 'sharedWord' : 'moreShared'
    if (++shared === mostShared) break
  }
  if ([...denied.names].some(name => there.names.has(name))) yield 'sharedName'
  else if (denied.names.size > 0 && there.names.size > 0) yield 'otherName'
  if (
    denied.places.size > 0 &&
    there.places.size > 0 &&
    ![...denied.places].some(place => there.places.has(place))
  )
    yield 'otherPlace'
  if (denied.isApart || there.isApart) yield 'apart'
  if (denied.isTurning || there.isTurning) yield 'turning'
  if (denied.isGeneral !== there.isGeneral) yield 'general'
  if (denied.isPast !== there.isPast) yield 'otherTime'
  if (denied.setting.shifted !== there.setting.shifted) yield 'shifted'
  if (denied.setting.hypothetical !== there.setting.hypothetical) yield 'hypothetical'
  const [a, b] = [denied.setting, there.setting]
  if (!agreeInTime(a, b)) yield 'otherTime'
  else if (a.years.size > 0 !== b.years.size > 0) yield 'dated'
}
