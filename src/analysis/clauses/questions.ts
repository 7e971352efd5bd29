import type { VerbGroup } from '../chunks/phrases.ts'
import { Tag } from '../parts-of-speech/tags.ts'
import type { Item, VerbItem } from './items.ts'

/** A verb that stands on both sides of its subject: "Do you think", "had they known", "should it exist". */
export interface Question {
  /** The place of the helper in the row of items. */
  readonly helper: number
  /** The place of the subject. */
  readonly subject: number
  /** The helper and the main verb as one group, from the helper on. */
  readonly verb: VerbGroup
}

/** The questions and inversions of a row, by the place of the main verb. */
export function findQuestions(items: readonly Item[], tags: Uint8Array): ReadonlyMap<number, Question> {
  const questions = new Map<number, Question>()
  for (let helper = 0; helper < items.length; helper++) {
    const item = items[helper]!
    if (item.kind !== 'verb' || !isHelperAlone(item.group, tags) || !isFree(items[helper - 1])) continue
    const subject = afterAdverbs(items, helper + 1)
    const main = afterAdverbs(items, subject + 1)
    const verb = items[main]
    if (items[subject]?.kind !== 'noun' || verb?.kind !== 'verb') continue
    if (helps(tags[item.group.head]!, verb.group, tags)) {
      questions.set(main, { helper, subject, verb: joined(item.group, verb, tags) })
    }
  }
  return questions
}

function isHelperAlone({ firstToken, head, form }: VerbGroup, tags: Uint8Array): boolean {
  return firstToken === head && form === 'finite' && tags[head]! >= Tag.modal && tags[head]! <= Tag.do
}

/** Is there no subject before the helper? */
function isFree(before: Item | undefined): boolean {
  return before === undefined || (before.kind !== 'noun' && before.kind !== 'verb' && before.kind !== 'other')
}

function afterAdverbs(items: readonly Item[], from: number): number {
  let at = from
  while (items[at]?.kind === 'adverb') at++
  return at
}

function helps(helper: number, { form, firstToken }: VerbGroup, tags: Uint8Array): boolean {
  switch (helper) {
    case Tag.be:
      return form === 'ing' || form === 'participle'
    case Tag.have:
      return form === 'participle' || tags[firstToken] === Tag.be
    default:
      return tags[firstToken] === Tag.verbBase || tags[firstToken] === Tag.be || tags[firstToken] === Tag.have
  }
}

function joined(helper: VerbGroup, { group }: VerbItem, tags: Uint8Array): VerbGroup {
  const be = tags[helper.head] === Tag.be
  const have = tags[helper.head] === Tag.have
  const single = group.firstToken === group.head
  return {
    ...group,
    firstToken: helper.firstToken,
    start: helper.start,
    form: 'finite',
    tense: helper.tense,
    modal: helper.modal,
    perfect: have || group.perfect,
    progressive: (be && group.form === 'ing') || group.progressive,
    passive: be ? group.form === 'participle' || group.passive : group.passive && !(have && single),
    negated: helper.negated || group.negated,
  }
}
