import { keyOf } from './key.ts'

function keysOf(words: string): ReadonlySet<number> {
  return new Set(words.split(/\s+/).filter(Boolean).map(keyOf))
}

/**
 * Words that are capitalised because a sentence starts with them, and seldom for another reason. A name may
 * follow "the U.S." or "Inc." without a new sentence; these may not.
 */
export const starters = keysOf(`
  a an the this that these those he she it they we you i i'm i've i'll i'd he's she's it's they're we're you're
  his her its our their my your there here and but or so yet nor if when while after before although though because
  since as in on at by from with without under during despite amid according however meanwhile moreover nevertheless
  still also then now what who where why how which whether whose some many most several few both each every another
  nobody everyone everybody someone anyone nothing everything not none neither instead later earlier today yesterday
  tomorrow tonight once until unless even just for to of between among through that's there's what's who's let's
  mr mrs ms dr mr. mrs. ms. dr. yes no only such perhaps maybe another about against through together
  one two three four five six seven eight nine ten hundreds thousands dozens
  police officials investigators authorities prosecutors critics analysts experts
`)

/** Words after which a single capital is a mark of rank or kind and no initial: "Group B.", "vitamin C." */
export const designators = keysOf(`
  plan vitamin vitamins group class grade hepatitis type category section exhibit appendix figure table block
  building channel gate team option schedule series phase terminal room pool serie part act line point model generation
  war item chapter annex zone sector ward wing lane berth pier dock district unit level tier band step
  stage round version variant strain factor note key letter letters
  malcolm
`)

/** Names that end in a mark of exclamation or question. */
export const markedNames = keysOf('yahoo jeopardy wham panic mamma-mia oklahoma shazam chips-ahoy zumba')

/** Verbs that tie a quotation ending in ! or ? to the words after it. */
export const speechVerbs = keysOf(`
  said says say asked asks replied replies answered shouted shouts yelled cried cries whispered exclaimed wondered
  wrote writes tweeted posted added recalled joked quipped demanded inquired screamed laughed remarked insisted
  muttered told tells murmured responded countered retorted declared announced called sang read reads
`)

/** Titles with their point: a name follows, and a sentence may start with them. */
export const pointedTitles = keysOf('mr. mrs. ms. dr.')

/** What may follow "5 p.m." in its own sentence although it has a capital. */
export const clockFollowers = keysOf(`
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  mon. tue. tues. wed. thu. thur. thurs. fri. sat. sun. january february march april may june july august september
  october november december jan feb mar apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. aug. sept. oct. nov.
  dec. eastern central mountain pacific atlantic alaska hawaii greenwich moscow london beijing tokyo paris local et est
  edt ct cst cdt mt mst mdt pt pst pdt gmt utc bst cet cest ist jst aest aedt msk christmas thanksgiving easter new
`)

/** Small words inside of names and of verbs of speech. */
export const connectors = keysOf('of the de van von der al bin da di la and has had')

/** What a time or a place stands behind at the head of a sentence: "At 5 p.m.", "In the U.S." */
export const openingPrepositions = keysOf(
  'at by around about before after until since from till in across outside',
)

export const definiteArticle = keyOf('the')
