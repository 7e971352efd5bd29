import type { Detail } from '../details.ts'
import type { Mention } from '../entities.ts'
import type { Facts } from '../facts.ts'
import { appositionAfter } from './apposition.ts'
import { roleBefore } from './role-before.ts'
import { homeAfter, nationalityBefore, relationBefore } from './ties.ts'

/** Finds the roles, ages, homes, nationalities and relations that stand right beside names, in order of the names. */
export function findDetails(facts: Facts): Detail[] {
  const details: Detail[] = []
  for (const mention of facts.entities.mentions) {
    if (mention.form === 'people' || mention.styled) continue
    const { kind } = facts.entities.entities[mention.entity]
    if (kind === 'place' || kind === 'work') continue
    add(details, roleBefore(facts, mention))
    add(details, nationalityBefore(facts, mention))
    add(details, relationBefore(facts, mention))
    add(details, homeAfter(facts, mention))
    for (const detail of appositionAfter(facts, mention)) details.push(detail)
  }
  for (const age of agesOf(facts)) details.push(age)
  return details.sort((a, b) => a.start - b.start)
}

function add(details: Detail[], detail: Detail | undefined): void {
  if (detail) details.push(detail)
}

/** "Vera Lund, 45," and "the 45-year-old Vera Lund". */
function agesOf({ ages, entities, tokens }: Facts): Detail[] {
  return ages.flatMap(({ form, start, end, firstToken, endToken }): Detail[] => {
    const mention =
      form === 'apposition'
        ? mentionEndingAt(entities.mentionAt(firstToken - 2), firstToken - 1)
        : form === 'old'
          ? entities.mentionAt(endToken)
          : undefined
    if (!mention || mention.form === 'people' || tokens.count === 0) return []
    return [{ kind: 'age', entity: mention.entity, start, end }]
  })
}

function mentionEndingAt(mention: Mention | undefined, token: number): Mention | undefined {
  return mention?.endToken === token ? mention : undefined
}
