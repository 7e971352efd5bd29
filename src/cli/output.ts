import { once } from 'node:events'
import type { Writable } from 'node:stream'

/** Where a report goes. */
export interface Output {
  /** Writes, and waits where the reader is slower than we are. Writes nothing once the reader has gone. */
  write(text: string): Promise<void>
  /** Has the reader closed the pipe (`copydesk … | head -1`)? Then there is no use in going on. */
  readonly isClosed: boolean
}

/** Wraps a stream whose reader may go away at any time, which is no error of ours. */
export function createOutput(stream: Writable): Output {
  let isClosed = false
  let failure: Error | undefined
  stream.on('error', (error: NodeJS.ErrnoException) => {
    isClosed = true
    if (error.code !== 'EPIPE' && error.code !== 'EOF') failure = error
  })
  return {
    get isClosed() {
      return isClosed
    },
    async write(text) {
      if (failure) throw failure
      if (isClosed || text === '') return
      if (stream.write(text)) return
      await Promise.race([once(stream, 'drain'), once(stream, 'close')]).catch(() => undefined)
    },
  }
}
