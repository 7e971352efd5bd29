import { chmodSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { draftsIn } from '../../src/cli/drafts-in.ts'
import { globbed } from '../../src/cli/targets.ts'
import { readDraft } from '../../src/read/read-file.ts'
import { draftsWith } from './drafts.ts'
import { runCli } from './run-cli.ts'

/** Nobody in particular, where the tests are run by one who may read everything. */
const ordinaryUser = 65_534

async function asOrdinaryUser<Result>(run: () => Promise<Result>): Promise<Result> {
  const user = process.geteuid?.()
  if (user !== 0) return run()
  process.seteuid?.(ordinaryUser)
  try {
    return await run()
  } finally {
    process.seteuid?.(user)
  }
}

const utf16 = (text: string, bytes: readonly number[]) =>
  Buffer.concat([Buffer.from(bytes), Buffer.from(text, 'utf16le')])
const swapped = (bytes: Buffer) => Buffer.from(bytes).swap16()

/** A draft in bytes, and what is said of it. */
const inputs: readonly (readonly [string, Uint8Array, string])[] = [
  ['binary', Buffer.from([0x4d, 0x00, 0x5a, 0x00, 0x00, 0x01, 0xff, 0x02]), 'unreadable-file'],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00]), 'unreadable-file'],
  ['Latin-1', Buffer.from('The caf\xe9 has a FLAW.', 'latin1'), 'unreadable-file'],
  ['cut UTF-8', Buffer.from([0x41, 0x20, 0xe2, 0x80]), 'unreadable-file'],
  ['UTF-8 with a mark', Buffer.from('\uFEFFA FLAW.'), 'Here is a flaw'],
  ['UTF-16', utf16('A FLAW.', [0xff, 0xfe]), 'Here is a flaw'],
  ['UTF-16, big-endian', swapped(utf16('A FLAW.', [0xff, 0xfe])), 'Here is a flaw'],
  [
    'one endless line',
    Buffer.from(`${'All is well here, he said. '.repeat(20_000)}A FLAW.`),
    'Here is a flaw',
  ],
  [
    'quotation marks left open',
    Buffer.from('“He said "that ‘this (was [a FLAW.\n\n“And so on'),
    'Here is a flaw',
  ],
  ['only line ends', Buffer.from('\r\n\n\r'), 'empty-draft'],
  ['nothing', Buffer.from(''), 'empty-draft'],
]

describe('a draft that is', () => {
  test.each(inputs)(
    '%s is dealt with in one clear message, and the next one is linted',
    async (_, bytes, said) => {
      const cwd = draftsWith({ 'next.txt': 'A FLAW.' })
      writeFileSync(join(cwd, 'odd.txt'), bytes)
      const { code, stdout, stderr } = await runCli(['odd.txt', 'next.txt'], { cwd })
      expect(stderr).toBe('')
      const [odd = '', next = ''] = stdout.split(/^next\.txt$/m)
      expect(odd.split('\n').filter(line => /^\d+:\d+/.test(line))).toHaveLength(1)
      expect(odd).toContain(said)
      expect(next).toContain('Here is a flaw')
      expect(code).toBe(said === 'unreadable-file' ? 3 : 1)
    },
  )

  test('an empty one is told of, and fails nothing', async () => {
    const { code, stdout, stderr } = await runCli(['a.txt'], { cwd: draftsWith({ 'a.txt': '' }) })
    expect(stdout).toMatch(/1:1 +info +There is no text in this file +empty-draft/)
    expect([code, stderr]).toEqual([0, ''])
  })

  test('Markdown with broken frontmatter is prose', async () => {
    const cwd = draftsWith({ 'a.md': '---\ntitle: [x\n\nA **FLAW.\n', 'b.md': '---\ntitle: FLAW\n---\n' })
    const { code, stdout, stderr } = await runCli(['a.md'], { cwd })
    expect(stdout).toContain('4:5-4:9')
    expect(stdout).toMatch(/1:1-1:4 info +The front matter is never closed, so that it is read as prose /)
    expect([code, stderr]).toEqual([1, ''])
    expect((await runCli(['b.md'], { cwd })).stdout).not.toContain('front matter')
  })

  test.each([
    ['title: "Here is\nauthor: Ann', 2, 'Missing closing "quote'],
    ['title: One: two', 1, 'Nested mappings are not allowed'],
    ['tags: [a, b', 1, 'Flow sequence in block collection'],
    ['tags:\n\t- a', 2, 'Tabs are not allowed as indentation'],
  ])('Markdown with front matter that is no YAML says where: %j', async (yaml, line, said) => {
    const cwd = draftsWith({ 'a.md': `---\n${yaml}\n---\n\nA **FLAW.**\n` })
    const { code, stdout, stderr } = await runCli(['a.md'], { cwd })
    expect(stdout).toContain('Here is a flaw')
    expect(stdout).toContain(said)
    expect(stdout).toMatch(new RegExp(`^${line + 1}:\\d+`, 'm'))
    expect([code, stderr]).toEqual([1, ''])
  })

  test('Markdown with front matter of every right kind is not told of', async () => {
    const yaml =
      'title: "One: two"\ndate: 2026-05-01\nurl: https://example.com/a#b\ntags: [a, "b"]\nlist:\n  - a\n  - b: c\ntext: |\n  It is: so\n'
    const cwd = draftsWith({
      'a.md': `---\n${yaml}---\n\nA **FLAW.**\n`,
      'b.md': '---\r\ntitle: A\r\n---\r\n\r\nOne.\r\n',
      'c.md': '---\n---\nOne.\n',
    })
    for (const name of ['a.md', 'b.md', 'c.md'])
      expect((await runCli([name], { cwd })).stdout).not.toContain('front matter')
  })
})

