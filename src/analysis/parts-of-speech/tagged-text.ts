import { tokenise } from '../../parse/tokenise.ts'
import { Shape, TokenClass, type Tokens } from '../../parse/tokens.ts'
import { tagCodes } from './codes.ts'
import { Tag } from './tags.ts'

/*
 * Sentences tagged by hand: one a line, `word/code` where the tag has to be said. A token without a code has the tag
 * that its word of a closed class has in by far the most cases, or, with a capital inside a sentence, that of a name.
 */
const closedClasses: readonly (readonly [code: string, words: string])[] = [
  ['d', 'the a an every no this these those'],
  ['q', 'my your his her its our their'],
  ['p', 'he she it we they i you me him us them'],
  ['px', 'himself herself itself themselves myself ourselves'],
  ['be', "is are was were be been being am isn't aren't wasn't weren't"],
  ['ha', "has have had having hasn't haven't hadn't"],
  ['do', "do does did don't doesn't didn't"],
  ['m', "will would could should might must can may won't can't couldn't wouldn't cannot"],
  ['cc', 'and or but nor'],
  [
    'i',
    `of in on at from by with for into about against during without after before since until than under among between
     through toward towards despite over as across amid within upon behind near`,
  ],
  ['to', 'to'],
  ['cs', 'if because although though while whereas unless whether'],
  ['wp', 'who what whom which whoever whatever'],
  ['wd', 'whose'],
  ['wr', 'when where why how'],
  ['ng', 'not'],
  [
    'cd',
    'one two three four five six seven eight nine ten eleven twelve twenty hundred thousand million billion',
  ],
  [
    'r',
    `also never now only too very just already soon later today yesterday tomorrow tonight here again often always
     nearly almost ago still`,
  ],
  ['n', 'p.m. a.m. percent'],
]
const defaults = new Map(
  closedClasses.flatMap(([code, words]) =>
    words.split(/\s+/).map(word => [word, tagCodes.get(code)!] as const),
  ),
)

/** A sentence with the tag of each of its tokens. */
export interface TaggedSentence {
  readonly text: string
  readonly tokens: Tokens
  readonly tags: readonly Tag[]
}

/**
 * Reads marked sentences, one a line; lines with `#` are comments.
 * @throws {Error} where a token needs a code and has none, or a code is unknown
 */
export function readTaggedText(source: string): TaggedSentence[] {
  return source
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'))
    .map(readTaggedSentence)
}

/** Reads one marked sentence; see {@link readTaggedText}. */
export function readTaggedSentence(line: string): TaggedSentence {
  const codes = new Map<number, string>()
  let text = ''
  for (const [, plain = '', code] of line.matchAll(/([^/]+)(?:\/([a-zA-Z]+))?/g)) {
    text += plain
    if (code !== undefined) codes.set(text.length, code)
  }
  const tokens = tokenise(text, [{ kind: 'line', start: 0, end: text.length }])
  const tags: Tag[] = []
  for (let token = 0; token < tokens.count; token++) {
    const end = tokens.ends[token]
    const code = codes.get(end)
    codes.delete(end)
    const tag = code === undefined ? defaultTag(tokens, token) : tagCodes.get(code)
    if (tag === undefined)
      throw new Error(`no tag for "${text.slice(tokens.starts[token], end)}" in: ${line}`)
    tags.push(tag)
  }
  if (codes.size > 0) throw new Error(`a code stands where no token ends in: ${line}`)
  return { text, tokens, tags }
}

function defaultTag(tokens: Tokens, token: number): Tag | undefined {
  const tokenClass = tokens.classes[token]
  if (tokenClass === TokenClass.punctuation) return Tag.punctuation
  if (tokenClass === TokenClass.symbol) return Tag.symbol
  if (tokenClass === TokenClass.number) return Tag.numeral
  if (tokenClass === TokenClass.clitic) return Tag.possessiveClitic
  const text = tokens.prose.slice(tokens.starts[token], tokens.ends[token])
  if (tokenClass === TokenClass.mixed) {
    if (/\ds$/.test(text)) return Tag.nounPlural
    return /\d(th|st|nd|rd)$/.test(text) ? Tag.adjective : undefined
  }
  const capital = tokens.shapes[token] >= Shape.capitalised
  const inside = token > 0 && tokens.classes[token - 1] !== TokenClass.punctuation
  if (text !== 'I' && inside && capital) return Tag.properNoun
  return defaults.get(text.toLowerCase()) ?? (token > 0 && capital ? Tag.properNoun : undefined)
}
