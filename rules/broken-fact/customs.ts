import type { Facts } from '../../src/analysis/facts.ts'
import { matchesOf } from '../../src/analysis/matches-of.ts'
import { numberOf, numberPattern, ordinalOf, ordinalPattern } from '../../src/analysis/number-text.ts'
import { type OwnSentence, ownSentenceAt, spanOf } from '../../src/analysis/own-sentences.ts'
import { sentencesOn, type Topic, topicOf } from '../../src/analysis/topics.ts'
import type { Broken } from './broken.ts'

/** Something that games, faiths, feasts or nature settle, and that words near it can break. */
interface Custom {
  readonly topic: Topic
  /** The words that break it, if a number in them as `n` is not right. */
  readonly pattern: RegExp
  /** What the text has to be about, here or a little before. */
  readonly about: RegExp
  readonly unless: RegExp | undefined
  readonly right: (n: number) => boolean
  readonly fact: string
  /** Is the whole piece asked what it is about, and not the sentences before alone? */
  readonly isOfPiece?: boolean
}

const n = `(?<n>${numberPattern})`
const nth = `(?<n>${ordinalPattern})`
/** How many sentences back the words stand that say what it is about. */
const reach = 4

/**
 * @param guard words of which the sentence must have one
 * @param right which numbers are right; none where the words are wrong by themselves
 */
function custom(
  guard: string,
  pattern: string,
  about: RegExp,
  right: (n: number) => boolean,
  fact: string,
  unless?: RegExp,
): Custom {
  return {
    topic: topicOf(guard),
    pattern: new RegExp(`\\b(?:${pattern})(?!\\w)`, 'gi'),
    about,
    unless,
    right,
    fact,
  }
}

const never = () => false

/** As {@link custom}, of something that a piece is about from end to end. */
function ofPiece(...given: Parameters<typeof custom>): Custom {
  return { ...custom(...given), isOfPiece: true }
}

const all = "(?:the|all|its|all of the|\\w+'s|every one of the)"
const lapFacts: readonly (readonly [RegExp, (n: number) => boolean, string])[] = [
  [
    /\b(?:10,?000|10 ?000)(?: |-)?(?:met(?:re|er)s?|m)\b/,
    n => n <= 25,
    'there are 25 laps of a track in 10,000 metres',
  ],
  [
    /\b(?:5,?000|5 ?000)(?: |-)?(?:met(?:re|er)s?|m)\b/,
    n => n <= 13,
    'there are 12 and a half laps of a track in 5,000 metres',
  ],
  [
    /\b(?:3,?000)(?: |-)?(?:met(?:re|er)s?|m)\b/,
    n => n <= 8,
    'there are seven and a half laps of a track in 3,000 metres',
  ],
  [
    /\b(?:1,?500)(?: |-)?(?:met(?:re|er)s?|m)\b/,
    n => n <= 4,
    'there are three and three-quarter laps of a track in 1,500 metres',
  ],
  [/\b800(?: |-)?(?:met(?:re|er)s?|m)\b/, n => n <= 2, 'there are two laps of a track in 800 metres'],
]
const exactLaps: readonly (readonly [RegExp, (n: number) => boolean, string])[] = lapFacts.map(
  ([distance, , fact], index) =>
    [
      distance,
      (value: number) => [[25], [12, 13], [7, 8], [3, 4], [2]][index]!.includes(value),
      fact,
    ] as const,
)
const otherDistance =
  /\bindoors?\b|\bto go\b|\bremain\w*\b|\bleft\b|\blast\b|\bfinal\b|\bfirst\b|\blead\b|\bwarm-?up\b|\bbehind\b|\bahead\b|\broad\b|\bcircuit\b/i

