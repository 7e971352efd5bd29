import type { Facts } from '../../src/analysis/facts.ts'
import { nounLemma } from '../../src/analysis/lemma.ts'
import { type Series, seriesIn } from '../../src/analysis/series.ts'
import { isMark, sentenceOf } from '../../src/analysis/token-tests.ts'
import { marksIn } from '../../src/analysis/triggers.ts'
import { keyOf } from '../../src/parse/key.ts'
import { isAnnouncement, isOpen, spanOfRow, type ToldRow, wordsOf } from './told.ts'

/** What those who stand behind a label are called. */
const members: Readonly<Record<string, string>> = {
  cast: 'actors performers players cast',
  jury: 'jurors judges members jury',
  panel: 'judges members experts panelists panellists panel',
  team: 'players members runners riders swimmers team',
  squad: 'players members squad',
  crew: 'members sailors astronauts crew crewmen',
  band: 'musicians members players band',
  board: 'members directors trustees governors board',
  committee: 'members committee',
  shortlist: 'books novels authors writers artists finalists candidates nominees films',
  speakers: 'speakers',
  dead: 'dead victims people',
  injured: 'injured wounded people',
  accused: 'accused defendants men women people',
}
/** A label has no more words before its colon. */
const longestLabel = 5

/** "The six actors double up", and in the box below "The cast:" with seven names. */
export function* labelledRows(facts: Facts): Iterable<ToldRow> {
  const { tokens, amounts } = facts
  for (const mark of marksIn(tokens)) {
    if (!isMark(tokens, mark, ':')) continue
    const sentence = sentenceOf(tokens, mark)
    const start = tokens.sentences[sentence]!
    if (mark - start > longestLabel || mark === start) continue
    const row = seriesIn(facts, sentence).find(
      ({ firstToken, kind }) => firstToken === mark + 1 && kind === 'names',
    )
    if (!row || row.endToken < tokens.sentences[sentence + 1]! - 1 || isOpen(tokens, start, row.endToken))
      continue
    const names = namesOf(facts, start, mark)
    const counts = amounts.filter(
      amount =>
        isAnnouncement(amount) &&
        !amount.counted!.partitive &&
        names.has(tokens.keys[amount.counted!.head]!) &&
        isWhole(facts, amount.firstToken),
    )
    const [first] = counts
    if (!first || counts.some(({ low }) => low === row.count || low !== first.low)) continue
    yield { words: wordsOf(facts, first), list: spanOfRow(facts, row as Series), listed: row.count }
  }
}

/** The nouns that can stand for those behind the label. */
function namesOf({ tokens }: Facts, start: number, mark: number): ReadonlySet<number> {
  const names = new Set<number>()
  for (let index = start; index < mark; index++) {
    const word = tokens.prose.slice(tokens.starts[index]!, tokens.ends[index]!).toLowerCase()
    for (const name of members[word]?.split(' ') ?? []) names.add(keyOf(name))
    if (nounLemma(word) !== word) names.add(keyOf(word))
  }
  return names
}

/** "The six actors", "its six actors", "a cast of six": all of them. */
function isWhole({ tokens }: Facts, firstToken: number): boolean {
  return ['the', 'its', 'all', 'their', 'his', 'her', 'of'].some(
    word => tokens.keys[firstToken - 1] === keyOf(word),
  )
}
