import type { Facts } from '../../src/analysis/facts.ts'
import { matchesOf } from '../../src/analysis/matches-of.ts'
import { spanOf } from '../../src/analysis/own-sentences.ts'
import { sentencesOn, topicOf } from '../../src/analysis/topics.ts'
import type { Opposition } from './gifts.ts'

const firsts = topicOf('debut maiden first')
const word = "[a-z][\\w'-]*"
const later = '(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d+(?:nd|rd|th))'
const scope =
  '(?=,|\\.|;| overall\\b| this season\\b| since\\b| to (?:the|his|her)\\b| (?:in|for) (?:(?:the )?(?:last |past )?(?:\\w+) (?:years|seasons|months|games|matches|days|weeks)|as many)| of (?:the|this) (?:season|year))'
/** "Her debut album, her second,": what comes first is no later one. */
const debut = new RegExp(
  `\\b(?<first>(?:debut|maiden) ${word}(?: (?!and\\b)${word})?(?: by [A-Z][\\w'-]+(?: [A-Z][\\w'-]+)?)?),? (?<later>(?:his|her|its|their|the (?:band|group|singer|writer|author|director)'s) ${later}(?: (?:album|novel|book|film|feature|record|play|collection))?)(?=[,. ]| to)`,
  'dg',
)
/** "Her debut novel, the sequel to": nothing came before it. */
const sequel =
  /\b(?<first>(?:debut|first) (?:album|novel|book|film|feature|record|play|collection)),? (?<later>(?:a|the) (?:long-awaited )?(?:follow-up|sequel|successor) to)\b/dg
/** "Its first title, and its third in five years". */
const first = new RegExp(
  `\\b(?<first>first (?:${word} )?(?:title|trophy|win|victory|medal|goal|defeat|loss|start|album|novel|book|film|record|award|championship|cup|gold|visit|term)),? (?:and )?(?<later>(?:his|her|its|their) ${later})${scope}`,
  'dg',
)
/** A debut of another kind than the row that is counted, and one that is not so. */
const apart =
  /\b(?:not|n't|directorial|solo|debut for|English-language|as (?:a|an)|since|if|would|adult|major-label|home|Test|league|international)\b/

/** A first one that is called a later one beside it. */
export function* firstAndLater(facts: Facts): Iterable<Opposition> {
  for (const sentence of sentencesOn(facts, firsts)) {
    if (apart.test(sentence.text)) continue
    for (const pattern of [debut, sequel, first])
      for (const match of matchesOf(pattern, sentence.text))
        yield { here: spanOf(sentence, match, 'later'), there: spanOf(sentence, match, 'first') }
  }
}
