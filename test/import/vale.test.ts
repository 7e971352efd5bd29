import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { importVale } from '../../src/import/vale.ts'
import { lint } from '../../src/index.ts'
import { folderWith } from '../config/folder.ts'

const styles = fileURLToPath(new URL('styles', import.meta.url))

/** What a sheet finds in a Markdown text: the words and the message, in order. */
async function found(sheet: string, text: string): Promise<readonly string[]> {
  const cwd = folderWith({ 'house.yml': sheet, '.retextrc': 'extends: ./house.yml\nroot: true' })
  const file = new VFile({ path: join(cwd, 'draft.md'), cwd, value: text })
  await lint(file, { cwd, only: ['house-style'] })
  return file.messages.map(({ actual, reason }) => `${actual}: ${reason}`)
}

async function imported(files: Readonly<Record<string, string>>) {
  return importVale(folderWith(files))
}

const cases: readonly (readonly [kind: string, rules: string, text: string, found: readonly string[]])[] = [
  [
    'existence: words, patterns, case and a look ahead',
    'Wordy',
    'In order to utilise it we left very early. The very first one was Utilized. A pear tree has a pear.',
    [
      "In order to: 'In order to' is too wordy",
      "utilise: 'utilise' is too wordy",
      "very: 'very' is too wordy",
      "Utilized: 'Utilized' is too wordy",
      "pear: 'pear' is too wordy",
    ],
  ],
  [
    'existence: case counts unless it is ignored',
    'Twice',
    'Clearly it is clearly so.',
    ["clearly: 'clearly' again"],
  ],
  [
    'existence: raw before tokens',
    'Passive',
    'It was written and is used; the used one was blue.',
    ["was written: 'was written' looks like passive voice", "is used: 'is used' looks like passive voice"],
  ],
  [
    'existence: nonword, and the scope of headings',
    'Exclamation HeadingStop',
    '# It is over.\n\nIt is over!\n\nIt is.',
    ["r.: Don't put a period at the end of a heading", "over!: Don't use exclamation points in text"],
  ],
  [
    'substitution: patterns, several choices, and what is right already',
    'WordList Terms',
    'Sign into the tablet PC with JavaScript and wifi, or by e-mail.',
    [
      "Sign into: Use 'Sign in to' instead of 'Sign into'",
      "tablet PC: Use 'tablet or laptop' instead of 'tablet PC'",
      "wifi: Spell 'Wi-Fi' so, not 'wifi'",
      "e-mail: Use 'email' instead of 'e-mail'",
    ],
  ],
  [
    'substitution: a look ahead at the end',
    'Latin',
    'Fruit, e.g. plums, i.e. ripe ones.',
    ["e.g.: Use 'for example' instead of 'e.g.'", "i.e.: Use 'that is' instead of 'i.e.'"],
  ],
  [
    'occurrence in a sentence and in a paragraph',
    'Colons SentenceLength',
    'It is one: it is so.\n\nTwo: and this: is more.\n\nOne two three four five six seven eight nine ten eleven twelve thirteen.',
    [':: Too many colons', 'thirteen: Try to keep sentences short (fewer than 12 words)'],
  ],
  ['repetition', 'Repeated', 'The the end. It is so. So it is, 1 1.', ["The the: 'the' is repeated!"]],
  [
    'consistency: words, and patterns',
    'Spellings',
    'An advisor and an adviser met an advisor at the centre. It is centered.',
    [
      "adviser: Inconsistent spelling of 'adviser'; write “advisor”",
      "centered: Inconsistent spelling of 'centered'",
    ],
  ],
  [
    'conditional: what was not introduced before, without the exceptions',
    'Acronyms',
    'The WHO met.\n\nThe World Health Organization (WHO) has an API. The WHO met the NATO.',
    [
      "WHO: Spell out 'WHO', if it's unfamiliar to the audience",
      "NATO: Spell out 'NATO', if it's unfamiliar to the audience",
    ],
  ],
  [
    'capitalization of headings, as sentences with exceptions and indicators',
    'Headings',
    '## The New Cluster Guide\n\n## The Kubernetes guide: Your first cluster\n\n## the guide',
    [
      "The New Cluster Guide: 'The New Cluster Guide' should use sentence-style capitalization",
      "the guide: 'the guide' should use sentence-style capitalization",
    ],
  ],
  [
    'capitalization of headings, as titles',
    'Titles',
    '# The end of all the things\n\nIt is.',
    ["The end of all the things: 'The end of all the things' should be in title case"],
  ],
  [
    'metric',
    'Grade',
    'Organisational considerations necessitate reconsideration.',
    ['Organisational considerations necessitate reconsideration.: The grade is 47.92'],
  ],
  [
    'vocabularies',
    '',
    'The whitelist and the black-list are on github.',
    [
      'whitelist: Avoid using “whitelist”',
      'black-list: Avoid using “black-list”',
      'github: Use “GitHub” instead of “github”',
    ],
  ],
]

