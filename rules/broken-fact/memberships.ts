import type { Facts } from '../../src/analysis/facts.ts'
import { matchesOf } from '../../src/analysis/matches-of.ts'
import { type OwnSentence, ownSentenceAt, spanOf } from '../../src/analysis/own-sentences.ts'
import { sentencesOn, sentencesOnBoth, type Topic, topicOf } from '../../src/analysis/topics.ts'
import type { Broken } from './broken.ts'

/** A union of states: its names, and each member with the year in which it joined, and left, where that is later. */
interface Union {
  readonly name: string
  readonly pattern: string
  readonly named: RegExp
  readonly members: ReadonlyMap<string, readonly [number, number]>
  readonly topic: Topic
}

function union(name: string, guard: string, pattern: string, members: string): Union {
  return {
    name,
    pattern,
    named: new RegExp(`\\b${pattern}\\b`),
    topic: topicOf(guard),
    members: new Map(
      members.split('|').flatMap(group => {
        const [, years, states] = /^(\S+) (.+)$/.exec(group)!
        const [from, until] = years!.split('-')
        return states!
          .split(', ')
          .map(state => [state, [Number(from), Number(until ?? 9999)] as const] as const)
      }),
    ),
  }
}

/** Kind of source: the unions' own lists of members. As of November 2025. */
const unions: readonly Union[] = [
  union(
    'the European Union',
    'EU Union bloc E.U. U',
    '(?:European Union|EU|E\\.U\\.|27-(?:nation|member|country) bloc)',
    '1958 Belgium, France, Germany, Italy, Luxembourg, the Netherlands|1973 Denmark, Ireland|1973-2020 Britain, the United Kingdom, the UK|1981 Greece|1986 Portugal, Spain|1995 Austria, Finland, Sweden|2004 Cyprus, the Czech Republic, Czechia, Estonia, Hungary, Latvia, Lithuania, Malta, Poland, Slovakia, Slovenia|2007 Bulgaria, Romania|2013 Croatia',
  ),
  union(
    'the euro zone',
    'euro eurozone',
    '(?:euro(?:[- ]?zone| area)?|eurozone|single currency)',
    '1999 Austria, Belgium, Finland, France, Germany, Ireland, Italy, Luxembourg, the Netherlands, Portugal, Spain|2001 Greece|2007 Slovenia|2008 Cyprus, Malta|2009 Slovakia|2011 Estonia|2014 Latvia|2015 Lithuania|2023 Croatia',
  ),
  union(
    'NATO',
    'nato atlantic alliance',
    '(?:NATO|Nato|North Atlantic (?:Treaty Organi[sz]ation|[Aa]lliance))',
    '1949 Belgium, Canada, Denmark, France, Iceland, Italy, Luxembourg, the Netherlands, Norway, Portugal, Britain, the United Kingdom, the UK, the United States|1952 Greece, Turkey|1955 Germany|1982 Spain|1999 the Czech Republic, Czechia, Hungary, Poland|2004 Bulgaria, Estonia, Latvia, Lithuania, Romania, Slovakia, Slovenia|2009 Albania, Croatia|2017 Montenegro|2020 North Macedonia|2023 Finland|2024 Sweden',
  ),
  union(
    'the G7',
    'g7 g-7 seven',
    '(?:G7|G-7|Group of Seven)',
    '1975 France, Germany, Italy, Japan, Britain, the United Kingdom, the UK, the United States|1976 Canada',
  ),
  union(
    'OPEC',
    'opec',
    '(?:OPEC|Opec)',
    '1960 Iran, Iraq, Kuwait, Saudi Arabia, Venezuela|1962 Libya|1967 the United Arab Emirates|1969 Algeria|1971 Nigeria|1975 Gabon|2017 Equatorial Guinea|2018 the Republic of Congo, Congo|1961-2019 Qatar|1962-2016 Indonesia|1973-2020 Ecuador|2007-2024 Angola',
  ),
  union(
    'ASEAN',
    'asean',
    '(?:ASEAN|Asean)',
    '1967 Indonesia, Malaysia, the Philippines, Singapore, Thailand|1984 Brunei|1995 Vietnam|1997 Laos, Myanmar|1999 Cambodia|2025 East Timor, Timor-Leste',
  ),
  union(
    'Mercosur',
    'mercosur',
    'Mercosur',
    '1991 Argentina, Brazil, Paraguay, Uruguay|2024 Bolivia|2012 Venezuela',
  ),
  union(
    'the Schengen area',
    'schengen',
    '(?:Schengen (?:area|zone|agreement)|Schengen)',
    '1995 Belgium, France, Germany, Luxembourg, the Netherlands, Portugal, Spain|1997 Italy, Austria|2000 Greece|2001 Denmark, Finland, Iceland, Norway, Sweden|2007 the Czech Republic, Czechia, Estonia, Hungary, Latvia, Lithuania, Malta, Poland, Slovakia, Slovenia|2008 Switzerland|2011 Liechtenstein|2023 Croatia|2024 Bulgaria, Romania',
  ),
  union(
    'the Commonwealth',
    'commonwealth',
    'Commonwealth(?: of Nations)?',
    '1931 Australia, Canada, New Zealand, South Africa, Britain, the United Kingdom|1947 India, Pakistan|1948 Sri Lanka|1957 Ghana, Malaysia|1960 Nigeria|1961 Cyprus, Sierra Leone, Tanzania|1962 Jamaica, Trinidad, Uganda|1963 Kenya|1964 Malawi, Malta, Zambia|1965 Gambia, Singapore|1966 Barbados, Botswana, Guyana, Lesotho|1968 Mauritius, Swaziland, Eswatini|1972 Bangladesh|1973 the Bahamas|1975 Papua New Guinea|1980-2003 Zimbabwe|1995 Mozambique, Cameroon|2009 Rwanda|2022 Gabon, Togo|1990 Namibia',
  ),
]
/** States that are held against the lists: those of Europe, the large ones, and all members. */
const others =
  'Norway, Switzerland, Iceland, Liechtenstein, Serbia, Ukraine, Moldova, Georgia, Turkey, Bosnia, Montenegro, North Macedonia, Albania, Kosovo, Belarus, Russia, Armenia, Azerbaijan, China, India, Brazil, Mexico, Egypt, Israel, South Korea, North Korea, Japan, Australia, New Zealand, Chile, Peru, Colombia, Kazakhstan, Cuba, Morocco, Tunisia, Ireland, Austria, Malta, Cyprus, Monaco, Andorra, San Marino, Vietnam, Indonesia, Malaysia'
