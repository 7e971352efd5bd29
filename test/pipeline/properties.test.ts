import fc from 'fast-check'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { merged } from '../../src/config/merge.ts'
import { markdown } from '../../src/formats/markdown.ts'
import { text } from '../../src/formats/text.ts'
import { lint, rules } from '../../src/index.ts'
import { descriptionsOf } from '../../src/lint/descriptions.ts'
import { createLinter } from '../../src/lint.ts'

/** Sentences of which each has its fault in itself, and some that have none. */
const sentences = [
  'The mayor recieved the letter on Monday.',
  'The plan was a no-brainer for the council.',
  'He has went home before the vote.',
  'She ate a apple at her desk.',
  'The the bridge was shut for a week.',
  'The board rejected this drivel in May.',
  'The eight members of the G7 met in June.',
  'The tax is due on June 31.',
  'Sales fell to 71 percent from 68 percent.',
  'The ferry left at nine and came back at noon.',
  'Nobody was on the quay when the boat came in.',
  'The committee will meet again in the autumn.',
]

type Wrap = (word: string) => string
const wraps: readonly Wrap[] = [
  word => word,
  word => word,
  word => word,
  word => `**${word}**`,
  word => `${word.slice(0, 1)}**${word.slice(1)}**`,
  word => `[${word}](https://example.com/x)`,
  word => `&#${word.charCodeAt(0)};${word.slice(1)}`,
  word => `${word}<!-- a note -->`,
]

/** Paragraphs of sentences, by number. */
const plans = fc.array(fc.array(fc.nat(sentences.length - 1), { minLength: 1, maxLength: 4 }), {
  minLength: 1,
  maxLength: 5,
})

function proseOf(plan: readonly (readonly number[])[]): string {
  return plan.map(numbers => numbers.map(number => sentences[number]).join(' ')).join('\n\n')
}

/** What a stretch of source says, without its markup. */
function withoutMarkup(source: string): string {
  return source
    .replaceAll(/<!--.*?-->/g, '')
    .replaceAll(/\]\([^)]*\)|\[|\*\*/g, '')
    .replaceAll(/&#(\d+);/g, (_all, code: string) => String.fromCharCode(Number(code)))
    .replaceAll(/[\r\n]+(?:> )?/g, ' ')
}

/** Where the unit at the offset stands, counted anew: lines end with a line feed, a carriage return, or both. */
function pointOf(source: string, offset: number): { line: number; column: number } {
  const lines = source.slice(0, offset).split(/\r\n|\r|\n/)
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
}

interface Told {
  readonly rule: string | undefined
  readonly reason: string
  readonly actual: string | null | undefined
  readonly offset: number | undefined
}

function toldIn(file: VFile): Told[] {
  return file.messages
    .filter(({ source }) => source === 'copydesk')
    .map(({ ruleId, reason, actual, place }) => ({
      rule: ruleId,
      reason,
      actual,
      offset: place && 'start' in place ? place.start.offset : undefined,
    }))
}

const local = ['misspelling', 'slang', 'confused-word', 'wrong-article', 'repeated-word', 'impossible-date']

describe('findings on any draft of known sentences', () => {
  test('stand where the source has the words that they name', async () => {
    let reported = 0
    await fc.assert(
      fc.asyncProperty(
        plans,
        fc.array(fc.nat(wraps.length - 1), { minLength: 20, maxLength: 20 }),
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        async (plan, ways, lineEnd, isQuoted) => {
          let count = 0
          const wrapped = proseOf(plan).replaceAll(/[A-Za-z-]+/g, word =>
            wraps[ways[count++ % ways.length] ?? 0]!(word),
          )
          const lines = wrapped.split('\n').map(line => (isQuoted ? `> ${line}` : line))
          const source = lines.join(lineEnd)
          const { messages } = await lint(source, { format: markdown })
          for (const { actual, place } of messages) {
            if (!actual || !place || !('start' in place)) continue
            reported++
            const { start, end } = place
            expect(withoutMarkup(source.slice(start.offset, end.offset))).toBe(actual.replaceAll(/\s+/g, ' '))
            expect(pointOf(source, start.offset ?? 0)).toEqual({ line: start.line, column: start.column })
            expect(pointOf(source, end.offset ?? 0)).toEqual({ line: end.line, column: end.column })
          }
        },
      ),
      { numRuns: 60 },
    )
    expect(reported).toBeGreaterThan(60)
  }, 60_000)

  test('are the same in plain text and in Markdown', async () => {
    await fc.assert(
      fc.asyncProperty(plans, async plan => {
        const source = proseOf(plan)
        const inMarkdown = toldIn(await lint(source, { format: markdown }))
        expect(inMarkdown).toEqual(toldIn(await lint(source, { format: text })))
      }),
      { numRuns: 60 },
    )
  }, 60_000)

  test('do not depend on the order of the rules', async () => {
    const config = merged([], [], descriptionsOf(rules))
    const turned = new Map([...rules].reverse())
    const plugins = { plugins: [], settings: {} }
    const forward = createLinter({ config, plugins, format: text, rules })
    const backward = createLinter({ config, plugins, format: text, rules: turned })
    await fc.assert(
      fc.asyncProperty(plans, async plan => {
        const [one, other] = [new VFile(proseOf(plan)), new VFile(proseOf(plan))]
        await forward.lint(one)
        await backward.lint(other)
        expect(toldIn(other)).toEqual(toldIn(one))
      }),
      { numRuns: 60 },
    )
  }, 60_000)

  test('of rules that look at one place stay when a paragraph is appended', async () => {
    await fc.assert(
      fc.asyncProperty(plans, async plan => {
        const source = proseOf(plan)
        const before = toldIn(await lint(source, { only: local }))
        const after = toldIn(
          await lint(`${source}\n\nThe tide comes in twice a day, and the harbour is dredged each spring.`, {
            only: local,
          }),
        )
        expect(after).toEqual(before)
      }),
      { numRuns: 60 },
    )
  }, 60_000)
})
