import type { Facts } from '../../src/analysis/facts.ts'
import { type OwnSentence, spanOf } from '../../src/analysis/own-sentences.ts'
import { sentencesOn, topicOf } from '../../src/analysis/topics.ts'
import type { Broken } from './broken.ts'
import { officeHolders, reigns } from './office-holders.ts'
import { isWithin, type Years, yearsIn, yearsOf, yearsText } from './spans-of-years.ts'

interface Holder {
  readonly name: string
  readonly office: string
  readonly years: Years
  /** Made for those alone whose name stands in a draft. */
  readonly makePatterns: () => readonly RegExp[]
}

/** How an office is written before a name, by the first words of its key. */
const titles: Readonly<Record<string, string>> = {
  president: 'President',
  prime: 'Prime Minister',
  chancellor: 'Chancellor',
  taoiseach: 'Taoiseach',
  mayor: 'Mayor',
  leader: 'Premier|(?:Soviet )?[Ll]eader',
  chairman: '(?:Fed )?Chair(?:man|woman)?',
  'secretary-general': 'Secretary[- ]General',
}
/** What somebody is who holds an office. */
const held =
  '(?:president|prime minister|premier|chancellor|taoiseach|mayor|king|queen|pope|emperor|secretary[- ]general|in (?:power|office|charge|the White House|the Oval Office|Downing Street|10 Downing Street)|on the throne|the (?:president|prime minister|chancellor|mayor|pope|king|queen))'
const tenure =
  '(?:administration|presidency|premiership|chancellorship|government|White House|papacy|pontificate|reign|years in (?:office|power)|(?:first|second|last|final) (?:year|term) in office)'
const doing =
  '(?:opened|visited|knighted|received|crowned|blessed|canoni[sz]ed|beatified|consecrated|appointed|pardoned|beheaded|summoned|chartered|presented|invested|decorated|greeted|welcomed|granted|laid|reign of|papacy of|pontificate of|audience with|under|by|for|before|from|when|where|while)'
/** Words of a sentence in which a year may be of another time than the office. */
const another =
  /\b(?:former|ex|future|later|born|birth|died|death|killed|elect|elected|election|re-election|campaign\w*|candida\w+|ran|running|lost|defeat\w*|governor|senator|congress\w*|vice|young|childhood|boy|girl|grew|married|library|museum|statue|memorial|named|biograph\w+|memoirs?|book|film|movie|novel|portrait|stamp|bust|after|before|until|ago|earlier|would|descend\w+|ancest\w+|anniversary|centen\w+|century|legacy|Nobel|prize|posthum\w+|funeral|between|first elected|then|retired|will|since|began|wrote|predecessor|successor|succeed\w*|estate|letters?|papers|copy|replica|history|historians?|nominated|bought|sold|auction\w*|descendants?|heirs?)\b/i

const particles = /^(?:de|da|el-|von|der|van|U|St\.|La)$/
let holders: ReadonlyMap<string, readonly Holder[]> | undefined
const topic = topicOf(
  [...Object.values(officeHolders), ...Object.values(reigns)]
    .flatMap(names => names.split('|'))
    .map(line => lastWordOf(nameIn(line)).toLowerCase())
    .join(' '),
)

/** A year of which the text says that somebody was in office then, who was not: "in 1975 for President Jimmy Carter". */
export function* brokenOffices(facts: Facts): Iterable<Broken> {
  for (const sentence of sentencesOn(facts, topic)) {
    if (!/\d{4}/.test(sentence.text)) continue
    const years = yearsIn(sentence.text)
    const [year] = years
    if (year === undefined || years.size !== 1) continue
    holders ??= byLastWord()
    for (const word of new Set(sentence.text.match(/\p{Lu}[\p{L}.]*\p{L}/gu) ?? [])) {
      const found = wrongYear(sentence, holders.get(word) ?? [], year)
      if (found) yield found
    }
  }
}

/** "Who was appointed by President Bush": how somebody came to a post, at another time. */
const isBy =
  /\b(?:appointed|nominated|named|picked|chosen|elevated|commissioned|pardoned) by (?:the |former |then[- ])*$/i