const customs: readonly Custom[] = [
  // Games
  ...exactLaps.map(([distance, right, fact]) =>
    custom(
      'laps',
      `(?:over|all|covered|ran|the full|of the) ${n} laps(?: of the track)?`,
      distance,
      right,
      fact,
      otherDistance,
    ),
  ),
  custom(
    'period periods',
    `(?:the|in the|of the) ${nth} period`,
    /\b(?:hockey|goalie|goaltender|puck|N\.?H\.?L\.?|power play)\b/,
    n => n <= 3,
    'a game of ice hockey has three periods',
    /\bovertime\b/i,
  ),
  custom(
    'quarter quarters',
    `(?:the|in the|of the) ${nth} quarter(?! of)`,
    /\b(?:basketball|touchdown|quarterback|N\.?B\.?A\.?|N\.?F\.?L\.?|three-pointers?|rebounds|field goals?|netball|lacrosse|Aussie rules|AFL)\b/i,
    n => n <= 4,
    'a game has four quarters',
    /\b(?:year|earnings|profit|fiscal|sales)\b/i,
  ),
  custom(
    'half',
    `the ${nth} half`,
    /\b(?:football|soccer|rugby|striker|goalkeeper|midfielder|try)\b/i,
    n => n <= 2,
    'a match has two halves',
  ),
  custom(
    'set sets',
    `the ${nth} set`,
    /\b(?:tennis|tie-?break|match points?|Wimbledon|Roland[- ]Garros|backhand|forehand|baseline)\b/i,
    n => n <= 5,
    'a tennis match has five sets at most',
  ),
  custom(
    'period periods quarters',
    `${all} ${n} (?:periods)`,
    /\b(?:hockey|goalie|goaltender|puck)\b/,
    n => n === 3,
    'a game of ice hockey has three periods',
    /\bovertime|last|first\b/i,
  ),
  custom(
    'players',
    `${n} players (?:a|on each|per|on a) (?:side|team)`,
    /\b(?:water polo)\b/i,
    n => n === 7,
    'a water polo team has seven players',
  ),
  custom(
    'players',
    `${n} players (?:a|on each|per|on a) (?:side|team)`,
    /\bvolleyball\b/i,
    n => n === 6 || n === 2 || n === 4,
    'a volleyball team has six players',
  ),
  custom(
    'players',
    `${n} players (?:a|on each|per|on a) (?:side|team)`,
    /\bnetball\b/i,
    n => n === 7,
    'a netball team has seven players',
  ),
  custom(
    'players',
    `${n} players (?:a|on each|per|on a) (?:side|team)`,
    /\bbaseball\b/i,
    n => n === 9,
    'a baseball team has nine players',
  ),
  custom(
    'players',
    `${n} players (?:a|on each|per|on a) (?:side|team)`,
    /\bcricket\b/i,
    n => n === 11,
    'a cricket team has 11 players',
  ),
  custom('overs', `${all} ${n} overs`, /\b(?:Twenty20|T20)\b/, n => n <= 20, 'a T20 innings has 20 overs'),
  custom(
    'balls deliveries',
    `${n} (?:balls|deliveries) of (?:the|an|his|her|that) over`,
    /\b(?:cricket|wicket|bowl\w*)\b/i,
    n => n <= 6,
    'an over has six balls',
    /\bno-?balls?|wides?|Hundred|extras?\b/i,
  ),
  custom(
    'rounds round',
    `the ${nth} round`,
    /\b(?:boxing|boxer|heavyweight|middleweight|welterweight|lightweight|knock-?out|knocked out|southpaw)\b/i,
    n => n <= 12,
    'a title fight has 12 rounds',
    /\b(?:draft|18\d\d|19\d\d|15-round|bare)\b/i,
  ),
  custom(
    'slams grand',
    `(?:all|the) ${n} (?:grand slams?|grand slam (?:tournaments|events|titles)|majors)`,
    /\b(?:tennis|golf|Wimbledon|Masters)\b/i,
    n => n <= 5,
    'there are four of them a year',
    /\bhis|her|won\b/i,
  ),
  custom(
    'points',
    `a (?:dropped goal|drop goal|penalty) (?:is )?worth ${n} points`,
    /\brugby\b/i,
    n => n === 3 || n === 1,
    'it is worth three points in rugby union',
  ),
  custom(
    'hurdles hurdle barriers',
    `${all} ${n} hurdles`,
    /\b(?:110|100|400)(?: |-)?(?:m\b|met(?:re|er)s?)/,
    n => n <= 10,
    'there are ten hurdles in the race',
  ),
  custom(
    'pins',
    `${all} ${n} pins`,
    /\b(?:bowling|bowler|lanes?|strike)\b/i,
    n => n <= 10,
    'there are ten pins',
    /\bfive-pin|nine-pin|candlepin\b/i,
  ),
  custom(
    'squares pawns rooks bishops knights',
    `(?:all|his|her) ${n} pawns`,
    /\bchess|grandmaster\b/i,
    n => n <= 8,
    'a player has eight pawns',
  ),
  custom(
    'colours colors reds',
    `${all} ${n} reds`,
    /\bsnooker\b/i,
    n => n <= 15,
    'there are 15 reds in snooker',
  ),
  custom(
    'break',
    `(?:a|maximum) break of ${n}`,
    /\bsnooker\b/i,
    n => n <= 147 || n === 155,
    'the highest break is 147',
    /\btotal|combined\b/i,
  ),
  custom(
    'dart darts',
    `${n}-dart finish`,
    /\bdarts\b/i,
    n => n === 9 || n <= 3 || n >= 10,
    'no leg of 501 ends before nine darts',
  ),
  // Faiths
  ofPiece(
    'dawn sunrise daybreak dusk sunset nightfall sundown',
    '(?:from|between) (?:sunset|dusk|nightfall|sundown) (?:to|until|till|and) (?:dawn|sunrise|daybreak|first light)',
    /\b(?:Ramadan|Ramazan)\b/,
    never,
    'the fast of Ramadan lasts from dawn to sunset',
    /\b(?:allowed|may|can|only|permitted|feast\w*|open|eat (?:and|only)|meals?|pray\w*|shops?|stalls?|traffic|curfew)\b(?!.*\bnothing\b)/i,
  ),
  ofPiece(
    'dawn sunrise daybreak',
    '(?:break|breaks|broke|breaking) (?:the|their|his|her) (?:daily )?fasts?(?: \\w+){0,2} (?:at|after|with the) (?:dawn|sunrise|daybreak|first light)|iftar at (?:dawn|sunrise|daybreak)|(?:eat|ate|eating) only (?:between|from) (?:dawn|sunrise) (?:and|to) (?:sunset|dusk|sundown)',
    /\b(?:Ramadan|Ramazan|iftar)\b/,
    never,
    'the fast of Ramadan is broken at sunset',
  ),
  custom(
    'suhoor sunset',
    'suhoor,? (?:the meal )?(?:at|after) sunset',
    /./,
    never,
    'suhoor is eaten before dawn',
  ),
  custom('days', `${all} ${n} days of Lent`, /./, n => n === 40 || n === 46 || n === 47, 'Lent has 40 days'),
  custom(
    'days nights',
    `${all} ${n} days of Christmas`,
    /./,
    n => n === 12 || n === 25,
    'Christmas has 12 days',
  ),
  custom(
    'sabbath shabbat',
    '(?:Jewish Sabbath|Shabbat),? (?:which )?(?:begins|began|starts|started|falls|fell|is)(?: \\w+){0,2} (?:on|at|every)? ?(?:Sunday|Monday|Tuesday|Wednesday|Thursday)',
    /./,
    never,
    'the Jewish Sabbath lasts from Friday evening to Saturday evening',
  ),
  custom(
    'easter',
    'Easter (?:Sunday|Day),? (?:which )?(?:falls|fell)(?: \\w+)? in (?:January|February|May|June|July|August|September|October|November|December)',
    /./,
    never,
    'Easter falls in March or April',
    /\bOrthodox|Greek|Russian|Coptic\b/i,
  ),
  custom(
    'thanksgiving',
    'Thanksgiving,? (?:[a-z]+ ){0,4}?(?:on )?the (?:first|second|third|fifth) Thursday (?:of|in) November',
    /./,
    never,
    'Thanksgiving is the fourth Thursday of November',
  ),
  custom(
    'clocks clock',
    'clocks? (?:go|goes|went|will go|are (?:put|turned)|were (?:put|turned)) back (?:an hour |one hour )?(?:again )?(?:in|on) (?:[a-z\\d ]+? )?(?:March|April|the spring|spring)|clocks? (?:go|goes|went|will go|are (?:put|turned)|were (?:put|turned)) forward (?:an hour |one hour )?(?:again )?(?:in|on) (?:[a-z\\d ]+? )?(?:October|November|the autumn|autumn|the fall)',
    /./,
    never,
    'clocks go forward in spring and back in autumn',
    /\b(?:Australia\w*|New Zealand|Chile|Paraguay|Tasmania|Sydney|Melbourne|not|never|if)\b/,
  ),
  custom(
    'solstice',
    'winter solstice,? (?:[a-z]+ ){0,3}?(?:the )?(?:longest day|shortest night)|summer solstice,? (?:[a-z]+ ){0,3}?(?:the )?(?:shortest day|longest night)',
    /./,
    never,
    'the day is longest at the summer solstice and shortest at the winter solstice',
    /\b(?:not|no longer|southern|hemisphere)\b/,
  ),
  custom(
    'olympics olympic cup',
    `(?:Olympics|Olympic Games|World Cup)(?:, which)?(?: (?:is|are|was|were|takes?|comes?|held|staged|played|place|round|only|once|a))* every ${n} years`,
    /./,
    value => value === 4 || value === 2,
    'they are held every four years',
    /\b(?:proposal|propos\w+|plan|would|rugby sevens|ski|if)\b/,
  ),
  custom("baker's dozen", `baker's dozen of ${n}`, /./, value => value === 13, "a baker's dozen is 13"),
  custom(
    'diwali',
    'Diwali,? (?:[a-z]+ ){0,6}?in (?:January|February|March|April|May|June|July|August|spring|summer)',
    /./,
    never,
    'Diwali falls in October or November',
  ),
  custom(
    'lunar',
    '(?:Lunar|Chinese) New Year,? (?:[a-z]+ ){0,6}?in (?:March|April|May|June|July|August|September|October|November|December)',
    /./,
    never,
    'the Lunar New Year falls in January or February',
  ),
  custom(
    'thanksgiving',
    'Thanksgiving,? (?:Day,? )?(?:on |a |falls on |fell on )?(?:Monday|Tuesday|Wednesday|Friday|Saturday|Sunday)(?! (?:after|before|following|weekend|night|morning))',
    /./,
    never,
    'Thanksgiving is a Thursday in the United States and a Monday in Canada',
    /\bCanad\w+|before|after|weekend|Eve|Black Friday|and|,.*,/i,
  ),
  // Feasts
  ...feasts([
    ['Christmas', 'Christmas(?: Day)?', 'December', [24, 25]],
    ['Boxing Day', 'Boxing Day', 'December', [26]],
    ['Christmas Eve', 'Christmas Eve', 'December', [24]],
    ["New Year's Eve", "New Year's Eve", 'December', [31]],
    ["New Year's Day", "New Year's Day", 'January', [1]],
    ['Halloween', 'Halloween', 'October', [31]],
    ["All Saints' Day", "All Saints'? Day", 'November', [1]],
    ['Bonfire Night', 'Bonfire Night|Guy Fawkes Night', 'November', [5]],
    ['Armistice Day', 'Armistice Day|Veterans Day', 'November', [10, 11, 12]],
    ["St. Patrick's Day", "(?:St\\.?|Saint) Patrick's Day", 'March', [17]],
    ["St. Andrew's Day", "(?:St\\.?|Saint) Andrew's Day", 'November', [30]],
    ["St. George's Day", "(?:St\\.?|Saint) George's Day", 'April', [23]],
    ["St. David's Day", "(?:St\\.?|Saint) David's Day", 'March', [1]],
    ['Burns Night', 'Burns Night', 'January', [25]],
    ["Valentine's Day", "Valentine's Day", 'February', [14]],
    ['Groundhog Day', 'Groundhog Day', 'February', [2]],
    ['Bastille Day', 'Bastille Day', 'July', [14]],
    ['Juneteenth', 'Juneteenth', 'June', [19]],
    ['Anzac Day', 'Anzac Day', 'April', [25]],
    ['Australia Day', 'Australia Day', 'January', [26]],
    ['Waitangi Day', 'Waitangi Day', 'February', [6]],
    ['Canada Day', 'Canada Day', 'July', [1]],
    ['Cinco de Mayo', 'Cinco de Mayo', 'May', [5]],
    ['May Day', 'May Day|International Workers. Day', 'May', [1]],
    ['Earth Day', 'Earth Day', 'April', [22]],
    ["April Fools' Day", "April Fools'? Day", 'April', [1]],
    ["International Women's Day", "International Women's Day", 'March', [8]],
    ['Epiphany', 'Epiphany', 'January', [6]],
    ['Martinmas', 'Martinmas', 'November', [11]],
    ['Pearl Harbor Day', 'Pearl Harbor Day', 'December', [7]],
    ['D-Day', 'D-Day', 'June', [6]],
    ['VE Day', 'V-?E Day', 'May', [8]],
    ['VJ Day', 'V-?J Day', 'August', [14, 15]],
    ['Flag Day', 'Flag Day', 'June', [14]],
  ]),
  // Nature and measure
  custom(
    'penguins penguin',
    'penguins? (?:in|of|at|from|across) (?:the )?(?:Arctic|North Pole|Greenland|Alaska|Svalbard)',
    /./,
    never,
    'penguins live in the south',
    /\bzoo|aquarium|no|never|not\b/i,
  ),
  custom(
    'polar bear bears',
    'polar bears? (?:in|of|on|from|across) (?:the )?(?:Antarctic\\w*|South Pole)',
    /./,
    never,
    'polar bears live in the north',
    /\bno|never|not|zoo\b/i,
  ),
  custom(
    'tigers tiger',
    '(?:wild )?tigers? (?:in|of|on|from|across) (?:the )?(?:Africa|Kenya|Tanzania|Botswana|Serengeti|savannah?)',
    /./,
    never,
    'tigers live in Asia',
    /\bno|never|not|zoo|cub|Tasman\w+|football|team|bank\b/i,
  ),
  custom(
    'kangaroos kangaroo',
    'kangaroos? (?:in|of|on|from|across) (?:the )?(?:Austria|New Zealand|Africa|South America)',
    /./,
    never,
    'kangaroos live in Australia',
    /\bno|never|not|zoo|park\b/i,
  ),
  custom(
    'sun',
    '(?:sun|Sun) (?:rose|rises|came up|comes up|was rising) (?:in|over) the (?:western (?:horizon|sky)|west\\b)|(?:sun|Sun) (?:set|sets|went down|goes down|sank|was setting|was sinking) (?:in|over) the (?:eastern (?:horizon|sky)|east\\b(?! (?:end|side|coast)))',
    /./,
    never,
    'the sun rises in the east and sets in the west',
    /\bVenus|fiction|novel|never|if\b/i,
  ),
  custom(
    'eclipse',
    '(?:solar eclipse|eclipse of the sun)(?:[^.]{0,30}) (?:at|under|of) (?:a |the )?full moon|(?:lunar eclipse|eclipse of the moon)(?:[^.]{0,30}) (?:at|under|of) (?:a |the )?new moon',
    /./,
    never,
    'the sun is eclipsed at new moon, and the moon at full moon',
  ),
  custom(
    'whales whale dolphins dolphin porpoises bats bat',
    '(?:whales?|dolphins?|porpoises?|bats?)(?:, (?:a|the largest|the biggest)| are| is an?) (?:\\w+ )?(?:fish|birds?|reptiles?)(?! (?:that|and))',
    /./,
    never,
    'it is a mammal',
    /\bnot|no|called|like|whale shark|as\b/i,
  ),
  custom(
    'spiders spider',
    '(?:spiders?|scorpions?|ticks?)(?: are|, an?| is an?) insects?',
    /./,
    never,
    'it is an arachnid',
    /\bnot|no\b/i,
  ),
  custom(
    'minutes',
    `(?:a|the) match (?:lasts|of) ${n} minutes`,
    /\bfootball|soccer\b/i,
    n => n === 90 || n >= 100 || n === 120,
    'a match has 90 minutes',
    /\byouth|women|junior\b/i,
  ),
]

