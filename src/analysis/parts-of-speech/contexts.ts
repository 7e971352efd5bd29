import { keyOf } from '../../parse/key.ts'
import type { Tokens } from '../../parse/tokens.ts'
import { type FlagLookup, flagLookup, keyTest } from '../word-flags.ts'
import { type Lattice, stateSet } from './lattice.ts'
import { particleBit, particlesOf } from './phrasal-verbs.ts'
import { Tag } from './tags.ts'
import { commaState, costScale } from './train.ts'

/*
 * What the neighbours of a word say about it before the sequence is decided: a trigram of tags does not know the words,
 * and sees nothing ahead. Each rule makes some tags of one small word cheaper or dearer.
 */

const Rule = {
  as: 1,
  approximate: 2,
  that: 3,
  her: 4,
  to: 5,
  quantifier: 6,
  degree: 7,
  one: 8,
  what: 9,
  once: 10,
  so: 11,
  no: 12,
  letUs: 13,
  clitic: 14,
  particle: 15,
  used: 16,
  both: 17,
  longer: 18,
  comparative: 19,
  manner: 20,
} as const

const ruleOf: FlagLookup = flagLookup([
  [Rule.as, 'as'],
  [Rule.approximate, 'about around'],
  [Rule.that, 'that'],
  [Rule.her, 'her'],
  [Rule.to, 'to'],
  [Rule.quantifier, 'some any each all half many few several either neither another much fewer enough'],
  [Rule.degree, 'more less most least'],
  [Rule.one, 'one'],
  [Rule.what, 'what which whatever'],
  [Rule.once, 'once'],
  [Rule.so, 'so'],
  [Rule.no, 'no'],
  [Rule.letUs, 'let'],
  [Rule.clitic, "'s"],
  [Rule.particle, 'up out off down over in on back away through by'],
  [Rule.used, 'used'],
  [Rule.both, 'both'],
  [Rule.longer, 'longer'],
  [Rule.comparative, 'better worse closer higher lower deeper'],
  [Rule.manner, 'hard early late fast straight'],
])

const key = {
  as: keyOf('as'),
  back: keyOf('back'),
  away: keyOf('away'),
  no: keyOf('no'),
  of: keyOf('of'),
  than: keyOf('than'),
  that: keyOf('that'),
  so: keyOf('so'),
  such: keyOf('such'),
  to: keyOf('to'),
  a: keyOf('a'),
  and: keyOf('and'),
  us: keyOf("'s"),
  let: keyOf('let'),
  million: keyOf('million'),
} as const

const nounish = stateSet(Tag.nounSingular, Tag.nounPlural, Tag.properNoun)
const nominal = stateSet(
  Tag.nounSingular,
  Tag.nounPlural,
  Tag.properNoun,
  Tag.adjective,
  Tag.comparativeAdjective,
  Tag.superlativeAdjective,
  Tag.numeral,
  Tag.verbParticiple,
)
/** What a noun phrase begins with, other than a bare noun. */
const opener = stateSet(
  Tag.determiner,
  Tag.possessiveDeterminer,
  Tag.personalPronoun,
  Tag.properNoun,
  Tag.numeral,
  Tag.existentialThere,
  Tag.reflexivePronoun,
)
const finite = stateSet(Tag.verbThird, Tag.verbPast, Tag.modal, Tag.be, Tag.have, Tag.do)
const verbal = stateSet(
  Tag.verbBase,
  Tag.verbThird,
  Tag.verbPast,
  Tag.verbIng,
  Tag.verbParticiple,
  Tag.be,
  Tag.have,
  Tag.do,
)
const lexical = stateSet(Tag.verbBase, Tag.verbThird, Tag.verbPast, Tag.verbIng, Tag.verbParticiple)
const base = stateSet(Tag.verbBase, Tag.be, Tag.have, Tag.do)
const graded = stateSet(Tag.adjective, Tag.adverb)
const subject = stateSet(
  Tag.properNoun,
  Tag.personalPronoun,
  Tag.determiner,
  Tag.possessiveDeterminer,
  Tag.nounPlural,
  Tag.existentialThere,
  Tag.indefinitePronoun,
)

const multiplier = keyTest(['twice', 'times', 'half'].map(keyOf))

const slight = costScale
const firm = 3 * costScale
const certain = 8 * costScale