/** The first of those of one surname whom the sentence names, when nobody of that name and office fits the year. */
function wrongYear(sentence: OwnSentence, named: readonly Holder[], year: number): Broken | undefined {
  if (named.some(({ years }) => isWithin(years, year))) return undefined
  for (const holder of named) {
    const [calmly, always] = patternsOf(holder)
    const match =
      always!.exec(sentence.text) ?? (another.test(sentence.text) ? null : calmly!.exec(sentence.text))
    if (!match || isBy.test(sentence.text.slice(0, match.index))) continue
    const at = sentence.text.indexOf(String(year))
    return {
      start: sentence.start + at,
      end: sentence.start + at + 4,
      related: spanOf(sentence, match),
      fact: `${holder.name} was ${holder.office} in the years ${yearsText(holder.years)}`,
    }
  }
  return undefined
}

const made = new Map<Holder, readonly RegExp[]>()

function patternsOf(holder: Holder): readonly RegExp[] {
  const patterns = made.get(holder) ?? holder.makePatterns()
  made.set(holder, patterns)
  return patterns
}

function byLastWord(): ReadonlyMap<string, readonly Holder[]> {
  const found = new Map<string, Holder[]>()
  for (const [table, patternsFor] of [
    [officeHolders, officePatterns],
    [reigns, reignPatterns],
  ] as const)
    for (const [office, names] of Object.entries(table))
      for (const line of names.split('|')) {
        const name = nameIn(line)
        const word = lastWordOf(name)
        const holder = {
          name,
          office,
          years: yearsOf(line.slice(line.lastIndexOf(' ') + 1)),
          makePatterns: () => patternsFor(name, office),
        }
        found.set(word, [...(found.get(word) ?? []), holder])
      }
  return found
}

function officePatterns(name: string, office: string): readonly RegExp[] {
  const title = titles[office.split(' ')[0]!]!
  const surname = surnameOf(name)
  const who = `(?:(?:${title}) )?(?:${escaped(name)}|${escaped(surname)})`
  return [
    new RegExp(
      `\\b(?:(?:${title}) (?:${escaped(name)}|${escaped(surname)}))(?!['’]s? (?:wife|widow|son|daughter|grandson|library|father|mother|brother))\\b`,
      'u',
    ),
    new RegExp(
      `\\b(?:(?:when|while|and|as|with|since) (?:${who}) (?:was|became|served as|still|sat|ruled) (?:still |the |a young )?${held}|(?:${escaped(name)})(?:'s)? ${tenure})\\b`,
      'u',
    ),
  ]
}

function reignPatterns(name: string): readonly RegExp[] {
  const plain = escaped(name)
  const titled = /^(?:Pope|King|Queen|Emperor|Czar|Tsar|Kaiser)\b/.test(name)
    ? plain
    : `(?:King |Queen |Emperor )?${plain}`
  return [
    new RegExp(
      `\\b${doing} (?:[a-z]+ ){0,3}(?:${titled})(?![IVX]|['’]s? (?:wife|widow|son|daughter|granddaughter|grandson|mother|father|consort|brother|sister))(?! (?:Street|Road|Station|Hospital|School|College|Park|Hall|Stadium|Bridge|Falls|Island|University|Avenue|Square|Cross|Prize|Medal|Centre|Center|Terrace|Hotel|Infirmary))(?![\\p{L}])`,
      'u',
    ),
    new RegExp(
      `\\b(?:(?:when|while|and|as|with) (?:${titled}) (?:was|became|still|sat|ruled|reigned) (?:still |the )?${held}|(?:${titled})(?:'s)? ${tenure})\\b`,
      'u',
    ),
  ]
}

function nameIn(line: string): string {
  return line.slice(0, line.lastIndexOf(' '))
}

function lastWordOf(name: string): string {
  return name.split(/[ -]/).at(-1)!
}

/** "de Gaulle", "von Bismarck", "Khrushchev" */
function surnameOf(name: string): string {
  const words = name.split(' ')
  const before = words.at(-2)
  return before !== undefined && particles.test(before) ? words.slice(-2).join(' ') : words.at(-1)!
}

function escaped(text: string): string {
  return text.replaceAll('.', '\\.').replaceAll(/['’]/g, "['’]")
}
