import { frameTable } from '../frames/load.ts'

let closures: readonly ReadonlySet<number>[] | undefined
let exclusions: readonly ReadonlySet<number>[] | undefined

/** The frames that are true whenever this one is, itself among them. */
export function impliedBy(frame: number): ReadonlySet<number> {
  closures ??= closuresOf()
  return closures[frame]
}

/** The frames that cannot be true together with this one of the same arguments, by its own word or what it implies. */
export function excludedBy(frame: number): ReadonlySet<number> {
  exclusions ??= exclusionsOf()
  return exclusions[frame]
}

function closuresOf(): ReadonlySet<number>[] {
  const { frames } = frameTable()
  const numbers = new Map(frames.map(({ id }, index) => [id, index]))
  return frames.map((_, start) => {
    const reached = new Set([start])
    for (const frame of reached) {
      for (const id of frames[frame].implies) reached.add(numbers.get(id)!)
    }
    return reached
  })
}

function exclusionsOf(): ReadonlySet<number>[] {
  const { frames } = frameTable()
  const numbers = new Map(frames.map(({ id }, index) => [id, index]))
  const sets = frames.map(() => new Set<number>())
  const implying: number[][] = frames.map(() => [])
  frames.forEach((_, other) => {
    for (const frame of impliedBy(other)) implying[frame].push(other)
  })
  frames.forEach(({ excludes }, frame) => {
    for (const id of excludes) {
      for (const one of implying[frame]) {
        for (const other of implying[numbers.get(id)!]) {
          sets[one].add(other)
          sets[other].add(one)
        }
      }
    }
  })
  return sets
}