describe('a file that', () => {
  const one = async (name: string, prepare: (cwd: string) => void) => {
    const cwd = draftsWith({ 'next.txt': 'A FLAW.' })
    prepare(cwd)
    const run = await runCli([name, 'next.txt'], { cwd })
    expect(run.stdout).toMatch(/^next\.txt\n1:3-1:7 warning/m)
    return run
  }

  test('is missing', async () => {
    const { code, stdout } = await one('gone.txt', () => undefined)
    expect(stdout).toContain('error There is no such file.')
    expect(code).toBe(3)
  })

  test('cannot be reached', async () => {
    const { code, stdout } = await one('loop.txt', cwd => symlinkSync('loop.txt', join(cwd, 'loop.txt')))
    expect(stdout).toContain('error Its symbolic links lead in a circle.')
    expect(code).toBe(3)
  })

  test('is too large', async () => {
    const { code, stdout } = await one('large.txt', cwd => {
      writeFileSync(join(cwd, 'large.txt'), '')
      truncateSync(join(cwd, 'large.txt'), 65 * 1024 * 1024)
    })
    expect(stdout).toContain('error It is too large: 65 MB, where the limit is 64 MB; split it.')
    expect(code).toBe(3)
  })

  test('has a format that we cannot read', async () => {
    const { code, stdout } = await one('a.docx', cwd => writeFileSync(join(cwd, 'a.docx'), 'PK'))
    expect(stdout).toContain('copydesk does not read .docx files yet')
    expect(code).toBe(3)
  })

  test('vanishes while another one is linted', async () => {
    const cwd = draftsWith({ 'a.txt': 'A FLAW.', 'b.txt': 'A FLAW.', 'c.txt': 'A FLAW.' })
    writeFileSync(
      join(cwd, 'flaws.mjs'),
      "import { rmSync } from 'node:fs'\nexport default () => () => rmSync('b.txt', { force: true })\n",
    )
    const { code, stdout } = await runCli(['a.txt', 'b.txt', 'c.txt'], { cwd })
    expect(stdout).toContain('b.txt\n1:1-1:1 error There is no such file.')
    expect(code).toBe(3)
  })
})

