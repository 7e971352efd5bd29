import { readGenerated } from '../../data.ts'
import type { CompiledFrames } from './compile.ts'
import type { Frame } from './frame.ts'
import { unpackFrames } from './pack.ts'

let loaded: CompiledFrames | undefined
let indexes: ReadonlyMap<string, number> | undefined

/** The frames as they were compiled; read when they are first asked for, and kept. */
export function frameTable(): CompiledFrames {
  loaded ??= unpackFrames(readGenerated('frames.bin'))
  return loaded
}

/** The number of the frame with this id. */
export function frameNumber(id: string): number {
  indexes ??= new Map(frameTable().frames.map((frame, index) => [frame.id, index]))
  const index = indexes.get(id)
  if (index === undefined) throw new Error(`there is no frame called ${id}`)
  return index
}

/** The frame with this number. */
export function frameAt(index: number): Frame {
  return frameTable().frames[index]
}
