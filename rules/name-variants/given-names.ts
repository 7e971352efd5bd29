import { distance } from 'fastest-levenshtein'
import type { Mention } from '../../src/analysis/entities.ts'
import { areGivenVariants, genderOf, isGivenName } from '../../src/analysis/fact-base/load.ts'
import { soundOf } from '../../src/analysis/fact-base/sound.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { type Person, personsBySurname, standsByFamily, standTogether } from '../../src/analysis/persons.ts'
import { keyOf } from '../../src/parse/key.ts'
import { Shape, TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'

/** Beyond so many of one surname the piece is about a family. */
const crowd = 4

/** People of one surname whose given names are spellings of one name (Derek, Derrick), or nearly (Donald, Ronald). */
export function* givenVariants(facts: Facts): Iterable<Finding> {
  for (const persons of withOthers(facts, personsBySurname(facts)).values()) {
    if (persons.length < 2 || persons.length > crowd) continue
    for (const rare of persons) {
      const usual = persons.find(
        other => other !== rare && isUsual(rare, other) && areOne(facts, rare, other),
      )
      if (usual) yield findingFor(facts, rare, usual)
    }
  }
}

/**
 * The persons, with two kinds that are none by their own words: an unknown name before a surname that somebody bears
 * (Gunner Halvorsen), and the first of a couple (Merle and Joanne Vandersloot).
 */
function withOthers(
  { tokens, entities }: Facts,
  persons: ReadonlyMap<string, readonly Person[]>,
): ReadonlyMap<string, readonly Person[]> {
  const all = new Map(persons)
  if (persons.size === 0) return all
  for (const [at, mention] of entities.mentions.entries()) {
    const { words, styled, entity: index } = mention
    if (styled || words.length > 2) continue
    const entity = entities.entities[index]!
    const next = entities.mentions[at + 1]
    const isHalf = words.length === 1 && isCouple(tokens, mention, next)
    const surname = isHalf ? next!.words[1]! : words[1]
    const bearers = surname === undefined ? undefined : all.get(surname)
    if (bearers === undefined || entity.known || bearers.some(bearer => bearer.entity === entity)) continue
    if (!isHalf && entity.kind !== 'unknown') continue
    const full = isHalf ? [mention] : entity.mentions.filter(one => one.words.length > 1 && !one.styled)
    all.set(surname!, [...bearers, { entity, given: words[0]!, surname: surname!, full }])
  }
  return all
}

function isCouple(tokens: Tokens, { endToken }: Mention, next: Mention | undefined): boolean {
  return next?.words.length === 2 && next.firstToken === endToken + 1 && tokens.keys[endToken] === and
}

const and = keyOf('and')

/** Is the other named more often, or as often and earlier? */
function isUsual({ full, entity }: Person, other: Person): boolean {
  if (full.length !== 1 || entity.known) return false
  const [count, rival] = [entity.mentions.length, other.entity.mentions.length]
  return rival > count || (rival === count && other.full[0].start < full[0].start)
}

function areOne(facts: Facts, rare: Person, usual: Person): boolean {
  if (
    rare.full[0].words.length === 1 ||
    rare.full[0].words.length > 3 ||
    standTogether(facts, rare.full, usual.full)
  )
    return false
  const [a, b] = [rare.given, usual.given]
  const sound = a[0] === b[0] && soundOf(a) === soundOf(b) && !a.startsWith(b) && !b.startsWith(a)
  const isVariant = areGivenVariants(a, b) || sound
  if (isVariant) return !followsKin(facts, rare)
  if (isIntroduced(facts, rare)) return false
  if (isBegunAlike(a, b) && !differInGender(a, b)) return true
  if (!isSlip(a, b)) return false
  return ![rare.full[0], usual.full[0]].some(mention => standsByFamily(facts, mention))
}

/** Are they two given names that differ by a slip of the pen? */
function isSlip(a: string, b: string): boolean {
  return (
    Math.min(a.length, b.length) >= 4 &&
    isGivenName(keyOf(a)) &&
    isGivenName(keyOf(b)) &&
    (distance(a, b) === 1 || (a[0] === b[0] && distance(a, b) === 2 && Math.min(a.length, b.length) >= 6))
  )
}

/** Katarina for Katarzyna: long names that begin alike; a shorter form of the other may be what friends say. */
function isBegunAlike(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 6 || a.slice(0, 4) !== b.slice(0, 4)) return false
  return !a.startsWith(b) && !b.startsWith(a) && distance(a, b) <= 3
}

/** "His brother Derrick Ashvale" */
function followsKin({ tokens }: Facts, { full: [mention] }: Person): boolean {
  const kin =
    /(?:brother|sister|twin|son|daughter|wife|husband|father|mother|cousin|uncle|aunt|nephew|niece),? $/i
  return kin.test(tokens.prose.slice(Math.max(0, mention.start - 12), mention.start))
}

/** Francesco and Francesca may be brother and sister. */
function differInGender(a: string, b: string): boolean {
  const [first, second] = [genderOf(keyOf(a)), genderOf(keyOf(b))]
  return first !== second || /^(.*)[ao]$/.exec(a)?.[1] === /^(.*)[ao]$/.exec(b)?.[1]
}

/** Is it told who that is: by a title or role before the name, by an age or a description behind it? */
function isIntroduced({ tokens }: Facts, { full: [mention] }: Person): boolean {
  const before = mention.firstToken - 1
  if (mention.titled) return true
  if (before >= 0 && tokens.shapes[before] === Shape.capitalised) return true
  return (
    mention.endToken + 1 < tokens.count &&
    tokens.classes[mention.endToken] === TokenClass.punctuation &&
    tokens.prose[tokens.starts[mention.endToken]] === ','
  )
}

function findingFor({ tokens }: Facts, rare: Person, usual: Person): Finding {
  const [mention] = rare.full
  const [model] = usual.full
  const written = tokens.prose.slice(model.start, model.end).replaceAll(/\s+/g, ' ')
  const last = mention.parts.at(-1)!
  const surname = tokens.prose.slice(tokens.starts[last.firstToken], tokens.ends[last.endToken - 1])
  const name = model.words.length === 1 ? `${written} ${surname}` : written
  return {
    messageId: 'given',
    start: mention.start,
    end: mention.end,
    values: { name },
    replacements: [name],
    related: [{ start: model.start, end: model.end, reason: `written “${written}” here` }],
  }
}
