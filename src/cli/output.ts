import type { Writable } from 'node:stream'

/** Where a report goes. */
export interface Output {
  /**
   * Writes, and waits where the reader is slower than we are. Writes nothing once the reader has gone.
   * @throws when what is written cannot be kept, as on a full disk
   */
  write(text: string): Promise<void>
  /** Has the reader closed the pipe (`copydesk … | head -1`)? Then there is no use in going on. */
  readonly isClosed: boolean
  /** Calls the listener once the reader has gone, which shows when something is written. */
  onClose(listener: () => void): void
}

/** Wraps a stream whose reader may go away at any time, which is no error of ours. */
export function createOutput(stream: Writable): Output {
  let isClosed = false
  const listeners: (() => void)[] = []
  const close = () => {
    isClosed = true
    for (const listener of listeners.splice(0)) listener()
  }
  stream.on('error', close)
  return {
    get isClosed() {
      return isClosed
    },
    onClose(listener) {
      listeners.push(listener)
    },
    async write(text) {
      if (isClosed || text === '') return
      const error = await new Promise<Error | null | undefined>(resolve => {
        stream.write(text, resolve)
      })
      if (!error) return
      close()
      if (!hasGone(error)) throw error
    },
  }
}

/** Does the error say that there is nobody to read? */
function hasGone({ code }: NodeJS.ErrnoException): boolean {
  return code === 'EPIPE' || code === 'EOF' || code === 'ERR_STREAM_DESTROYED'
}
