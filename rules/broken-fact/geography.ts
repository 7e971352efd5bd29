import type { Mention } from '../../src/analysis/entities.ts'
import type { KnownEntity } from '../../src/analysis/fact-base/known-entity.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { isCapital, isMark, sentenceOf } from '../../src/analysis/token-tests.ts'
import { keyTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import type { Tokens } from '../../src/parse/tokens.ts'
import { belongingOf, type Reading } from './belonging.ts'
import type { Broken } from './broken.ts'
import { stateCapitals } from './state-capitals.ts'

/** States whose capital is disputed, doubled or moved, and names that a state shares with a region. */
const openCapital = new Set(
  'Bolivia|South Africa|Netherlands|Israel|Palestine|Ivory Coast|Sri Lanka|Tanzania|Nigeria|Kazakhstan|Indonesia|Eswatini|Malaysia|Benin|Myanmar|Burundi|Equatorial Guinea|Montenegro|Georgia|Chile|Yemen|Micronesia|Palau'.split(
    '|',
  ),
)
/** City names that stand in several countries. */
const manyOfName =
  /^(?:San|Santa|Santo|St\.?|Saint|New|Port|Fort|Santiago|Córdoba|Cordoba|Valencia|Mérida|Merida|León|Leon|Guadalajara|Cartagena|Tripoli|Hyderabad|Victoria|Hamilton|Georgetown|Kingston|Newcastle|Perth|Wellington|Barcelona|Trujillo|Alexandria|Cambridge|Melbourne|Richmond|Birmingham|Manchester|Halifax|London|Paris|Athens|Rome|Granada|Toledo|Salamanca|Durango|Zaragoza|Concepción|Lincoln|York|Boston|Plymouth|Dover|Windsor|Bristol|Oxford|Belfast|Dublin|Aberdeen|Waterloo|Limerick|Christchurch|Durham|Sydney|Naples|Venice|Florence|Vienna|Moscow|Odessa|Petersburg|Cairo|Memphis|Salem|Bethlehem|Lima|Medina|Jerusalem|Suez|Delhi|Lagos|Victoria|Bergen|Frankfurt|Freiburg|Brest|Split)\b/
const capital = keyOf('capital')
const cityWord = keyOf('city')
const stateWord = keyOf('state')
const the = keyOf('the')
const into = keyTest(['in', 'from', 'of', 'near', 'at', 'to'].map(keyOf))
const another = keyTest(
  [
    'former',
    'old',
    'ancient',
    'then',
    'financial',
    'fashion',
    'cultural',
    'business',
    'commercial',
    'economic',
    'summer',
    'winter',
    'historic',
    'historical',
    'unofficial',
    'de',
    'self',
    'wartime',
    'regional',
    'provincial',
    'state',
    'colonial',
    'royal',
    'was',
    'once',
    'future',
    'new',
  ].map(keyOf),
)
const listed = keyTest(['and', 'or'].map(keyOf))

/** Capitals and countries that a text gives a city against the fact base. */
export function* brokenGeography(facts: Facts): Iterable<Broken> {
  const capitals = capitalsOf(facts)
  for (const mention of facts.entities.mentions) {
    const city = knownCity(facts, mention)
    if (!city) continue
    const found =
      wrongCapital(facts, mention, city, capitals) ??
      wrongStateCapital(facts, mention, city) ??
      wrongCountry(facts, mention, city)
    if (found) yield found
  }
}

function knownCity({ entities }: Facts, { entity, form, doubtful }: Mention): KnownEntity | undefined {
  const known = entities.entities[entity]!.known
  return known?.kind === 'place' && known.sort === 'city' && form !== 'people' && !doubtful
    ? known
    : undefined
}

/** "Sydney, the capital of Australia,", "the Australian capital, Sydney," and "Portland, Oregon's capital" */
function wrongCapital(
  { tokens }: Facts,
  mention: Mention,
  city: KnownEntity,
  capitals: Reading<State>,
): Broken | undefined {
  const found = belongingOf(tokens, mention, capitals)
  if (!found || names(found.owner.capital, city)) return undefined
  const { starts, ends } = tokens
  return {
    start: starts[found.whole.firstToken]!,
    end: ends[found.whole.endToken - 1]!,
    fact: `the capital of ${found.owner.name} is ${found.owner.capital}`,
  }
}

/** "The state capital, Wichita": of the one state that the sentence names before. */
function wrongStateCapital(
  facts: Facts,
  { firstToken, start, end }: Mention,
  city: KnownEntity,
): Broken | undefined {
  const { tokens } = facts
  const { keys, sentences } = tokens
  const at = isMark(tokens, firstToken - 1, ',') ? firstToken - 2 : firstToken - 1
  if (keys[at] !== capital || keys[at - 1] !== stateWord || keys[at - 2] !== the) return undefined
  const states = new Set<string>()
  for (let token = sentences[sentenceOf(tokens, firstToken)]!; token < at - 2; token++) {
    // The name may be part of another: "the Kansas Department of Health".
    const state = isCapital(tokens, token) ? stateAtToken(tokens, token) : undefined
    if (state !== undefined) states.add(state)
  }
  const [state] = states
  const right = state === undefined ? undefined : stateCapitals.get(state)
  if (right === undefined || states.size > 1 || names(right, city)) return undefined
  return { start, end, fact: `the capital of ${state} is ${right}` }
}

/** The state whose name begins at a token: of one word or of two. */
function stateAtToken({ prose, starts, ends }: Tokens, token: number): string | undefined {
  return [token + 1, token]
    .map(last => prose.slice(starts[token], ends[last]))
    .find(name => stateCapitals.has(name) && !cityNames.has(name))
}

/** States that a city is named after, or the other way round. */
const cityNames: ReadonlySet<string> = new Set(['Washington', 'New York'])

interface State {
  readonly name: string
  readonly capital: string
}

function capitalsOf({ tokens: { keys }, entities }: Facts): Reading<State> {
  const stateAt = (token: number) => {
    const mention = entities.mentionAt(token)
    const known = mention && entities.entities[mention.entity]!.known
    if (!mention || !known || known.kind !== 'place' || openCapital.has(known.name)) return undefined
    const isOld = another(keys[mention.firstToken - 1] ?? 0)
    const capital = known.capital ?? (mention.form === 'people' ? undefined : stateCapitals.get(known.name))
    return capital === undefined || isOld ? undefined : { mention, owner: { name: known.name, capital } }
  }
  return {
    ownerAt: token => {
      const found = stateAt(token)
      return found && { owner: found.owner, endToken: found.mention.endToken }
    },
    ownerBefore: end => {
      const found = stateAt(end - 1)
      return found && { owner: found.owner, firstToken: found.mention.firstToken }
    },
    cueAt: token =>
      keys[token] === capital ? (keys[token + 1] === cityWord ? token + 2 : token + 1) : undefined,
    cueBefore: end => {
      const at = keys[end - 1] === cityWord ? end - 2 : end - 1
      return keys[at] === capital ? at : undefined
    },
  }
}

/** "in Krakow, Hungary," */
function wrongCountry(facts: Facts, mention: Mention, city: KnownEntity): Broken | undefined {
  const { tokens, entities } = facts
  if (!city.country || manyOfName.test(city.name) || !into(tokens.keys[mention.firstToken - 1] ?? 0))
    return undefined
  if (!isMark(tokens, mention.endToken, ',')) return undefined
  const place = entities.mentionAt(mention.endToken + 1)
  const known = place && entities.entities[place.entity]!.known
  if (
    known?.kind !== 'place' ||
    known.sort !== 'state' ||
    place?.form === 'people' ||
    known.name === 'Georgia'
  )
    return undefined
  if (known.name === city.country || place!.firstToken !== mention.endToken + 1) return undefined
  const closing = place!.endToken
  const closes = isMark(tokens, closing, ',') || isMark(tokens, closing, '.') || closing >= tokens.count
  if (!closes || listed(tokens.keys[closing + 1] ?? 0) || entities.mentionAt(closing + 1)) return undefined
  return { start: mention.start, end: place!.end, fact: `${city.name} is in ${city.country}` }
}

function names(capitalName: string, { name, aliases }: KnownEntity): boolean {
  const plain = (text: string) =>
    text
      .normalize('NFD')
      .replaceAll(/[^A-Za-z ]/g, '')
      .toLowerCase()
  return [name, ...aliases].some(
    one => plain(one).includes(plain(capitalName)) || plain(capitalName).includes(plain(one)),
  )
}
