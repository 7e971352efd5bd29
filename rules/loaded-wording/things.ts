import type { Facts } from '../../src/analysis/facts.ts'
import { Tag } from '../../src/analysis/parts-of-speech.ts'
import { wordClassKeys } from '../../src/lexicon/word-classes.ts'
import { keyOf } from '../../src/parse/key.ts'
import { TokenClass, type Tokens } from '../../src/parse/tokens.ts'

function keysOf(words: string): readonly number[] {
  return words.split(/\s+/).map(keyOf)
}

function without(keys: Iterable<number>, others: Iterable<number>): ReadonlySet<number> {
  const rest = new Set(keys)
  for (const key of others) rest.delete(key)
  return rest
}

/** Adjectives that judge conduct and ideas, and tell of a thing only how it looks, feels, smells or stands. */
const sensory: ReadonlySet<number> = new Set(
  keysOf(
    'rotten rotting festering putrid fetid stinking rancid corrosive crumbling crumpled filthy dirty foul messy stale limp tired tainted tattered battered bruised theatrical thorny crooked wild shaky precarious perilous flaky toxic poisonous venomous noxious garish gaudy hideous ghastly grotesque ugly dowdy drab dreary frumpy shabby tatty decrepit ramshackle rickety creaky creaking wobbly rocky bumpy stormy turbulent tempestuous bitter harsh savage fierce ferocious cruel brutal vicious violent nasty frightening scary terrifying horrifying eerie creepy spooky chilling feeble weak lukewarm tepid anaemic anemic insipid flimsy hollow empty broken dying failing failed limping lame slimy slippery oily slick shady shadowy murky gloomy bleak grim desolate barren dazzling stellar glittering sparkling colossal gargantuan monumental massive huge mammoth gigantic giant monster mega yawning gaping cavernous runaway squalid seedy grubby sordid dilapidated run-down naked clumsy sloppy silly crazy mad weird bizarre strange odd outlandish freakish surreal ludicrous comical cheesy corny nutty crusty salty prickly stubborn cranky medieval archaic antiquated outdated obsolete prehistoric stone-age crude coarse lush plush lavish sumptuous opulent luxurious palatial vibrant bustling frenzied feverish frantic explosive incendiary heated fiery red-hot white-hot scorching blistering searing sizzling biting stinging withering caustic predatory barbed convoluted superficial impotent jarring unbearable unruly riotous rowdy fickle erratic ailing bloated overheated watered-down delicate rustic jumbo awful terrible dreadful horrible fearsome gruff grizzled sweeping humble noble hellish infernal fearful vile revolting repulsive disgusting nauseating tangled twisted warped distorted tortured reviled parasitic creeping lurking insidious',
  ),
)

/** What grows, flows or is eaten: none of it has conduct. */
const natural: ReadonlySet<number> = without(
  [
    ...wordClassKeys('wildlife'),
    ...wordClassKeys('food'),
    ...wordClassKeys('farming'),
    ...keysOf(
      'light lights ash dirt mud sand gravel rock rocks stone stones boulder boulders cliff cliffs ledge ridge slope slopes peak peaks mountain mountains hill hills valley canyon gorge cave caves crater craters volcano desert plain plains island islands coast shore beach beaches sea seas ocean oceans wave waves tide tides current currents river rivers stream lake lakes pond ponds pool pools waterfall water waters ice snow frost hail rain rains wind winds gale gales breeze fog mist clouds sky skies sun moon star stars planet planets comet asteroid galaxy weather winter winters summer spring autumn temperatures climate air gases fumes acid acids chemical chemicals oil petrol fuel coal ore metal metals iron steel copper brass gold silver wood timber timbers beam beams plank planks log logs branch branches trunk root roots leaf leaves stem stems flower flowers bloom blooms petals shrub shrubs bush bushes hedge hedges grass lawn soil mould mold fungus rust paint wool silk cotton leather sack sacks rubbish garbage litter sewage bodies corpse corpses carcass carcasses skull bone bones tooth teeth finger fingers foot feet leg legs eye eyes nose ear ears hair beard skin belly stomach chest lung lungs brain wound wounds scar scars bruise bruises injury injuries virus rash cough blood sweat toddler toddlers baby babies infant horse horses pony ponies dog dogs cat cats donkey mule kitten puppy noise sound sounds smell smells odour odor stench roar bang kite balloon bend plastic rubber concrete cement brick bricks watches sunset sunrise',
    ),
  ],
  // People, and words that mean something else beside a judgement: a power plant, rams through, a rotten stock.
  keysOf(
    'farmer farmers rancher ranchers grower growers shepherd shepherds shearer shearers chef chefs cook cooks diners vet biologist biologists ecologist ecologists naturalist naturalists zoologist zoologists plant plants field fields stock fence fences female females pan pans stable stables tick ticks stir stirred colony colonies breeding breed prey hatch steer steers ram rams boil roast fry grill cream beat worm worms parasite parasites vulture vultures',
  ),
)
/** What people have made: that it is dirty or broken is told, that it is hideous is judged. */
const made: ReadonlySet<number> = new Set(
  keysOf(
    'house houses home homes building buildings bridge bridges church churches chapel cathedral mosque temple abbey castle tower towers spire wall walls roof roofs floor floors ceiling ceilings door doors window windows stairs staircase cellar attic corridor room rooms hall halls hut huts shed sheds cottage cottages mansion palace flat flats apartment block warehouse factory mill pier dock wharf quay jetty harbour harbor hull deck mast sail ship ships boat boats vessel ferry barge raft canoe yacht plane planes aircraft jet jets helicopter car cars van vans lorry lorries truck trucks bus buses train trains tram trams wagon wagons carriage bike bikes bicycle motorbike tyre tyres tire tires wheel wheels engine engines boiler pump pumps pipe pipes cable cables wire wires machine machines tool tools hammer knife blade axe sword rope chain chains net nets bag bags box boxes basket bottle bottles glass jar tin tins cup plate furniture table tables chair chairs bed beds mattress carpet curtain curtains lamp lamps candle candles torch canvas portrait painting paintings statue statues sculpture sculptures mural tapestry mask masks costume costumes wig robe robes gown dress dresses shirt shirts coat coats jacket jackets hat hats cap shoe shoes boot boots sock socks trousers jeans skirt blanket blankets cloth rag rags sewer sewers drain drains nappies bandage bandages hole holes ditch trench tunnel tunnels mine mines shaft pit banner pillar pillars arch gate gates fence railings bin bins dam reservoir turbine turbines tank tanks missile missiles bomb bombs gun guns bullet bullets nail nails screw screws paper cardboard tile tiles pottery pots vase necklace clock clocks piano violin guitar trumpet lighthouse tent tents camp caravan cabin kennel cage cages aquarium fan fans motor motors battery batteries heater heaters charger chargers radiator brake brakes',
  ),
)
/** Words of taste. */
const tasteful: ReadonlySet<number> = new Set(
  keysOf(
    'decrepit ramshackle rickety dilapidated run-down seedy filthy grubby flimsy feeble garish gaudy hideous ghastly ugly grotesque dowdy drab dreary shabby tatty frumpy palatial opulent lavish plush luxurious sumptuous squalid weird bizarre strange odd outlandish freakish surreal ludicrous comical cheesy corny crazy mad silly awful terrible dreadful horrible vile monstrous',
  ),
)

