/** Makes generated/rivals.bin: for each word that the trigrams know, the words that may be written for it by a slip. */
import { readFileSync } from 'node:fs'
import { traitsIn, unpackTable } from '../src/analysis/dictionary/table.ts'
import { WordTrait } from '../src/analysis/dictionary/traits.ts'
import { packRivals, RivalKind } from '../src/analysis/slips-in-place/rivals.ts'
import { unpackTrigrams } from '../src/analysis/word-trigrams/model.ts'
import { verbForms } from '../src/lexicon/inflect.ts'
import { keyOf } from '../src/parse/key.ts'
import { replaceFile, unlessUnchanged } from './stamp.ts'

const groupsFile = 'src/analysis/slips-in-place/groups.txt'
/** Words more common than this are right wherever they stand, unless they are listed (common logarithm). */
const commonWord = -3
const pairsFile = 'src/analysis/slips-in-place/pairs.txt'

/**
 * Finds the rivals of each word.
 * @param root the folder of the project
 */
export function generateRivals(root: URL): void {
  const inputs = [
    groupsFile,
    'scripts/rivals.ts',
    'src/analysis/slips-in-place/rivals.ts',
    'src/analysis/packed-arrays.ts',
    'src/analysis/word-trigrams/trigrams.bin',
    pairsFile,
    'generated/dictionary.bin',
  ]
  unlessUnchanged(root, ['rivals.bin'], inputs, () => {
    const model = unpackTrigrams(readFileSync(new URL('src/analysis/word-trigrams/trigrams.bin', root)))
    const table = unpackTable(readFileSync(new URL('generated/dictionary.bin', root)))
    const texts = new TextDecoder().decode(model.wordTexts).split('\n')
    const isPlain = (text: string) =>
      /^[a-z]+$/.test(text) && text.length > 1 && (traitsIn(table, keyOf(text)) & WordTrait.lower) !== 0
    const numbers = new Map(texts.map((text, word) => [text, word] as const))
    const plain = texts.filter(isPlain)
    const isKnown = new Set(plain)
    const rivals = texts.map(() => new Map<number, number>())
    const add = (one: string, other: string, kind: number) => {
      const [first, second] = [numbers.get(one), numbers.get(other)]
      if (first !== undefined && second !== undefined && first !== second) rivals[first]!.set(second, kind)
    }
    const isRare = (word: string) => model.wordLogs[numbers.get(word)!]! < commonWord
    const keep = (one: string, other: string, kind: number) => {
      const held = rivals[numbers.get(one) ?? -1]?.get(numbers.get(other) ?? -1)
      if (held !== RivalKind.habitual) add(one, other, kind)
    }
    for (const [one, others] of oneLetterApart(plain))
      if (isRare(one)) for (const other of others) add(one, other, RivalKind.oneLetter)
    for (const one of plain)
      for (const form of formsOf(one))
        if (isRare(one) && isKnown.has(form)) add(one, form, RivalKind.inflected)
    for (const one of plain) {
      if ((traitsIn(table, keyOf(one)) & WordTrait.verb) === 0) continue
      const forms = [one, ...verbForms(one)].filter(form => isKnown.has(form))
      for (const form of forms)
        for (const other of forms) if (isRare(form) && form !== other) add(form, other, RivalKind.inflected)
    }
    for (const line of readFileSync(new URL(pairsFile, root), 'utf8').split(/\s*[|\n]\s*/)) {
      const [right = '', wrongs = ''] = line.split(': ')
      if (right.startsWith('#')) continue
      for (const wrong of wrongs.split(' ')) add(wrong, right, RivalKind.listed)
    }
    let kind: number = RivalKind.listed
    for (const line of readFileSync(new URL(groupsFile, root), 'utf8').split('\n')) {
      const [group = [], meant = group] = line.split(' > ').map(words => words.trim().split(' '))
      if (line.startsWith('#')) continue
      if (line === 'habitual' || line === 'typed') kind = RivalKind[line]
      else for (const one of group) for (const other of meant) keep(one, other, kind)
    }
    const file = packRivals(rivals)
    replaceFile(new URL('generated/rivals.bin', root), file)
    process.stdout.write(`rivals: ${rivals.reduce((sum, { size }) => sum + size, 0)}\n`)
  })
}

/** The other forms of a word: plural, third person, past, participle, adverb. */
function formsOf(text: string): Set<string> {
  const bases = new Set([text])
  for (const ending of ['s', 'es', 'ed', 'd', 'ing', 'ly']) {
    if (!text.endsWith(ending) || text.length - ending.length < 2) continue
    const base = text.slice(0, -ending.length)
    bases.add(base).add(`${base}e`)
    if (base.length > 2 && base.at(-1) === base.at(-2)) bases.add(base.slice(0, -1))
    if (base.endsWith('i')) bases.add(`${base.slice(0, -1)}y`)
  }
  const forms = new Set<string>()
  for (const base of bases) {
    for (const ending of ['', 's', 'es', 'ed', 'd', 'ing', 'ly']) forms.add(base + ending)
    forms.add(`${base}${base.at(-1)}ed`).add(`${base}${base.at(-1)}ing`)
    if (base.endsWith('e')) forms.add(`${base.slice(0, -1)}ing`)
    if (base.endsWith('y')) forms.add(`${base.slice(0, -1)}ies`).add(`${base.slice(0, -1)}ied`)
  }
  forms.delete(text)
  return forms
}

/** Words that differ by one letter left out, added or changed, or two swapped: they share a form with a letter left out. */
function oneLetterApart(words: readonly string[]): Map<string, Set<string>> {
  const byForm = new Map<string, string[]>()
  const formsWithout = (word: string) =>
    new Set([word, ...[...word].map((_, at) => word.slice(0, at) + word.slice(at + 1))])
  for (const word of words)
    for (const form of formsWithout(word)) byForm.set(form, [...(byForm.get(form) ?? []), word])
  return new Map(
    words.map(word => [
      word,
      new Set(
        [...formsWithout(word)].flatMap(form => byForm.get(form)!.filter(other => isOneSlip(word, other))),
      ),
    ]),
  )
}

function isOneSlip(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false
  let at = 0
  while (at < one.length && one[at] === other[at]) at++
  if (one.length === other.length) {
    const isSwap = one[at] === other[at + 1] && one[at + 1] === other[at]
    return one.slice(at + 1) === other.slice(at + 1) || (isSwap && one.slice(at + 2) === other.slice(at + 2))
  }
  return one.length > other.length
    ? one.slice(at + 1) === other.slice(at)
    : one.slice(at) === other.slice(at + 1)
}