/** Days of the year that stay the same, by the month and the days of it that they may be given. */
function feasts(days: readonly (readonly [string, string, string, readonly number[]])[]): Custom[] {
  const months =
    '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.)'
  return days.map(([label, name, month, right]) => {
    const own = `(?:${month}|${month.slice(0, 3)}\\.|${month.slice(0, 4)}\\.)`
    const rightDay = `(?:${right.map(day => `${own} ${day}(?!\\d)|(?<!\\d)${day}(?:st|nd|rd|th)? (?:of )?${own}`).join('|')})`
    const guard = label.toLowerCase().replaceAll(/[^a-z ]s?\b/g, ' ')
    return custom(
      guard,
      `(?<!(?:before|after|until|since|eve of) )(?:${name}),? (?:on |\\(|falls on |fell on |which (?:falls|fell|is) on |is |was )?(?!${rightDay})(?:${months} \\d{1,2}(?!\\d)|\\d{1,2}(?:st|nd|rd|th)? (?:of )?${months})`,
      new RegExp(name, 'i'),
      never,
      `${label} is on ${month} ${right.at(-1)}`,
      /\b(?:parade|celebrat\w+|observed|sale|concert|party|services?|between|to|Orthodox|film|Russian|Greek|Coptic|Ukrainian|lunch|until)\b/i,
    )
  })
}

