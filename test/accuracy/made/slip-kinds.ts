import { type Form, inflect, irregularVerbBases } from '../../../src/lexicon/inflect.ts'

/** Puts one text in the place of another; offsets into the paragraph, in UTF-16 units. */
export interface Replacement {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** All places of a paragraph where a slip of one kind could be made. */
export type SlipKind = (paragraph: string, random: () => number) => Replacement[]

const edge = "(?<![\\w’'-])"
const edgeBehind = "(?![\\w’'-])"

/** What a match is replaced with; undefined where it is to stay. The named group `wrong` is replaced, or the whole match. */
type Rewrite = (wrong: string, random: () => number) => string | undefined

function each(pattern: string, rewrite: Rewrite): SlipKind {
  const expression = new RegExp(pattern, 'dgi')
  return (paragraph, random) =>
    [...paragraph.matchAll(expression)].flatMap(match => {
      const [start, end] = match.indices?.groups?.wrong ?? match.indices![0]!
      const text = rewrite(paragraph.slice(start, end), random)
      return text === undefined || text === paragraph.slice(start, end) ? [] : [{ start, end, text }]
    })
}

function word(from: string, to: string): SlipKind {
  return each(`${edge}(?<wrong>${from})${edgeBehind}`, written =>
    /^[A-Z]/.test(written) ? to[0]!.toUpperCase() + to.slice(1) : to,
  )
}

/** One slip of the hand: a letter lost, doubled, swapped with the next or struck beside the right one. */
function misspelt(written: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (written.length - 1))
  const letter = written[at]!
  const ways = [
    written.slice(0, at) + written.slice(at + 1),
    written.slice(0, at) + letter + written.slice(at),
    written.slice(0, at) + (written[at + 1] ?? '') + letter + written.slice(at + 2),
    written.slice(0, at) + 'etaoinshrdlu'[Math.floor(random() * 12)] + written.slice(at + 1),
  ]
  return ways[Math.floor(random() * ways.length)]!
}

const verbs = [
  ...new Set([
    ...irregularVerbBases,
    ...'add agree allow appear ask believe call carry change claim clear close continue cover cross decide describe die earn end enter expect face fail finish follow gather happen help hope include join jump kill last learn like live look love move need offer open own pass plan play pull push raise reach receive remain report return save serve share start stay stop talk test travel try turn use visit vote wait walk want warn watch work'.split(
      ' ',
    ),
  ]),
].filter(
  verb => !/^(?:be|can|may|will|have|put|set|cut|hit|let|shut|cost|hurt|split|spread|read|beat)$/.test(verb),
)

function formOf(base: string, form: Form): string {
  return inflect(base, 'verb').get(form)?.[0] ?? base
}

/** Verbs by one of their forms, for turning it into another. */
function turned(from: Form, to: Form): { readonly words: string; readonly rewrite: Rewrite } {
  const forms = new Map(verbs.map(base => [formOf(base, from), formOf(base, to)]))
  return { words: [...forms.keys()].join('|'), rewrite: written => forms.get(written) }
}

function verbAfter(before: string, from: Form, to: Form): SlipKind {
  const { words, rewrite } = turned(from, to)
  return each(`\\b(?:${before}) (?<wrong>${words})(?= [a-z])`, rewrite)
}

const modals = "would|could|will|should|may|might|can|must|did not|does not|do not|didn[’']t|won[’']t|cannot"
const having = 'has|have|had|has been|have been|had been'
const being = 'was|were|is|are|be'
const intending =
  'wants?|wanted|hopes?|hoped|plans?|planned|asked|agreed|refused|tried|decided|expected|forced|continued|able|likely|began|used|going|ordered|allowed|due'
const otherNumber: Readonly<Record<string, string>> = {
  was: 'were',
  were: 'was',
  is: 'are',
  are: 'is',
  has: 'have',
  have: 'has',
}
const flip: Rewrite = written => otherNumber[written.toLowerCase()]