/** What stands between an adjective and its noun ends there; a comma may part adjectives. */
const isBeyond: ReadonlySet<number> = new Set([
  ...wordClassKeys('determiner'),
  ...wordClassKeys('preposition'),
  ...wordClassKeys('be'),
  ...wordClassKeys('have'),
  ...wordClassKeys('modal'),
  ...wordClassKeys('pronoun'),
  ...keysOf('and but or that which who'),
])
const being = wordClassKeys('be')
const ahead = 3
const back = 6

/**
 * Does the word tell what a thing is like? A rotten deal is judged, a rotten beam is not; a filthy campaign is, a
 * cellar that was filthy is not.
 * @param firstToken the first token of a word of judgement
 * @param endToken the token after it
 */
export function isOfAThing(facts: Facts, firstToken: number, endToken: number): boolean {
  const { tokens } = facts
  if (!sensory.has(tokens.keys[firstToken]!)) return false
  const isTaste = tasteful.has(tokens.keys[firstToken]!)
  const isThing = (key: number) => natural.has(key) || (!isTaste && made.has(key))
  const head = headAfter(facts, endToken, isThing)
  return head === undefined ? isSaidOfAThing(tokens, firstToken, isThing) : isThing(head)
}

/** Does a form of be stand before a word, or before its adverb: was superb, had been simply superb? */
export function isPredicate({ keys }: Tokens, firstToken: number): boolean {
  return being.has(keys[firstToken - 1]!) || being.has(keys[firstToken - 2]!)
}

/** The key of the noun that an adjective stands before: a water company is no water. */
function headAfter(facts: Facts, endToken: number, isThing: (key: number) => boolean): number | undefined {
  const { keys, classes, count } = facts.tokens
  let head: number | undefined
  for (let index = endToken; index < Math.min(count, endToken + ahead); index++) {
    if (classes[index] !== TokenClass.word || isBeyond.has(keys[index]!)) break
    if (head !== undefined && isThing(head) && !isNoun(facts, index)) break
    head = keys[index]!
  }
  return head
}

function isNoun({ partsOfSpeech }: Facts, token: number): boolean {
  const tag = partsOfSpeech.tagOf(token)
  return tag === Tag.nounSingular || tag === Tag.nounPlural
}

function isSaidOfAThing(
  { keys, classes }: Tokens,
  firstToken: number,
  isThing: (key: number) => boolean,
): boolean {
  let isOfBeing = false
  for (let index = firstToken - 1; index >= Math.max(0, firstToken - back); index--) {
    if (classes[index] === TokenClass.punctuation) return false
    const key = keys[index]!
    if (being.has(key)) isOfBeing = true
    else if (isOfBeing && isThing(key)) return true
  }
  return false
}
