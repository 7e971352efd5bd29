import { type Topic, topicOf } from '../../src/analysis/topics.ts'

/** A count or measure that is fixed for good. */
export interface FixedCount {
  /** Words of which the sentence must have one. */
  readonly topic: Topic
  /** Holds the number as `n`. */
  readonly pattern: RegExp
  readonly right: (n: number) => boolean
  readonly fact: string
  /** Must stand in the sentence, or must not. */
  readonly near?: RegExp
  readonly unless?: RegExp
}

/** The words of small numbers, each at the place of its value. */
export const words = [
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
]
  .join(' ')
  .split(' ')
const number = `(?<n>${words.join('|')}|\\d[\\d,]*(?:\\.\\d+)?)`
export const fixedCounts: readonly FixedCount[] = [
  count(
    'planets',
    `\\b(?:the|all|its|our) ${number} planets\\b(?!.{0,30}\\b(?:around|orbiting)\\b)`,
    8,
    'the solar system has eight planets',
    {
      unless:
        /\b(?:stars?|exoplanets?|found|discovered|known|inner|outer|visible|other|former|then|dwarf|until|once|system's other)\b/i,
    },
  ),
  count(
    'states',
    `\\ball ${number} (?:U\\.?S\\.? |American )?states\\b`,
    n => n <= 50 || n > 60,
    'the United States has 50 states',
  ),
  count(
    'week',
    `\\b${number} days (?:a|per|every|each|in a|of the) week\\b`,
    n => n <= 7,
    'a week has seven days',
  ),
  count(
    'day',
    `\\b${number} hours (?:a|per|every|each|in a|of the) day\\b`,
    n => n <= 24,
    'a day has 24 hours',
  ),
  count(
    'year',
    `\\b${number} months (?:of the|in a|in the|per|every|each) year\\b`,
    n => n <= 12,
    'a year has 12 months',
  ),
  count(
    'monthly',
    `\\b${number} monthly (?:installments|instalments|payments)\\b(?=.{0,20}from January to December)`,
    12,
    'there are 12 months from January to December',
  ),
  count(
    'hour',
    `\\b${number} minutes (?:in|of) (?:an|the|every|each) hour\\b`,
    n => n <= 60,
    'an hour has 60 minutes',
  ),
  count('chess', `\\b${number} pieces\\b`, n => n <= 16 || n === 32, 'a player has 16 pieces in chess', {
    near: /\bbegins?|starts?|each player\b/i,
  }),
  count('chessboard chess', `\\b${number} squares\\b`, n => n <= 64, 'a chessboard has 64 squares'),
  count(
    'alphabet',
    `\\b${number} letters (?:of|in) the (?:English )?alphabet\\b`,
    n => n <= 26,
    'the English alphabet has 26 letters',
    { unless: /\b(?:Greek|Russian|Cyrillic|Hebrew|Arabic|Danish|Spanish|German)\b/ },
  ),
  count('commandments', `\\bthe ${number} commandments\\b`, 10, 'there are Ten Commandments'),
  count('gospels', `\\bthe ${number} (?:canonical )?gospels\\b`, 4, 'the New Testament has four Gospels', {
    unless: /\b(?:synoptic|other|first|last)\b/i,
  }),
  count('apostles', `\\bthe ${number} apostles\\b`, n => n === 12 || n === 11, 'there were twelve apostles'),
  count('rings', `\\bthe ${number} Olympic rings\\b`, 5, 'the Olympic emblem has five rings'),
  count('piano', `\\bpiano\\b.{0,30}\\b${number} keys\\b`, n => n <= 88 || n > 120, 'a piano has 88 keys'),
  count('violin', `\\bthe ${number} strings of (?:a|the|his|her) violin\\b`, 4, 'a violin has four strings'),
  count('cards', `\\b${number}-card (?:deck|pack)\\b`, n => n <= 54 || n > 70, 'a deck has 52 cards'),
  count(
    'heart',
    `\\b${number} chambers of the (?:human )?heart\\b`,
    n => n <= 4,
    'the human heart has four chambers',
  ),
  count(
    'chromosomes',
    `\\bhumans? .{0,20}\\b${number} chromosomes\\b`,
    n => n === 46 || n === 23,
    'a human cell has 46 chromosomes',
  ),
  count(
    'bones',
    `\\b${number} bones (?:in|of) (?:the|an) (?:adult )?human (?:body|skeleton)\\b`,
    n => n === 206 || n < 150,
    'an adult has 206 bones',
  ),
  count(
    'amendments',
    `\\bthe ${number} amendments (?:to|of) the (?:U\\.?S\\.? |American )Constitution\\b`,
    n => n <= 27,
    'the Constitution of the United States has 27 amendments',
  ),
  count(
    'provinces',
    `\\b(?:Canada's|all of Canada's|the) ${number} provinces(?: of Canada)?\\b`,
    10,
    'Canada has ten provinces',
    { near: /\bCanad/ },
  ),
  count(
    'cantons',
    `\\b(?:all|the|Switzerland's) ${number} (?:Swiss )?cantons\\b`,
    26,
    'Switzerland has 26 cantons',
    { near: /\bSwi(?:ss|tzerland)\b/, unless: /\bof the\b/ },
  ),
  count(
    'stars',
    `\\b${number} stars (?:on|of|in) the (?:American|U\\.?S\\.?) flag\\b`,
    50,
    'the flag of the United States has 50 stars',
  ),
  count(
    'stripes',
    `\\b${number} stripes (?:on|of|in) the (?:American|U\\.?S\\.?) flag\\b`,
    13,
    'the flag of the United States has 13 stripes',
  ),
  count(
    'minutes',
    `\\b${number} minutes of (?:normal|regulation|regular) time\\b`,
    n => n === 90 || n === 60 || n <= 48 || n === 80,
    'a match has 90 minutes of normal time',
    { unless: /\b(?:hockey|basketball|rugby)\b/i },
  ),
  count(
    'boils',
    `\\bwater boils at ${number} degrees Celsius\\b`,
    100,
    'water boils at 100 degrees Celsius at sea level',
    { near: /\bsea level\b|^(?!.*\b(?:high|height|altitude|mountain|meters|feet|there|summit)\b)/i },
  ),
  count(
    'boils',
    `\\bwater boils at ${number} degrees Fahrenheit\\b`,
    212,
    'water boils at 212 degrees Fahrenheit at sea level',
    { near: /\bsea level\b|^(?!.*\b(?:high|height|altitude|mountain|meters|feet|there|summit)\b)/i },
  ),
  count(
    'freezes',
    `\\b(?<!salt |sea )water freezes at ${number} degrees (?:Celsius|C)\\b`,
    0,
    'water freezes at zero degrees Celsius',
  ),
  count(
    'freezes',
    `\\b(?<!salt |sea )water freezes at ${number} degrees Fahrenheit\\b`,
    32,
    'water freezes at 32 degrees Fahrenheit',
  ),
  count(
    'marathon',
    `\\ba (?:full )?marathon,? (?:of|is|measures|covers) ${number} miles\\b`,
    n => n >= 26 && n < 26.4,
    'a marathon is 26.2 miles',
  ),
  count(
    'marathon',
    `\\ba (?:full )?marathon,? (?:of|is|measures|covers) ${number} kilometers\\b`,
    n => n >= 42 && n < 42.5,
    'a marathon is 42.195 kilometers',
  ),
  count(
    'circle',
    `\\b${number} degrees (?:of|in) a (?:full )?circle\\b`,
    n => n <= 360,
    'a circle has 360 degrees',
  ),
  count(
    'eggs dozen',
    `\\ba dozen (?<what>\\w+)(?: \\w+){0,4}, that is,? ${number} \\k<what>\\b`,
    12,
    'a dozen is 12',
  ),
]

function count(
  guard: string,
  pattern: string,
  right: number | ((n: number) => boolean),
  fact: string,
  conditions: { readonly near?: RegExp; readonly unless?: RegExp } = {},
): FixedCount {
  return {
    topic: topicOf(guard),
    pattern: new RegExp(`(?<all>${pattern})`, 'dgi'),
    right: typeof right === 'number' ? n => n === right : right,
    fact,
    ...conditions,
  }
}
