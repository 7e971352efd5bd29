import { textOf } from '../../src/analysis/spaced-words.ts'
import { keyTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import { Shape, TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'

/** Contractions that are no words without their apostrophe. */
const contractions = new Map(
  `aint|arent|cant|couldnt|couldve|didnt|doesnt|dont|hadnt|hasnt|havent|isnt|itll|mustnt|neednt|shouldnt|shouldve|theyd|theyll
theyre|theyve|thats|theres|wasnt|werent|weve|whats|wheres|whos|wont|wouldnt|wouldve|youd|youll|youre|youve|heres|hes|shes|ive|im`
    .split(/[|\n]/)
    .map(word => [
      keyOf(word),
      word.replace(/(?:nt|ve|ll|re|s|d|m)$/, ending => (ending === 'nt' ? "n't" : `'${ending}`)),
    ]),
)
const isContraction = keyTest(contractions.keys())

/** These are words of their own, if rare ones, or names when they have a capital. */
const onlyLower = new Set(['ive', 'im', 'hes', 'whos', 'theres', 'wont', 'cant', 'aint'].map(keyOf))

const wont = keyOf('wont')
const to = keyOf('to')

/** Every contraction without its apostrophe. */
export function* findMissingApostrophes(tokens: Tokens): Iterable<Finding> {
  for (let token = 0; token < tokens.count; token++) {
    if (tokens.classes[token] !== TokenClass.word || !isContraction(tokens.keys[token])) continue
    const contraction = contractions.get(tokens.keys[token])!
    if (tokens.keys[token] === wont && tokens.keys[token + 1] === to) continue
    const shape = tokens.shapes[token]
    if (shape !== Shape.lower && (shape !== Shape.capitalised || onlyLower.has(tokens.keys[token]))) continue
    const capital = textOf(tokens, token)[0]!
    yield {
      start: tokens.starts[token],
      end: tokens.ends[token],
      messageId: 'apostrophe',
      replacements: [capital + contraction.slice(1)],
    }
  }
}
