import { VFile } from 'vfile'
import { createFacts, factNames } from '../src/analysis/document-facts.ts'
import { text } from '../src/formats/text.ts'
import { lint } from '../src/index.ts'
import { lexiconMatches } from '../src/lexicon/lexicons.ts'
import { tokenise } from '../src/parse/tokenise.ts'
import { rules } from '../src/rule/registry.ts'
import { runRule } from '../src/rule/run-rule.ts'
import { generateText } from './texts.ts'

const drafts = 200
const draftBytes = 5_000
const rounds = 5

/**
 * The share of each stage in milliseconds a MB, in one process over many drafts (generated ones, if none are given);
 * the best of several rounds.
 */
export async function stageTable(sources: readonly string[] = generatedDrafts()): Promise<string> {
  const megabytes = sources.reduce((sum, source) => sum + source.length, 0) / 1e6
  const best = new Map<string, number>()
  for (let round = 0; round < rounds; round++) {
    const spent = new Map<string, number>()
    for (const source of sources) runStages(source, spent)
    const started = performance.now()
    for (const source of sources) await lint(new VFile(source))
    spent.set('all of lint(), with readability and filter', performance.now() - started)
    for (const [stage, milliseconds] of spent) {
      best.set(stage, Math.min(best.get(stage) ?? Number.POSITIVE_INFINITY, milliseconds))
    }
  }
  const lines = [...best].map(
    ([stage, milliseconds]) => `${(milliseconds / megabytes).toFixed(1).padStart(8)}  ${stage}`,
  )
  return ['Milliseconds a MB, many drafts, one process:', ...lines].join('\n')
}

function generatedDrafts(): string[] {
  return Array.from({ length: drafts }, (_, index) => generateText(draftBytes, index + 1))
}

function runStages(source: string, spent: Map<string, number>): void {
  const timed = <Value>(stage: string, run: () => Value): Value => {
    const started = performance.now()
    const value = run()
    spent.set(stage, (spent.get(stage) ?? 0) + performance.now() - started)
    return value
  }
  const draft = timed('blocks of the format', () => text.read(source))
  const tokens = timed('tokens and sentences', () => tokenise(draft.prose, draft.blocks))
  const facts = createFacts(draft, tokens)
  for (const name of factNames) timed(`fact: ${name}`, () => facts[name])
  timed('parts of speech of every sentence', () => {
    for (let sentence = 0; sentence + 1 < tokens.sentences.length; sentence++)
      facts.partsOfSpeech.tagsOfSentence(sentence)
  })
  timed('clauses of every sentence', () => {
    for (let sentence = 0; sentence + 1 < tokens.sentences.length; sentence++) facts.clauses(sentence)
  })
  timed('lexicons: one pass', () => lexiconMatches(facts))
  for (const rule of rules.values()) timed(`rule: ${rule.id}`, () => runRule(rule, facts))
}
