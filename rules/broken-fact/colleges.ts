import type { Facts } from '../../src/analysis/facts.ts'
import { matchesOf } from '../../src/analysis/matches-of.ts'
import { spanOf } from '../../src/analysis/own-sentences.ts'
import { sentencesOn, topicOf } from '../../src/analysis/topics.ts'
import type { Broken } from './broken.ts'

/** Colleges that only one of the two universities has; those of a name that both have are left out. */
const colleges: Readonly<Record<string, string>> = {
  Oxford:
    'Balliol|Merton|Oriel|Exeter|Lincoln|Magdalen|Brasenose|Hertford|Keble|Somerville|Wadham|Worcester|Nuffield|Christ Church|All Souls|Lady Margaret Hall|St Hilda’s|St Anne’s|St Antony’s|Mansfield|Linacre|Harris Manchester|Regent’s Park',
  Cambridge:
    'Girton|Newnham|Peterhouse|Clare|Gonville and Caius|Caius|King’s|Queens’|Magdalene|Sidney Sussex|Downing|Emmanuel|Fitzwilliam|Churchill|Selwyn|Robinson|Homerton|Pembroke Hall|Trinity Hall|Murray Edwards|Darwin|Lucy Cavendish|Hughes Hall|Christ’s',
}
const universities = new Map(
  Object.entries(colleges).flatMap(([university, names]) =>
    names
      .replaceAll('’', "'")
      .split('|')
      .map(name => [name, university] as const),
  ),
)
const named = new RegExp(
  `(?<!\\p{Lu}[\\p{L}'.]* )(?<![\\p{L}'])(?<all>(?<college>${[...universities.keys()].sort((a, b) => b.length - a.length).join('|')})(?<of> College)?, (?<university>Oxford|Cambridge))\\b(?! (?:Street|Road|Circus|Mass|Massachusetts))`,
  'dgu',
)
/** The others are towns or people, too. */
const unmistakable =
  /^(?:Girton|Newnham|Balliol|Magdalene?|Peterhouse|Brasenose|Christ Church|All Souls|Lady Margaret Hall|Trinity Hall|Caius|Wadham)$/
const guard = topicOf('oxford cambridge')

/** "Girton College, Oxford": a college of the other university. */
export function* brokenColleges(facts: Facts): Iterable<Broken> {
  for (const sentence of sentencesOn(facts, guard)) {
    for (const match of matchesOf(named, sentence.text)) {
      const { college, university, of } = match.groups!
      const right = universities.get(college!)
      if (of === undefined && !unmistakable.test(college!)) continue
      // London has a King's, and a city may stand before the other one in a list.
      if (!right || right === university || / and $|, $/.test(sentence.text.slice(0, match.index))) continue
      yield { ...spanOf(sentence, match, 'all'), fact: `${college} is a college of ${right}` }
    }
  }
}
