import type { Facts } from '../../src/analysis/facts.ts'
import { lazily } from '../../src/analysis/lazily.ts'
import { matchesOf } from '../../src/analysis/matches-of.ts'
import { type OwnSentence, spanOf } from '../../src/analysis/own-sentences.ts'
import { sentencesOnBoth, topicOf } from '../../src/analysis/topics.ts'
import type { Broken } from './broken.ts'
import { townsByRegion } from './towns-by-region.ts'

interface Region {
  readonly name: string
  /** The name and its other forms, as a pattern. */
  readonly pattern: string
  /** "Scottish", "Tuscan"; empty for none. */
  readonly adjective: string
  readonly towns: readonly string[]
  readonly isRiver: boolean
}

const sets: readonly (readonly Region[])[] = townsByRegion.map((set, index) =>
  set.split('\n').map(line => {
    const [, names, adjective, towns] = /^(.+?) \((.*)\) = (.+)$/.exec(line)!
    return {
      name: names!.split('|')[0]!,
      pattern: names!,
      adjective: adjective!,
      towns: towns!.split(', '),
      isRiver: index === townsByRegion.length - 1,
    }
  }),
)
/** The regions of a town, one a set. */
const homes = new Map<string, Region[]>()
for (const set of sets)
  for (const region of set)
    for (const town of region.towns) {
      const known = homes.get(town)
      if (known) known.push(region)
      else homes.set(town, [region])
    }
const escaped = (text: string) => text.replaceAll('.', '\\.')
const town = lazily(() => {
  const towns = [...homes.keys()].toSorted((a, b) => b.length - a.length)
  return new RegExp(`(?<![\\p{L}'-])(?:${towns.map(escaped).join('|')})(?![\\p{L}-])`, 'gu')
})
const topic = topicOf(
  [...homes.keys()]
    .map(name => /[\p{L}]+$/u.exec(name.replace('Alene', 'alene'))![0].toLowerCase())
    .join(' '),
)
/** The words that the names of regions end with, and their adjectives. */
const regionTopic = topicOf(
  sets
    .flat()
    .flatMap(({ pattern, adjective }) => [...pattern.split('|'), ...adjective.split('|')])
    .map(name => /[\p{L}]+$/u.exec(name)?.[0].toLowerCase() ?? '')
    .join(' '),
)
const regionIn = lazily(() =>
  sets.map(
    set =>
      new RegExp(
        `(?<![\\p{L}-])(?:${set.map(region => [region.pattern, region.adjective].filter(Boolean).join('|')).join('|')})(?![\\p{L}-])`,
        'gu',
      ),
  ),
)
const direction =
  "(?:(?:the |its |northern |southern |eastern |western |central |north |south |east |west |rural |upper |lower |nearby |far |mid-|inland |coastal |county of |state of |province of |region of |island of |River |[A-Z][a-z]+(?: [A-Z][a-z]+)?'s )*)"
const place = '(?:city|town|port|resort|village|capital|seaport|suburb|place|market town)'
/** So many characters apart a town and its region may begin, when one is said to be in the other. */
const farthest = 160
const moved = /\b(?:from|between|formerly|then|moved|exile\w*|namesake|not|no relation)\b/i

/** A town that the text puts in, or on, another region, island or river of its kind: "Christchurch, on the North Island". */
export function* brokenRegions(facts: Facts): Iterable<Broken> {
  for (const sentence of sentencesOnBoth(facts, topic, regionTopic)) {
    const found = misplaced(sentence)
    if (found) yield found
  }
}

/** The first town of a sentence that is misplaced. */
function misplaced(sentence: OwnSentence): Broken | undefined {
  for (const [name] of matchesOf(town(), sentence.text))
    for (const home of homes.get(name)!) {
      const set = sets.findIndex(regions => regions.includes(home))
      for (const [region] of matchesOf(regionIn()[set]!, sentence.text)) {
        const other = isOf(home, region) ? undefined : sets[set]!.find(one => isOf(one, region))
        if (!other || other.towns.includes(name)) continue
        if (Math.abs(sentence.text.indexOf(name) - sentence.text.indexOf(region)) > farthest) continue
        const match = tied(sentence.text, name, region, home.isRiver)
        if (!match || moved.test(match[0])) continue
        const where = home.isRiver || / Island$/.test(home.name) ? 'on the' : 'in'
        return { ...spanOf(sentence, match), fact: `${name} lies ${where} ${home.name}` }
      }
    }
  return undefined
}

function isOf({ pattern, adjective }: Region, name: string): boolean {
  return pattern.split('|').includes(name) || adjective.split('|').includes(name)
}

/** Where the text says that the town lies there. */
function tied(text: string, name: string, region: string, isRiver: boolean): RegExpExecArray | null {
  const key = `${name}|${region}`
  const known = ties.get(key) ?? tiesOf(escaped(name), escaped(region), isRiver)
  ties.set(key, known)
  for (const pattern of known) {
    const match = pattern.exec(text)
    if (match) return match
  }
  return null
}

/** By town and region: a piece that names the two does so again and again. */
const ties = new Map<string, readonly RegExp[]>()

function tiesOf(one: string, other: string, isRiver: boolean): readonly RegExp[] {
  const patterns = isRiver
    ? [
        `${one},? (?:which |that )?(?:(?:lies|stands|sits|is) )?(?:on|along|beside) (?:the )?(?:banks? of )?(?:the )?(?:River )?${other}(?! (?:Street|Road|Avenue|County|state|Valley))`,
        `(?:banks? of )?the (?:River )?${other}(?: River)? (?:at|in|through) ${one}(?! (?:and|to) )`,
      ]
    : [
        `${one}(?:,| is in| lies in| stands in| in|, in|, on|, which is in|, which lies in|, on the)? (?:in |on )?${direction}${other}(?![\\p{L}'-]| (?:Road|Street|and|Avenue|University|College|Hotel|Park|Hall|border))`,
        `${one},? (?:which is |which was |is |was |lies |stands |remains )?(?:the|an?|one of the|its)(?: [\\w-]+){0,4}? ${place}s? (?:of|on|in) ${direction}${other}(?![\\p{L}-])`,
        `(?<![\\p{L}-])${other}(?:'s)?(?: [\\w-]+){0,2} ${place}(?:,| of) ${one}(?![\\p{L}-])`,
      ]
  return patterns.map(pattern => new RegExp(pattern, 'u'))
}
