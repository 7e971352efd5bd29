import { distance } from 'fastest-levenshtein'
import { isLowerWord } from '../../src/analysis/dictionary.ts'
import type { Mention } from '../../src/analysis/entities.ts'
import { areSynonyms } from '../../src/analysis/fact-base/load.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { keyOf } from '../../src/parse/key.ts'
import { TokenClass } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'
import { isInflection, isSameStem } from './closeness.ts'
import { isOddWord, isOtherHead } from './wrong-word.ts'

/** Names of the piece that are gathered under what they share, as long as these are few. */
const crowd = 6

/**
 * Names of the piece that differ as whole ones: the beginning of a longer name (Calder Ford Sixth Form College, Calder
 * Fold), an owner more or less (Heron's Landing, Heron Landing), and a body of which every word means nearly the same
 * (Environmental Bureau, Environment Agency).
 */
export function* nearWholeNames(facts: Facts): Iterable<Finding> {
  const { mentions } = facts.entities
  const leads = new Map<number, Mention[]>()
  const bodies: Mention[] = []
  for (const mention of mentions) {
    if (mention.styled || mention.parts.length < 2) continue
    const { key } = mention.parts[0]!
    const sharing = leads.get(key)
    if (sharing) sharing.push(mention)
    else leads.set(key, [mention])
    if (mention.parts.length < 4) bodies.push(mention)
  }
  if (leads.size === 0) return
  yield* ownersOff(facts)
  for (const [, sharing] of leads) {
    if (sharing.length > 1 && sharing.length <= crowd) yield* otherBeginnings(facts, sharing)
  }
  yield* retoldBodies(facts, bodies)
}

/** "Heron's Landing" where the piece has Heron Landing. */
function* ownersOff({ tokens, entities: { mentions, entities } }: Facts): Iterable<Finding> {
  for (let at = 0; at + 1 < mentions.length; at++) {
    const [owner, thing] = [mentions[at]!, mentions[at + 1]!]
    if (owner.parts.length !== 1 || thing.firstToken !== owner.endToken + 1) continue
    if (
      tokens.classes[owner.endToken] !== TokenClass.clitic ||
      tokens.prose[tokens.ends[owner.endToken]!] !== ' '
    )
      continue
    // Warhol's Polaroids beside Warhol Polaroids: somebody whom the piece, or the world, knows.
    if (entities[owner.entity]!.known || entities[owner.entity]!.mentions.length > 1) continue
    if (mentions.some(({ words, entity }) => words.at(-1) === owner.words[0] && entity !== owner.entity))
      continue
    const words = [owner.words[0], ...thing.words].join(' ')
    const model = mentions.find(
      ({ styled, parts, words: others }) =>
        !styled && parts.length === thing.parts.length + 1 && others.join(' ') === words,
    )
    if (model) yield findingFor(tokens.prose, { start: owner.start, end: thing.end }, model)
  }
}

/** Names of different lengths that begin alike, whose second words look nearly the same. */
function* otherBeginnings(facts: Facts, sharing: readonly Mention[]): Iterable<Finding> {
  const { entities, tokens } = facts
  for (const rare of sharing) {
    if (entities.entities[rare.entity]!.known || entities.entities[rare.entity]!.kind === 'person') continue
    const alike = sharing.filter(other => other.words[1] === rare.words[1])
    if (alike.length > 1) continue
    const usual = sharing.find(
      other =>
        other.words.length !== rare.words.length &&
        entities.entities[other.entity]!.kind !== 'person' &&
        (other.start < rare.start || other.words.length < rare.words.length) &&
        areNear(rare.words[1]!, other.words[1]!),
    )
    if (usual && rare.start > usual.start)
      yield findingFor(
        tokens.prose,
        { start: rare.start, end: tokens.ends[rare.parts[1]!.endToken - 1]! },
        usual,
        2,
      )
  }
}

function areNear(a: string, b: string): boolean {
  if (a === b || isInflection(a, b) || Math.min(a.length, b.length) < 4) return false
  return a[0] === b[0] && distance(a, b) === 1
}

/** A body named once whose words all stand for those of one that the piece or the world knows by its right name. */
function* retoldBodies(facts: Facts, bodies: readonly Mention[]): Iterable<Finding> {
  const { entities, tokens } = facts
  const known = bodies
    .filter(({ entity }) => entities.entities[entity]!.known?.kind === 'organisation')
    .slice(0, 40)
  if (known.length === 0) return
  for (const rare of bodies) {
    const entity = entities.entities[rare.entity]!
    if (entity.known || entity.mentions.length > 1 || entity.kind === 'person') continue
    const usual = known.find(({ words }) => isRetold(rare.words, words))
    if (usual) yield findingFor(tokens.prose, rare, usual)
  }
}

function isRetold(written: readonly string[], right: readonly string[]): boolean {
  if (written.length !== right.length) return false
  let changed = 0
  for (let at = 0; at < written.length; at++) {
    const [a, b] = [written[at]!, right[at]!]
    if (a === b) continue
    changed++
    const swap = { at, written: a, right: b }
    if (!isSameStem(a, b) && !areSynonyms(a, b) && !isOtherHead(swap)) return false
    if (!isLowerWord(keyOf(a)) && !isOddWord(swap)) return false
  }
  return changed > 1
}

function findingFor(
  prose: string,
  { start, end }: { readonly start: number; readonly end: number },
  model: Mention,
  count = model.parts.length,
): Finding {
  const words = prose.slice(model.start, model.end).split(/\s+/)
  const name = words.slice(0, count === model.parts.length ? words.length : count).join(' ')
  return {
    messageId: 'elsewhere',
    start,
    end,
    values: { name },
    replacements: [name],
    related: [{ start: model.start, end: model.end, reason: `written “${name}” here` }],
  }
}
