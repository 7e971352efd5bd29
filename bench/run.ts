/**
 * `npm run bench`: copydesk side by side with its peers in one run, as one table. The peers are those of
 * bench/package.json (`npm --prefix bench ci`) and Vale, LanguageTool, proselint and codespell where they are on the PATH.
 * `--quick` makes it a tenth of the size.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { measure, median, type Run } from './measure.ts'
import { stageTable } from './stages.ts'
import { generateText } from './texts.ts'
import { availableTools, type Tool } from './tools.ts'

const quick = process.argv.includes('--quick')
const draftBytes = 5_000
const manyFiles = quick ? 200 : 2_000
const slowFiles = quick ? 20 : 200
const growth = quick ? [1, 2, 4] : [1, 4, 16]
const limitSeconds = 600

const folder = mkdtempSync(join(tmpdir(), 'copydesk-bench-'))
try {
  await compare()
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function compare(): Promise<void> {
  const draft = texts('draft', [draftBytes])
  const megabyte = texts('megabyte', [1_000_000])
  const many = texts('many', Array<number>(manyFiles).fill(draftBytes))
  const few = texts('few', Array<number>(slowFiles).fill(draftBytes))
  const rows: string[][] = [['', 'cold start, 5 KB', 'peak', '1 MB', `${manyFiles} files of 5 KB`, 'peak']]
  for (const tool of availableTools()) {
    const cold = await attempt(() => median(7, () => once(tool, draft)))
    if (tool.name === 'node alone') {
      rows.push([tool.name, time(cold), memory(cold), '', '', ''])
      continue
    }
    const large = await attempt(() => once(tool, megabyte))
    const all = await attempt(() => once(tool, tool.slow ? few : many))
    const scaled = tool.slow && typeof all !== 'string' ? `${time(all)} (${slowFiles} files)` : time(all)
    rows.push([tool.name, time(cold), memory(cold), time(large), scaled, memory(all)])
    console.error(`measured ${tool.name}`)
  }
  console.log(aligned(rows))
  console.log('\nGrowth of copydesk:')
  const [, own] = availableTools()
  for (const size of growth) {
    const run = await attempt(() => once(own!, texts(`growth-${size}`, [size * 1_000_000])))
    console.log(`${String(size).padStart(4)} MB  ${time(run)}  ${memory(run)}`)
  }
  console.log(`\n${await stageTable()}`)
}

function once(tool: Tool, { files, path }: { files: string[]; path: string }): Promise<Run> {
  const [command, parameters] = tool.over(files, path)
  return measure(command, parameters, limitSeconds)
}

async function attempt(run: () => Promise<Run>): Promise<Run | string> {
  try {
    return await run()
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function texts(name: string, sizes: readonly number[]): { files: string[]; path: string } {
  const path = join(folder, name)
  mkdirSync(path)
  const files = sizes.map((size, index) => {
    const file = join(path, `${index}.txt`)
    writeFileSync(file, generateText(size, index + 1))
    return file
  })
  return { files, path }
}

function time(run: Run | string): string {
  return typeof run === 'string' ? run : `${run.seconds.toFixed(2)} s`
}

function memory(run: Run | string): string {
  return typeof run === 'string' ? '–' : `${Math.round(run.megabytes)} MB`
}

function aligned(rows: readonly string[][]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map(row => row[column]!.length)))
  return rows
    .map(row =>
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
