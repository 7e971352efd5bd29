import type { Span } from '../../span.ts'
import type { Facts } from '../facts.ts'
import { matchesOf } from '../matches-of.ts'
import { numberOf, numberPattern } from '../number-text.ts'
import { type OwnSentence, spanOf } from '../own-sentences.ts'
import { sentencesOn, topicOf } from '../topics.ts'
import type { ResultBond } from './bond.ts'

const topic = topicOf('seats seat majority chamber')
const house =
  '(?:assembly|parliament|council|chamber|house|senate|legislature|congress|board|bundestag|knesset|diet)'
const n = (name: string) => `(?<${name}>${numberPattern})`
/** "34 of the 65 seats", "58 seats in the 120-member chamber", "48 of the assembly's 110 seats". */
const held = new RegExp(
  `(?<![\\w,.-])(?:(?<part>${n('a')} (?:seats )?(?:of|out of) (?:the |its |all |\\w+'s |the \\w+'s )?${n('all')}(?:-seat| seats| members)?)(?! percent)|(?<other>${n('b')} seats (?:in|of) (?:the |a |its )?${n('size')}-(?:seat|member|strong) (?:\\w+ )?${house}))\\b`,
  'dgi',
)
const ofSeats = /\bseats?\b|-member\b/i
const has =
  /\b(?<what>(?:w[io]n|won|winning|secur\w+|kept|keeps|held on to|retain\w*|holds?|gain\w*|took|giving (?:it|them|him|her)|enough for|with|has|have) (?:(?:an?|its|their|the|his|her) )?(?:(?:outright|absolute|clear|comfortable|overall|parliamentary|slim|narrow|own|working|new) )*majority|(?:can|could|will) (?:now )?govern alone|(?:governs?|rules?) alone)\b/di
const lacks =
  /\b(?<what>(?:short of (?:an? |the |its )?(?:outright |absolute |clear |overall |parliamentary )*majority|lost (?:his|her|its|their|the) (?:\w+ )?majority|lacks? (?:an? )?(?:\w+ )?majority|without (?:an? )?(?:\w+ )?majority|(?:needs?|must find|will need|needing) (?:a |partners?\b|coalition )(?:coalition )?(?:partners?|allies|partner)?[^.;]{0,20}? (?:to reach|for|to form|to get) (?:a |its )?majority|failed to (?:win|secure|gain) (?:an? )?(?:\w+ )?majority|cannot govern alone|not enough (?:for|to govern)))\b/di
const short = new RegExp(
  `\\b(?<what>(?:just |only )?${n('by')}(?: seats?)? (?:short of|shy of) (?:an? |the |its )?(?:outright |absolute |overall )*majority)\\b`,
  'di',
)
/** A majority of another kind, of several together, or of another election. */
const another =
  /\b(?:two-thirds|three-fifths|three-quarters|super-?majority|coalition|allies|together|combined|between them|previous|last (?:time|year|election)|ago|in (?:19|20)\d\d|would|could have|if|hop\w+|forecast|poll\w*|projected|constitutional|blocking|from|down|up|alliance|bloc|\w+ and \w+ parties|(?:fewer|less|more) than|short of what|needs? to|needed to|with (?:the )?(?:support|help|backing)|single|largest)\b/i

interface Seats extends Span {
  readonly held: number
  readonly all: number
}

/** A party's seats of a chamber against words for a majority of the same sentence. */
export function* majorities(facts: Facts): Iterable<ResultBond> {
  for (const sentence of sentencesOn(facts, topic)) {
    if (!/\bmajority\b|\balone\b/.test(sentence.text)) continue
    const [seats, ...more] = seatsIn(sentence)
    if (!seats || more.length > 0) continue
    const needed = Math.floor(seats.all / 2) + 1
    const told = short.exec(sentence.text)
    const lacking = lacks.exec(sentence.text)
    const having = has.exec(sentence.text)
    const words = told ?? lacking ?? having
    if (!words) continue
    const isHeld = seats.held >= needed
    const right = needed - seats.held
    const fits = told
      ? numberOf(told.groups!.by!) === right || (numberOf(told.groups!.by!) ?? 0) - right === 0.5
      : lacking
        ? !isHeld
        : isHeld
    if (!fits && (another.test(sentence.text.replace(words[0], '')) || /\bnot\b|n't/.test(sentence.text)))
      continue
    yield {
      kind: 'majority',
      here: spanOf(sentence, words, 'what'),
      there: seats,
      fits,
      why: `a majority of ${seats.all} takes ${needed}`,
    }
  }
}

function seatsIn(sentence: OwnSentence): Seats[] {
  return [...matchesOf(held, sentence.text)].flatMap(match => {
    const { part, a, b, all, size } = match.groups!
    const [one, whole] = [numberOf(a ?? b!), numberOf(all ?? size!)]
    if (
      !one ||
      !whole ||
      one > whole ||
      whole < 9 ||
      !ofSeats.test(
        match[0] + sentence.text.slice(match.index + match[0].length, match.index + match[0].length + 12),
      )
    )
      return []
    return [{ ...spanOf(sentence, match, part ? 'part' : 'other'), held: one, all: whole }]
  })
}
