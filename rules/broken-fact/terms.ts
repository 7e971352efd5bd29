import type { Facts } from '../../src/analysis/facts.ts'
import { matchesOf } from '../../src/analysis/matches-of.ts'
import { numberOf, numberPattern, ordinalOf, ordinalPattern } from '../../src/analysis/number-text.ts'
import { spanOf } from '../../src/analysis/own-sentences.ts'
import { sentencesOn, type Topic, topicOf } from '../../src/analysis/topics.ts'
import type { Broken } from './broken.ts'

/** A word that says how many, how old or which place, and a number beside it that has to be that. */
interface Term {
  readonly topic: Topic
  readonly patterns: readonly RegExp[]
  readonly right: (n: number) => boolean
  readonly fact: string
}

const n = `(?<n>${numberPattern})`
const nth = `(?<n>${ordinalPattern})`

function term(words: string, patterns: readonly string[], right: (n: number) => boolean, fact: string): Term {
  return {
    topic: topicOf(words),
    patterns: patterns.map(pattern => new RegExp(`(?<![\\w-])(?:${pattern})(?![\\w-])`, 'dgi')),
    right,
    fact,
  }
}

const between = (from: number, until: number) => (value: number) => value >= from && value <= until

/** An anniversary: "their golden wedding after 40 years", "the centenary of its founding 90 years ago". */
function anniversary(words: string, name: string, years: number): Term {
  return term(
    words,
    [
      `${name}[^.;]{0,40}? (?:after|of|marking|marks|marked|for) (?:a reign of |a marriage of )?${n} years(?: (?:of marriage|together|on the throne|of marriage))?`,
      `(?:married|together|reigned|on the throne|wed) (?:for )?${n} years[^.;]{0,40}? ${name}`,
      `${n} years (?:of marriage|together|on the throne)[^.;]{0,40}? ${name}`,
    ],
    value => value === years || value < 5,
    `it is that of ${years} years`,
  )
}

/** A word for somebody's age: "the octogenarian, 75,". */
function age(words: string, name: string, from: number, until: number): Term {
  return term(
    words,
    [`(?:the|a|an) (?:\\w+ )?${name},? (?:who is |aged |now |who turned )?${n}(?=[,.;)]| who| and| years)`],
    between(from, until),
    until > 200
      ? `it is somebody of ${from} years or more`
      : `it is somebody from ${from} to ${until} years old`,
  )
}

function medal(name: string, place: number): Term {
  return term(
    'gold silver bronze',
    [
      `(?:won|took|claimed|collected|earned|wins|taking|winning) (?:a |the |his |her |their )?(?:\\w+ )?${name}(?: medal)?,? (?:by |after |when (?:he|she|they) |with a |for (?:a )?)?(?:finish(?:ed|ing)|came|coming|plac(?:ed|ing)) ${nth}`,
      `(?:finish(?:ed|ing)|came|coming|plac(?:ed|ing)) ${nth}(?: (?:in|at) [^.;,]{3,40}?)?(?:,| and| to)? (?:to )?(?:win|won|winning|take|took|taking|claim|earn(?:ing|ed)?)(?: home)? (?:a |the |his |her |their )?(?:\\w+ )?${name}(?: medal)?`,
    ],
    value => value === place || value > 3,
    `${name} is for place ${place}`,
  )
}

