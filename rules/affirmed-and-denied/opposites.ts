import { type Restatement, stemmer, stemOf } from '../../src/analysis/restatements.ts'
import { keyOf } from '../../src/parse/key.ts'
import { TokenClass, type Tokens } from '../../src/parse/tokens.ts'

/** Pairs of words that cannot both be said of one thing; each side may have several. */
const pairs = `accept approve back|reject refuse oppose
accuse|defend
acquit clear|convict
admit|deny
agree|disagree
allow permit|forbid ban prohibit
arrive|depart
open opened|close closed
best|worst
better|worse
bigger larger|smaller
bought buy acquire|sold sell
cheap inexpensive|expensive costly
confirm|deny
east eastern|west western
easy|difficult
enter|exit
exclude|include
excluding|including
expand|shrink contract
expensive costly|cheap inexpensive
export|import
fast quickly|slow slowly
fall decline decrease drop declining decreasing dropping fell|rise rose increase grow grew climb increasing growing rising
fewer|more
free|costly
friend|enemy
gain|loss
guilty|innocent
hire|fire
high higher highest|low lower lowest
indoors|outdoors
indoor|outdoor
innocent|guilty
inside|outside
join|leave
legal lawful|illegal unlawful
lend|borrow
light lighter|heavy heavier
long longer|short shorter
majority|minority
maximum|minimum
old older|young younger
oldest|youngest
north northern|south southern
odd|even
optimistic|pessimistic
optional voluntary|mandatory compulsory
pass|fail
permanent|temporary
positive|negative
possible|impossible
praise|criticize criticise
present|absent
private|public
profit|loss
raise|cut lower
remember|forget
rich|poor
safe|dangerous unsafe
same|different
satisfied|dissatisfied
strengthen strong stronger|weaken weak weaker
succeed success successful|fail failure unsuccessful
support|oppose
surplus|deficit
unanimous unanimously|divided split
unchanged|changed
upgrade|downgrade
victory win won|defeat lose lost
wide|narrow
willing|unwilling`

/** The opposites of a stem, both ways round. */
const opposites = new Map<number, ReadonlySet<number>>()
for (const line of pairs.split('\n')) {
  const [left, right] = line.split('|').map(side => side.split(' ').map(word => keyOf(stemOf(word)))) as [
    number[],
    number[],
  ]
  for (const [ones, others] of [
    [left, right],
    [right, left],
  ] as const) {
    for (const one of ones) opposites.set(one, new Set([...(opposites.get(one) ?? []), ...others]))
  }
}

/** Words that both sentences lack but for this pair may not be many, or the two tell different things. */
const mostOthers = 2

/** A word that only the second sentence has, whose opposite only the first one has: their tokens. */
export function oppositesIn(
  { first, second, onlyFirst, onlySecond, overlap }: Restatement,
  tokens: Tokens,
): { here: number; there: number } | undefined {
  if (
    Math.min(onlyFirst.size, onlySecond.size) > mostOthers ||
    onlyFirst.size + onlySecond.size > 6 ||
    overlap < 0.7
  )
    return undefined
  for (const one of onlySecond) {
    const against = opposites.get(one)
    if (!against) continue
    for (const other of onlyFirst) {
      if (!against.has(other)) continue
      const here = tokenWith(one, tokens, second)
      const there = tokenWith(other, tokens, first)
      if (here !== undefined && there !== undefined) return { here, there }
    }
  }
  return undefined
}

function tokenWith(stem: number, tokens: Tokens, sentence: number): number | undefined {
  const stemAt = stemmer(tokens.prose)
  for (let index = tokens.sentences[sentence]!; index < tokens.sentences[sentence + 1]!; index++) {
    if (tokens.classes[index] !== TokenClass.word) continue
    if (stemAt(tokens.keys[index]!, tokens.starts[index]!, tokens.ends[index]!) === stem) return index
  }
  return undefined
}