const states = [
  ...new Set([...unions.flatMap(({ members }) => [...members.keys()]), ...others.split(', ')]),
].sort((a, b) => b.length - a.length)
const state = `(?<state>${states.map(name => name.replace(/^the /, '(?:the )?')).join('|')})`
const year = '(?<year>19[4-9]\\d|20[0-2]\\d)'
const member = '(?:member|member (?:state|country|nation|of)|newcomer|founder)'
const unsure =
  /\b(?:if|would|could|may|might|wants?|hopes?|hoping|aspir\w+|candidate\w*|bid|apply|applied|application|aim\w*|prospective|future|potential|associate|partner|observer|accession|negotiat\w+|membership talks|seek\w*|fiction\w*|almost|until|then|former\w*|once|before|were|was|likely|soon|want\w*|parliament\w*|MEPs?|ambassador|other|not yet|suspended|games|summit|leader|alongside|plus|including non)\b/i

interface Pattern {
  readonly pattern: (union: string) => string
  /** Does the text say that it is one? */
  readonly isMember: boolean
}

const patterns: readonly Pattern[] = [
  {
    pattern: u =>
      `${state}(?:, (?:which|who) is| is|,) (?:also )?(?:an?|the|one of the|itself an?) (?:[a-z]+ ){0,2}(?:${u} (?:${member}|state|country|nation)|${member} of (?:the )?${u})`,
    isMember: true,
  },
  {
    pattern: u =>
      `(?:fellow )?${u} (?:members?|states?|countr(?:y|ies)|member states?|nations?|newcomers?)(?: like| such as|,)? ${state}`,
    isMember: true,
  },
  {
    pattern: u =>
      `${state},? (?:which (?:has|had|is)|has|is|,) ?(?:never|not|no|still not|nor|neither) (?:been |joined |a |an |in |part of |adopted |a member of |member of |belonged to ){0,3}(?:the )?${u}`,
    isMember: false,
  },
  {
    pattern: u =>
      `${state},? (?:which |who )?(?:does not|doesn't|do not|did not|is not|isn't|has not|hasn't) (?:belong to|use|have|join(?:ed)?|adopt(?:ed)?|a member of|in|part of|yet in|among) (?:the )?${u}`,
    isMember: false,
  },
  { pattern: u => `(?:non-${u}|non-member|nonmember)(?: members?)? ${state}`, isMember: false },
  {
    pattern: u =>
      `${state}(?:, (?:which is|itself|still)| is|,| remains| stays) (?:outside|not in) (?:the )?${u}`,
    isMember: false,
  },
]
const joined = (u: string) =>
  `${state}(?:, which)? (?:joined|entered|acceded to|adopted|became (?:an?|the \\w+) member of|was admitted to|has (?:been (?:in|a member of)|belonged to|used)|has had) (?:the )?${u} (?:in|since) ${year}`
