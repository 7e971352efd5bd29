import { defineRule } from '../../src/rule/define-rule.ts'

const families = [
  'epithet',
  'evaluation',
  'saying',
  'doing',
  'insinuation',
  'sensation',
  'metaphor',
  'euphemism',
  'puffery',
  'partisan',
] as const
type Family = (typeof families)[number]

interface LoadedWordingOptions {
  /** The kinds of loading to flag. */
  readonly families: readonly string[]
}

const messages: Readonly<Record<Family, string>> = {
  epithet: '“{found}” is an epithet that takes sides',
  evaluation: '“{found}” is the writer’s own judgement',
  saying: '“{found}” judges how something was said',
  doing: '“{found}” judges what was done',
  insinuation: '“{found}” insinuates',
  sensation: '“{found}” is sensational',
  metaphor: '“{found}” is a loaded image',
  euphemism: '“{found}” is a euphemism',
  puffery: '“{found}” is puffery',
  partisan: '“{found}” is one side’s term',
}

export default defineRule<LoadedWordingOptions>({
  id: 'loaded-wording',
  category: 'loaded',
  summary: 'Wording that carries the writer’s own judgement',
  status: 'stable',
  gate: false,
  messages,
  defaults: { families },
  options: {
    families: {
      type: 'array',
      items: { type: 'string', enum: families },
      description: 'The kinds of loading to flag.',
    },
  },
  lexicon: true,
  *check({ matches, options }) {
    for (const { start, end, entry } of matches) {
      const { family: label } = entry.labels
      const family = families.find(name => name === label)
      if (family === undefined || !options.families.includes(family)) continue
      yield {
        start,
        end,
        messageId: family,
        replacements: entry.write,
        ...(entry.note === '' ? {} : { note: entry.note }),
      }
    }
  },
})
