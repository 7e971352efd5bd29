import type { Facts } from '../facts.ts'
import { matchesOf } from '../matches-of.ts'
import { numberOf, numberPattern, ordinalOf, ordinalPattern } from '../number-text.ts'
import { type OwnSentence, ownSentenceAt, spanOf } from '../own-sentences.ts'
import { sentencesOn, topicOf } from '../topics.ts'
import { bondIn, type ResultBond } from './bond.ts'

const topic = topicOf(
  'voted vote votes voting voters approved rejected passed failed carried defeated opposed adopted override term unopposed runoff run-off run',
)
const n = (name: string) => `(?<${name}>${numberPattern})`
const full = "(?:[A-Z][\\w.'-]*(?: [A-Z][\\w.'-]*){0,3})"
const names = `(?<names>${full}(?:, ${full})*(?:,? and ${full})?)`
const side =
  '(?<side>voting (?:against|no|nay)|opposed|dissenting|in dissent|in opposition|voting (?:for|in favou?r|yes))'
const tally = `(?<tally>${n('yes')}(?:[-–]| to |-to-| votes to )${n('no')})(?! percent|[-–\\d])`
const named = new RegExp(
  `\\b(?<verb>approved|passed|adopted|backed|endorsed|voted|rejected|denied|defeated|turned down)\\b(?<between>[^;]{0,100}?) ?${tally}(?<more>[^.;]{0,80}?),? with ${names} ${side}\\b`,
  'dg',
)
const turnedDown = /\b(?:rejected|denied|defeated|turned down|against|reject|deny|table|kill|block)\b/i

/** "Approved the plan 6-3, with Baker, Singh, Ortega and Flynn voting against". */
function* namedSides(sentence: OwnSentence): Iterable<ResultBond> {
  for (const match of matchesOf(named, sentence.text)) {
    const { verb, between, more } = match.groups!
    if (/\d/.test(more!) || /\b(?:abstain|absent)/.test(sentence.text)) continue
    const [yes, no] = [numberOf(match.groups!.yes!), numberOf(match.groups!.no!)]
    if (yes === undefined || no === undefined || yes + no > 60) continue
    const count = namesIn(match.groups!.names!)
    const isFor = /for|favou?r|yes/.test(match.groups!.side!)
    const isDown = turnedDown.test(verb! + between! + more!)
    const right = isFor ? yes : no
    const fits = isDown ? count === yes || count === no : count === right
    yield bondIn(sentence, match, {
      kind: 'votes',
      here: 'names',
      there: 'tally',
      fits,
      why: `there were ${isDown ? `${yes} and ${no}` : right} on that side`,
    })
  }
}

function namesIn(text: string): number {
  return text.split(/, and |, | and /).length
}

const roll = new RegExp(
  `^Voting (?<side>for|in favou?r|yes|against|no)(?: (?:it|of it|the \\w+))? were ${names}`,
  'd',
)
const outcome = new RegExp(
  `\\b(?<word>passed|carried|approved|failed|defeated|rejected)\\b[^.;\\d]{0,40}?(?:by a vote of |by )?${tally}`,
  'di',
)

/** "The motion failed 4-3. Voting for it were Cruz, Hall, Imai and Webb." */
function* rollsOf(facts: Facts, sentence: OwnSentence): Iterable<ResultBond> {
  const own = roll.exec(sentence.text)
  const before = own && sentence.number > 0 ? ownSentenceAt(facts, sentence.number - 1) : undefined
  const told = before && outcome.exec(before.text)
  if (!own || !told || before.block !== sentence.block || /\bveto|override|two-thirds\b/i.test(before.text))
    return
  const [yes, no] = [numberOf(told.groups!.yes!)!, numberOf(told.groups!.no!)!]
  const isPassed = /passed|carried|approved/i.test(told.groups!.word!)
  const isFor = !/against|no/.test(own.groups!.side!)
  const right = isPassed === isFor ? Math.max(yes, no) : Math.min(yes, no)
  const count = namesIn(own.groups!.names!)
  yield {
    kind: 'votes',
    here: spanOf(sentence, own, 'names'),
    there: spanOf(before, told),
    fits: count === right,
    why: `there were ${right} on that side`,
  }
}

const higher =
  /\b(?:two-thirds|three-fifths|three-quarters|super-?majority|threshold|60 percent|quorum|turnout|needed|required|requires?|double majority|states|cantons)\b/i
