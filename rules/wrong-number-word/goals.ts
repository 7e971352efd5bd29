import { matchesOf } from '../../src/analysis/matches-of.ts'
import { numberOf, numberPattern } from '../../src/analysis/number-text.ts'
import { type OwnSentence, spanOf } from '../../src/analysis/own-sentences.ts'
import type { Misfit } from './misfit.ts'

const sizes: Readonly<Record<string, number>> = { 'hat-trick': 3, 'hat trick': 3, brace: 2 }
const feat =
  /\b(?:scored|hit|completed|netted|bagged|with|his|her|grabbed|notched|got) (?:an? |his |her )?(?:\w+[- ])?(?<word>hat[- ]trick|brace)\b/dgi
const told = new RegExp(
  `\\b(?:whose|his|her|scored(?: all)?) (?<count>${numberPattern}) goals\\b(?! (?:this|in (?:\\d|the last|all|his|her)|of the|for the (?:season|year|club)))|\\bscored (?<once>once|twice)\\b|\\bwith (?:goals|strikes|efforts) (?:in|after) (?:the )?(?<minutes>\\d+(?:st|nd|rd|th)?(?:, \\d+(?:st|nd|rd|th)?)*,? and \\d+(?:st|nd|rd|th)?) minutes?\\b`,
  'dgi',
)
const season =
  /\b(?:season|career|year|last|previous|earlier|second hat|another|first-half|tally|total|all-time|league-high|international)\b/i

/** "A hat-trick, with goals in the 12th and 40th minutes": of one player, in one sentence. */
export function* goals(sentences: readonly OwnSentence[]): Iterable<Misfit> {
  for (const sentence of sentences) {
    if (!/\bhat[- ]trick|\bbrace\b/i.test(sentence.text) || season.test(sentence.text)) continue
    const [word, ...more] = matchesOf(feat, sentence.text)
    const [count, ...others] = matchesOf(told, sentence.text)
    if (
      !word ||
      !count ||
      more.length > 0 ||
      others.length > 0 ||
      hasTwoPlayers(sentence.text, word.index, count.index)
    )
      continue
    const name = word.groups!.word!.toLowerCase()
    const stated = numberIn(count)
    const size = sizes[name]
    if (size === undefined || stated === undefined || stated === size) continue
    yield {
      messageId: 'goals',
      here: spanOf(sentence, word, 'word'),
      there: spanOf(sentence, count),
      word: `a ${name}`,
      right: `${size} goals`,
    }
  }
}

/** Between the two, somebody else may be named who scored, too. */
function hasTwoPlayers(text: string, a: number, b: number): boolean {
  return (
    /\p{Lu}/u.test(text.slice(Math.min(a, b) + 1, Math.max(a, b))) || /\b(?:while|each|whereas)\b/i.test(text)
  )
}

function numberIn({ groups }: RegExpExecArray): number | undefined {
  const { count, once, minutes } = groups!
  if (once !== undefined) return once.toLowerCase() === 'once' ? 1 : 2
  if (minutes !== undefined) return minutes.match(/\d+/g)?.length
  return count === undefined ? undefined : numberOf(count)
}
