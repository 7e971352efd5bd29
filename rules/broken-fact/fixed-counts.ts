import { count, type FixedCount, number } from './count-pattern.ts'

/** Counts and measures that are fixed for good. */
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
  count(
    'alphabet',
    `\\b${number} letters (?:of|in) the (?:English )?alphabet\\b`,
    n => n <= 26,
    'the English alphabet has 26 letters',
    { unless: /\b(?:Greek|Russian|Cyrillic|Hebrew|Arabic|Danish|Spanish|German)\b/ },
  ),
  count('gospels', `\\bthe ${number} (?:canonical )?gospels\\b`, 4, 'the New Testament has four Gospels', {
    unless: /\b(?:synoptic|other|first|last)\b/i,
  }),
  count('apostles', `\\bthe ${number} apostles\\b`, n => n === 12 || n === 11, 'there were twelve apostles'),
  count('rings', `\\bthe ${number} Olympic rings\\b`, 5, 'the Olympic emblem has five rings'),
  count('cards', `\\b${number}-card (?:deck|pack)\\b`, n => n <= 54 || n > 70, 'a deck has 52 cards'),
  count('commandments', `\\bthe ${number} commandments\\b`, 10, 'there are Ten Commandments'),
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
