import { isOwnWord } from '../../src/analysis/own-words.ts'
import { textOf } from '../../src/analysis/spaced-words.ts'
import { isCapital } from '../../src/analysis/token-tests.ts'
import { flagLookup } from '../../src/analysis/word-flags.ts'
import { Shape, type Tokens } from '../../src/parse/tokens.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { minorityFindings, type RestylablePlace } from '../../src/rule/majority.ts'

/** Titles that keep their last letter; houses that drop their stop drop it from all of them. */
const contractions = new Set(['Mr', 'Mrs', 'Ms', 'Dr', 'Messrs', 'Mme', 'Mlle'])
/** Titles that are cut short; each of them may have a habit of its own. */
const cut = new Set(
  'Prof Rev Gen Col Capt Sgt Lt Cmdr Maj Sen Rep Gov Hon Adm Brig Cpl Supt Insp Fr Msgr'.split(' '),
)

const isTitle = flagLookup([[1, [...contractions, ...cut].flatMap(title => [title, `${title}.`]).join(' ')]])

export default defineRule({
  id: 'title-style',
  category: 'consistency',
  summary: 'A title before a name with a full stop in one place and without in another',
  status: 'stable',
  gate: false,
  messages: { mixed: '“{found}” breaks the style of “{other}”, which this piece has {times}' },
  defaults: {},
  options: {},
  lexicon: false,
  *check({ facts, prose }) {
    yield* minorityFindings(prose, titles(facts.tokens), ({ token }) => isOwnWord(facts, token))
  },
})

/** Every shortened title that a name follows. */
function titles(tokens: Tokens): RestylablePlace[] {
  const places: RestylablePlace[] = []
  for (let token = 0; token + 1 < tokens.count; token++) {
    if (isTitle(tokens.keys[token]) === 0 || tokens.shapes[token] !== Shape.capitalised) continue
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
