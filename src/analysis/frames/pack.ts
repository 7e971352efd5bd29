import type { Trie } from '../../lexicon/trie.ts'
import type { CompiledFrames } from './compile.ts'
import type { FrameTable } from './frame.ts'

const arrays = ['edgeStates', 'edgeKeys', 'edgeTargets', 'filter', 'acceptStarts', 'terminals'] as const

interface Header extends FrameTable {
  readonly lengths: Readonly<Record<(typeof arrays)[number], number>>
  readonly states: number
}

/**
 * Writes the frames as one file: the length of the header, the header as JSON (frames and ways), the wide arrays of the
 * trie and its narrow one. Little-endian.
 */
export function packFrames({ frames, ways, trie }: CompiledFrames): Uint8Array {
  const header: Header = {
    frames,
    ways,
    lengths: Object.fromEntries(arrays.map(name => [name, trie[name].length])) as Header['lengths'],
    states: trie.open.length,
  }
  const json = new TextEncoder().encode(JSON.stringify(header))
  const padded = new Uint8Array(Math.ceil(json.length / 4) * 4).fill(0x20)
  padded.set(json)
  const parts = [Uint32Array.of(padded.length), padded, ...arrays.map(name => trie[name]), trie.open]
  return new Uint8Array(
    Buffer.concat(parts.map(part => new Uint8Array(part.buffer, part.byteOffset, part.byteLength))),
  )
}

/** Reads what {@link packFrames} wrote. */
export function unpackFrames(file: Uint8Array): CompiledFrames {
  const bytes = file.byteOffset % 4 === 0 ? file : file.slice()
  const headerLength = new Uint32Array(bytes.buffer, bytes.byteOffset, 1)[0]
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + headerLength))) as Header
  let at = 4 + headerLength
  const read = Object.fromEntries(
    arrays.map(name => {
      const array = new Uint32Array(bytes.buffer, bytes.byteOffset + at, header.lengths[name])
      at += array.byteLength
      return [name, array]
    }),
  ) as Record<(typeof arrays)[number], Uint32Array>
  const trie: Trie = { ...read, open: bytes.subarray(at, at + header.states) }
  return { frames: header.frames, ways: header.ways, trie }
}
