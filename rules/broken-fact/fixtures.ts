import type { Facts } from '../../src/analysis/facts.ts'
import { matchesOf } from '../../src/analysis/matches-of.ts'
import { type OwnSentence, spanOf } from '../../src/analysis/own-sentences.ts'
import { sentencesOn, type Topic, topicOf } from '../../src/analysis/topics.ts'
import type { Broken } from './broken.ts'

/** Something that stands in one place, or comes round in some months. */
interface Fixture {
  readonly name: string
  readonly topic: Topic
  readonly places: readonly string[]
  readonly months: readonly string[]
  readonly pattern: string
}

const months = 'January February March April May June July August September October November December'.split(
  ' ',
)

/**
 * `NAME (other patterns) = PLACES; MONTHS`: where it stands or is held, and the months that it falls in; either may be
 * left out. Kind of source: works of reference, calendars of sport and the arts. As of November 2025.
 */
const fixtures: readonly Fixture[] = `
Wimbledon = London, SW19; June July
French Open|Roland[- ]Garros = Paris; May June
Australian Open = Melbourne; January February
Kentucky Derby = Louisville; May
Preakness Stakes|Preakness = Baltimore; May
Belmont Stakes = New York, Elmont, Saratoga Springs; June
Grand National = Aintree, Liverpool; April
Cheltenham Festival|Gold Cup = Cheltenham; March
Royal Ascot = Ascot; June
Melbourne Cup = Melbourne; November
Boat Race = London, Putney, Mortlake; March April
Tour de France = France; July June
Giro d.Italia = Italy; May June
Boston Marathon = Boston; April
London Marathon = London; April
New York City Marathon|New York Marathon = New York; November
Berlin Marathon = Berlin; September
Chicago Marathon = Chicago; October
Super Bowl = ; February January
World Series = ; October November
Edinburgh Festival|Edinburgh Fringe|Edinburgh International Festival = Edinburgh; August
Cannes Film Festival|Cannes festival = Cannes; May
Venice Film Festival = Venice; August September
Berlin Film Festival|Berlinale = Berlin; February
Sundance Film Festival|Sundance = Park City, Utah; January
Toronto International Film Festival|Toronto Film Festival = Toronto; September
Bayreuth Festival = Bayreuth; July August
Salzburg Festival = Salzburg; July August
Glastonbury Festival = Somerset, Pilton, Glastonbury; June
Oktoberfest = Munich; September October
Carnival in Rio|Rio Carnival = Rio de Janeiro; February March
Mardi Gras = New Orleans; February March
Running of the Bulls = Pamplona; July
Chelsea Flower Show = London, Chelsea; May
Trooping the Colou?r = London; June
Iowa caucuses = Iowa; January February
Eiffel Tower = Paris
Arc de Triomphe = Paris
Louvre = Paris
Notre[- ]Dame Cathedral = Paris
Musée d.Orsay = Paris
Brandenburg Gate = Berlin
Reichstag = Berlin
Cologne Cathedral = Cologne
Colosseum = Rome
Trevi Fountain = Rome
Sistine Chapel = Vatican, Rome
Uffizi = Florence
Ponte Vecchio = Florence
La Scala = Milan
Rialto Bridge|St\\.? Mark.s Square = Venice
Prado = Madrid
Sagrada Fam[ií]lia = Barcelona
Alhambra = Granada
Guggenheim Museum in = New York, Bilbao, Venice
Rijksmuseum|Anne Frank House = Amsterdam
Charles Bridge = Prague
Hermitage Museum|Winter Palace = St. Petersburg
Red Square|Bolshoi Theat(?:er|re)|Kremlin = Moscow
Acropolis|Parthenon = Athens
Hagia Sophia|Blue Mosque|Topkapi Palace = Istanbul
Western Wall|Al Aqsa|Al-Aqsa = Jerusalem
Taj Mahal = Agra
Gateway of India = Mumbai
Petronas Towers = Kuala Lumpur
Burj Khalifa = Dubai
Tiananmen Square|Forbidden City = Beijing
Sydney Opera House|Harbour Bridge in = Sydney
Golden Gate Bridge|Alcatraz = San Francisco
Space Needle = Seattle
Gateway Arch = St. Louis
Liberty Bell|Independence Hall = Philadelphia
Fenway Park|Faneuil Hall = Boston
Wrigley Field|Willis Tower|Sears Tower = Chicago
Yankee Stadium|Empire State Building|Statue of Liberty|Carnegie Hall|Madison Square Garden|Metropolitan Museum of Art|Rockefeller Center|Central Park in = New York, Manhattan, Bronx
Dodger Stadium|Hollywood Bowl|Getty Center = Los Angeles
Lincoln Memorial|Smithsonian|Kennedy Center|Ford.s Theat(?:er|re) = Washington
Graceland = Memphis
Alamo = San Antonio
CN Tower = Toronto
Big Ben|Westminster Abbey|St\\.? Paul.s Cathedral|Royal Albert Hall|Tower Bridge|Buckingham Palace|Old Bailey|Globe Theatre|Wembley|Twickenham|Lord.s|British Museum|National Gallery in|Tate Modern = London
Old Trafford|Etihad Stadium = Manchester
Anfield|Goodison Park|Cavern Club = Liverpool
Villa Park|Edgbaston = Birmingham
Headingley|Elland Road = Leeds
Trent Bridge = Nottingham
St\\.? James.? Park = Newcastle, Exeter
Principality Stadium|Millennium Stadium = Cardiff
Murrayfield|Holyrood|Arthur.s Seat = Edinburgh
Hampden Park|Ibrox|Celtic Park = Glasgow
Croke Park|Aviva Stadium|Lansdowne Road|Abbey Theatre = Dublin
Stormont = Belfast
York Minster = York
Royal Pavilion = Brighton
Camp Nou = Barcelona
Bernab[eé]u = Madrid
San Siro = Milan
Allianz Arena = Munich
Maracan[aã] = Rio de Janeiro
Eden Park = Auckland
Ellis Park = Johannesburg
Table Mountain|Newlands = Cape Town
`
  .trim()
  .split('\n')
  .map(line => {
    const [, pattern, rest] = /^(.+?) = (.*)$/.exec(line)!
    const [where, when] = rest!.split(';')
    const words = pattern!.match(/[A-Z]\p{L}{3,}/gu) ?? []
    return {
      name: pattern!.split('|')[0]!.replaceAll(/\\|\?|\(.*\)/g, ''),
      pattern: pattern!,
      topic: topicOf(words.join(' ').toLowerCase()),
      places: where!.trim() ? where!.trim().split(', ') : [],
      months: when?.trim() ? when.trim().split(' ') : [],
    }
  })