const shares = new RegExp(
  `\\b(?<word>rejected|defeated|failed|approved|passed|carried|adopted)\\b[^.;\\d]{0,30}?,? (?:with|by) (?<share>${n('n')}(?:\\.\\d+)? ?(?:percent|per cent|%))(?: of (?:the )?(?:voters|votes?|those voting|members|ballots))?(?: (?:cast|voting|were|was))? (?<side>in favou?r|for|yes|against|opposed|no)\\b`,
  'dgi',
)
const counts = new RegExp(
  `\\b(?<word>rejected|defeated|failed|approved|passed|carried|adopted)\\b[^.;\\d]{0,20}?,? with (?<counts>${n('yes')} (?:people |members |voters |votes )?(?:voting yes|voting for|voting in favou?r|in favou?r|for) and ${n('no')} (?:voting )?(?:no|against|opposed))\\b`,
  'dgi',
)
const wholes =
  /\b(?<word>rejected|defeated|failed|approved|passed|carried|adopted)\b [^.;]{0,40}?(?:votes|\d),? with (?:the|a) majority (?<side>in favou?r|for|against|opposed)/dgi
const passedWord = /^(?:approved|passed|carried|adopted)$/i
const forIt = /^(?:in favou?r|for|yes)$/i

/** "Rejected, with 56 percent in favour". */
function* outcomesOfShares(isHigher: () => boolean, sentence: OwnSentence): Iterable<ResultBond> {
  if (!/\bwith\b|\bby\b/.test(sentence.text)) return
  for (const match of matchesOf(shares, sentence.text)) {
    const share = Number.parseFloat(match.groups!.share!)
    const isFor = forIt.test(match.groups!.side!)
    const isPassed = passedWord.test(match.groups!.word!)
    if (Number.isNaN(share) || share === 50 || share > 100) continue
    const fits = isPassed === (isFor ? share > 50 : share < 50)
    if (!fits && isHigher()) continue
    yield bondIn(sentence, match, {
      kind: 'votes',
      here: 'word',
      there: 'share',
      fits,
      why: 'the larger share was on the other side',
    })
  }
  for (const match of matchesOf(counts, sentence.text)) {
    const [yes, no] = [numberOf(match.groups!.yes!), numberOf(match.groups!.no!)]
    if (yes === undefined || no === undefined || yes === no) continue
    const fits = passedWord.test(match.groups!.word!) === yes > no
    if (!fits && isHigher()) continue
    yield bondIn(sentence, match, {
      kind: 'votes',
      here: 'word',
      there: 'counts',
      fits,
      why: 'more voted the other way',
    })
  }
  for (const match of matchesOf(wholes, sentence.text)) {
    const fits = passedWord.test(match.groups!.word!) === forIt.test(match.groups!.side!)
    if (!fits && isHigher()) continue
    yield bondIn(sentence, match, {
      kind: 'votes',
      here: 'side',
      there: 'word',
      fits,
      why: 'the majority decides',
    })
  }
}

const parts: Readonly<Record<string, number>> = {
  'two-thirds': 2 / 3,
  'three-fifths': 3 / 5,
  'three-quarters': 3 / 4,
  'three-fourths': 3 / 4,
}
const needed = new RegExp(
  `\\b(?:needed|required|requires|needs) (?:an? )?(?<share>two-thirds|three-fifths|three-quarters|three-fourths)(?: majority| vote)?,? and (?<word>passed|was carried|succeeded|was approved|was adopted)\\b[^.;\\d]{0,30}? ${tally}`,
  'dgi',
)
const reached = new RegExp(
  `\\b(?:or|took|needed|required) (?<bar>${n('all')} votes),? and (?<word>passed|was carried|succeeded|failed|was approved|fell short) with (?<votes>${n('own')})\\b`,
  'dgi',
)

/** "Needed a two-thirds majority and passed by 58 votes to 42", "or 60 votes, and succeeded with 57". */
function* barsPassed(sentence: OwnSentence): Iterable<ResultBond> {
  for (const match of matchesOf(needed, sentence.text)) {
    const [yes, no] = [numberOf(match.groups!.yes!)!, numberOf(match.groups!.no!)!]
    const fits = yes / (yes + no) >= parts[match.groups!.share!.toLowerCase()]! - 0.001
    yield bondIn(sentence, match, { kind: 'votes', here: 'tally', there: 'share', fits, why: 'it is less' })
  }
  for (const match of matchesOf(reached, sentence.text)) {
    const isOver = numberOf(match.groups!.own!)! >= numberOf(match.groups!.all!)!
    const fits = isOver !== /failed|short/i.test(match.groups!.word!)
    yield bondIn(sentence, match, {
      kind: 'votes',
      here: 'votes',
      there: 'bar',
      fits,
      why: isOver ? 'it is enough' : 'it is not enough',
    })
  }
}

