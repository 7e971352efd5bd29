import type { Facts } from '../../src/analysis/facts.ts'
import { matchesOf } from '../../src/analysis/matches-of.ts'
import { spanOf } from '../../src/analysis/own-sentences.ts'
import { sentencesOn, topicOf } from '../../src/analysis/topics.ts'
import type { Broken } from './broken.ts'
import { officeHolders } from './office-holders.ts'

/** Who found, made or did it first, by last names. Kind of source: works of reference. As of November 2025. */
const firsts: Readonly<Record<string, string>> = {
  penicillin: 'Fleming',
  radium: 'Curie',
  'X-rays': 'Röntgen|Roentgen',
  'the theory of relativity': 'Einstein',
  relativity: 'Einstein',
  'the polio vaccine': 'Salk|Sabin',
  'the smallpox vaccine': 'Jenner',
  'the telephone': 'Bell|Meucci|Reis|Gray',
  'the light bulb': 'Edison|Swan',
  'the phonograph': 'Edison',
  'the printing press': 'Gutenberg',
  'the steam engine': 'Watt|Newcomen|Savery|Trevithick',
  dynamite: 'Nobel',
  'the law of gravity': 'Newton',
  gravity: 'Newton',
  calculus: 'Newton|Leibniz',
  'the World Wide Web': 'Berners-Lee',
  'the periodic table': 'Mendeleev|Mendeleyev',
  'the theory of evolution': 'Darwin|Wallace',
  'natural selection': 'Darwin|Wallace',
  'the double helix': 'Watson|Crick|Franklin|Wilkins',
  'the structure of DNA': 'Watson|Crick|Franklin|Wilkins',
  insulin: 'Banting|Best|Macleod|Sanger',
  oxygen: 'Priestley|Scheele|Lavoisier',
  pasteurization: 'Pasteur',
  'the rabies vaccine': 'Pasteur',
  psychoanalysis: 'Freud',
  'the circulation of the blood': 'Harvey',
  'the moons of Jupiter': 'Galileo|Galilei',
  'the uncertainty principle': 'Heisenberg',
  'the wireless telegraph': 'Marconi',
  'the cotton gin': 'Whitney',
  'the lightning rod': 'Franklin',
  bifocals: 'Franklin',
  Braille: 'Braille',
  'the geodesic dome': 'Fuller',
  'the assembly line': 'Ford|Olds',
  'the Model T': 'Ford',
  'the miners’ lamp': 'Davy|Stephenson|Clanny',
}
const rivals = [
  ...new Set([
    ...Object.values(firsts).flatMap(names => names.split('|')),
    ...'Pasteur Koch Lister Faraday Maxwell Tesla Galileo Kepler Copernicus Bohr Planck Rutherford Hawking Turing Babbage Lovelace Darwin Mendel Newton Einstein Edison Curie Fleming Marconi Nobel Freud Jung Watt Stephenson Brunel'.split(
      ' ',
    ),
  ]),
].filter(
  name => !/^(?:Gray|Best|Ford|Bell|Swan|Fuller|Whitney|Davy|Harvey|Sanger|Reis|Braille|Macleod)$/.test(name),
)
const thing = Object.keys(firsts).toSorted((a, b) => b.length - a.length)
/** As a pattern that may begin a sentence, with either apostrophe. */
const folded = (text: string) =>
  text.replace('’', "['’]").replace(/^[a-z]/, letter => `[${letter.toUpperCase()}${letter}]`)
const given = '(?:[A-Z][\\p{L}.]+ ){0,3}'
const patterns = [
  new RegExp(
    `(?<thing>${thing.map(folded).join('|')}),? (?:which was |first |was |that was )?(?:discovered|invented|developed|devised|isolated|formulated|first described|found)(?: in \\d{4})? by ${given}(?<who>${rivals.join('|')})(?!\\p{L}|['’]s)`,
    'dgu',
  ),
  new RegExp(
    `${given}(?<who>${rivals.join('|')})(?:'s (?:discovery|invention|theory) of| (?:discovered|invented|developed|devised|formulated|isolated)|, (?:who|the \\w+ who) (?:discovered|invented|developed|devised|isolated|formulated)|, (?:the )?(?:discoverer|inventor) of) (?<thing>${thing.map(folded).join('|')})(?!\\p{L})`,
    'dgu',
  ),
]
const topic = topicOf(
  'discovered invented developed devised isolated formulated discovery invention theory discoverer inventor described found',
)

