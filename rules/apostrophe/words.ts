import { keyTrigger } from '../../src/analysis/triggers.ts'
import { keyTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'

const candidates: number[] = []

/** Asks for the words of a list. */
export function words(list: string): (key: number) => boolean {
  return keyTest(list.trim().split(/\s+/).map(keyOf))
}

/** As {@link words}, and remembers them as words that an owner may be. */
function owners(list: string): (key: number) => boolean {
  candidates.push(...list.trim().split(/\s+/).map(keyOf))
  return words(list)
}

/** People and bodies that own things in the news, in the plural. What names a trade of goods is left out. */
export const isOwner = owners(
  `ministers presidents mayors senators governors ambassadors officers drivers owners workers players actors actresses
   singers writers authors artists teachers doctors nurses patients students pupils victims suspects defendants lawyers
   judges witnesses widows farmers soldiers pilots captains managers boys girls kids babies friends neighbours neighbors
   brothers sisters sons daughters mothers fathers moms mums dads parents grandmas grandpas grandmothers grandfathers
   uncles aunts cousins husbands guys kings queens princes princesses popes bishops priests emperors dogs cats horses
   bosses bands clubs teams banks firms towns villages governments nations hospitals airlines unions hotels shops stores
   restaurants landlords tenants employees employers colleagues customers clients guests visitors prisoners inmates
   killers gunmen attackers bombers candidates chairmen directors editors poets painters composers designers chefs
   barbers dentists trainers manufacturers scammers humans mans persons peoples coachs plumbers bakers butchers builders
   mechanics carpenters electricians beginners visitors travelers travellers tourists riders runners drivers swimmers
   smokers tenants buyers sellers females males animals kittens puppies pets birds mares stallions ponies cats cars
   grandsons granddaughters nephews nieces girlfriends boyfriends roommates hosts babys ladys partys countys vets`,
)

/** What somebody has, as a word that is no verb after a plural. */
export const isPossession = words(
  `car house home property wife husband mother father brother sister son daughter parents children family friend lawyer spokesman
   spokeswoman aide residence body death life career leg foot feet eyes identity decision speech statement resignation
   reputation leader director owner founder headquarters capital population economy currency history future workforce
   parliament constitution bedroom apartment flat garden kitchen bicycle bike phone laptop passport luggage dog cat horse
   wedding funeral birthday illness injury salary pension opinion advice permission behaviour behavior attention
   performance debut goalkeeper striker chest stomach hair throat skin teeth bladder uniform license licence visa
   daughters sons brothers sisters lawyers friends wives husbands cars homes bodies heads hands faces lives names legs
   uniforms shares profits debts salaries wages rights demands promises remarks comments decisions fears hopes concerns
   complaints children fees belongings possessions families mothers fathers problems hooves hoof license recommendation
   recommendations instructions warranty absence presence arrival appearance personality gender health happiness mind
   voice mouth nose tail fur paw paws ears eye ear throats neck belly engine gears brakes battery tyres tires torch exam
   visa inability refusal willingness behaviour aggressive sake throat guidelines convenience attitude`,
)

/** After these a person and a thing may follow side by side: gave the boys presents. */
export const isGiving = words(
  `give gives gave given giving send sends sent sending offer offers offered offering show shows showed shown showing
   teach teaches taught teaching tell tells told telling buy buys bought buying pay pays paid paying hand hands handed
   grant grants granted cost costs lend lends lent owe owes owed call calls called make makes made making
   bring brings brought deny denies denied promise promises promised award awards awarded read reads sell sells sold feed
   feeds fed find finds found get gets got leave leaves left save saves saved wish wishes wished charge charges charged
   fine fined buying serve serves served cause causes caused spare allow allowed deal dealt earn earns earned win wins
   won forgive let lets help helps helped have had`,
)

/** Spans of time that have an apostrophe before what happens in them. */
export const isTime = owners('years weeks months todays yesterdays tomorrows')
export const isBeforeTime = words('last next this')
/** Wholes of which something is the largest or the first. */
export const isWhole = owners(
  'worlds nations countrys citys companys towns regions continents kingdoms galaxys industrys',
)
/** What a body of many is named for: teachers union, farmers market. */
export const isBody = words(
  `union unions group groups association associations market markets party guild league club committee council board
   conference federation network cooperative movement strike home homes hospital organization organisation program
   programme fund lobby rally meeting event team show magazine bureau service strike strikes compensation representative
   representatives advocate advocates camp camps summit forum register registry watchdog society lounge village quarters
   charity award awards class classes edition cup parade ward clinic affairs day house hostel dorm caucus bill act memorial
   cemetery collective council college colleges hall festival`,
)
export const isRank = words(
  'largest biggest oldest first only most best leading richest poorest busiest tallest longest highest greatest fastest smallest worst deepest second third fourth fifth top main youngest fourth-largest deadliest population economy economies leaders oceans',
)
/** Plurals that take an apostrophe before their s. */
export const irregular = new Map(
  [
    'children',
    'women',
    'men',
    'gentlemen',
    'policemen',
    'fishermen',
    'someone',
    'anyone',
    'everyone',
    'nobody',
  ]
    .concat(['somebody', 'everybody', 'anybody', 'else'])
    .map(word => [keyOf(`${word}s`), `${word}'s`] as const),
)
export const isIrregular = keyTest(irregular.keys())
candidates.push(keyOf('others'))
candidates.push(...['valentines', 'patricks'].map(keyOf))
/** What stands before several things. */
export const isCount = words(
  `two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred many several few these
   those both dozen various numerous hundreds thousands dozens`,
)
export const isPluralVerb = words("were are have weren't aren't haven't")
/** Determiners that say whose it is. */
export const isPossessive = words('my your his her our')
export const isSingle = words('a an each every another any')
/** Days that are named for somebody, and the word that must follow each. */
export const namedDays = new Map([
  [keyOf('years'), words('eve day')],
  [keyOf('valentines'), words('day eve weekend gift card cards')],
  [keyOf('mothers'), words('day')],
  [keyOf('fathers'), words('day')],
  [keyOf('patricks'), words('day')],
])
/** What is measured by the time it takes. */
export const isWorth = words('worth notice pay wages salary sleep rest probation imprisonment')
export const isSpan = owners('days nights hours')
/** These have no apostrophe themselves: her's, our's, their's, your's. */
export const pronouns = new Map([
  [keyOf('her'), 'hers'],
  [keyOf('our'), 'ours'],
  [keyOf('their'), 'theirs'],
  [keyOf('your'), 'yours'],
])

/** All words that may be an owner without its apostrophe. */
export const candidateTokens = keyTrigger([...candidates, ...irregular.keys()])
