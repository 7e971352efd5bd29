/** Which form of a word an inflection is. The same form is given to what is written instead. */
export const forms = [
  'base',
  'third',
  'past',
  'participle',
  'ing',
  'plural',
  'comparative',
  'superlative',
] as const
export type Form = (typeof forms)[number]

export type Inflected = ReadonlyMap<Form, readonly string[]>

/** past and participle; `/` parts variants. From common knowledge of English verbs. */
const irregularVerbs: Readonly<Record<string, string>> = Object.fromEntries(
  `arise arose arisen|awake awoke awoken|bear bore borne|beat beat beaten|become became become|begin began begun
bend bent bent|bet bet bet|bid bid bid|bind bound bound|bite bit bitten|bleed bled bled|blow blew blown
break broke broken|breed bred bred|bring brought brought|build built built|burn burned/burnt burned/burnt
burst burst burst|buy bought bought|cast cast cast|catch caught caught|choose chose chosen|cling clung clung
come came come|cost cost cost|creep crept crept|cut cut cut|deal dealt dealt|dig dug dug|dive dived/dove dived
do did done|draw drew drawn|dream dreamed/dreamt dreamed/dreamt|drink drank drunk|drive drove driven
eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found|flee fled fled
fling flung flung|fly flew flown|forbid forbade forbidden|forget forgot forgotten|forgive forgave forgiven
freeze froze frozen|get got got/gotten|give gave given|go went gone|grind ground ground|grow grew grown
hang hung hung|have had had|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept
kneel knelt/kneeled knelt/kneeled|know knew known|lay laid laid|lead led led|lean leaned/leant leaned/leant
leap leaped/leapt leaped/leapt|learn learned/learnt learned/learnt|leave left left|lend lent lent|let let let
lie lay lain|light lit/lighted lit/lighted|lose lost lost|make made made|mean meant meant|meet met met
mow mowed mown/mowed|overcome overcame overcome|pay paid paid|plead pleaded/pled pleaded/pled|prove proved proved/proven
put put put|quit quit quit|read read read|rid rid rid|ride rode ridden|ring rang rung|rise rose risen|run ran run
saw sawed sawn/sawed|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set
sew sewed sewn|shake shook shaken|shed shed shed|shine shone/shined shone/shined|shoot shot shot|show showed shown
shrink shrank shrunk|shut shut shut|sing sang sung|sink sank sunk|sit sat sat|slay slew slain|sleep slept slept
slide slid slid|sling slung slung|slink slunk slunk|slit slit slit|smell smelled/smelt smelled/smelt
sneak sneaked/snuck sneaked/snuck|sow sowed sown|speak spoke spoken|speed sped/speeded sped/speeded
spell spelled/spelt spelled/spelt|spend spent spent|spill spilled/spilt spilled/spilt|spin spun spun
spit spat/spit spat/spit|split split split|spoil spoiled/spoilt spoiled/spoilt|spread spread spread
spring sprang/sprung sprung|stand stood stood|steal stole stolen|stick stuck stuck|sting stung stung
stink stank/stunk stunk|stride strode stridden|strike struck struck/stricken|string strung strung|strive strove striven
swear swore sworn|sweep swept swept|swell swelled swollen/swelled|swim swam swum|swing swung swung|take took taken
teach taught taught|tear tore torn|tell told told|think thought thought|throw threw thrown|thrust thrust thrust
tread trod trodden|undergo underwent undergone|understand understood understood|undertake undertook undertaken
upset upset upset|wake woke woken|wear wore worn|weave wove woven|weep wept wept|win won won|wind wound wound
override overrode overridden|overthrow overthrew overthrown|overtake overtook overtaken|oversee oversaw overseen
undercut undercut undercut|outdo outdid outdone|outgrow outgrew outgrown|outrun outran outrun|outsell outsold outsold
rebuild rebuilt rebuilt|redo redid redone|rewrite rewrote rewritten|remake remade remade|retake retook retaken
rerun reran rerun|reset reset reset|repay repaid repaid|resell resold resold|retell retold retold|unwind unwound unwound
undo undid undone|uphold upheld upheld|foresee foresaw foreseen|mislead misled misled|misread misread misread|proofread proofread proofread
mistake mistook mistaken|misunderstand misunderstood misunderstood|overhear overheard overheard|offset offset offset
withstand withstood withstood|beset beset beset|forgo forwent forgone|befall befell befallen|partake partook partaken
overrun overran overrun|outbid outbid outbid|overspend overspent overspent|underpay underpaid underpaid
withdraw withdrew withdrawn|withhold withheld withheld|wring wrung wrung|write wrote written`
    .split(/[|\n]/)
    .map(line => {
      const [base, ...rest] = line.split(' ')
      return [base, rest.join(' ')]
    }),
)