/** "Penicillin, discovered by Pasteur". */
function* brokenFirsts(facts: Facts): Iterable<Broken> {
  for (const sentence of sentencesOn(facts, topic)) {
    if (!/\p{Lu}/u.test(sentence.text.slice(1))) continue
    for (const pattern of patterns)
      for (const match of matchesOf(pattern, sentence.text)) {
        const name = thing.find(one => new RegExp(`^${folded(one)}$`).test(match.groups!.thing!))
        const right = name === undefined ? undefined : firsts[name]!.split('|')
        if (!right || right.includes(match.groups!.who!)) continue
        yield { ...spanOf(sentence, match), fact: `it was ${right.join(' or ')} who did` }
      }
  }
}

const nations: Readonly<Record<string, string>> = {
  'the United States': 'American|U\\.S\\.|US',
  Britain: 'British|U\\.K\\.|UK',
  Canada: 'Canadian',
  Australia: 'Australian',
  'New Zealand': 'New Zealand',
  India: 'Indian',
  Israel: 'Israeli',
  Ireland: 'Irish',
  Sweden: 'Swedish',
  Italy: 'Italian',
  Japan: 'Japanese',
  Hungary: 'Hungarian',
  Poland: 'Polish',
  Spain: 'Spanish',
  Greece: 'Greek',
  Pakistan: 'Pakistani',
  Germany: 'German|West German',
  France: 'French',
  Russia: 'Russian',
  'South Africa': 'South African',
  Egypt: 'Egyptian',
  Brazil: 'Brazilian',
  Argentina: 'Argentine|Argentinian',
  Chile: 'Chilean',
  Uruguay: 'Uruguayan',
  Mexico: 'Mexican',
  Ukraine: 'Ukrainian',
  'the Czech Republic': 'Czech|Czechoslovak',
  Turkey: 'Turkish',
  China: 'Chinese',
  Finland: 'Finnish',
}
const people = Object.values(nations).join('|')
const leaders = new Map<string, { readonly name: string; readonly offices: string[] }>()
for (const [office, names] of Object.entries(officeHolders)) {
  if (!/^(?:president|prime minister|chancellor|taoiseach) of /.test(office) || /European/.test(office))
    continue
  for (const line of names.split('|')) {
    const name = line.slice(0, line.lastIndexOf(' '))
    const known = leaders.get(name)
    if (known) known.offices.push(office)
    else leaders.set(name, { name, offices: [office] })
  }
}
const leaderNames = [...leaders.keys()]
  .toSorted((a, b) => b.length - a.length)
  .map(name => name.replaceAll('.', '\\.'))
const leading = new RegExp(
  `(?<nation>${people}) (?:[Pp]resident|[Pp]rime [Mm]inister|[Cc]hancellor|[Ll]eader|[Pp]remier),? (?<name>${leaderNames.join('|')})(?!\\p{L})`,
  'dgu',
)
const leadTopic = topicOf('president prime chancellor leader premier')

/** "The German president Emmanuel Macron": a leader of another state. */
function* brokenLeaders(facts: Facts): Iterable<Broken> {
  for (const sentence of sentencesOn(facts, leadTopic))
    for (const match of matchesOf(leading, sentence.text)) {
      const { nation, name } = match.groups!
      const leader = leaders.get(name!)
      if (!leader) continue
      const states = leader.offices.map(office => office.replace(/^.+? of /, ''))
      if (states.some(state => nations[state]?.split('|').some(one => one.replaceAll('\\', '') === nation)))
        continue
      yield { ...spanOf(sentence, match), fact: `${name} is known as ${leader.offices.join(' and ')}` }
    }
}

export function* brokenNames(facts: Facts): Iterable<Broken> {
  yield* brokenFirsts(facts)
  yield* brokenLeaders(facts)
}
