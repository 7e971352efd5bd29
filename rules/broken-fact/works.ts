import type { Facts } from '../../src/analysis/facts.ts'
import { lazily } from '../../src/analysis/lazily.ts'
import { matchesOf } from '../../src/analysis/matches-of.ts'
import { ownSentenceAt, spanOf } from '../../src/analysis/own-sentences.ts'
import { sentencesOn, topicOf } from '../../src/analysis/topics.ts'
import type { Broken } from './broken.ts'
import { worksByMaker } from './works-and-makers.ts'

const straight = (text: string) => text.replaceAll('’', "'")
const escaped = (text: string) => straight(text).replaceAll(/[.?!()]/g, '\\$&')
/** The makers by the folded title. */
const makersOf = lazily(() => {
  const makers = new Map<string, string[]>()
  for (const [maker, works] of Object.entries(worksByMaker))
    for (const work of works.split('|')) {
      const title = bareTitle(work)
      makers.set(title, [...(makers.get(title) ?? []), straight(maker)])
    }
  return makers
})
const surname = (maker: string) => straight(maker).split(' ').at(-1)!
const topic = topicOf(
  Object.keys(worksByMaker)
    .flatMap(maker => surname(maker).toLowerCase().split(/[-']/))
    .filter(word => word.length > 2)
    .join(' '),
)
const given = '(?:(?:[A-Z][\\w.]*|Sir|de|von|van|da) ){0,3}'
const opening = '["“‘\']'
const title = `${opening}(?<title>(?:The |An? )?[^"”’']*(?:['’]s? [^"”’']*)?[^"”’'\\s,])`
const close = '[,.]?["”’\']'
/** Words between a maker and the work: "Chekhov's last play," */
const noun =
  '(?:(?:great|own|last|first|final|early|late|famous|short|unfinished|classic|\\w+-act|1[5-9]\\d\\d|20[01]\\d) ){0,2}(?:(?:play|novel|opera|ballet|comedy|tragedy|drama|poem|painting|film|oratorio|symphony|novella|satire|masterpiece|musical|picture|canvas|work|book)s? )?'
const patterns = lazily(() => {
  const makerNames = Object.keys(worksByMaker)
    .map(straight)
    .toSorted((a, b) => b.length - a.length)
  const maker = `(?<maker>${[...new Set([...makerNames, ...makerNames.map(surname)])].map(escaped).join('|')})`
  return [
    new RegExp(`(?<![\\w'’])${given}${maker}'s? ${noun}${title}${close}`, 'dgu'),
    new RegExp(
      `${title}${close},? (?:(?:a|the|an) (?:\\w+ ){0,2}\\w+ )?(?:written |painted |composed )?by ${given}${maker}(?![\\w'])`,
      'dgu',
    ),
    new RegExp(
      `(?<![\\w'’])${given}${maker} (?:wrote|composed|painted|finished|published|completed|directed|sculpted|made)(?: (?:his|her|the|their))? ${noun}${title}${close}`,
      'dgu',
    ),
    new RegExp(
      `(?:author|composer|painter|director) of ${title}${close},? ${given}${maker}(?![\\w'])`,
      'dgu',
    ),
    new RegExp(
      `(?<![\\w'’])${given}${maker}, (?:who (?:wrote|painted|composed|directed)|(?:the )?(?:author|composer|painter|director) of) ${noun}${title}${close}`,
      'dgu',
    ),
  ]
})
const other =
  /\b(?:adapt\w*|version|after|based|parody|inspired|sequel|translat\w*|production of|staging|arrange\w*|set to|homage|response|retelling|not|rather than|instead|biograph\w*|film of|opera of|book about|album|song|exhibition|documentary)\b/i

/** A well-known work that is given to the maker of others: "Tolstoy's 'Crime and Punishment'". */
export function* brokenWorks(facts: Facts): Iterable<Broken> {
  for (const found of sentencesOn(facts, topic)) {
    if (!/["“‘]|(?<![\w'])'/.test(found.text) || other.test(found.text)) continue
    const sentence = ownSentenceAt(facts, found.number)!
    for (const pattern of patterns())
      for (const match of matchesOf(pattern, sentence.text)) {
        const right = makersOf().get(bareTitle(match.groups!.title!))
        const named = surname(match.groups!.maker!)
        if (!right || right.some(one => surname(one) === named)) continue
        yield { ...spanOf(sentence, match), fact: `“${match.groups!.title!}” is by ${right.join(' or ')}` }
      }
  }
}

/** A title without its article, marks and capitals. */
function bareTitle(text: string): string {
  return straight(text)
    .toLowerCase()
    .replace(/^(?:the|an?) /, '')
    .replaceAll(/[^\p{L}\d ]/gu, '')
}
