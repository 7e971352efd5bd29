import { keyOf } from '../parse/key.ts'

/**
 * Closed classes of English that conditions and phrases of a lexicon may name: `@determiner`, `@possessive`; and,
 * for conditions, the subjects in which words of slang and of judgement mean something else, or just what they say:
 * `@arts`, `@sport`, `@food`, `@farming`, `@wildlife`. `@field` is for whole drafts (`about`): the words of a sports page.
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
  field:
    'match matches game games season seasons team teams squad club coach coaches player players captain referee umpire inning innings pitcher batter batsman bowler wicket wickets quarterback touchdown yards league playoff playoffs tournament cup title champion champions finals semi-final semifinal quarter-final striker midfielder goalkeeper keeper defender defenders winger flanker hooker lineout scrum scrums try tries penalty penalties goal goals scored score scores scorer points half-time halftime second-half kick kicked tackle tackled rebound rebounds puck goalie rink raced lap laps jockey furlongs stakes bout knockout fighter boxer stadium pitch century bowled fouls fumble relegation promotion baseball basketball football soccer hockey tennis golf cricket rugby athletics cycling rowing netball championship championships olympic nba nfl mlb nhl runs overs batting bowling seamer seamers spinner spinners crease boundary balls peloton breakaway rider riders jersey sprint sprinter sprinters sprinted hurdles relay vault vaulter medal medals podium athlete athletes finals lap laps metres regatta',
  food: 'food foods meal meals dish dishes menu restaurant restaurants cafe café kitchen kitchens cook cooks cooked cooking chef chefs recipe recipes bake baked bakes baker bakers baking bakery bread breads loaf loaves dough flour yeast butter cream cheese cheeses milk egg eggs sugar salt pepper spice spices sauce sauces soup soups stew broth stock salad salads vegetable vegetables veg fruit fruits berries apple apples potato potatoes onion onions garlic carrot carrots cabbage beans rice pasta noodles pizza fish meat meats beef pork lamb mutton chicken turkey ham bacon sausage sausages steak burger burgers pie pies pastry pastries cake cakes biscuit biscuits cookie cookies pudding puddings dessert desserts chocolate jam honey syrup oven ovens pan pans pot pots grill grilled fried fry roast roasted boiled boil simmer simmered steamed stir stirred whisk whisked bowl bowls plate plates spoon spoonful teaspoon tablespoon grams oil vinegar wine wines beer beers cider tea coffee lunch dinner supper breakfast snack snacks taste tasted tastes flavour flavours flavor flavors ingredients diners servings sandwich sandwiches nut nuts seeds seed herb herbs mint basil parsley ginger lemon lemons',
  farming:
    'farm farms farmer farmers farming farmland farmyard crop crops harvest harvested harvests harvesting field fields grower growers grain grains wheat barley oats corn maize soybean soybeans soy rapeseed hay straw silage seed seeds sown sowing plough ploughs ploughed ploughing plow plowed tractor tractors combine acre acres hectare hectares cattle cow cows calf calves bull bulls heifer heifers steer steers sheep ewe ewes lamb lambs lambing ram rams flock flocks herd herds pig pigs sow sows piglets hog hogs goat goats hen hens poultry livestock dairy milking shepherd shepherds shearer shearers shearing fleece fleeces wool pasture pastures paddock paddocks graze grazing grazed fodder fertiliser fertilizer manure slurry muck weed weeds herbicide soil soils orchard orchards vineyard vineyards vines barn barns stable stables fence fences ranch rancher ranchers vet potato potatoes cotton sugarcane rice tubers blight drought',
  wildlife:
    'animal animals bird birds fish fishes mammal mammals insect insects species wildlife zoo zoologist zoologists biologist biologists ecologist ecologists naturalist naturalists habitat habitats nest nests nesting nested colony colonies breeding breed female females male males chick chicks hatch hatched egg eggs prey predator predators feather feathers beak plumage wings tail tails shark sharks whale whales dolphin dolphins seal seals otter otters bear bears wolf wolves fox foxes deer elk moose lion lions tiger tigers elephant elephants monkey monkeys ape apes bat bats rat rats mouse mice rabbit rabbits hare hares squirrel squirrels snake snakes lizard lizards frog frogs toad toads turtle turtles owl owls hawk hawks eagle eagles gull gulls crow crows raven ravens penguin penguins geese goose swan swans duck ducks heron bee bees wasp wasps ant ants beetle beetles moth moths butterfly butterflies larva larvae worm worms spider spiders mosquito mosquitoes tick ticks flies crab crabs squid octopus jellyfish reef coral plankton parasite parasites bacteria microbes plant plants tree trees forest forests woodland swamp marsh wetland',
  people:
    'man men woman women boy girl teenager teenagers youth pensioner pensioners widow parent parents mother father neighbour neighbours neighbor neighbors resident residents local locals villager villagers townsfolk tenant tenants owner owners homeowner homeowners landlord landlords landlady developer developers builder builders shopkeeper shopkeepers shop trader traders merchant merchants grocer grocers publican publicans farmer farmers rancher ranchers driver drivers motorist motorists cyclist cyclists commuter commuters passenger passengers customer customers shopper shoppers buyer buyers seller sellers dealer dealers agent agents broker brokers banker bankers bank banks insurer insurers lender lenders investor investors shareholder shareholders executive executives director directors boss bosses chief chiefs chairman chairwoman chair manager managers management board boards company companies firm firms club clubs union unions leader leaders leadership official officials bureaucrat bureaucrats clerk clerks councillor councillors councilor councilors councilman council councils mayor mayors governor governors senator senators minister ministers premier president lawmaker lawmakers politician politicians candidate candidates incumbent rival rivals opponent opponents critic critics campaigner campaigners activist activists protester protesters supporter supporters fan fans crowd player players captain coach coaches trainer referee referees umpire umpires star stars singer singers actor actors actress producer producers impresario editor editors columnist columnists reporter reporters journalist journalists teacher teachers professor professors academic academics pupil pupils student students doctor doctors surgeon surgeons nurse nurses patient patients lawyer lawyers judge judges juror jurors priest priests bishop bishops vicar officer officers sergeant general generals colonel soldier soldiers expert experts consultant consultants adviser advisers aide aides staff worker workers employee employees volunteer volunteers donor donors tycoon billionaire billionaires millionaire millionaires guest guests tourist tourists visitor visitors settler settlers squire heir heirs relic clique lot bunch crew mob outfit middle-aged old order tribunal committee quango watchdog regulator regulators agency ministry administration government regime party parties backbenchers',
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
