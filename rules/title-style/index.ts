import { isOwnWord } from '../../src/analysis/own-words.ts'
import { textOf } from '../../src/analysis/spaced-words.ts'
import { isCapital } from '../../src/analysis/token-tests.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { Shape, type Tokens } from '../../src/parse/tokens.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import {
  type HouseChoice,
  houseMessage,
  minorityFindings,
  type RestylablePlace,
} from '../../src/rule/majority.ts'
import { courtesyTitles, isCourtesy } from './courtesy.ts'

/** Titles that keep their last letter; houses that drop their stop drop it from all of them. */
const contractions = new Set(['Mr', 'Mrs', 'Ms', 'Dr', 'Messrs', 'Mme', 'Mlle'])
/** Titles that are cut short; each of them may have a habit of its own. */
const cut = new Set(
  'Prof Rev Gen Col Capt Sgt Lt Cmdr Maj Sen Rep Gov Hon Adm Brig Cpl Supt Insp Fr Msgr'.split(' '),
)

const titleTokens = wordTrigger([...contractions, ...cut].flatMap(title => [title, `${title}.`]).join(' '))

export default defineRule({
  id: 'title-style',
  category: 'consistency',
  summary: 'A title before a name with a full stop in one place and without in another',
  status: 'stable',
  gate: false,
  messages: {
    mixed: '“{found}” breaks the style of “{other}”, which this piece has {times}',
    house: houseMessage,
    courtesy: 'The house writes names without “{title}”',
  },
  defaults: { stops: 'auto', courtesy: 'auto' },
  options: {
    stops: {
      type: 'string',
      enum: ['auto', 'with', 'without'],
      description: 'Whether the house writes Dr. and Mr. with a stop; `auto` is as most of the piece does.',
    },
    courtesy: {
      type: 'string',
      enum: ['auto', 'off'],
      description: 'With `off`, the house writes names without Mr, Mrs, Ms and Miss.',
    },
  },
  lexicon: false,
  *check({ facts, prose, options: { stops, courtesy } }) {
    const off = courtesy === 'off'
    if (off) yield* courtesyTitles(facts)
    const found = titles(facts.tokens).filter(({ token }) => !off || !isCourtesy(facts.tokens.keys[token]))
    yield* minorityFindings(prose, found, ({ token }) => isOwnWord(facts, token), houseChoice(stops))
  },
})

/** What the house has chosen for a title. */
function houseChoice(stops: string): ((place: RestylablePlace) => HouseChoice) | undefined {
  if (stops === 'auto') return undefined
  const style = stops === 'with' ? 'stop' : 'plain'
  const shown = stops === 'with' ? 'titles with a full stop' : 'titles without a full stop'
  return () => ({ style, shown })
}

/** Every shortened title that a name follows. */
function titles(tokens: Tokens): RestylablePlace[] {
  const places: RestylablePlace[] = []
  for (const token of titleTokens(tokens)) {
    if (tokens.shapes[token] !== Shape.capitalised) continue
    if (!isCapital(tokens, token + 1)) continue
    const text = textOf(tokens, token)
    const stopped = text.endsWith('.')
    const title = stopped ? text.slice(0, -1) : text
    places.push({
      start: tokens.starts[token],
      end: tokens.ends[token],
      token,
      topic: contractions.has(title) ? 'contractions' : title,
      style: stopped ? 'stop' : 'plain',
      like: () => (stopped ? title : `${title}.`),
    })
  }
  return places
}
