/** Ends a word of everyday use. */
export const commonMark = '+'

/** The words that may be put forward, in buckets by initial and length, of which each is read when asked for. */
export interface WordsFile {
  /** The words of a bucket, the common ones with their mark; nothing where there are none. */
  linesOf(bucket: string): string[] | undefined
}

/** What the bucket of words with this initial and length is called. */
export function bucketName(initial: string, length: number): string {
  return initial + length
}

/**
 * Writes words for {@link readWordsFile}: a line of JSON with the place of each bucket, in bytes behind that line,
 * then the buckets, one word a line.
 * @param lines words, the common ones with their mark
 */
export function writeWordsFile(lines: readonly string[]): Uint8Array {
  const buckets = new Map<string, string[]>()
  for (const line of lines) {
    const length = line.endsWith(commonMark) ? line.length - 1 : line.length
    const name = bucketName(line[0]!, length)
    const bucket = buckets.get(name)
    if (bucket) bucket.push(line)
    else buckets.set(name, [line])
  }
  const places: Record<string, readonly [start: number, end: number]> = {}
  const parts: Buffer[] = []
  let position = 0
  for (const [name, bucket] of buckets) {
    const bytes = Buffer.from(bucket.join('\n'))
    places[name] = [position, position + bytes.length]
    position += bytes.length
    parts.push(bytes)
  }
  return Buffer.concat([Buffer.from(`${JSON.stringify(places)}\n`), ...parts])
}

/** Reads what {@link writeWordsFile} wrote, buckets not before they are asked for. */
export function readWordsFile(file: Uint8Array): WordsFile {
  const decoder = new TextDecoder()
  const body = file.indexOf(0x0a) + 1
  const places = JSON.parse(decoder.decode(file.subarray(0, body))) as Record<string, [number, number]>
  return {
    linesOf(bucket) {
      const place = places[bucket]
      return place && decoder.decode(file.subarray(body + place[0], body + place[1])).split('\n')
    },
  }
}
