import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { createOutput } from '../../src/cli/output.ts'
import { createProgress, noteOfLargeDrafts, withoutBar } from '../../src/cli/progress.ts'

/** A stream that keeps what is written, and is a terminal where told. */
function streamOf(isTTY: boolean) {
  const stream = new PassThrough()
  let text = ''
  stream.on('data', chunk => {
    text += chunk
  })
  const terminal = Object.assign(stream, {
    isTTY,
    columns: 80,
    cursorTo() {},
    clearLine(direction: number) {
      stream.write(`[cleared ${direction}]`)
    },
  })
  return { stream: terminal as unknown as NodeJS.WriteStream, written: () => text }
}

async function shown(
  isTTY: boolean,
  parts: { quiet?: boolean; total?: number; patience?: number; environment?: NodeJS.ProcessEnv },
): Promise<string> {
  const { stream, written } = streamOf(isTTY)
  const { quiet = false, total = 100, patience = 0, environment = {} } = parts
  const progress = createProgress({ stream, quiet, total, environment, patience })
  for (let done = 0; done < 20; done++) {
    progress.step()
    await new Promise(resolve => setTimeout(resolve, 5))
  }
  progress.stop()
  return written()
}

test('a bar is shown to somebody who waits', async () => {
  expect(await shown(true, {})).toContain('/100 files')
})

test.each([
  ['where nobody looks', false, {}],
  ['in a CI job', true, { environment: { CI: 'true' } }],
  ['in a quiet run', true, { quiet: true }],
  ['for a few files', true, { total: 30 }],
  ['for work that is soon done', true, { patience: 60_000 }],
] as const)('none is shown %s', async (_, isTTY, parts) => {
  expect(await shown(isTTY, parts)).toBe('')
})

test('a report on the same terminal is written where the bar was', async () => {
  const { stream, written } = streamOf(true)
  const progress = createProgress({ stream, quiet: false, total: 100, environment: {}, patience: 0 })
  const output = withoutBar(createOutput(stream), progress)
  await output.write('soon\n')
  expect(written()).toBe('soon\n')
  progress.step()
  progress.step()
  await expect.poll(written).toContain('files')
  await output.write('later\n')
  expect(written()).toMatch(/files.*\[cleared 0\]later\n$/s)
  progress.stop()
})

test('drafts that take long are named', () => {
  const files = [
    { path: 'a.txt', bytes: 4_000_000 },
    { path: 'b.txt', bytes: 52_400_000 },
  ]
  expect(noteOfLargeDrafts(files)).toBe('copydesk: b.txt has 52 MB, which takes a while\n')
})
