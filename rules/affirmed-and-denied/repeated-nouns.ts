import type { Facts } from '../../src/analysis/facts.ts'
import { matchesOf } from '../../src/analysis/matches-of.ts'
import { type OwnSentence, ownSentences, spanOf } from '../../src/analysis/own-sentences.ts'
import { sentencesOn, topicOf } from '../../src/analysis/topics.ts'
import type { Span } from '../../src/span.ts'

/** A noun that is denied here and stands there as something that was. */
export interface RepeatedNoun {
  readonly here: Span
  readonly there: Span
  readonly noun: string
}

const denials = topicOf('no without never not')
const noun = '(?<noun>(?:[a-z-]{4,} )?[a-z-]{4,})(?=[ .,;:)])'
const denied = new RegExp(
  `\\b(?:(?:has|have|had|having|with|offers?|got|get|there (?:is|are|was|were|had been|has been|will be)) no|without(?: an?| any)?|never been \\w+ (?:with|to|by)|(?:did|does|do|has|have|had) (?:not|never) (?:have|own|use|used|include|contain|had|owned|seen|see|offer|built|build)(?: an?| any)?) ${noun}`,
  'dg',
)
const deniedSubject =
  /(?:^|[.,;] |\b(?:that|and|but|the|its|their) )(?<noun>(?:[A-Za-z][a-z-]{3,} )?[a-z-]{4,}),?(?: (?:on|about|over|of) which [^,]+,)? (?:was|were|is|are) (?:not|never) (?:\w+ )?(?:touched|discussed|mentioned|used|raised|included|allowed|invited|consulted|heard|shown|served|played|sold|paid|fitted|installed|debated|offered)\b/dg
/** Nouns of which a piece may have some and none, and that say little. */
const common =
  /^(?:time|times|ways?|doubts?|needs?|reasons?|signs?|plans?|ideas?|things?|matter|questions?|words?|chances?|choice|sense|points?|cases?|evidence|problems?|places?|days?|years?|months|weeks|hours|minutes|uses?|facts?|parts?|ends?|kinds?|sorts?|longer|more|less|fewer|other|others|people|person|persons|man|men|woman|women|children|child|sons?|daughters?|relation|relatives|exceptions?|business|rights?|interest|effects?|difference|intentions?|long|good|hurry|money|work|works|comments?|answers?|hopes?|trouble|attempts?|help|rooms?|mention|secrets?|limits?|comparison|mistakes?|support|power|success|such|having|being|having|number|numbers|that|them|this|those|these|what|their|which|because|where|there|very|much|even|ever|only|when|life|lives|friends?|love|faith|fear|change|changes|leave|leaving|going|knowing|warning|votes?|goals?|games?|points|wins?|losses|titles?|information|knowledge|access|contact|control|agreement|charge|charges|cost|costs|damage|injuries|deaths|power|water|food|light|further|additional|single|direct|clear|obvious|immediate|formal|official|real|great|known|house|home|homes|school|state|city|party|team|member|members|leader|leaders|government|president|company)$/
const unsure =
  /\b(?:no|not|never|without|nobody|none|neither|nor|if|would|could|might|may|should|can|will|until|another|other|others|else\w*|previous\w*|earlier|former\w*|unlike|next|plan\w*|hop\w+|want\w*|propos\w+|need\w*|like|than|instead|last (?:year|season|month)|most|usual\w*|often|some (?:people|of)|lack\w*|absence|ban\w*|free of)\b|n't\b/i
const goesOn =
  /^(?:[.,;:)]|'s\b| (?:had|has|have|was|were|and|or|in|on|at|to|of|that|which|who|from|with|for|by|over|under|behind|above|as|when|while|after|before|\w+ed|held|kept|went|came|gave|took|ran|lay|hung|stood|put|shone|rang|broke|fell|rose|sat|made|told|said|sold|did|got|cut|hit|let|set)\b)/

/** The noun phrases that are denied in one sentence, and stand in just one other, where they are taken to be there. */
export function* repeatedNouns(facts: Facts): Iterable<RepeatedNoun> {
  for (const sentence of sentencesOn(facts, denials))
    for (const pattern of [denied, deniedSubject])
      for (const match of matchesOf(pattern, sentence.text)) {
        const words = nounOf(match.groups!.noun!)
        const there = words && onlyOther(facts, sentence, words)
        if (there) yield { here: there, there: spanOf(sentence, match, 'noun'), noun: words }
      }
}

/** The phrase without a first word that is none of it; undefined where its noun says little. */
function nounOf(text: string): string | undefined {
  const words = text.toLowerCase().split(' ')
  if (words.some(word => common.test(word))) return undefined
  const phrase = words.join(' ')
  return words.at(-1)!.length >= (words.length > 1 ? 5 : 7) && !/(?:ing|ly|ed)$/.test(words.at(-1)!)
    ? phrase
    : undefined
}

/** Where else the phrase stands, if it does in one sentence alone, and that tells of a thing that was there. */
function onlyOther(facts: Facts, denial: OwnSentence, words: string): Span | undefined {
  const pattern = new RegExp(`(?<![\\w-])${words}(?![\\w-])`, 'gi')
  if ([...matchesOf(pattern, facts.tokens.prose)].length !== 2) return undefined
  for (const sentence of ownSentences(facts)) {
    if (sentence === denial || unsure.test(sentence.text)) continue
    pattern.lastIndex = 0
    const match = pattern.exec(sentence.text)
    if (!match) continue
    const rest = sentence.text.slice(match.index + match[0].length)
    const lead = sentence.text.slice(0, match.index)
    // Another word before it makes another thing of it.
    const isBare =
      /(?:^\W*|[,;:] |\b(?:the|its|his|her|their|a|an|on|over|about|by|with|and|that|as|when|while|under|of|two|three|four|five|six|several|some) )$/i.test(
        lead,
      )
    return isBare && goesOn.test(rest) ? spanOf(sentence, match) : undefined
  }
  return undefined
}
