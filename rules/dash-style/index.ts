import { isOwnWord } from '../../src/analysis/own-words.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { houseMessage, minorityFindings, preferOption } from '../../src/rule/majority.ts'
import { dashes } from './dashes.ts'

/** What a house can ask for, by an example, and how it stands between the words. */
const houseStyles: Readonly<Record<string, string>> = {
  'word—word': '—',
  'word — word': ' — ',
  'word – word': ' – ',
}

export default defineRule({
  id: 'dash-style',
  category: 'consistency',
  summary: 'A dash of another length, or with other spaces, than elsewhere in the piece',
  status: 'stable',
  gate: false,
  messages: {
    mixed: 'This dash is unlike the “{other}” that this piece has {times}',
    house: houseMessage,
  },
  defaults: { prefer: 'auto' },
  options: { prefer: preferOption('a dash', Object.keys(houseStyles)) },
  lexicon: false,
  *check({ facts, prose, options: { prefer } }) {
    const style = houseStyles[prefer]
    const choice = style === undefined ? undefined : { style, shown: `dashes as in “${prefer}”` }
    yield* minorityFindings(
      prose,
      dashes(facts),
      ({ token }) => isOwnWord(facts, token),
      choice && (() => choice),
    )
  },
})
