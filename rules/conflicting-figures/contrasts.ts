import { keyTest } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import type { Tokens } from '../../src/parse/tokens.ts'

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
  const [one, other] = [contrastsOf(tokens, a), contrastsOf(tokens, b)]
  if (one.size !== other.size) return false
  for (const key of one) if (!other.has(key)) return false
  return true
}

/** Words beside an amount that tell one measure of a thing from another: first and second quarter, net and gross. */
function contrastsOf(
  { keys, sentences }: Tokens,
  { firstToken, endToken, sentence }: Place,
): ReadonlySet<number> {
  const found = new Set<number>()
  const end = Math.min(sentences[sentence + 1]!, endToken + 3)
  for (let index = Math.max(sentences[sentence]!, firstToken - 12); index < end; index++) {
    if (isContrast(keys[index]!)) found.add(keys[index]!)
  }
  return found
}