/** "the two that have never joined, Iceland and Finland": the union is named before. */
const neverJoined = new RegExp(
  `\\b(?:that|who|which) (?:have|had) (?:never|not) joined(?: it)?, (?<list>${state}(?:(?:,| and|, and) ${state.replace('?<state>', '?:')})*)`,
  'd',
)
const compiled = new Map<
  Union,
  { readonly told: readonly (readonly [RegExp, boolean])[]; readonly joined: RegExp }
>()
const joinedTopic = topicOf('joined')
/** The last words of the names of states. */
const stateTopic = topicOf(states.map(name => name.split(/[ -]/).at(-1)!.toLowerCase()).join(' '))

/** A state that is called a member of a union that it is not in, or the other way round. */
export function* brokenMemberships(facts: Facts): Iterable<Broken> {
  for (const one of unions)
    for (const sentence of sentencesOnBoth(facts, one.topic, stateTopic)) {
      if (!one.named.test(sentence.text)) continue
      yield* inSentence(one, sentence)
    }
  for (const sentence of sentencesOn(facts, joinedTopic)) yield* listed(facts, sentence)
}

function* inSentence(one: Union, sentence: OwnSentence): Iterable<Broken> {
  const { told, joined: when } = patternsOf(one)
  for (const match of matchesOf(when, sentence.text)) {
    const years = yearsAs(one, match.groups!.state!)
    const told = Number(match.groups!.year)
    // A treaty is signed before it is in force, and some unions had another name before.
    if (!years || Math.abs(years[0] - told) <= 1 || years[0] < 1960) continue
    yield {
      ...spanOf(sentence, match),
      fact: `${bare(match.groups!.state!)} joined ${one.name} in ${years[0]}`,
    }
  }
  if (unsure.test(sentence.text)) return
  const found = new Set<number>()
  for (const [pattern, isMember] of told)
    for (const match of matchesOf(pattern, sentence.text)) {
      const years = yearsAs(one, match.groups!.state!)
      const isNow = years !== undefined && years[1] > 3000
      if (isNow === isMember || (years && !isNow) || found.has(match.index)) continue
      found.add(match.index)
      yield {
        ...spanOf(sentence, match),
        fact: `${bare(match.groups!.state!)} is ${isNow ? 'a' : 'no'} member of ${one.name}`,
      }
    }
}

function* listed(facts: Facts, sentence: OwnSentence): Iterable<Broken> {
  const match = neverJoined.exec(sentence.text)
  if (!match) return
  const before = `${ownSentenceAt(facts, sentence.number - 1)?.text ?? ''} ${sentence.text.slice(0, match.index)}`
  const named = unions.filter(one => one.named.test(before))
  const [one] = named
  if (one === undefined || named.length > 1) return
  const [start] = match.indices!.groups!.list!
  for (const name of match.groups!.list!.matchAll(new RegExp(state, 'g'))) {
    const years = yearsAs(one, name[0])
    if (!years || years[1] < 3000) continue
    const at = sentence.start + start + name.index
    yield { start: at, end: at + name[0].length, fact: `${bare(name[0])} joined ${one.name} in ${years[0]}` }
  }
}

function patternsOf(one: Union) {
  const known = compiled.get(one)
  if (known) return known
  const made = {
    told: patterns.map(
      ({ pattern, isMember }) =>
        [new RegExp(`\\b${pattern(one.pattern)}(?![-\\w'])`, 'dg'), isMember] as const,
    ),
    joined: new RegExp(`\\b${joined(one.pattern)}\\b`, 'dg'),
  }
  compiled.set(one, made)
  return made
}

function yearsAs({ members }: Union, name: string): readonly [number, number] | undefined {
  return members.get(name) ?? members.get(`the ${name}`)
}

function bare(name: string): string {
  return name.replace(/^the /, '')
}