/** Words that take "to" before a noun. */
const governsTo = keyTest(
  `according due thanks owing prior subject access return returned returns returning response addition led leads leading
   lead close closer similar related opposed opposition next contrary damage threat threats approach reaction answer up
   key objections objection amounted amounts compared committed dedicated devoted linked links ties exposed exposure
   reference referring relation respect regard equal superior loyal from turned resorted objected accustomed commitment devotion barrier
   barriers alternative alternatives solution solutions`
    .split(/\s+/)
    .map(keyOf),
)

/** Nouns whose "that" begins their content: the fact that, fears that. */
const contentNoun = flagLookup([
  [
    1,
    `fact facts fear fears claim claims evidence belief hope hopes sign signs idea suggestion suggestions allegation
     allegations warning warnings concern concerns news proof assurance assurances assumption argument accusation
     accusations charge admission announcement assertion complaint complaints conclusion confirmation conviction danger
     doubt doubts expectation expectations feeling finding findings guarantee hint hints impression indication
     indications insistence likelihood notion opinion possibility prediction predictions presumption promise proposal
     prospect realisation realization reason report reports risk rumor rumors rumour rumours speculation statement
     suspicion suspicions theory threat truth understanding view word worry worries`,
  ],
])

/** Adjusts the costs of the words whose neighbours tell what they are. */
export function weighContexts(lattice: Lattice, tokens: Tokens): void {
  for (let place = 0; place < lattice.length; place++) {
    const rule = ruleOf(tokens.keys[lattice.tokens[place]])
    if (rule !== 0) rules[rule]!(lattice, tokens, place)
    else if (lattice.can(place, Tag.verbIng)) weighIng(lattice, tokens, place)
  }
}

/** Verbs that take another one in -ing. */
const takesIng = keyTest(
  `keep keeps kept keeping start starts started begin begins began stop stops stopped avoid avoids avoided deny denies
   denied quit risk risks risked continue continues continued finish finished consider considers considered`
    .split(/\s+/)
    .map(keyOf),
)

/** "hearing a shot": no article follows a noun; "keep working". */
function weighIng(lattice: Lattice, tokens: Tokens, place: number): void {
  if (isArticleNext(lattice, place)) lattice.shift(place, Tag.verbIng, -firm)
  else if (takesIng(keyAt(lattice, tokens, place - 1))) lattice.shift(place, Tag.verbIng, -slight)
}

function isArticleNext(lattice: Lattice, place: number): boolean {
  return lattice.can(place + 1, Tag.determiner) || lattice.can(place + 1, Tag.possessiveDeterminer)
}

type ContextRule = (lattice: Lattice, tokens: Tokens, place: number) => void

/** The key of the token at a place, or 0 outside of the sentence. */
function keyAt(lattice: Lattice, tokens: Tokens, place: number): number {
  return place < 0 || place >= lattice.length ? 0 : tokens.keys[lattice.tokens[place]]
}

/** Is the token a figure in digits or words? */
function isNumeral(lattice: Lattice, tokens: Tokens, place: number): boolean {
  return (
    lattice.can(place, Tag.numeral) &&
    (lattice.starts[place + 1] - lattice.starts[place] === 1 ||
      keyAt(lattice, tokens, place + 1) === key.million)
  )
}

const weighAs: ContextRule = (lattice, tokens, place) => {
  if (multiplier(keyAt(lattice, tokens, place - 1))) lattice.shift(place, Tag.adverb, -firm)
  if (!lattice.canAny(place + 1, graded) && !lattice.can(place + 1, Tag.determiner)) return
  const limit = Math.min(lattice.length, place + 6)
  for (let at = place + 2; at < limit; at++) {
    if (keyAt(lattice, tokens, at) === key.as) {
      lattice.shift(place, Tag.adverb, -certain)
      return
    }
  }
}

const weighApproximate: ContextRule = (lattice, tokens, place) => {
  const symbol = lattice.can(place + 1, Tag.symbol) ? 1 : 0
  if (isNumeral(lattice, tokens, place + 1 + symbol)) lattice.shift(place, Tag.adverb, -certain)
}

