import { monthNames } from '../../src/analysis/dates.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { matchesOf } from '../../src/analysis/matches-of.ts'
import { type OwnSentence, ownSentenceAt, spanOf } from '../../src/analysis/own-sentences.ts'
import { sentencesOn, topicOf } from '../../src/analysis/topics.ts'
import type { Broken } from './broken.ts'

/** States that lie wholly in the south, outside the tropics or nearly so, as the fact base names them. */
const southern = new Set(
  'Australia|New Zealand|South Africa|Argentina|Chile|Uruguay|Paraguay|Lesotho|Eswatini|Namibia|Botswana|Zimbabwe|Falkland Islands'.split(
    '|',
  ),
)
/** States of which some part lies in the south, or where the year has no summer. */
const eitherHalf = new Set(
  'Brazil|Indonesia|Ecuador|Colombia|Kenya|Uganda|Republic of the Congo|Democratic Republic of the Congo|Gabon|Somalia|Maldives|Kiribati|Peru|Bolivia|Tanzania|Angola|Zambia|Malawi|Mozambique|Madagascar|Rwanda|Burundi|Papua New Guinea|Fiji|Samoa|Tonga|Vanuatu|Solomon Islands|Timor-Leste|East Timor|Mauritius|Seychelles|Comoros|Singapore|Malaysia|Thailand|Philippines|Vietnam|Cambodia|Laos|Myanmar|India|Bangladesh|Sri Lanka|Nigeria|Ghana|Senegal|Mali|Chad|Sudan|South Sudan|Ethiopia|Eritrea|Venezuela|Guyana|Suriname|Panama|Costa Rica|Nicaragua|Honduras|Guatemala|El Salvador|Cuba|Haiti|Jamaica|Dominican Republic|Mexico|Yemen|Oman|Sierra Leone|Liberia|Ivory Coast|Cameroon|Benin|Togo|Niger|Burkina Faso|Gambia|Guinea|Guinea-Bissau'.split(
    '|',
  ),
)
const season = topicOf('summer winter midsummer midwinter')
const places =
  /\b(?:at|in) (?:the (?<peak>height|depths?|middle|heart|peak|dead) of (?:(?:its|the|their|her|his|a|an|[A-Z]\w+) )?)?(?:(?:its|their|the|high|full|deep|[A-Z]\w+an|local|hot|cold) ){0,2}(?<season>summer|winter)\b|\b(?<season2>midsummer|midwinter)\b/dg
const monthWord = new RegExp(
  `\\b(?:(?:in|One|one|that|last|this|each|every|late|early|mid|of|by|from|since) (?:mid-|late |early )?)?(?<month>${monthNames.filter(name => name !== 'May' && name !== 'March').join('|')})\\b`,
  'dg',
)
/** Months that are never in the season, in the north; the south has them the other way round. */
const never: Readonly<Record<string, readonly number[]>> = { summer: [1, 2, 12], winter: [6, 7, 8] }
const isContrasting =
  /\b(?:hemisphere|northern|southern|(?:until|before|after|between|through|from) (?:the |its |their |late |early |next |last )*(?:summer|winter|spring|autumn|fall|January|February|March|April|June|July|August|September|October|November|December)|to (?:escape|avoid)|unlike|while|whereas|but|Games|Olympic\w*|transfer window|next|last|following|previous)\b/i
/** How far back the place may stand in which a sentence plays, in sentences. */
const reach = 4

/** "In July, at the height of its summer", of Uruguay: a month that the half of the world has in another season. */
export function* brokenSeasons(facts: Facts): Iterable<Broken> {
  for (const sentence of sentencesOn(facts, season)) {
    if (isContrasting.test(sentence.text)) continue
    const matches = [...matchesOf(places, sentence.text)]
    const [match] = matches
    if (!match || matches.length > 1) continue
    const name = (match.groups!.season ?? match.groups!.season2!.slice(3)).toLowerCase()
    const month = monthOf(facts, sentence)
    const state = month && placeOf(facts, sentence)
    if (!state || eitherHalf.has(state)) continue
    const isSouth = southern.has(state)
    const impossible = never[isSouth === (name === 'summer') ? 'winter' : 'summer']!
    if (!impossible.includes(month.number)) continue
    yield {
      ...month,
      related: spanOf(sentence, match),
      fact: `${state} lies in the ${isSouth ? 'southern' : 'northern'} half of the world and has no ${name} in ${monthNames[month.number - 1]}`,
    }
  }
}

interface Month {
  readonly start: number
  readonly end: number
  readonly number: number
}

/** The only month of the sentence, or of the one that follows in the block. */
function monthOf(facts: Facts, sentence: OwnSentence): Month | undefined {
  const own = monthsIn(sentence)
  if (own.length > 0) return own.length === 1 ? own[0] : undefined
  const next = ownSentenceAt(facts, sentence.number + 1)
  if (!next || next.block !== sentence.block || isContrasting.test(next.text)) return undefined
  const following = monthsIn(next)
  return following.length === 1 ? following[0] : undefined
}

function monthsIn(sentence: OwnSentence): Month[] {
  return [...matchesOf(monthWord, sentence.text)].map(match => ({
    ...spanOf(sentence, match, 'month'),
    number: monthNames.indexOf(match.groups!.month! as (typeof monthNames)[number]) + 1,
  }))
}

/** The state that the sentence or the ones before it play in: the one that is named, or of which a city is named, last. */
function placeOf(facts: Facts, sentence: OwnSentence): string | undefined {
  const from = facts.tokens.starts[facts.tokens.sentences[Math.max(0, sentence.number - reach)]!]!
  const named = new Set<string>()
  for (const { start, end, entity, form, doubtful } of facts.entities.mentions) {
    if (start < from || end > sentence.end || doubtful) continue
    const known = facts.entities.entities[entity]!.known
    if (known?.kind !== 'place' || form === 'people') continue
    const state = known.sort === 'state' ? known.name : known.country
    if (!state) continue
    // A place of the sentence itself outweighs those before it.
    if (start >= sentence.start && ![...named].includes(state)) named.clear()
    named.add(state)
  }
  const [only] = named
  if (named.size === 1) return only
  const halves = new Set([...named].map(state => southern.has(state)))
  return halves.size === 1 && ![...named].some(state => eitherHalf.has(state)) ? only : undefined
}
