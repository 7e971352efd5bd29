import { keyOf } from '../parse/key.ts'

/**
 * Closed classes of English that conditions and phrases of a lexicon may name: `@determiner`, `@possessive`; and,
 * for conditions, two subjects that words of judgement and of violence mean something else in: `@arts`, `@sport`.
 */
const members = {
  article: 'a an the',
  possessive: "my your his her its our their one's whose",
  determiner:
    "a an the this that these those my your his her its our their one's whose some any no every each either neither another such what which all both half several many few much more most enough",
  pronoun:
    'i you he she it we they me him us them who whom someone somebody anyone anybody everyone everybody nobody one',
  subject: 'i you he she it we they who',
  object: 'me you him her it us them whom',
  reflexive: 'myself yourself himself herself itself ourselves yourselves themselves oneself',
  be: "be am is are was were been being isn't aren't wasn't weren't",
  have: "have has had having haven't hasn't hadn't",
  do: "do does did done doing don't doesn't didn't",
  modal:
    "can could will would shall should may might must ought can't cannot couldn't won't wouldn't shan't shouldn't mightn't mustn't",
  negation:
    "not never no nor neither nobody nothing none hardly scarcely barely without isn't aren't wasn't weren't haven't hasn't hadn't don't doesn't didn't can't cannot couldn't won't wouldn't shan't shouldn't mightn't mustn't",
  preposition:
    'about above across after against along among around as at before behind below beneath beside besides between beyond by despite down during except for from in inside into like near of off on onto out outside over past per since through throughout till to toward towards under underneath until unto up upon via with within without',
  conjunction:
    'and or but nor yet so because although though while whereas if unless since when whenever where',
  to: 'to',
  number:
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen',
  ordinal:
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth last next previous final',
  degree:
    'very too so rather quite fairly extremely really pretty somewhat more most less least as how increasingly particularly especially',
  saying:
    'say says said saying tell tells told telling add adds added ask asks asked reply replies replied write writes wrote',
  month:
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec',
  arts: 'film films movie movies cinema screenplay sequel sitcom soundtrack play playwright drama dramas melodrama comedy comedies tragedy farce musical musicals opera operas operetta ballet ballets choreography theatre theater theatrical actor actors actress actresses artist artists soprano tenor baritone heroine orchestra symphony concerto sonata album albums novels novelist poem poems poet painter painting paintings sculpture exhibition gallery cartoonist fiction',
  sport:
    'match matches season seasons inning innings pitcher quarterback touchdown league playoff playoffs tournament tournaments striker midfielder goalkeeper batsman wicket wickets scored baseball basketball football soccer hockey tennis golf cricket rugby teammate teammates halftime championship olympic nba nfl mlb nhl',
  politics:
    'politics political politically politician politicians party partisan bipartisan republican republicans democrat democrats democratic gop conservative conservatives liberal liberals socialist socialists progressive progressives leftist leftists nationalist nationalists populist tory tories labour president presidents presidential presidency premier chancellor minister ministers ministry senator senators senate congress congressman congresswoman congressional parliament parliamentary lawmaker lawmakers legislator legislators legislature governor governors mayor council councillor councillors cabinet administration government governments regime bureaucrats election elections electoral campaign candidate candidates voter voters ballot vote votes policy policies legislation bill law laws court justices judge ruling tax taxes taxpayer taxpayers budget tariff tariffs immigration immigrants migrants border abortion gun guns activist activists lobby lobbyist lobbyists union unions regulator regulators agency reform reforms brexit trump biden obama clinton pelosi mcconnell putin netanyahu modi erdogan orban bolsonaro',
  government:
    'political politically politician politicians republican republicans democrat democrats democratic gop conservatives liberals socialist minister ministers senator senators senate congress congressman congresswoman parliament lawmaker lawmakers legislator legislators governor governors mayor administration government election elections voters legislation legislature immigration abortion trump biden obama clinton putin',
  issues:
    'abortion abortions unborn roe vaccine vaccines vaccination vaccinations coronavirus covid covid-19 pandemic lockdown lockdowns climate carbon gun guns nra firearm firearms gender transgender lgbt lgbtq gay lesbian feminist feminists feminism sexism sexist racism racist racists racial supremacy supremacist supremacists nationalism nationalist nationalists antifa antisemitism islam islamic muslim muslims islamist christian christians evangelical evangelicals immigrant immigrants migrant migrants asylum refugee refugees border aliens deportation protesters protests activist activists ideology media journalists cnn msnbc breitbart twitter facebook billionaire billionaires inequality medicare healthcare welfare capitalism socialism patriarchy science scientists',
  weekday:
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun',
} as const

/** The name of a closed class, without its `@`. */
export type WordClass = keyof typeof members

/** Is `name` the name of a class? */
export function isWordClass(name: string): name is WordClass {
  return Object.hasOwn(members, name)
}

/** All class names, for the message about an unknown one. */
export const wordClassNames: readonly string[] = Object.keys(members)

const keySets = new Map<WordClass, ReadonlySet<number>>()

/** The token keys of a class, computed once. */
export function wordClassKeys(name: WordClass): ReadonlySet<number> {
  const known = keySets.get(name)
  if (known) return known
  const keys = new Set(members[name].split(' ').map(keyOf))
  keySets.set(name, keys)
  return keys
}