const terms: readonly Term[] = [
  anniversary('silver', 'silver (?:wedding|jubilee)(?: anniversary)?', 25),
  anniversary('ruby', 'ruby (?:wedding|jubilee)(?: anniversary)?', 40),
  anniversary('golden', 'golden (?:wedding|jubilee)(?: anniversary)?', 50),
  anniversary('diamond', 'diamond wedding(?: anniversary)?', 60),
  anniversary('platinum', 'platinum (?:wedding|jubilee)(?: anniversary)?', 70),
  ...(
    [
      ['centenary', 100],
      ['centennial', 100],
      ['bicentenary', 200],
      ['bicentennial', 200],
      ['sesquicentennial', 150],
      ['tercentenary', 300],
    ] as const
  ).map(([name, years]) =>
    term(
      name,
      [
        `${name} of [^.;]{0,60}? ${n} years ago`,
        `${n} years ago[^.;]{0,30}? ${name}`,
        `${n} years (?:after|since) [^.;]{0,50}? ${name}`,
      ],
      value => Math.abs(value - years) <= 1,
      `it is that of ${years} years`,
    ),
  ),
  term(
    'biennial',
    [`biennial [^.;]{0,40}?every ${n} years`],
    value => value === 2,
    'biennial is every two years',
  ),
  term(
    'triennial',
    [`triennial [^.;]{0,40}?every ${n} years`],
    value => value === 3,
    'triennial is every three years',
  ),
  term(
    'quadrennial',
    [`quadrennial [^.;]{0,40}?every ${n} years`],
    value => value === 4,
    'quadrennial is every four years',
  ),
  term(
    'fortnight',
    [`fortnight of ${n} days`, `fortnight,? or ${n} days`],
    value => value === 14,
    'a fortnight has 14 days',
  ),
  term('decade', [`decade,? or ${n} years`], value => value === 10, 'a decade has ten years'),
  term('score', [`three score years and ten,? or ${n}`], value => value === 70, 'three score and ten is 70'),
  age('teenager', 'teenager', 13, 19),
  age('sexagenarian', 'sexagenarian', 60, 69),
  age('septuagenarian', 'septuagenarian', 70, 79),
  age('octogenarian', 'octogenarian', 80, 89),
  age('nonagenarian', 'nonagenarian', 90, 99),
  age('centenarian', 'centenarian', 100, 999),
  medal('gold', 1),
  medal('silver', 2),
  medal('bronze', 3),
  term(
    'hat-trick hat trick',
    [
      `hat[- ]trick of ${n} (?:goals|wickets|tries)`,
      `(?:his|her) ${n} goals,? (?:a|completing a|made up a) hat[- ]trick`,
    ],
    value => value === 3,
    'a hat trick is three',
  ),
  term(
    'birdie',
    [`birdie,? ${n} over par`, `${n} (?:shots? |strokes? )?under par[^.;]{0,10} birdie`],
    value => value === 1,
    'a birdie is one under par',
  ),
  term(
    'touchdown',
    [`touchdown,? (?:worth|which is worth) ${n}`],
    value => value === 6,
    'a touchdown is worth six points',
  ),
  term(
    'try',
    [`try,? (?:worth|which is worth) ${n}`],
    value => value === 5 || value === 4 || value === 3,
    'a try is worth five points',
  ),
  term(
    'amendment',
    [
      `${nth} Amendment(?:'s)?,? (?:which (?:guarantees|protects)|right to|guarantee of|protection of|and) (?:the )?(?:free speech|freedom of (?:speech|the press|religion)|free press)`,
    ],
    value => value === 1 || value === 14,
    'freedom of speech is in the First Amendment',
  ),
  term(
    'amendment',
    [
      `${nth} Amendment(?:'s)?,? (?:which (?:guarantees|protects)|right to|guarantee of) (?:the )?(?:right to )?(?:keep and )?bear arms`,
    ],
    value => value === 2,
    'the right to bear arms is in the Second Amendment',
  ),
  term(
    'amendment',
    [
      `(?:invoked|took|citing|pleaded) (?:the |his |her )?${nth} Amendment(?: right)?(?: against self-incrimination| and (?:declined|refused) to)`,
    ],
    value => value === 5,
    'it is the Fifth Amendment',
  ),
  term(
    'amendment',
    [`${nth} Amendment(?:,? which|'s|,? that)? (?:abolished|ended|abolition of) slavery`],
    value => value === 13,
    'slavery was abolished by the 13th Amendment',
  ),
  term(
    'amendment',
    [`${nth} Amendment(?:,? which|,? that)? (?:gave|granted) women the (?:vote|right to vote)`],
    value => value === 19,
    'women have the vote by the 19th Amendment',
  ),
  term(
    'quarter',
    [`${nth} quarter(?: of the year)?,? (?:from |\\()?(?:January|Jan\\.) (?:to|through|until) March`],
    value => value === 1 || value > 1,
    'it is the first quarter',
  ),
]

const unlike =
  /\b(?:if|would|novel|film|almost|nearly|early|not|never|than|joint|tied|team|relay|another|others?)\b/i

/** A figure or a number in words, which is sooner looked for than the words around it. */
const isCounting = new RegExp(`\\d|\\b(?:${numberPattern}|${ordinalPattern})\\b`, 'i')

/** A word of a number, an age, a jubilee or a place with a number beside it that does not fit. */
export function* brokenTerms(facts: Facts): Iterable<Broken> {
  for (const { topic, patterns, right, fact } of terms)
    for (const sentence of sentencesOn(facts, topic)) {
      if (!isCounting.test(sentence.text)) continue
      for (const pattern of patterns)
        for (const match of matchesOf(pattern, sentence.text)) {
          const value = numberOf(match.groups!.n!) ?? ordinalOf(match.groups!.n!)
          if (value === undefined || right(value) || unlike.test(match[0])) continue
          yield { ...spanOf(sentence, match), fact }
        }
    }
}
