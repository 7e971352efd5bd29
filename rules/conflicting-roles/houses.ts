import type { Mention } from '../../src/analysis/entities.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { Shape, TokenClass } from '../../src/parse/tokens.ts'
import { isElsewhere } from './roles.ts'
import type { Trait } from './trait.ts'

/** Nouns of those who belong to one house, club, town or force at a time. */
const isOfHouse = wordTest(
  `striker forward winger midfielder defender goalkeeper keeper goalie goaltender captain skipper coach manager quarterback guard
   center centre fullback full-back halfback fly-half scrum-half hooker prop flanker lock pitcher catcher shortstop outfielder
   linebacker cornerback receiver kicker bowler wicketkeeper batsman opener mayor councillor councilman councilwoman engineer
   analyst economist professor lecturer historian researcher biologist chemist physicist lawyer curator librarian conductor
   principal headteacher firefighter paramedic detective sergeant constable superintendent inspector bishop vicar`,
)
const mostWords = 3
const isOf = wordTest('of and or')

/** The clubs, towns and houses that stand before names: "Boise guard Andre Wills", "Leeds's Wills". */
export function houses(facts: Facts, mentions: readonly Mention[]): Trait[] {
  const { tokens, entities } = facts
  return mentions.flatMap(({ entity, firstToken }) => {
    let at = firstToken - 1
    let isOwner = false
    for (let passed = 0; passed < mostWords && tokens.shapes[at] === Shape.lower; passed++, at--) {
      if (tokens.classes[at] !== TokenClass.word || isElsewhere(tokens.keys[at] ?? 0)) return []
    }
    if (tokens.classes[at] === TokenClass.clitic) {
      isOwner = true
      at--
    }
    const house = entities.mentionAt(at)
    if (!house || house.endToken !== at + 1 || house.form === 'people' || house.doubtful) return []
    const isNoun = isOfHouse(tokens.keys[firstToken - 1] ?? 0)
    if (!isNoun && !(isOwner && at === firstToken - 2)) return []
    const { kind, known, name } = entities.entities[house.entity]!
    if (kind === 'person' || kind === 'work' || known?.sort === 'state' || known?.sort === 'region') return []
    const before = tokens.keys[house.firstToken - 1] ?? 0
    if (isElsewhere(before) || isOf(before)) return []
    return [
      {
        person: entity,
        of: `house of ${entity}`,
        group: firstWord(name),
        value: `of ${name}`,
        start: house.start,
        end: house.end,
      },
    ]
  })
}

/** "Leeds" and "Leeds United" are one house. */
function firstWord(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(?:the|university of|university) /, '')
    .split(' ')[0]!
}
