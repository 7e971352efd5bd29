import type { Tokens } from '../../parse/tokens.ts'

/*
 * Words by which a piece tells one event by turns, and what it began: a walkout is when work stopped, a reign begins with
 * an oath. Stems, each the start of its words.
 */
const lines = `collaps broke break fail fell
strike struck walkout walk stoppage stop picket work
found open start begin began begun launch establish set creat form debut business store shop compan firm bak
clos shut cold silent dark ceas mothball idle furnace loom gate
die death dead kill pass funeral widow
marr wed wife husband couple marriage
elect sworn oath appoint office mayor power job post helm term serv govern president minister head led lead reign throne crown
bought buy purchas acquir own belong inherit took hand keep kept left
built build complet construct erect vessel ship ferry bridge tower hull commission hous church dam road library stadium station pier
arrest handcuff custody caught detain
sentenc convict trial verdict guilty plead jail prison
fit instal put system boiler machine filter
fire burn blaze
crash accident disaster collaps
divorc separat split
retir quit left
join hir arriv came service force badge career
won win title champion trophy cup victory crown last
publish releas print novel book album
vanish disappear missing search
war invad invasion fight
enact law statute act pass sign repeal
flood storm hurricane earthquake quake
satellite orbit launch mission probe
born birth
merg merger
ban lift prohibit
discover found find unearth
paint wrote written compos
plant tree
record set broke
cut drought wait last
emigrat arriv settl left came
baker bakery oven counter took`
  .split('\n')
  .map(line => line.split(' '))

const known = new Map<string, readonly number[]>()

const byKey = new Map<number, readonly number[]>()

/** The events that a word of the draft can be of. */
export function eventKinOf({ prose, keys, starts, ends }: Tokens, token: number): readonly number[] {
  const key = keys[token]!
  const before = byKey.get(key)
  if (before) return before
  const found = linesOf(prose.slice(starts[token]!, ends[token]!).toLowerCase())
  if (byKey.size < mostKnown) byKey.set(key, found)
  return found
}

/** An ending that a stem may have, so that "die" is not found in "diet". */
const ending = /^(?:s|es|ed|d|ing|r|er|ers|ion|ions|e|ies|y|ied|or|ation|age|ages|ment|al|ten|n)?$/

function linesOf(text: string): readonly number[] {
  const before = known.get(text)
  if (before) return before
  const found = lines.flatMap((stems, line) =>
    stems.some(stem => text.startsWith(stem) && ending.test(text.slice(stem.length))) ? [line] : [],
  )
  if (known.size < mostKnown) known.set(text, found)
  return found
}

const mostKnown = 5000
