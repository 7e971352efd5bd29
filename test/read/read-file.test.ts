import { appendFileSync, chmodSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readDraft } from '../../src/read/read-file.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-read-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function fileWith(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

describe('a file', () => {
  test('gives its text', async () => {
    const path = fileWith('a.txt', '\uFEFFCafé')
    expect(await readDraft(path)).toEqual({ ok: true, path, text: '\uFEFFCafé', hadBom: true, bytes: 8 })
  })

  test('that does not exist', async () => {
    expect(await readDraft(join(folder, 'none.txt'))).toMatchObject({ ok: false, code: 'not-found' })
  })

  test('below a file', async () => {
    expect(await readDraft(join(fileWith('b.txt', 'b'), 'c.txt'))).toMatchObject({
      ok: false,
      code: 'not-found',
    })
  })

  test('that is a folder', async () => {
    expect(await readDraft(folder)).toMatchObject({ ok: false, code: 'is-folder' })
  })

  test('that is a link to itself', async () => {
    const path = join(folder, 'loop.txt')
    symlinkSync(path, path)
    expect(await readDraft(path)).toMatchObject({ ok: false, code: 'not-found' })
  })

  test('that may not be read', async () => {
    const path = fileWith('secret.txt', 'x')
    chmodSync(path, 0)
    const user = process.geteuid?.()
    // Root may read everything: for the time of the test it is nobody in particular.
    if (user === 0) process.seteuid?.(65_534)
    try {
      expect(await readDraft(path)).toMatchObject({ ok: false, code: 'no-permission' })
    } finally {
      if (user === 0) process.seteuid?.(0)
    }
  })

  test('over the limit', async () => {
    const read = await readDraft(fileWith('large.txt', 'x'.repeat(2_000_000)), { sizeLimit: 1024 * 1024 })
    expect(read).toMatchObject({ ok: false, code: 'too-large' })
    expect(read.ok ? '' : read.message).toContain('1.9 MB, where the limit is 1 MB')
  })

  test('in another encoding', async () => {
    const read = await readDraft(fileWith('old.txt', Buffer.from('caf\xe9', 'latin1')))
    expect(read).toMatchObject({ ok: false, code: 'encoding' })
  })

  test('that grows while it is read', async () => {
    const path = fileWith('live.txt', 'x'.repeat(8_000_000))
    const reading = readDraft(path)
    const timer = setInterval(() => appendFileSync(path, 'more'), 0)
    const read = await reading
    clearInterval(timer)
    // Whether a write falls into the reading is up to the system; a text that is given is never half of one.
    if (read.ok) expect(read.text.length).toBe(read.bytes)
    else expect(read.code).toBe('changed')
  })
})