/** Slips by group and kind; the group is what figures are kept of. */
export const slipKinds: Readonly<Record<string, readonly SlipKind[]>> = {
  spelling: [each(`${edge}[a-z]{6,}${edgeBehind}`, misspelt)],
  doubled: [
    each(
      `${edge}(?:the|a|in|of|to|and|for|on|with|at|by|from|is|was|it|he|she|they|as|has|had|be|are)(?= [a-z])`,
      written => `${written} ${written.toLowerCase()}`,
    ),
  ],
  marks: [
    each('(?<=[a-z])[,.](?= )', written => ` ${written}`),
    each('(?<=[a-z]), (?=[a-z]{2})', () => ','),
    each('(?<=[a-z]), (?=[a-z])', () => ',, '),
  ],
  article: [
    word('an', 'a'),
    word('a', 'an'),
    each(
      '(?<=[a-z] )(?:the|another|each|every|his|her|their|its|this|some)(?= [a-z])',
      found => `a ${found}`,
    ),
  ],
  'split or joined': [
    each(
      `${edge}(?:about|again|along|into|within|without|another|anyone|someone|today|because|before|themselves|himself|something|nothing|although|already|until|became|around|among)${edgeBehind}`,
      written => written.replace(/^(in|with|any|some|no|them|him|be|to|un|al|an|a)(?=[a-z]{2})/i, '$1 '),
    ),
    each(
      `${edge}(?:of the|in the|to the|for the|on the|at the|with the|as well|such as|at least|more than|have been|had been|will be|a lot)${edgeBehind}`,
      written => written.replace(' ', ''),
    ),
  ],
  'confused words': [
    word('its', "it's"),
    word('their', 'there'),
    word('to', 'too'),
    word('than', 'then'),
    word('where', 'were'),
    word('were', 'where'),
    word('of', 'off'),
    word('whose', "who's"),
    word('two', 'to'),
    word('by', 'buy'),
    word('through', 'though'),
    word('his', 'he'),
    word('her', 'he'),
    word('from', 'form'),
    word('for', 'four'),
    word('no', 'know'),
    word('when', 'went'),
    word('they', 'the'),
    word('the', 'they'),
    word('on', 'one'),
    word('with', 'whit'),
    word('has', 'as'),
  ],
  'verb forms': [
    verbAfter(modals, 'base', 'past'),
    verbAfter(modals, 'base', 'third'),
    verbAfter(`(?:${intending}) to`, 'base', 'past'),
    verbAfter(`${having}|${being}|been`, 'participle', 'base'),
    verbAfter(having, 'participle', 'past'),
  ],
  agreement: [
    each('\\b(?:he|she|it|they|we|there) (?<wrong>was|were|is|are|has|have)(?= [a-z])', flip),
    each(
      '\\b(?:the|his|her|their|its|two|three|four|five|six|all|many|most) (?:[a-z]+ )?[a-z]{3,} (?<wrong>was|were|is|are|has|have)(?= [a-z])',
      flip,
    ),
    (() => {
      const { words, rewrite } = turned('third', 'base')
      return each(`\\b(?:he|she|it) (?<wrong>${words})(?= [a-z])`, rewrite)
    })(),
    each(
      '\\b(?:two|three|four|five|six|seven|eight|nine|ten|\\d{1,3}) [a-z]{3,}[^s\\W](?<wrong>s)(?= [a-z])',
      () => '',
    ),
  ],
  apostrophe: [
    each(
      '(?<=\\b(?:the|of|some|many|most|other|two|three|four|five|six) )[a-z]{3,}[^s\\W]s(?= (?:were|are|have|had|and|in|of|who|from|to|at)\\b)',
      written => `${written.slice(0, -1)}'s`,
    ),
    each("(?<=\\b(?:the|a|his|her|their|its) )[a-z]{3,}(?<wrong>[’'])s(?= [a-z]{3,})", () => ''),
  ],
  'small words': [
    each(
      '(?<=\\b(?:of|in|at|on|from|by|for|to|with) )the (?=[a-z]{3,} (?:of|and|in|was|is|has|had|to|that|who|which)\\b)',
      () => '',
    ),
    each('(?<=\\b(?:is|was|had|has|as|with|for|of|became|needs|takes) )an? (?=[a-z]{3,})', () => ''),
    each(`(?<=\\b(?:${intending}) )to (?=[a-z])`, () => ''),
    each(
      '(?<=\\b(?:one|some|most|part|number|end|kind|rest|because|out|instead|none) )of (?=[a-z])',
      () => '',
    ),
    each(
      '(?<=\\b(?:according|due|belongs?|referred|accused|consists?|waiting|rely|based|aware|capable) )(?:to|of|on|for) ',
      () => '',
    ),
    each(`(?<=\\b(?:${modals}) )(?=[a-z]{3,} )`, () => 'to '),
    each('(?<=\\b(?:his|her|their|its|a|every|each|this) )(?=[a-z]{4,} )', () => 'the '),
  ],
}