describe('folders and globs', () => {
  const paths = async (args: readonly string[], cwd: string) => {
    const { stdout, stderr, code } = await runCli(['--reporter=json', ...args], { cwd })
    return { paths: JSON.parse(stdout).map(({ path }: { path: string }) => path), stderr, code }
  }

  test('a folder stands for the drafts in it and below, by name', async () => {
    const cwd = draftsWith({
      'news/b.txt': '',
      'news/a.md': '',
      'news/deep/c.TXT': '',
      'news/picture.png': '',
      'news/node_modules/x.txt': '',
      'news/.hidden/x.txt': '',
    })
    expect((await paths(['news'], cwd)).paths).toEqual(['news/a.md', 'news/b.txt', 'news/deep/c.TXT'])
    expect((await paths(['.'], join(cwd, 'news'))).paths).toEqual(['a.md', 'b.txt', 'deep/c.TXT'])
  })

  test('a glob stands for the files that match, and a file is linted once', async () => {
    const cwd = draftsWith({ 'a.txt': '', 'b.txt': '', 'c.md': '' })
    expect((await paths(['b.txt', '*.txt', './a.txt'], cwd)).paths).toEqual(['b.txt', 'a.txt'])
  })

  test('a file may have the name of a glob', async () => {
    expect((await paths(['[a].txt'], draftsWith({ '[a].txt': '' }))).paths).toEqual(['[a].txt'])
  })

  test('.gitignore and .retextignore leave drafts out, the nearest having the last word', async () => {
    const cwd = draftsWith({
      '.gitignore': 'built/\n*.log.txt\n',
      '.retextignore': 'old.txt\n',
      'a.txt': '',
      'b.log.txt': '',
      'built/c.txt': '',
      'old.txt': '',
      'deep/.gitignore': '!keep.log.txt\n',
      'deep/keep.log.txt': '',
      'deep/d.log.txt': '',
    })
    mkdirSync(join(cwd, '.git'))
    expect((await paths(['.'], cwd)).paths).toEqual(['a.txt', 'deep/keep.log.txt'])
    expect((await paths(['--no-ignore', '.'], cwd)).paths).toHaveLength(6)
    // What is named is meant, unless it is about linting.
    const named = await paths(['b.log.txt', 'old.txt'], cwd)
    expect(named.paths).toEqual(['b.log.txt'])
    expect(named.stderr).toBe('copydesk: old.txt is left out by .retextignore; --no-ignore lints it\n')
  })

  test('a glob that starts with ! takes files out again', async () => {
    const cwd = draftsWith({ 'news/a.txt': '', 'news/b.txt': '', 'c.txt': '' })
    expect((await paths(['news/[ab].txt', '!news/b.txt', 'c.txt'], cwd)).paths).toEqual([
      'news/a.txt',
      'c.txt',
    ])
    const none = await paths(['news', '!*.txt'], cwd)
    expect(none.stderr).toBe('copydesk: news: the globs that start with ! take out all of it\n')
    expect(none.code).toBe(2)
  })

  test('globs show files as they are written: in full, or from this folder', async () => {
    const cwd = draftsWith({ 'news/a.txt': '', 'desk/b.txt': '' })
    expect((await paths(['../news/*.txt', 'b*.txt'], join(cwd, 'desk'))).paths).toEqual([
      '../news/a.txt',
      'b.txt',
    ])
    expect((await paths([join(cwd, 'news/*.txt')], join(cwd, 'desk'))).paths).toEqual([
      join(cwd, 'news/a.txt'),
    ])
  })

  test('a draft is linted once, whatever links lead to it', async () => {
    const cwd = draftsWith({ 'news/real/a.txt': '', 'news/z.txt': '' })
    symlinkSync('real', join(cwd, 'news/again'))
    symlinkSync('..', join(cwd, 'news/real/loop'))
    symlinkSync('z.txt', join(cwd, 'y.txt'))
    symlinkSync('news/z.txt', join(cwd, 'x.txt'))
    expect((await paths(['news', 'x.txt'], cwd)).paths).toEqual(['news/real/a.txt', 'news/z.txt'])
  })

  test('a folder that may not be read stands among the drafts, and reading it says why', async () => {
    const cwd = draftsWith({ 'news/a.txt': 'A FLAW.', 'news/shut/b.txt': '' })
    chmodSync(cwd, 0o755)
    chmodSync(join(cwd, 'news/shut'), 0)
    const [found, matched, read] = await asOrdinaryUser(
      async () =>
        [
          draftsIn('news', cwd, ['txt']),
          await globbed('news/**/*.txt', cwd),
          await readDraft(join(cwd, 'news/shut')),
        ] as const,
    )
    chmodSync(join(cwd, 'news/shut'), 0o700)
    expect(found.toSorted()).toEqual(['news/a.txt', 'news/shut'])
    expect(matched).toEqual(['news/a.txt', 'news/shut'])
    expect(read).toMatchObject({
      ok: false,
      message: expect.stringContaining('You are not allowed to read it.'),
    })
  })

  test('an ignore file that cannot be read is told of', async () => {
    const cwd = draftsWith({ 'a.txt': '', '.retextignore/x': '' })
    const { paths: linted, stderr, code } = await paths(['a.txt'], cwd)
    expect(linted).toEqual(['a.txt'])
    expect(stderr).toBe(
      `copydesk: ${join(cwd, '.retextignore')}: this is a folder, so that it leaves nothing out\n`,
    )
    expect(code).toBe(2)
  })

  test('those that stand for nothing are told, and the others are linted', async () => {
    const cwd = draftsWith({
      'a.txt': '',
      'empty/picture.png': '',
      'ignored/b.txt': '',
      '.gitignore': 'ignored\n',
    })
    const { paths: linted, stderr, code } = await paths(['empty', '*.tex', 'ignored', 'a.txt'], cwd)
    expect(linted).toEqual(['a.txt'])
    expect(stderr).toMatch(/^copydesk: empty: no drafts here \(\.txt, /)
    expect(stderr).toContain('copydesk: *.tex: no file matches')
    expect(stderr).toContain(
      'copydesk: ignored: the only draft here is left out by ignore files; --no-ignore lints it',
    )
    expect(code).toBe(2)
  })
})