const weighThat: ContextRule = (lattice, tokens, place) => {
  const before = keyAt(lattice, tokens, place - 1)
  const opens = lattice.canAny(place + 1, opener) || lattice.can(place + 1, Tag.nounPlural)
  if (opens) lattice.shift(place, Tag.determiner, firm)
  if (!lattice.can(place - 1, Tag.be) || !lattice.can(place + 1, Tag.adjective))
    lattice.shift(place, Tag.adverb, certain)
  if (before === key.that) lattice.shift(place, Tag.subordinator, certain)
  if (before === key.so || before === key.such) return lattice.shift(place, Tag.subordinator, -certain)
  if (isSoAdjective(lattice, tokens, place - 1) && opens)
    return lattice.shift(place, Tag.subordinator, -certain)
  if (contentNoun(before) !== 0 && !lattice.canAny(place + 1, finite)) {
    lattice.shift(place, Tag.subordinator, -firm)
  }
  const afterNoun = lattice.canAny(place - 1, nounish)
  if (afterNoun && lattice.canAny(place + 1, finite) && !lattice.canAny(place + 1, nounish)) {
    lattice.shift(place, Tag.whPronoun, -firm)
  }
  if (afterNoun && opens && contentNoun(before) === 0) {
    // "told reporters that the" against "the bill that the".
    const told = hearing(keyAt(lattice, tokens, place - 2))
    const first = !told && !hasVerbBefore(lattice, place)
    lattice.shift(place, told ? Tag.subordinator : Tag.whPronoun, told || first ? -firm : -slight)
  } else if (lattice.canAny(place - 1, verbal) && opens) lattice.shift(place, Tag.subordinator, -slight)
}

/** Can a word shortly before the place be a verb? */
function hasVerbBefore(lattice: Lattice, place: number): boolean {
  for (let at = place - 2; at >= Math.max(0, place - 12); at--) if (lattice.canAny(at, verbal)) return true
  return place > 12
}

/** Forms of verbs that take the hearer before "that". */
const hearing = keyTest(
  `tell tells told telling warn warns warned warning assure assures assured assuring inform informs informed informing
   remind reminds reminded reminding convince convinces convinced convincing persuade persuades persuaded show shows
   showed promise promises promised`
    .split(/\s+/)
    .map(keyOf),
)

/** "so vague that": is the word before "that" graded by so? */
function isSoAdjective(lattice: Lattice, tokens: Tokens, place: number): boolean {
  for (let at = place - 1; at >= Math.max(0, place - 4); at--) {
    if (keyAt(lattice, tokens, at) === key.so)
      return lattice.canAny(at + 1, graded) || lattice.can(at + 1, Tag.determiner)
  }
  return false
}

const weighHer: ContextRule = (lattice, _tokens, place) => {
  const noun = lattice.canAny(place + 1, nominal) || lattice.can(place + 1, Tag.verbIng)
  const verbOnly = lattice.can(place + 1, Tag.verbBase) && !lattice.canAny(place + 1, nominal)
  if (!noun || verbOnly || lattice.can(place + 1, Tag.subordinator)) {
    lattice.shift(place, Tag.personalPronoun, -certain)
  } else if (!lattice.can(place + 1, Tag.adverb)) lattice.shift(place, Tag.possessiveDeterminer, -firm)
}

const weighTo: ContextRule = (lattice, tokens, place) => {
  const next = lattice.can(place + 1, Tag.adverb) && !lattice.canAny(place + 1, base) ? place + 2 : place + 1
  if (!lattice.canAny(next, base)) {
    lattice.shift(place, Tag.preposition, -certain)
    return
  }
  if (lattice.can(place - 2, Tag.nounPlural) || isPluralName(lattice, tokens, place - 2)) {
    // "The Democrats hope to win"
    lattice.shift(place - 1, Tag.verbBase, -firm)
  }
  if (!governsTo(keyAt(lattice, tokens, place - 1))) {
    const verbs = lattice.costOf(next, Tag.verbBase) - lattice.costOf(next, Tag.nounSingular)
    lattice.shift(place, Tag.to, verbs < 2 * costScale ? -firm : -slight)
  }
}

function isPluralName(lattice: Lattice, tokens: Tokens, place: number): boolean {
  if (place < 0 || !lattice.can(place, Tag.properNoun)) return false
  return tokens.prose.charCodeAt(tokens.ends[lattice.tokens[place]] - 1) === 0x73
}

