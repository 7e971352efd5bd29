import type { Span } from '../../span.ts'
import type { Facts } from '../facts.ts'
import { matchesOf } from '../matches-of.ts'
import { numberOf, numberPattern } from '../number-text.ts'
import { type OwnSentence, spanOf } from '../own-sentences.ts'
import { sentencesOn, topicOf } from '../topics.ts'

/** Words that say how the ages of some people lie to each other, and the ages beside them. */
export interface AgeRelation {
  readonly words: Span
  readonly ages: readonly Span[]
  readonly fits: boolean
}

const guard = topicOf('apart since twin twins eldest oldest youngest older younger mother father turns turn')
const n = numberPattern
const name = "[A-Z][\\w'’-]+(?: [A-Z][\\w'’-]+)?"

/** Every relation of ages that a sentence tells with the ages. */
export function* ageRelations(facts: Facts): Iterable<AgeRelation> {
  for (const sentence of sentencesOn(facts, guard)) {
    if (!/\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten)\b/i.test(sentence.text)) continue
    for (const { pattern, fits } of relations)
      for (const match of matchesOf(pattern, sentence.text)) yield* relationOf(sentence, match, fits)
    yield* extremes(sentence)
  }
}

type Groups = Readonly<Record<'a' | 'b' | 'n', number>>

interface Relation {
  /** Names the ages `a` and `b`, a number of years `n`, and the `words` of the relation. */
  readonly pattern: RegExp
  fits(numbers: Groups, words: string): boolean
}

/** Two people who were born some years apart may be a year more or less apart by their ages. */
const isApart = (a: number, b: number, years: number) => Math.abs(Math.abs(a - b) - years) <= 1
/** Nobody is a parent before that age. */
const youngestParent = 11

const relations: readonly Relation[] = [
  {
    // "aged 41 and 38, were born five years apart"
    pattern: new RegExp(
      `\\b(?:aged|who are|are) (?<a>${n}) and (?<b>${n}),? [^.;]{0,20}?(?<words>born (?:some |just |only )?(?<n>${n}) years apart)\\b`,
      'dgi',
    ),
    fits: ({ a, b, n: years }) => isApart(a, b, years),
  },
  {
    // "Born five years apart, the brothers, aged 41 and 38,"
    pattern: new RegExp(
      `\\b(?<words>born (?:just |only )?(?<n>${n}) years apart),? [^.;]{0,40}?\\b(?:aged|who are|are|now) (?<a>${n}) and (?<b>${n})\\b`,
      'dgi',
    ),
    fits: ({ a, b, n: years }) => isApart(a, b, years),
  },
  {
    // "the twins, aged 11 and 14", "the twins, one 8 and the other 6"
    pattern: new RegExp(
      `\\b(?<!(?:sets?|pairs?) of )(?<words>twins?(?: (?:boys|girls|brothers|sisters|sons|daughters))?),? (?:${name},? and ${name},? )?(?:(?:who are |both )?aged (?<a>${n}) and (?<b>${n})|one (?:aged |is )?(?<c>${n}),? (?:and )?the other (?:aged |is )?(?<e>${n}))\\b(?! (?:months|weeks|days))`,
      'dgi',
    ),
    fits: ({ a, b }) => a === b,
  },
  {
    // "Peter, 62, is two years younger than his wife, Helen, 60"
    pattern: new RegExp(
      `\\b[A-Z][\\w'’-]+, (?:who is )?(?<a>${n}), (?:is|was) (?<words>(?<n>${n}) years (?:younger|older) than) (?:(?:his|her|their) (?:\\w+ )?\\w+,? )?(?:${name}, )?(?:who is )?(?<b>${n})(?=[,.;]|$)`,
      'dg',
    ),
    fits: ({ a, b, n: years }, words) => Math.abs(a - b - (/older/.test(words) ? years : -years)) <= 1,
  },
  {
    // "Karl, 35, and his twin brother, Anton, 31,"
    pattern: new RegExp(
      `\\b${name}, (?<a>${n}), (?:and |with )(?<words>(?:his|her) twin (?:brother|sister)),? ${name}, (?<b>${n})(?=[,.;]|$)`,
      'dg',
    ),
    fits: ({ a, b }) => a === b,
  },
  {
    // "His mother, who is 19, said that her son, 24,"
    pattern: new RegExp(
      `\\b(?<words>(?:his|her|their|the (?:boy|girl|child|teenager|baby)'s|the) (?:mother|father)),? (?:${name},? )?(?:who is |aged )?(?<a>${n}),? [^.;]{0,60}?\\b(?:her|his|the) (?:son|daughter|child|boy|girl),? (?:${name}, )?(?:who is |aged )?(?<b>${n})(?=[,.;]|$)`,
      'dgi',
    ),
    fits: ({ a, b }) => a - b >= youngestParent,
  },
  {
    // "Lund, 62, who has worked nights for 34 years, since she was 28"
    pattern: new RegExp(
      `\\b[A-Z][\\w'’-]+, (?<a>${n}), [^.;]{0,60}?\\b(?<words>for (?:the past |the last )?(?<n>${n}) years,? since (?:he|she) was) (?<b>${n})(?=[,.;]|$| and\\b)`,
      'dg',
    ),
    fits: ({ a, b, n: years }) => Math.abs(a - years - b) <= 1,
  },
  {
    // "who turns 60 next month, is 61"
    pattern: new RegExp(
      `\\b(?<words>(?:turns|will turn) (?<a>${n}) (?:next|this|on|in|later|tomorrow)[^.;,]{0,30}), is (?:now )?(?<b>${n})(?=[,.;]|$| and\\b| but\\b)`,
      'dgi',
    ),
    fits: ({ a, b }) => a === b + 1,
  },
  {
    // "Lund, 61, who turns 60 next month"
    pattern: new RegExp(
      `\\b[A-Z][\\w'’-]+, (?<b>${n}), (?<words>(?:who )?(?:turns|will turn) (?<a>${n}) (?:next|this|on|in|later|tomorrow))\\b`,
      'dg',
    ),
    fits: ({ a, b }) => a === b + 1,
  },
]