const cities = [
  ...new Set(fixtures.flatMap(({ places }) => places)),
  'Vienna',
  'Hamburg',
  'Brussels',
  'Lisbon',
  'Warsaw',
  'Tokyo',
  'Delhi',
  'Houston',
  'Dallas',
  'Detroit',
  'Atlanta',
  'Miami',
  'Bristol',
  'Sheffield',
  'Naples',
  'Turin',
  'Lyon',
  'Marseille',
  'Zurich',
  'Geneva',
].filter(city => !/^(?:France|Italy|Iowa|Utah|SW19|Somerset)$/.test(city))
const city = `(?<city>${cities.map(name => name.replace('.', '\\.')).join('|')})`
const month = `(?<month>${months.join('|')})`
const apart =
  /\b(?:replica|copy|version of|model|exhibition|bound for|left for|flight|flew|train|from|to|rehears\w+|qualif\w+|warm-?up|preparation|before|after|since|until|tickets|announced|postponed|pandemic|cancel+ed|moved|named|like|own|answer to|virtual|will not|junior|Winter|Little|mini)\b/i

/** What is built or held after the pattern of the one that is known. */
const copy =
  /\b(?:replica|copy|version|model|equivalent|answer|twin|rival|smaller|picture|painting|photograph)\b[^,.;]*$/i

interface Made {
  /** The name alone, which is soon looked for. */
  readonly name: RegExp
  readonly place: RegExp
  readonly time: RegExp
  readonly reversed: RegExp
}
const made = new Map<Fixture, Made>()

/** What the text puts in another town or month than it has: "the Boston Marathon in October", "the Uffizi in Rome". */
export function* brokenFixtures(facts: Facts): Iterable<Broken> {
  for (const fixture of fixtures)
    for (const sentence of sentencesOn(facts, fixture.topic)) yield* misplaced(sentence, fixture)
}

function* misplaced(sentence: OwnSentence, fixture: Fixture): Iterable<Broken> {
  const { name, place, time, reversed } = patternsOf(fixture)
  if (!name.test(sentence.text)) return
  if (fixture.places.length > 0)
    for (const pattern of [place, reversed])
      for (const match of matchesOf(pattern, sentence.text)) {
        const named = match.groups!.city!
        if (fixture.places.some(one => named.includes(one) || one.includes(named))) continue
        if (apart.test(match[0]) || copy.test(sentence.text.slice(0, match.index))) continue
        yield { ...spanOf(sentence, match), fact: `the place of ${fixture.name} is ${fixture.places[0]}` }
      }
  if (fixture.months.length > 0)
    for (const match of matchesOf(time, sentence.text)) {
      if (fixture.months.includes(match.groups!.month!)) continue
      if (apart.test(sentence.text)) continue
      yield { ...spanOf(sentence, match), fact: `${fixture.name} is in ${fixture.months.join(' or ')}` }
    }
}

function patternsOf(fixture: Fixture): Made {
  const known = made.get(fixture)
  if (known) return known
  const name = `(?<![\\w-])(?:${fixture.pattern})(?!\\w)`
  const patterns = {
    name: new RegExp(name),
    place: new RegExp(
      `${name}(?:,? in|,) (?:central |downtown |north |south |east |west )?${city}(?! (?:and|to|Road|Street|[A-Z])|['’]|-)`,
      'dg',
    ),
    time: new RegExp(
      `${name}(?:,? (?:which (?:is|was|takes place|falls) )?(?:each |every |this |last |next |in |late |early |on |held ){1,3})${month}(?!\\w)`,
      'dg',
    ),
    reversed: new RegExp(
      `(?<!\\w)${city}(?:'s| landmark,? the| landmarks like the) (?:famous |great )?${name}`,
      'dg',
    ),
  }
  made.set(fixture, patterns)
  return patterns
}