const weighQuantifier: ContextRule = (lattice, tokens, place) => {
  const next = keyAt(lattice, tokens, place + 1)
  if (lattice.can(place + 1, Tag.determiner)) lattice.shift(place, Tag.coordinator, -certain)
  if (next === key.of) lattice.shift(place, Tag.indefinitePronoun, -certain)
  else if (lattice.canAny(place + 1, nominal) || lattice.can(place + 1, Tag.determiner)) {
    lattice.shift(place, Tag.determiner, -slight)
  } else if (!lattice.can(place + 1, Tag.adverb)) lattice.shift(place, Tag.determiner, certain)
}

const weighDegree: ContextRule = (lattice, tokens, place) => {
  const next = keyAt(lattice, tokens, place + 1)
  const comparative = lattice.can(place, Tag.superlativeAdverb)
    ? Tag.superlativeAdverb
    : Tag.comparativeAdverb
  if (next === key.of) return lattice.shift(place, Tag.indefinitePronoun, -certain)
  const gradedNext = lattice.canAny(place + 1, graded)
  const nounNext = lattice.canAny(place + 1, nounish)
  const nounAfter = lattice.canAny(place + 2, nounish) || keyAt(lattice, tokens, place + 2) === key.than
  if (gradedNext && (!nounNext || nounAfter))
    return lattice.shift(place, comparative, nounNext ? -slight : -firm)
  if (next === key.than) return lattice.shift(place, comparative, -slight)
  if (nounNext && !gradedNext) lattice.shift(place, Tag.determiner, -firm)
  if (!nounNext) lattice.shift(place, Tag.determiner, certain)
}

const weighOne: ContextRule = (lattice, tokens, place) => {
  if (lattice.can(place - 1, Tag.determiner) && !lattice.canAny(place + 1, nominal)) {
    lattice.shift(place, Tag.indefinitePronoun, -certain)
  } else if (!lattice.can(place + 1, Tag.modal) || keyAt(lattice, tokens, place + 1) === key.of) {
    lattice.shift(place, Tag.numeral, -firm)
  }
}

const weighWhat: ContextRule = (lattice, _tokens, place) => {
  const noun = lattice.canAny(place + 1, nounish) || lattice.can(place + 1, Tag.adjective)
  const verb = lattice.canAny(place + 1, finite)
  const opens = lattice.canAny(place + 1, opener)
  if (verb || opens || !noun) lattice.shift(place, Tag.whPronoun, -firm)
  else lattice.shift(place, Tag.whDeterminer, -slight)
}

const weighOnce: ContextRule = (lattice, tokens, place) => {
  if (keyAt(lattice, tokens, place + 1) === key.a || !lattice.canAny(place + 1, subject)) {
    lattice.shift(place, Tag.adverb, -certain)
  } else if (place === 0) lattice.shift(place, Tag.subordinator, -firm)
  else lattice.shift(place, Tag.adverb, -slight)
}

const weighSo: ContextRule = (lattice, tokens, place) => {
  if (keyAt(lattice, tokens, place + 1) === key.that) lattice.shift(place, Tag.subordinator, -certain)
  else if (lattice.can(place - 1, commaState) && lattice.canAny(place + 1, subject)) {
    lattice.shift(place, Tag.coordinator, -certain)
  }
}

const weighNo: ContextRule = (lattice, _tokens, place) => {
  const alone =
    place + 1 >= lattice.length ||
    lattice.can(place + 1, commaState) ||
    lattice.can(place + 1, Tag.punctuation)
  lattice.shift(place, Tag.interjection, alone ? -certain : certain)
}

const weighLetUs: ContextRule = (lattice, tokens, place) => {
  if (keyAt(lattice, tokens, place + 1) === key.us) lattice.shift(place, Tag.verbBase, -certain)
}

const weighClitic: ContextRule = (lattice, tokens, place) => {
  if (keyAt(lattice, tokens, place - 1) === key.let) {
    lattice.shift(place, Tag.personalPronoun, -certain)
    return
  }
  lattice.shift(place, Tag.personalPronoun, certain)
  const pronoun =
    lattice.can(place - 1, Tag.personalPronoun) ||
    lattice.can(place - 1, Tag.existentialThere) ||
    lattice.can(place - 1, Tag.whAdverb) ||
    lattice.can(place - 1, Tag.demonstrativePronoun) ||
    (lattice.can(place - 1, Tag.whPronoun) && !lattice.canAny(place + 1, nounish))
  if (pronoun) lattice.shift(place, Tag.possessiveClitic, certain)
  else if (lattice.canAny(place + 1, opener)) lattice.shift(place, Tag.possessiveClitic, slight)
  if (lattice.can(place + 1, Tag.verbParticiple)) lattice.shift(place, Tag.have, -slight)
}