function* relationOf(
  sentence: OwnSentence,
  match: RegExpExecArray,
  fits: Relation['fits'],
): Iterable<AgeRelation> {
  const groups = match.groups!
  const names = groups.a === undefined ? (['c', 'e'] as const) : (['a', 'b'] as const)
  const [a, b] = names.map(one => numberOf(groups[one]!))
  const years = groups.n === undefined ? 0 : numberOf(groups.n)
  if (a === undefined || b === undefined || years === undefined || a > oldest || b > oldest) return
  yield {
    words: spanOf(sentence, match, 'words'),
    ages: names.map(one => spanOf(sentence, match, one)),
    fits: fits({ a, b, n: years }, groups.words!),
  }
}

const oldest = 115
/** Whoever is the eldest or youngest, with the age before or behind. */
const extreme = new RegExp(
  `(?:\\b${name}, (?<before>${n}), (?:who )?(?:is|was) )?\\bthe (?<words>(?<which>eldest|oldest|youngest) of (?:the |her |his |their |its )?(?:${n}|[a-z]+)(?: [a-z]+)?)(?:,? (?:${name}, )?(?:is|was) (?<behind>${n})(?=[,.;]|$| and\\b)|, ${name}, (?<apposed>${n})(?=[,.;]))?`,
  'dgi',
)
/** "Mary is 28 and Jean 24", "the others are 11, 13 and 14", "her brother Tom is 27". */
const others = new RegExp(
  `(?:\\b${name},? (?:is |who is |aged )?|\\bothers (?:are|were) (?:aged )?|\\bare (?:aged )?|, |\\band )(?<age>${n})(?=[,.;]|$| and\\b)`,
  'dg',
)

/** "Ruth, 31, is the youngest of the three; Mary is 28 and Jean 24." */
function* extremes(sentence: OwnSentence): Iterable<AgeRelation> {
  for (const match of matchesOf(extreme, sentence.text)) {
    const { before, behind, apposed, which } = match.groups!
    const group = before ? 'before' : behind ? 'behind' : 'apposed'
    const own = numberOf(before ?? behind ?? apposed ?? '')
    if (own === undefined || own > oldest) continue
    const from = match.index + match[0].length
    const rest = [...matchesOf(others, sentence.text.slice(from))].flatMap(one => {
      const value = numberOf(one.groups!.age!)
      const [start, end] = one.indices!.groups!.age!
      const place = sentence.start + from
      return value === undefined || value > oldest ? [] : [{ value, start: place + start, end: place + end }]
    })
    if (rest.length === 0) continue
    const isYoungest = which!.toLowerCase() === 'youngest'
    const wrong = rest.find(({ value }) => (isYoungest ? value < own : value > own))
    yield {
      words: spanOf(sentence, match, 'words'),
      ages: [spanOf(sentence, match, group), ...(wrong ? [{ start: wrong.start, end: wrong.end }] : [])],
      fits: wrong === undefined,
    }
  }
}