/** What the text says against the rules of a game, the ways of a faith, the days of feasts and the habits of animals. */
export function* brokenCustoms(facts: Facts): Iterable<Broken> {
  const contexts = new Map<OwnSentence, string>()
  const contextAt = (sentence: OwnSentence) => {
    const known = contexts.get(sentence) ?? contextOf(facts, sentence)
    contexts.set(sentence, known)
    return known
  }
  for (const { topic, pattern, about, unless, right, fact, isOfPiece } of customs) {
    const sentences = sentencesOn(facts, topic)
    // What a piece is about from end to end is asked once, and of each sentence no more.
    if (isOfPiece && sentences.length > 0 && !about.test(facts.tokens.prose)) continue
    for (const sentence of sentences) {
      // What it is about is a short pattern, and the other one may take a while to be made.
      if (!isOfPiece && !about.test(contextAt(sentence))) continue
      for (const match of matchesOf(pattern, sentence.text)) {
        const text = match.groups?.n
        if (text !== undefined && right(numberOf(text) ?? ordinalOf(text) ?? Number.NaN)) continue
        if (!unless?.test(sentence.text)) yield { ...spanOf(sentence, match), fact }
      }
    }
  }
}

function contextOf(facts: Facts, sentence: OwnSentence): string {
  let text = sentence.text
  for (let back = 1; back <= reach && sentence.number - back >= 0; back++)
    text = `${ownSentenceAt(facts, sentence.number - back)?.text ?? ''} ${text}`
  return text
}
