import { keyOf } from '../../parse/key.ts'
import type { Tokens } from '../../parse/tokens.ts'
import { keyTest } from '../word-flags.ts'

const isContrast = keyTest(
  `first second third fourth fifth quarter half annual annually yearly monthly weekly daily non net gross adjusted pro
   basic diluted core organic comparable reported underlying before after including excluding pretax tax domestic foreign
   local national statewide nationwide worldwide global average median total combined each per initial original final
   maximum minimum highest lowest target goal estimate estimated expected projected forecast record peak men women male
   female adult children home away`
    .split(/\s+/)
    .map(keyOf),
)
/** The tokens of a figure, and its sentence. */
interface Place {
  readonly firstToken: number
  readonly endToken: number
  readonly sentence: number
}

/** Are the two figures of one measure, as far as the words beside them tell? */
export function isOneMeasure(tokens: Tokens, a: Place, b: Place): boolean {
  return hasContrastsOf(tokens, a, b) && hasContrastsOf(tokens, b, a)
}

/** Does the one have all words beside it that tell a measure of a thing from another: first and second quarter, net? */
function hasContrastsOf(tokens: Tokens, one: Place, other: Place): boolean {
  const end = endBeside(tokens, other)
  for (let index = startBeside(tokens, other); index < end; index++) {
    const key = tokens.keys[index]!
    if (isContrast(key) && !isBeside(tokens, one, key)) return false
  }
  return true
}

function isBeside(tokens: Tokens, place: Place, key: number): boolean {
  const end = endBeside(tokens, place)
  for (let index = startBeside(tokens, place); index < end; index++) {
    if (tokens.keys[index] === key) return true
  }
  return false
}

function startBeside({ sentences }: Tokens, { firstToken, sentence }: Place): number {
  return Math.max(sentences[sentence]!, firstToken - 12)
}

function endBeside({ sentences }: Tokens, { endToken, sentence }: Place): number {
  return Math.min(sentences[sentence + 1]!, endToken + 3)
}