/** Particles that are prepositions as often, even behind a verb that takes them. */
const looseParticle = keyTest(['in', 'on', 'through', 'by', 'around'].map(keyOf))

/** Verbs of going: what follows them before a noun says where. */
const motion = keyTest(
  `go goes went gone going come comes came coming run runs ran running walk walks walked walking climb climbs climbed
   climbing drive drives drove driven driving ride rides rode riding fly flies flew flown flying sail sails sailed sailing
   travel travels travelled traveled fall falls fell fallen falling jump jumps jumped jumping march marches marched
   marching swim swam rush rushes rushed rushing flow flows flowed crawl crawled wander wandered`
    .split(/\s+/)
    .map(keyOf),
)

const weighParticle: ContextRule = (lattice, tokens, place) => {
  const pronoun = lattice.can(place - 1, Tag.personalPronoun) || lattice.can(place - 1, Tag.reflexivePronoun)
  const verb = pronoun ? place - 2 : place - 1
  if (!lattice.canAny(verb, verbal)) return
  const word = keyAt(lattice, tokens, place)
  const known = (particlesOf(keyAt(lattice, tokens, verb)) & particleBit(word)) !== 0
  const phrase = lattice.canAny(place + 1, opener) || lattice.canAny(place + 1, nominal)
  if (!phrase && (word === key.back || word === key.away)) return lattice.shift(place, Tag.particle, firm)
  if (phrase && motion(keyAt(lattice, tokens, verb))) lattice.shift(place, Tag.preposition, -firm)
  else if (known) lattice.shift(place, Tag.particle, phrase && looseParticle(word) ? -slight : -firm)
  else if (phrase) lattice.shift(place, Tag.preposition, -firm)
}

const weighUsed: ContextRule = (lattice, tokens, place) => {
  if (keyAt(lattice, tokens, place + 1) !== key.to) return
  const passive = lattice.can(place - 1, Tag.be) || lattice.can(place - 2, Tag.be)
  if (!passive) lattice.shift(place, Tag.verbPast, -firm)
}

const weighBoth: ContextRule = (lattice, tokens, place) => {
  if (lattice.can(place + 1, Tag.properNoun) || lattice.can(place + 1, Tag.personalPronoun)) {
    lattice.shift(place, Tag.coordinator, -firm)
    return
  }
  weighQuantifier(lattice, tokens, place)
}

const weighLonger: ContextRule = (lattice, tokens, place) => {
  if (keyAt(lattice, tokens, place - 1) === key.no) lattice.shift(place, Tag.comparativeAdverb, -certain)
}

/** Verbs that an adjective follows. */
const linking = keyTest(
  `get gets got getting become becomes became grow grows grew look looks looked feel feels felt seem seems seemed make
   makes made keep keeps kept remain remains remained stay stays stayed`
    .split(/\s+/)
    .map(keyOf),
)

const weighComparative: ContextRule = (lattice, tokens, place) => {
  const linked = lattice.can(place - 1, Tag.be) || linking(keyAt(lattice, tokens, place - 1))
  if (linked) lattice.shift(place, Tag.comparativeAdjective, -firm)
}

const weighManner: ContextRule = (lattice, tokens, place) => {
  const before = keyAt(lattice, tokens, place - 1)
  const verb =
    lattice.canAny(place - 1, lexical) && !linking(before) && !lattice.can(place - 1, Tag.determiner)
  if (verb && !lattice.canAny(place + 1, nounish)) lattice.shift(place, Tag.adverb, -firm)
}

const rules: readonly (ContextRule | undefined)[] = [
  undefined,
  weighAs,
  weighApproximate,
  weighThat,
  weighHer,
  weighTo,
  weighQuantifier,
  weighDegree,
  weighOne,
  weighWhat,
  weighOnce,
  weighSo,
  weighNo,
  weighLetUs,
  weighClitic,
  weighParticle,
  weighUsed,
  weighBoth,
  weighLonger,
  weighComparative,
  weighManner,
]
