import type { NounPhrase, VerbGroup } from '../../src/analysis/chunks.ts'
import type { Clause } from '../../src/analysis/clauses.ts'
import { createFacts } from '../../src/analysis/document-facts.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { text } from '../../src/formats/text.ts'
import { tokenise } from '../../src/parse/tokenise.ts'

/** The facts of a paragraph. */
export function factsOf(prose: string): Facts {
  const draft = text.read(prose)
  return createFacts(draft, tokenise(draft.prose, draft.blocks))
}

/** Some tokens of the facts as text. */
function textOf({ tokens }: Facts, first: number, end = first + 1): string {
  return tokens.prose.slice(tokens.starts[first], tokens.ends[end - 1])
}

/** A noun phrase as text with its head marked, `(the old *man*)`, its number if plural, and what it hangs together with. */
export function nounPhraseText(facts: Facts, phrase: NounPhrase): string {
  const { tokens } = facts
  const before = tokens.prose.slice(phrase.start, tokens.starts[phrase.head])
  const after = tokens.prose.slice(tokens.ends[phrase.head], phrase.end)
  const parts = [`${before}*${textOf(facts, phrase.head)}*${after}`]
  if (phrase.number === 'plural') parts.push('plural')
  if (phrase.title !== undefined) parts.push(`title ${textOf(facts, phrase.title)}`)
  if (phrase.possessor) parts.push(`of ${textOf(facts, phrase.possessor.head)}`)
  if (phrase.apposition) parts.push(`= ${textOf(facts, phrase.apposition.head)}`)
  for (const other of phrase.coordinated) parts.push(`+ ${textOf(facts, other.head)}`)
  for (const { preposition, phrase: other } of phrase.attached) {
    parts.push(`${textOf(facts, preposition)} ${textOf(facts, other.head)}`)
  }
  return `(${parts.join(', ')})`
}

/** A verb group as text with its lemma and its other features. */
export function verbGroupText(facts: Facts, group: VerbGroup): string {
  const features = [
    group.form === 'finite' ? group.tense : group.form,
    group.perfect ? 'perfect' : '',
    group.progressive ? 'progressive' : '',
    group.passive ? 'passive' : '',
    group.modal ?? '',
    group.negated ? 'not' : '',
    group.particle === undefined ? '' : `+ ${textOf(facts, group.particle)}`,
  ]
  const shown = textOf(facts, group.firstToken, group.endToken)
  return `<${shown}: ${group.lemma}, ${features.filter(feature => feature !== '').join(', ')}>`
}

/** A clause as one line: its kind, who, what, whom and the rest, by their words. */
export function clauseText(facts: Facts, clause: Clause): string {
  const phrase = ({ firstToken, endToken, coordinated }: NounPhrase) =>
    [textOf(facts, firstToken, endToken), ...coordinated.map(({ head }) => textOf(facts, head))].join(' + ')
  const { verb, complement } = clause
  const parts = [
    clause.kind + (clause.opener === undefined ? '' : ` ${textOf(facts, clause.opener)}`),
    clause.subject ? phrase(clause.subject) + (clause.inverted ? ' (after)' : '') : '-',
    [
      verb.negated ? 'not ' : '',
      verb.passive ? 'be-' : '',
      verb.lemma,
      verb.particle === undefined ? '' : ` ${textOf(facts, verb.particle)}`,
    ].join(''),
    clause.indirectObject ? `to ${phrase(clause.indirectObject)}` : '',
    clause.object ? phrase(clause.object) : '',
    complement === undefined
      ? ''
      : `= ${typeof complement === 'number' ? textOf(facts, complement) : phrase(complement)}`,
    clause.agent ? `by ${phrase(clause.agent)}` : '',
    ...clause.adverbials.map(
      adverbial =>
        `{${adverbial.preposition === undefined ? '' : `${textOf(facts, adverbial.preposition)} `}${phrase(adverbial.phrase)}}`,
    ),
  ]
  return parts.filter(part => part !== '').join(' | ')
}