const plain: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?<there>(?:ran|running|stood|standing) unopposed)\b(?:(?!\b(?:in|but|until|last|year|ago)\b)[^.;]){0,40}?\b(?<here>(?:beat|beating|defeated|defeating) (?:his|her|their|a|an|the|\p{Lu}))/dgu,
    'who is unopposed has no rival',
  ],
  [
    /, who (?<there>was defeated|lost (?:her|his|the) (?:seat|race|bid|re-?election))\b[^,;]{0,40}, (?:begins|will begin|starts|will start|will be sworn in for) (?<here>(?:his|her|a) (?:new|second|third|fourth|fifth|next|\w+-year)(?: \w+-year)? term)\b/dg,
    'who is defeated has no next term',
  ],
  [
    /\b(?<there>signed the (?:bill|measure|legislation))\b[^.;]{0,80}?\b(?:override|overrode|overriding) (?<here>(?:the|his|her|that) veto)\b/dg,
    'what was signed was not vetoed',
  ],
  [
    /\b(?<there>won (?:the|a) (?:confidence vote|vote of confidence|no-confidence vote))\b[^.;]{0,30}? and (?<here>(?:must|will have to|has to) (?:now )?(?:resign|step down))/dg,
    'who has the confidence of a chamber stays',
  ],
  [
    /\b(?<there>came third in the first round) and (?<here>[^.;]{0,40}?\b(?:in the run-?off|run-?off between the top two))/dg,
    'only the first two go on',
  ],
]
const runoff = new RegExp(
  `\\bwho (?:took|won|got|received|had) (?<share>${n('n')}(?:\\.\\d+)? ?(?:percent|per cent|%))(?: of the votes?)?(?: in the first round)?, (?<there>(?:faces|will face|goes into|was forced into|heads (?:in)?to|must contest) an? run-?off)`,
  'dgi',
)

/** "Ran unopposed and beat her rival", "who took 53 percent in the first round, faces a run-off". */
function* statesOfRaces(sentence: OwnSentence): Iterable<ResultBond> {
  for (const [pattern, why] of plain)
    for (const match of matchesOf(pattern, sentence.text))
      yield bondIn(sentence, match, { kind: 'votes', here: 'here', there: 'there', fits: false, why })
  for (const match of matchesOf(runoff, sentence.text)) {
    const fits = Number.parseFloat(match.groups!.share!) <= 50
    if (!fits && /\b(?:threshold|55|60|needed|registered|primary)\b/.test(sentence.text)) continue
    yield bondIn(sentence, match, {
      kind: 'votes',
      here: 'there',
      there: 'share',
      fits,
      why: 'more than half wins outright',
    })
  }
}

const elected =
  /\b(?:first elected|who won the elections) (?:in |of )(?<years>(?:19|20)\d\d(?:(?:, | and |, and )(?:19|20)\d\d)*)(?:,? and (?:was )?(?:then )?(?:re-?elected|won again) in (?<more>(?:19|20)\d\d(?:(?:, | and |, and )(?:19|20)\d\d)*))?/d
const term = new RegExp(
  `\\b(?<verb>finishing|completing|serving|in|ending|begins|beginning|starting|starts|seeking|running for|sought|seek) (?:his|her|a|the) (?<here>(?<nth>${ordinalPattern}) (?:(?:[a-z]+-year|consecutive|straight|successive|and|final|last|full) )*term)\\b`,
  'd',
)

/** "First elected in 2013 and re-elected in 2017 and 2021, is finishing her second term". */
function* termsTold(sentence: OwnSentence): Iterable<ResultBond> {
  const own = elected.exec(sentence.text)
  const told = own && term.exec(sentence.text)
  if (!own || !told || /\b(?:Senate|House|council|board|lost|special|to (?:the|a))\b/.test(own[0])) return
  const list = `${own.groups!.years!} ${own.groups!.more ?? ''}`.match(/\d{4}/g)!
  if (list.length < 2) return
  const right = list.length + (/^(?:seek|sought|running)/.test(told.groups!.verb!) ? 1 : 0)
  const nth = ordinalOf(told.groups!.nth!)
  yield {
    kind: 'votes',
    here: spanOf(sentence, told, 'here'),
    there: spanOf(sentence, own),
    fits: nth === right,
    why: `with ${list.length} elections it is number ${right}`,
  }
}

/** How votes went, against who voted how and what follows of it. */
export function* ballots(facts: Facts): Iterable<ResultBond> {
  let told: boolean | undefined
  const isHigher = () => (told ??= higher.test(facts.tokens.prose))
  for (const sentence of sentencesOn(facts, topic)) {
    yield* namedSides(sentence)
    yield* rollsOf(facts, sentence)
    yield* outcomesOfShares(isHigher, sentence)
    yield* barsPassed(sentence)
    yield* statesOfRaces(sentence)
    yield* termsTold(sentence)
  }
}
