import type { Mention } from '../../src/analysis/entities.ts'
import { genderOf } from '../../src/analysis/fact-base/load.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { personsBySurname, standsByFamily } from '../../src/analysis/persons.ts'
import { flagLookup } from '../../src/analysis/word-flags.ts'
import { keyOf } from '../../src/parse/key.ts'
import type { Finding } from '../../src/rule/rule.ts'

const masculine = 1
const feminine = 2
const courtesy = flagLookup([
  [masculine, 'mr mr.'],
  [feminine, 'ms ms. mrs mrs. miss'],
])
const titleFor = { [masculine]: 'Mr.', [feminine]: 'Ms.' } as const

/** Courtesy titles that do not fit the given name of the only person with that surname (Ms. of a Karim). */
export function* wrongTitles(facts: Facts): Iterable<Finding> {
  const { tokens, entities } = facts
  const titled = entities.mentions.filter(mention => titleOf(facts, mention) !== 0)
  if (titled.length === 0) return
  const persons = personsBySurname(facts)
  for (const mention of titled) {
    const bearers = persons.get(mention.words[0])
    if (bearers?.length !== 1) continue
    const [{ given, full, entity }] = bearers
    const gender = genderOf(keyOf(given))
    const title = titleOf(facts, mention)
    if (!gender || title === (gender === 'feminine' ? feminine : masculine)) continue
    // A wife or a brother may be meant who is nowhere named in full.
    if ([mention, ...full].some(one => standsByFamily(facts, one)) || isCouple(facts, mention)) continue
    if (entities.entities[mention.entity] !== entity) continue
    const before = mention.firstToken - 1
    const [start, end] = [tokens.starts[before], tokens.ends[before]]
    const right = titleFor[gender === 'feminine' ? feminine : masculine]
    const text = tokens.prose[end - 1] === '.' ? right : right.slice(0, -1)
    yield {
      messageId: 'gender',
      start,
      end,
      values: { name: entity.name },
      replacements: [text],
      related: [{ start: full[0].start, end: full[0].end, reason: 'named in full here' }],
    }
  }
}

/** The courtesy title before a surname that stands by itself; 0 when there is none. */
function titleOf({ tokens }: Facts, { titled, words, firstToken }: Mention): number {
  return titled && words.length === 1 && firstToken > 0 ? courtesy(tokens.keys[firstToken - 1]) : 0
}

/** "Mr. and Mrs. Hartnell" */
function isCouple({ tokens }: Facts, { firstToken }: Mention): boolean {
  const [first, end] = [Math.max(0, firstToken - 4), Math.min(tokens.count, firstToken + 4)]
  let titles = 0
  for (let token = first; token < end; token++) if (courtesy(tokens.keys[token]) !== 0) titles++
  return titles > 1
}
