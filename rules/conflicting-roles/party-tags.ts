import type { Mention } from '../../src/analysis/entities.ts'
import type { Facts } from '../../src/analysis/facts.ts'
import { callingsOf, descriptionSlots } from './callings.ts'
import type { Trait } from './trait.ts'

/** ", D-Ohio," and "(R-Texas)" */
const tag = /^(?:, ?| ?\()(?<party>[RD])-[A-Z][A-Za-z.]*/
const parties: Readonly<Record<string, string>> = { R: 'republican', D: 'democrat' }
const longest = 24

/** The parties of those who have a tag of party and state behind the name. */
export function partyTags({ tokens }: Facts, mentions: readonly Mention[]): Trait[] {
  return mentions.flatMap(({ entity, end }) => {
    const match = tag.exec(tokens.prose.slice(end, end + longest))
    const name = match && parties[match.groups!.party!]
    if (!name) return []
    const [calling] = callingsOf(name, descriptionSlots)
    const start = end + match[0].indexOf(match.groups!.party!)
    return calling
      ? [
          {
            person: entity,
            of: `${calling.slot} of ${entity}`,
            group: calling.group,
            value: name,
            start,
            end: end + match[0].length,
          },
        ]
      : []
  })
}
