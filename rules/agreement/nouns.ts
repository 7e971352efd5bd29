import { wordTest } from '../../src/analysis/word-flags.ts'

/** What stands before several. "Few" and "both" stand before singulars, too: few but, both man and boy. */
export const counts = `two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen twenty thirty
   forty fifty sixty many several dozen various numerous these those`
export const isCount = wordTest(counts)

const samePlurals = `people police sheep fish deer aircraft spacecraft series species percent cent million billion trillion
   thousand hundred dozen head craft offspring staff cattle personnel yen yuan baht rand won hertz gross score pair ton
   bitcoin crew coho chinook sockeye halibut herring mackerel plaice haddock carp reindeer wildfowl waterfowl salmon trout cod tuna shrimp squid bison elk moose grouse quail fruit hair counsel youth clergy poor rich dead kroner kronor
   more less other half quarter third time plus odd men women salespeople townspeople spokespeople due children
   grandchildren stepchildren mice geese teeth feet policemen fishermen lawmakers all or to something somebody everything enough`
/** Nouns whose plural looks like the singular: of them a verb may have either number. */
export const isSamePlural = wordTest(samePlurals)

/** Those, and nouns that stand behind a number unchanged: a two man team, a five mile walk. */
export const isUncounted = wordTest(
  `${samePlurals} foot pound stone gauge inch mile year month day week hour minute man woman gun horse caliber calibre
   megapixel kilo gram meter metre litre liter acre bed bedroom story storey star part point set round way lane door seat game
   match ball car`,
)

/** Bodies of many, of which one may be: one of the crew. */
export const isCollective = wordTest(
  `team government police company firm club council committee staff family band group party public couple majority minority
   number crew army navy press board union side data media pair lot rest half percentage jury cabinet cast choir class
   community congregation crowd department electorate enemy faculty fleet force gang herd house household leadership
   management mob opposition orchestra pack panel parliament population squad team tribe troop youth ministry senate
   congress court bank school church university hospital network agency commission corporation authority delegation
   audience base flock duo trio quartet nation world country city town village bulk remainder range variety host series
   handful total label order brand outfit unit act chain regiment squadron array bundle batch stack pile string raft row lots plenty third quarter most best few bunch fifth many first last next same
   proportion sort kind type generation`,
)

/** Measures, of which there is less, and sums of them are one: less miles of road, two years is long. */
export const isMeasure = wordTest(
  `years months weeks days hours minutes seconds miles millimetres millimeters centimetres centimeters kilometers kilometres meters metres feet inches yards dollars pounds
   euros cents pence percent points tons tonnes kilos kilograms grams litres liters gallons degrees acres hectares calories
   times stone words millions billions thousands hundreds dozens
   news politics economics mathematics physics athletics gymnastics means headquarters series species works crossroads
   barracks measles mumps diabetes statistics ethics mechanics electronics logistics tactics robotics genetics
   linguistics dominoes darts billiards singles doubles customs sales sports arms savings goods others`,
)

/** Of {@link isUncounted} those that can be counted by ones, but describe another noun behind a number: a two man team. */
export const isDescribing = wordTest(
  'car bed bedroom door seat game match gun horse man woman lane star storey story round ball',
)

/** Periods, which by themselves want an article or a plural. */
export const isPeriodNoun = wordTest('decade week month year hour century')
