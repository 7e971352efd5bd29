/** A source of numbers in [0, 1) that depends on the seed alone (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000
  }
}

type Pick = <Value>(from: readonly Value[]) => Value

const given =
  'Marta Idris Colm Yevgenia Tobias Amara Lucien Petra Hideo Rosalind Sunil Greta Omar Beatriz Elwood'.split(
    ' ',
  )
const family =
  "Haldane Okafor Brannigan Sorokina Vance-Lindqvist Mbeki Delacroix Novak Tanabe Pettibone Rao O'Malley Haddad Quintero McCrae".split(
    ' ',
  )
const places =
  'Tarnbrook;Port Ellery;Veldmark;St. Osric;Lower Quay;Dunmarrow;New Hesper;Karvila;Osterhaven'.split(';')
const bodies =
  'the harbor authority;Tarnbrook Water;the transport ministry;Kestrel Foods Inc.;the school board;the county sheriff;the U.S. Coast Guard;Osterhaven University;the teachers’ union'.split(
    ';',
  )
const roles =
  'spokeswoman;chief engineer;deputy mayor;union organizer;head of research;retired pilot;finance director;ferry captain'.split(
    ';',
  )
const things =
  'bridge;ferry terminal;drainage plan;budget;cold-storage plant;night bus service;long-awaited report;reservoir;tenants’ charter'.split(
    ';',
  )
const qualities =
  'new;delayed;$4.2 million;badly needed;two-mile;disputed;half-finished;47-year-old;publicly owned'.split(
    ';',
  )
const acts =
  'approved;rejected;postponed;reviewed;paid for;inspected;closed;reopened;praised;criticized;measured;surveyed'.split(
    ';',
  )
const reasons =
  'because the pumps had failed twice in a week;although nobody had asked for it;after a vote of 7-2;when the river rose by 3.5 feet;despite a warning from its own auditors;so that 1,150 households would keep their supply'.split(
    ';',
  )
const times =
  'on Tuesday;at 9:50 a.m.;in the spring of 2019;last month;by Oct. 14;before dawn;during the 1990s;on the third day'.split(
    ';',
  )
const remarks =
  "We can't wait for another winter;It's a long road, and we know it;Nobody told us what the water was for;I've walked that pier since '88;You don't fix a roof in the rain;They'd promised us an answer by noon".split(
    ';',
  )
const verbs = 'said;told reporters;wrote in a letter;added'.split(';')

const sentences: readonly ((pick: Pick, number: (below: number) => number) => string)[] = [
  pick =>
    `${capital(pick(bodies))} ${pick(acts)} the ${pick(qualities)} ${pick(things)} ${pick(times)}, ${pick(reasons)}.`,
  pick =>
    `“${pick(remarks)},” ${pick(verbs)} ${pick(given)} ${pick(family)}, a ${pick(roles)} in ${pick(places)}.`,
  pick => `"${pick(remarks)}," ${pick(family)} said. "${pick(remarks)}."`,
  (pick, number) =>
    `About ${number(90) + 10} percent of the ${number(9) + 1},${number(900) + 100} people in ${pick(places)} use the ${pick(things)}.`,
  (pick, number) =>
    `The ${pick(things)} cost $${number(80) + 2}.${number(10)} million, or ${number(40) + 3} times what ${pick(bodies)} had expected ${pick(times)}.`,
  pick => `Ms. ${pick(family)} and Dr. ${pick(given)} ${pick(family)} ${pick(acts)} it ${pick(times)}.`,
  pick =>
    `Still, ${pick(bodies)} hasn't ${pick(acts)} the ${pick(things)}; it is in ${pick(places)}'s hands now.`,
  pick =>
    `Did ${pick(bodies)} know? ${pick(given)} ${pick(family)} — who left ${pick(times)} — wouldn't say.`,
  pick =>
    `What the ${pick(qualities)} ${pick(things)} needs, ${pick(family)} ${pick(verbs)}, is "a little patience."`,
]

/**
 * News-like English of about `bytes` bytes in UTF-8 that depends on the seed alone: a headline, then paragraphs
 * of one to four sentences with quotations, names, figures and abbreviations, a blank line between them.
 */
export function generateText(bytes: number, seed: number): string {
  const random = seededRandom(seed)
  const number = (below: number): number => Math.floor(random() * below)
  const pick: Pick = from => from[number(from.length)]
  const paragraphs = [`${capital(pick(bodies))} ${pick(acts)} ${pick(qualities)} ${pick(things)}`]
  let size = paragraphs[0].length
  while (size < bytes) {
    const paragraph = Array.from({ length: 1 + number(4) }, () => pick(sentences)(pick, number)).join(' ')
    paragraphs.push(paragraph)
    size += Buffer.byteLength(paragraph) + 2
  }
  return `${paragraphs.join('\n\n')}\n`
}

function capital(phrase: string): string {
  return phrase[0].toUpperCase() + phrase.slice(1)
}