/** The verbs whose past and participle {@link inflect} has from a table. */
export const irregularVerbBases: readonly string[] = Object.keys(irregularVerbs)

const irregularNouns: Readonly<Record<string, string>> = {
  man: 'men', woman: 'women', child: 'children', person: 'people', foot: 'feet', tooth: 'teeth', goose: 'geese',
  mouse: 'mice', louse: 'lice', ox: 'oxen', die: 'dice', thief: 'thieves', wife: 'wives', life: 'lives',
  knife: 'knives', leaf: 'leaves', loaf: 'loaves', half: 'halves', calf: 'calves', wolf: 'wolves', shelf: 'shelves',
  self: 'selves', elf: 'elves', crisis: 'crises', analysis: 'analyses', basis: 'bases', thesis: 'theses',
  criterion: 'criteria', phenomenon: 'phenomena', hero: 'heroes', potato: 'potatoes', tomato: 'tomatoes',
  echo: 'echoes', veto: 'vetoes', series: 'series', species: 'species', staff: 'staff', sheep: 'sheep',
  deer: 'deer', fish: 'fish', aircraft: 'aircraft', offspring: 'offspring', passerby: 'passersby',
} // biome-ignore format: a table

/** Nouns with a plural that no rule gives, as singular and plural. */
export const irregularNounPlurals: readonly (readonly [singular: string, plural: string])[] =
  Object.entries(irregularNouns)

const irregularAdjectives: Readonly<Record<string, readonly [string, string]>> = {
  good: ['better', 'best'],
  bad: ['worse', 'worst'],
  far: ['farther', 'farthest'],
  little: ['less', 'least'],
}

/** Two-syllable verbs that are stressed on the last one and so double their consonant. */
const doubling = new Set(
  'abet abhor acquit admit allot begin commit compel confer control defer deter dispel equip excel expel forget incur infer kidnap occur omit patrol permit prefer propel rebel rebut recur refer regret repel submit transfer transmit upset worship'.split(
    ' ',
  ),
)

/**
 * All forms of a lower-case word.
 * @param word the base form
 * @param kind which paradigm; anything but noun, verb and adjective has only its base
 */
export function inflect(word: string, kind: string): Inflected {
  if (kind === 'noun')
    return new Map<Form, readonly string[]>([
      ['base', [word]],
      ['plural', [plural(word)]],
    ])
  if (kind === 'verb') return inflectVerb(word)
  if (kind === 'adjective') return inflectAdjective(word)
  return new Map([['base', [word]]])
}

const formsOfVerbs = new Map<string, readonly string[]>()

/**
 * The forms of a verb of one of our own lists, in a row. Several lists have the same verbs, and all are read at every start,
 * so that each verb is inflected once.
 */
export function verbForms(verb: string): readonly string[] {
  const known = formsOfVerbs.get(verb)
  if (known) return known
  const forms = [...inflectVerb(verb).values()].flat()
  formsOfVerbs.set(verb, forms)
  return forms
}

/** The plural of a noun. */
export function plural(noun: string): string {
  if (Object.hasOwn(irregularNouns, noun)) return irregularNouns[noun]!
  const compound = isCompoundEnd(noun) ? /^(.*)(man|woman|child)$/.exec(noun) : undefined
  if (compound && compound[1]!.length > 1 && !/(hu|ger|ro|sha|tal|ot)man$/.test(noun))
    return compound[1]! + irregularNouns[compound[2]!]!
  return addS(noun)
}

function isCompoundEnd(noun: string): boolean {
  return noun.endsWith('man') || noun.endsWith('child')
}

function isAfterConsonant(word: string, letter: string): boolean {
  return word.endsWith(letter) && word.length > 1 && !'aeiou'.includes(word.at(-2)!)
}

