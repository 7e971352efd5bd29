import type { Facts } from '../../src/analysis/facts.ts'
import { sentenceOf } from '../../src/analysis/locate.ts'
import type { LexiconMatch } from '../../src/lexicon/match.ts'
import { belongingOf, type Reading } from './belonging.ts'
import type { Broken } from './broken.ts'

/** A name or a cue has no more words. */
const mostWords = 3
/** Cues beside which the homes are adjectives: "Kenya, an East African country". */
const described = /^(?:country|holiday|holy)/

/** Names that the text gives to another state, region or faith than theirs: "Japan's parliament, the Duma". */
export function* brokenHomes(facts: Facts, matches: readonly LexiconMatch[]): Iterable<Broken> {
  const { tokens } = facts
  for (const match of matches) {
    const { cue, of } = match.entry.labels
    if (cue === undefined || of === undefined) continue
    const homes = of.split('|')
    const found = belongingOf(tokens, match, readingOf(facts, match, cue))
    if (!found || homes.includes(found.owner)) continue
    const start = tokens.starts[found.whole.firstToken]!
    const end = tokens.ends[found.whole.endToken - 1]!
    const name = tokens.prose.slice(match.start, match.end)
    const [word] = cue.split('|')
    yield {
      start,
      end,
      fact: described.test(cue) ? `${name} is ${homes[0]}` : `${name} is the ${word} of ${homes[0]}`,
    }
  }
}

/** Words that say in which part of the world a state lies, and of which faith something is. */
const parts = new Set(
  `East African|east African|West African|west African|North African|north African|Southern African|southern African|Central African
central African|African|Sahel|Arab|Middle Eastern|Mediterranean|South American|Latin American|Central American|Andean|Caribbean|Baltic
Nordic|Scandinavian|European|northern European|western European|Western European|eastern European|Eastern European|central European
Central European|southern European|Alpine|Balkan|Gulf|Persian Gulf|Southeast Asian|southeast Asian|south-east Asian|Central Asian
central Asian|South Asian|south Asian|East Asian|east Asian|Asian|Pacific|South Pacific|Polynesian|Melanesian|Indian Ocean|Iberian|Benelux`.split(
    /[|\n]/,
  ),
)
const faiths = new Set('Jewish|Muslim|Islamic|Christian|Hindu|Sikh|Buddhist|Jain|Shinto'.split('|'))

const cues = new Map<string, ReadonlySet<string>>()

/** The words of a cue, each label read once. */
function wordsOf(cue: string): ReadonlySet<string> {
  const known = cues.get(cue)
  if (known) return known
  const words = new Set(cue.split('|'))
  cues.set(cue, words)
  return words
}

function readingOf({ tokens, entities }: Facts, match: LexiconMatch, cue: string): Reading<string> {
  const words = wordsOf(cue)
  const homes = cue.startsWith('country') ? parts : described.test(cue) ? faiths : undefined
  const sentence = sentenceOf(tokens, match.firstToken)
  const first = tokens.sentences[sentence]!
  const last = tokens.sentences[sentence + 1]!
  const from = (token: number, texts: ReadonlySet<string>): number | undefined => {
    for (let end = Math.min(token + mostWords, last); end > token; end--)
      if (texts.has(tokens.prose.slice(tokens.starts[token], tokens.ends[end - 1]))) return end
    return undefined
  }
  const until = (end: number, texts: ReadonlySet<string>): number | undefined => {
    for (let token = Math.max(first, end - mostWords); token < end; token++)
      if (texts.has(tokens.prose.slice(tokens.starts[token], tokens.ends[end - 1]))) return token
    return undefined
  }
  const placeAt = (token: number) => {
    const mention = entities.mentionAt(token)
    return mention && !mention.doubtful && entities.entities[mention.entity]!.known?.kind === 'place'
      ? mention
      : undefined
  }
  const textOf = (token: number, end: number) =>
    tokens.prose.slice(tokens.starts[token], tokens.ends[end - 1])
  return {
    ownerAt: token => {
      const endToken = homes ? from(token, homes) : placeAt(token)?.endToken
      return endToken === undefined ? undefined : { owner: textOf(token, endToken), endToken }
    },
    ownerBefore: end => {
      const firstToken = homes ? until(end, homes) : placeAt(end - 1)?.firstToken
      return firstToken === undefined ? undefined : { owner: textOf(firstToken, end), firstToken }
    },
    cueAt: token => from(token, words),
    cueBefore: end => until(end, words),
  }
}
