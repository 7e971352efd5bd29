type Numbers = Uint8Array | Uint16Array | Uint32Array | Float32Array
type NumbersKind = new (buffer: ArrayBuffer, at: number, length: number) => Numbers

/** The arrays of a file, by name, with their kinds: those of wide elements first, so that each lies where it may. */
export type ArrayLayout = readonly (readonly [name: string, Kind: NumbersKind])[]

/** Packs arrays into one file: their lengths, and the arrays one behind the other. Little-endian. */
export function packArrays(layout: ArrayLayout, arrays: Readonly<Record<string, Numbers>>): Uint8Array {
  const all = layout.map(([name]) => arrays[name]!)
  const lengths = Uint32Array.from(all, array => array.length)
  return Buffer.concat(
    [lengths, ...all].map(array => new Uint8Array(array.buffer, array.byteOffset, array.byteLength)),
  )
}

/** Reads what {@link packArrays} wrote, where it lies; it is copied only if it begins at an odd place. */
export function unpackArrays(layout: ArrayLayout, file: Uint8Array): Record<string, Numbers> {
  const bytes = file.byteOffset % 4 === 0 ? file : file.slice()
  const buffer = bytes.buffer as ArrayBuffer
  const lengths = new Uint32Array(buffer, bytes.byteOffset, layout.length)
  let at = bytes.byteOffset + lengths.byteLength
  const arrays: Record<string, Numbers> = {}
  for (const [index, [name, Kind]] of layout.entries()) {
    const array = new Kind(buffer, at, lengths[index]!)
    arrays[name] = array
    at += array.byteLength
  }
  return arrays
}
