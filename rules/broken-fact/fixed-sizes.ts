import { count, type FixedCount, number } from './count-pattern.ts'

/** Divisions of states; `all` of them, so that a part ("Germany's five eastern states") is not meant. As of 2025. */
const divisions: readonly (readonly [string, string, string, readonly number[]])[] = [
  ['Austria', 'Austrian', '(?:federal )?(?:states|provinces)', [9]],
  ['India', 'Indian', 'states', [28, 29]],
  ['Japan', 'Japanese', 'prefectures', [47]],
  ['Spain', 'Spanish', '(?:autonomous )?(?:regions|communities)', [17, 19]],
  ['Belgium', 'Belgian', 'provinces', [10]],
  ['Nigeria', 'Nigerian', 'states', [36, 37]],
  ['Malaysia', 'Malaysian', 'states', [13]],
  ['Mexico', 'Mexican', 'states', [31, 32]],
  ['Brazil', 'Brazilian', 'states', [26, 27]],
  ['Kenya', 'Kenyan', 'counties', [47]],
  ['Sweden', 'Swedish', 'counties', [21]],
  ['Turkey', 'Turkish', 'provinces', [81]],
  ['South Africa', 'South African', 'provinces', [9]],
  ['Pakistan', 'Pakistani', 'provinces', [4]],
  ['Argentina', 'Argentine', 'provinces', [23, 24]],
  ['Poland', 'Polish', '(?:provinces|voivodeships)', [16]],
  ['Paris', 'Parisian', 'arrondissements', [20]],
]

/** Sizes of states, leagues, chambers, scales and sets that stand fast, as of 2025; those that have changed allow both. */
export const fixedSizes: readonly FixedCount[] = [
  ...divisions.flatMap(([name, adjective, noun, right]) => {
    const guard = noun.replaceAll(/[(?:)]|\\w/g, '').replaceAll('|', ' ')
    const fits = (n: number) => right.includes(n)
    const fact = `${name} has ${right[0]} of them`
    return [
      count(guard, `\\b(?:all (?:of )?)?${name}'s ${number} ${noun}\\b(?! and\\b)`, fits, fact),
      count(guard, `\\ball ${number} ${adjective} ${noun}\\b(?! and\\b)`, fits, fact),
    ]
  }),
  count(
    'euro eurozone',
    `\\b${number} (?:countries|nations|states|members) (?:that|which) (?:use|share|have adopted|have) the euro\\b`,
    n => n <= 21,
    'no more than 21 countries of the European Union have adopted the euro, 20 until 2025',
  ),
  count(
    'eurozone euro-area euro',
    `\\b(?:the|all) ${number} (?:countries|nations|states|members) (?:of|in) the (?:euro ?zone|euro area|single currency)\\b`,
    n => n <= 21,
    'no more than 21 countries have the euro, 20 until 2025',
  ),
  count(
    'nations',
    `\\b(?:the|all) ${number} (?:member states|members|countries|member countries) of the United Nations\\b`,
    n => n <= 193,
    'the United Nations has 193 members',
  ),
  count(
    'senators',
    `\\b(?:all|the) ${number} (?:U\\.?S\\.? )?senators\\b`,
    n => n <= 100,
    'the Senate of the United States has 100 members',
    { near: /\bU\.?S\.? Senate|Washington|Congress|Capitol\b/ },
  ),
  count(
    'wonders',
    `\\bthe ${number} wonders of the (?:ancient )?world\\b`,
    7,
    'there were seven wonders of the ancient world',
  ),
  count('sins', `\\bthe ${number} deadly sins\\b`, 7, 'there are seven deadly sins'),
  count('seasons', `\\b(?:the|all) ${number} seasons of the year\\b`, 4, 'a year has four seasons'),
  count(
    'weeks',
    `\\b${number} weeks (?:of|in) (?:the|a|every|each) year\\b`,
    n => n <= 53,
    'a year has 52 weeks',
  ),
  count(
    'seconds',
    `\\b${number} seconds (?:of|in) (?:a|the|every|each) minute\\b`,
    n => n <= 60,
    'a minute has 60 seconds',
  ),
  count(
    'days',
    `\\b(?:the|all) ${number} days of (?:April|June|September|November)\\b`,
    n => n <= 30,
    'the month has 30 days',
  ),
  count(
    'days',
    `\\b(?:the|all) ${number} days of (?:January|March|May|July|August|October|December)\\b`,
    n => n <= 31,
    'the month has 31 days',
  ),
  count('days', `\\b(?:the|all) ${number} days of February\\b`, n => n <= 29, 'February has 28 or 29 days'),
  count('ribs', `\\b(?:the|all) ${number} ribs\\b`, n => n <= 24, 'a human has 24 ribs', {
    near: /\bhuman|man|woman|body|his|her\b/,
  }),
  count(
    'teeth',
    `\\b(?:an adult's|the|all) ${number} (?:adult |permanent )teeth\\b`,
    n => n <= 32,
    'an adult has 32 teeth',
  ),
  count(
    'continents',
    `\\b(?:the|all|the world's) ${number} continents\\b`,
    n => n <= 7,
    'there are seven continents',
  ),
  count(
    'outfield',
    `\\b${number} outfield players\\b`,
    n => n <= 10,
    'a football side has ten outfield players',
    { unless: /\bsquad|signed|both|bench|substitut\w+|between|twenty|total\b/i },
  ),
  count('inches', `\\b${number} inches (?:in|to) (?:a|the) foot\\b`, 12, 'a foot has 12 inches'),
  count(
    'ounces',
    `\\b${number} ounces (?:in|to) (?:a|the) pound\\b`,
    n => n === 16 || n === 12,
    'a pound has 16 ounces',
  ),
  count('pounds', `\\b${number} pounds (?:in|to) (?:a|the) stone\\b`, 14, 'a stone has 14 pounds'),
]