function addS(word: string): string {
  if (isAfterConsonant(word, 'y')) return `${word.slice(0, -1)}ies`
  const isHissing = 'sxz'.includes(word.at(-1) ?? ' ') || word.endsWith('ch') || word.endsWith('sh')
  if (isHissing) return /[^szc][aeiou]z$/.test(word) ? `${word}zes` : `${word}es`
  return `${word}s`
}

function inflectVerb(verb: string): Inflected {
  if (verb === 'be')
    return new Map<Form, readonly string[]>([
      ['base', ['be', 'am', 'are']],
      ['third', ['is']],
      ['past', ['was', 'were']],
      ['participle', ['been']],
      ['ing', ['being']],
    ])
  const hyphen = verb.lastIndexOf('-') + 1
  if (hyphen > 1 && hyphen < verb.length)
    return prefixed(verb.slice(0, hyphen), inflectVerb(verb.slice(hyphen)))
  const stem = stemBeforeVowel(verb)
  const third = verb === 'have' ? 'has' : verb === 'do' ? 'does' : verb === 'go' ? 'goes' : addS(verb)
  const irregular = irregularForms(verb)
  const regular = isAfterConsonant(verb, 'y') ? `${verb.slice(0, -1)}ied` : `${stem}ed`
  // British spelling doubles the l of an unstressed syllable: pedalled, levelling.
  const british = verb.endsWith('l') && /[aeiou][^aeiou]+[ae]l$/.test(verb) ? `${verb}l` : undefined
  const regulars = british === undefined ? [regular] : [regular, `${british}ed`]
  const past = irregular ? irregular[0]!.split('/') : regulars
  const participle = irregular ? irregular[1]!.split('/') : regulars
  const ing = verb.endsWith('ie')
    ? `${verb.slice(0, -2)}ying`
    : ['ee', 'oe', 'ye'].includes(verb.slice(-2))
      ? `${verb}ing`
      : `${stem}ing`
  return new Map<Form, readonly string[]>([
    ['base', [verb]],
    ['third', [third]],
    ['past', past],
    ['participle', participle],
    ['ing', british === undefined ? [ing] : [ing, `${british}ing`]],
  ])
}

/** The forms of a hyphenated verb: its last part is inflected ("strong-armed", "green-lit"). */
function prefixed(prefix: string, forms: Inflected): Inflected {
  return new Map([...forms].map(([form, words]) => [form, words.map(word => prefix + word)]))
}

/** Past and participle of an irregular verb, also with a prefix: overpay, overthrow, uphold. */
function irregularForms(verb: string): string[] | undefined {
  if (Object.hasOwn(irregularVerbs, verb)) return irregularVerbs[verb]!.split(' ')
  if (!'orumf'.includes(verb[0]!)) return undefined
  const [, prefix, base] = /^(over|under|re|out|up|mis|un|fore)-?(\w{3,})$/.exec(verb) ?? []
  if (prefix === undefined || base === undefined || !Object.hasOwn(irregularVerbs, base)) return undefined
  const start = verb.slice(0, -base.length)
  return irregularVerbs[base]!.split(' ').map(forms =>
    forms
      .split('/')
      .map(form => start + form)
      .join('/'),
  )
}

function stemBeforeVowel(verb: string): string {
  if (verb.endsWith('e')) return verb.slice(0, -1)
  if (doubling.has(verb)) return verb + verb.at(-1)
  if (verb.endsWith('c')) return `${verb}k`
  const oneSyllable = /^[^aeiou]*(?:qu)?[aeiou][bdfgklmnprstvz]$/.test(verb)
  return oneSyllable ? verb + verb.at(-1) : verb
}

function inflectAdjective(adjective: string): Inflected {
  const all = new Map<Form, readonly string[]>([['base', [adjective]]])
  const irregular = irregularAdjectives[adjective]
  if (irregular) return all.set('comparative', [irregular[0]]).set('superlative', [irregular[1]])
  const vowels = adjective.match(/[aeiouy]+/g)?.length ?? 0
  if (vowels > 2 || (vowels === 2 && !/(?:y|[^aeiou]e|ow|le)$/.test(adjective))) return all
  const stem = /[^aeiou]y$/.test(adjective) ? `${adjective.slice(0, -1)}i` : stemBeforeVowel(adjective)
  return all.set('comparative', [`${stem}er`]).set('superlative', [`${stem}est`])
}