/** A style of some of the rules, and of the vocabulary where there are none. */
async function styleOf(rules: string): Promise<string> {
  if (rules === '') {
    const words = (name: string) => readFileSync(join(styles, `config/vocabularies/Docs/${name}.txt`), 'utf8')
    return (await imported({ 'Vocab/A/accept.txt': words('accept'), 'Vocab/A/reject.txt': words('reject') }))
      .sheet
  }
  const files = rules.split(' ').map(name => {
    return [`House/${name}.yml`, readFileSync(join(styles, `House/${name}.yml`), 'utf8')] as const
  })
  return (await imported(Object.fromEntries(files))).sheet
}

test.each(cases)(
  'a style of Vale finds as a sheet what it found before: %s',
  async (_kind, rules, text, expected) => {
    expect(await found(await styleOf(rules), text)).toEqual(expected)
  },
)

test('what cannot be carried over is told, with the reason, in the sheet too', async () => {
  const made = await importVale(styles)
  expect([made.rules, made.whole, made.part, made.lost]).toEqual([22, 14, 2, 6])
  expect(made.losses).toEqual([
    'House.Dict: spelling is looked after by the rule misspelling; words of the house go under accept',
    'House.Fog: readability is looked after by the rule readability; a metric can hold a formula',
    'House.HeadingStop, in part: the action “edit”',
    'House.Middle: the token foo(?=bar)baz: a look ahead, (?=…) or (?!…), can stand only at the beginning or the end of a pattern',
    'House.Order: sequences of parts of speech have no counterpart; an entry with "when: {tag: …}" may serve',
    'House.Raw: copydesk reads prose alone and knows no scope “raw”',
    'House.Run: scripts are not run',
    'House.Twice, in part: the token (\\w+) \\1: a reference back to a group cannot be matched in linear time',
    'House.Twice, in part: the limit of findings a file',
    'the vocabulary: the accepted pattern foo.*bar: accept takes words as they are written',
  ])
  for (const loss of made.losses) expect(made.sheet).toContain(`# Not carried over: ${loss}\n`)
  expect(made.sheet).toContain('GRPC')
})

test('severity, link and id of a rule stay with it', async () => {
  const { sheet } = await importVale(styles)
  expect(sheet).toMatch(/id: House\.Latin\n {4}severity: error\n {4}link: https:\/\/example\.org\/latin/)
})

test('a .vale.ini says which styles and rules, how much they matter, and for which files', async () => {
  const rule = (token: string) => `extends: existence\nmessage: "No '%s'"\ntokens: [${token}]\n`
  const { sheet, losses } = await imported({
    '.vale.ini':
      'StylesPath = styles\nMinAlertLevel = suggestion\nPackages = Google\nVocab = Docs\n\n[*]\nBasedOnStyles = Vale, One, Gone\nOne.B = NO\nOne.C = error\nTwo.A = YES\n\n[*.txt]\nBasedOnStyles = Two\n',
    'styles/One/A.yml': rule('apple'),
    'styles/One/B.yml': rule('berry'),
    'styles/One/C.yml': rule('cherry'),
    'styles/Two/A.yml': rule('date'),
    'styles/Two/B.yml': rule('elder'),
    'styles/config/vocabularies/Other/reject.txt': 'fig\n',
    'styles/config/vocabularies/Docs/reject.txt': 'grape\n',
  })
  expect(await found(sheet, 'An apple, a berry, a cherry, a date, an elder, a fig and a grape.')).toEqual([
    "apple: No 'apple'",
    "cherry: No 'cherry'",
    "date: No 'date'",
    'grape: Avoid using “grape”',
  ])
  expect(sheet).toMatch(/overrides:\n {2}- files: "\*\.txt"/)
  expect(losses).toEqual([
    'the style Gone: it is not in the folder of styles',
    'the style Vale: its rules for spelling and repeated words are misspelling and repeated-word here',
    'the setting Packages',
  ])
})

test('files that are no rules are told, and the others are carried over', async () => {
  const made = await imported({
    'S/A.yml': 'extends: existence\ntokens: [a\nmessage: b\n',
    'S/B.yml': 'tokens: [a]\n',
    'S/C.yml': 'extends: existence\nmessage: "No %s"\ntokens: [plum]\n',
    'S/D.yml': 'extends: existense\nmessage: m\n',
    'S/meta.json': '{}',
  })
  expect(made.hasBroken).toBe(true)
  expect(made.losses.map(loss => loss.replace(/(YAML: ).*/, '$1…'))).toEqual([
    'S.A: S/A.yml is not valid YAML: …',
    'S.B: S/B.yml is no rule: the key "extends" is missing',
    'S.D: it extends “existense”, which is none of existence, substitution, occurrence, repetition, consistency, conditional, capitalization, metric',
  ])
  expect(await found(made.sheet, 'A plum.')).toEqual(['plum: No plum'])
})

test('the fixtures hold every kind of rule that Vale has', () => {
  const kinds =
    'existence substitution occurrence repetition consistency conditional capitalization metric spelling script sequence readability'
  const all = [
    'Wordy',
    'Terms',
    'Colons',
    'Repeated',
    'Spellings',
    'Acronyms',
    'Titles',
    'Grade',
    'Dict',
    'Run',
    'Order',
    'Fog',
  ]
  const held = all.map(
    name => /^extends: (\w+)/.exec(readFileSync(join(styles, `House/${name}.yml`), 'utf8'))?.[1],
  )
  expect(held).toEqual(kinds.split(' '))
})
