/** A flag of the command line. */
export interface Flag {
  readonly name: string
  readonly short?: string
  /** The name of its value in the help; a flag without one takes none. */
  readonly value?: string
  /** Only these values are allowed. */
  readonly values?: readonly string[]
  /** May be given several times. */
  readonly multiple?: boolean
  readonly help: string
}

/** Every flag, in the order of the help. */
export const flags = [
  {
    name: 'reporter',
    value: 'NAME',
    values: ['pretty', 'json'],
    help: 'pretty (for people) or json (for programs); default pretty',
  },
  {
    name: 'severity',
    value: 'LEVEL',
    values: ['info', 'warn', 'error'],
    help: 'fail, with exit code 1, from this severity upwards; default warn',
  },
  { name: 'max-warnings', value: 'N', help: 'let N warnings pass before they fail the run' },
  { name: 'quiet', short: 'q', help: 'report, and fail on, errors only' },
  { name: 'rule', value: 'ID', multiple: true, help: 'run only this rule; may be given several times' },
  { name: 'stats', help: 'report the length of each draft, too, and how hard it is to read' },
  { name: 'config', short: 'c', value: 'FILE', help: 'use this configuration and look for no other' },
  { name: 'no-config', help: 'look for no configuration' },
  { name: 'no-ignore', help: 'lint what .retextignore and .gitignore leave out, too' },
  { name: 'stdin-filename', value: 'FILE', help: 'the name of what comes from standard input' },
  { name: 'watch', short: 'w', help: 'lint again whenever a file changes' },
  { name: 'list-rules', help: 'list the rules' },
  { name: 'explain', value: 'RULE', help: 'show what a rule is about, with examples' },
  {
    name: 'facts',
    value: 'FILE',
    help: 'show what copydesk has understood of a draft; with --reporter json, as JSON',
  },
  { name: 'print-config', value: 'FILE', help: 'show the configuration that a file gets' },
  { name: 'output', short: 'o', value: 'FILE', help: 'where copydesk import vale FOLDER writes the sheet' },
  { name: 'init', help: 'write a first .retextrc into this folder' },
  { name: 'version', short: 'v', help: 'show the version' },
  { name: 'help', short: 'h', help: 'show this' },
] as const satisfies readonly Flag[]

export type FlagName = (typeof flags)[number]['name']

/** The text of `--help`. */
export function helpText(): string {
  const rows = flags.map((flag: Flag) => {
    const short = flag.short ? `-${flag.short}, ` : '    '
    return [`  ${short}--${flag.name}${flag.value ? ` ${flag.value}` : ''}`, flag.help] as const
  })
  const width = Math.max(...rows.map(([left]) => left.length))
  return `Usage: copydesk [options] [FILE|FOLDER|GLOB …]
       copydesk import vale FOLDER [--output FILE]

Checks the style and the consistency of English drafts. A folder stands for the drafts in it and below;
a GLOB that starts with ! takes files out again; - stands for standard input.

Options:
${rows.map(([left, right]) => `${left.padEnd(width)}  ${right}`).join('\n')}

Exit codes: 0 nothing to fail on, 1 findings, 2 wrong usage or configuration, 3 a file could not be linted.

Examples:
  copydesk draft.txt              lint one draft
  copydesk --severity error .     lint the drafts of this folder, fail on errors only
  copydesk - < draft.txt          lint standard input
  copydesk --explain slang        what a rule is about
  copydesk --facts draft.txt      who, when, how many: what was understood
  copydesk import vale styles/X   make a house style sheet of a Vale style
`
}
