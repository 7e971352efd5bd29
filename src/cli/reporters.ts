import { type Counts, countWith, noCounts } from '../report/counts.ts'
import type { FileReport } from '../report/file-report.ts'
import { jsonElement } from '../report/json.ts'
import type { Output } from './output.ts'

/** Takes the reports of a run one by one, and writes each as it comes. */
export interface Reporter {
  add(report: FileReport): Promise<void>
  finish(): Promise<void>
}

export interface ReporterOptions {
  readonly name: 'pretty' | 'json'
  readonly color: boolean
  /** Only errors. */
  readonly quiet: boolean
}

/** The reporter of a name. It shows what it is told to; what fails the run is counted elsewhere. */
export function createReporter({ name, color, quiet }: ReporterOptions, output: Output): Reporter {
  const reporter = name === 'json' ? jsonReporter(output) : prettyReporter(output, color)
  if (!quiet) return reporter
  return {
    add: ({ withheld: _, ...report }) =>
      reporter.add({ ...report, messages: report.messages.filter(message => message.severity === 'error') }),
    finish: () => reporter.finish(),
  }
}

/** A JSON array, one file on a line. */
function jsonReporter(output: Output): Reporter {
  let isFirst = true
  return {
    async add(report) {
      await output.write(`${isFirst ? '[' : ','}\n${jsonElement(report)}`)
      isFirst = false
    },
    finish: () => output.write(isFirst ? '[]\n' : '\n]\n'),
  }
}

/** Files without messages are passed over, unless they are counted; the reporter for the others is loaded when the first one comes. */
function prettyReporter(output: Output, color: boolean): Reporter {
  let counts: Counts = noCounts
  return {
    async add(report) {
      counts = countWith(counts, report)
      if (report.messages.length > 0) {
        const { prettyFile } = await import('../report/pretty.ts')
        await output.write(prettyFile(report, color))
      }
      if (!report.statistics) return
      const { prettyStatistics } = await import('../report/pretty-statistics.ts')
      await output.write(prettyStatistics(report.path, report.statistics, color))
    },
    async finish() {
      if (counts.filesWithMessages === 0 && counts.withheld === 0) return
      const { prettySummary } = await import('../report/pretty.ts')
      await output.write(prettySummary(counts, color))
    },
  }
}
