import type { EntityKind } from '../fact-base/known-entity.ts'

/** What has been found out of an entity. */
export interface EntityDraft {
  readonly known: number | undefined
  readonly kind: EntityKind | undefined
  /** The key of the given name of a person. */
  readonly given?: number
}

/** Somebody with a surname, from a token on. */
interface Bearer {
  readonly entity: number
  readonly from: number
}

/** The entities of a text while they are gathered, with the ways in which later mentions may refer to them. */
export class Registry {
  readonly drafts: EntityDraft[] = []
  readonly byWords = new Map<string, number>()
  readonly byKnown = new Map<number, number>()
  readonly byLast = new Map<string, Bearer[]>()
  readonly byFirst = new Map<string, number>()
  readonly byInitials = new Map<string, number>()

  add(known: number | undefined, kind: EntityKind | undefined, given?: number): number {
    const entity = this.drafts.push(given === undefined ? { known, kind } : { known, kind, given }) - 1
    if (known !== undefined) this.byKnown.set(known, entity)
    return entity
  }

  addLast(word: string, entity: number, from: number): void {
    const bearers = this.byLast.get(word)
    if (!bearers) this.byLast.set(word, [{ entity, from }])
    else if (bearers.at(-1)!.entity !== entity) bearers.push({ entity, from })
  }

  /** Who was last named with the surname before a token; else the first who will be. */
  bearerOf(word: string, token: number): number | undefined {
    const bearers = this.byLast.get(word)
    if (!bearers) return undefined
    let low = 0
    let high = bearers.length - 1
    while (low < high) {
      const middle = (low + high + 1) >>> 1
      if (bearers[middle].from < token) low = middle
      else high = middle - 1
    }
    return bearers[low].entity
  }
}
