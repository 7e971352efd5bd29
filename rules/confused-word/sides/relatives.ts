import { isFiniteTag, Tag } from '../../../src/analysis/parts-of-speech.ts'
import { isPersonNoun } from '../../../src/analysis/person-nouns.ts'
import { singularOf } from '../../../src/analysis/plural-forms.ts'
import { textOf } from '../../../src/analysis/spaced-words.ts'
import { wordTest } from '../../../src/analysis/word-flags.ts'
import { keyOf } from '../../../src/parse/key.ts'
import { isComma, isName } from './clauses.ts'
import { keyAt, type Place, type SideSlip } from './place.ts'

/* Who is somebody, and which is something. */

/** What is never somebody, nor a body of people, a ship, a beast or a country. */
const isThing =
  wordTest(`frame bridge road street lane path wall roof floor door window gate fence building house cottage tower shed barn
  tunnel canal dam pier pond river lake hill field orchard forest tree car lorry truck van bus tram bicycle engine machine
  pump pipe cable boiler heater computer laptop phone camera sensor battery turbine reactor tool knife gun rifle bomb
  box bag bottle bowl plate table chair desk bed clock bell lamp mirror carpet coat dress shoe ring coin note letter
  book novel poem diary map chart list report document paper article essay film song painting portrait statue sculpture
  play opera album recording photograph picture law rule bill act treaty contract agreement accord deal lease licence
  license permit plan scheme project proposal policy budget tax fee levy grant loan debt fine price cost sum figure
  result vote poll election survey study test trial experiment vaccine drug pill medicine treatment disease virus illness
  storm flood fire earthquake drought blaze explosion crash accident strike protest march match race game tournament
  season series concert exhibition festival ceremony meeting hearing inquiry investigation session debate speech statement
  system service programme program scheme website app software database network scandal crisis war battle attack raid
  decision ruling verdict sentence order ban charge claim idea theory reason problem change increase rise cut closure
  bridges roads streets walls roofs houses buildings trees cars lorries trucks vans buses machines pumps pipes cables
  turbines batteries books novels poems letters maps reports documents papers films songs paintings laws rules bills plans
  projects proposals policies taxes fees grants loans prices costs figures results votes studies tests drugs vaccines
  storms floods fires strikes protests matches meetings systems services programmes programs attacks charges claims problems
  changes increases cuts closures rooms offices shops stations hospital hospitals farmland land site sites`)

/** Whom a relative may stand for from farther away: "the owner of the house, who". */
const isSomebody = wordTest(
  'he she they we i you him her them us his hers their one ones those someone somebody anyone anybody everyone everybody nobody people men women children man woman all others both many some few people folk',
)

/** "The bridge who was built": a thing, and nobody else before it whom the clause could be about. */
function isWhichForWho({ tokens, token, start, end, tags }: Place): boolean {
  const next = token + 1
  const noun = isComma(tokens, token - 1) ? token - 2 : token - 1
  if (noun <= start || next >= end || !isThing(keyAt(tokens, noun))) return false
  const all = tags()
  if (!isFiniteTag(all[next]!)) return false
  for (let at = start; at < noun; at++) {
    const key = keyAt(tokens, at)
    if (isSomebody(key) || isPersonNoun(key) || isName(tokens, at) === at > start) return false
    if (all[at] === Tag.nounPlural || all[at] === Tag.numeral || isFiniteTag(all[at]!)) return false
  }
  return true
}

const isAskingOrTelling = wordTest(
  'ask asks asked asking tell tells told telling show shows showed shown teach teaches taught remind reminds reminded inform informs informed advise advised question questioned',
)

/** "The woman which runs the shop", "A bassist which was there": somebody, and no thing that the clause could be about. */
function isWhoForWhich(place: Place): boolean {
  const { tokens, token, start, end, tags } = place
  const next = token + 1
  const isApart = isComma(tokens, token - 1)
  const noun = isApart ? token - 2 : token - 1
  const key = keyAt(tokens, noun)
  if (noun < start || next >= end || !isPersonAt(place, noun) || isBody(key)) return false
  const all = tags()
  if (!isFiniteTag(all[next]!) && !(all[next] === Tag.verbBase)) return false
  // "He hired a friend, which was a mistake": all that was said is meant, unless nothing was.
  const from = Math.max(start, noun - (isApart ? noun : 8))
  for (let at = from; at < noun; at++) {
    if (
      isAskingOrTelling(keyAt(tokens, at)) ||
      all[at] === Tag.preposition ||
      all[at] === Tag.possessiveClitic
    )
      return false
    if (isApart && (isFiniteTag(all[at]!) || all[at] === Tag.verbBase)) return false
  }
  return true
}

function isPersonAt({ tokens }: Place, token: number): boolean {
  const key = keyAt(tokens, token)
  // "The Health and Safety Executive": a body.
  if (isName(tokens, token) && isName(tokens, token - 1)) return false
  if (key === 0 || isPersonNoun(key) || isPersonWord(key)) return key !== 0
  const text = textOf(tokens, token).toLowerCase()
  return isPersonNoun(keyOf(singularOf(text) ?? text)) || /.{3}[^lw]ists?$/.test(text)
}

const isPersonWord = wordTest('pupil pupils people men women children girls boys')
/** Somebody by rank, and a place or a thing as well. */
const isBody = wordTest(
  'coach coaches head chair champion star counsel guard guide anchor general major forward principal runner trainer heads chairs champions stars guards guides anchors runners trainers',
)

/** Who and which. */
export const relativeSlips: readonly SideSlip[] = [
  ['who', 'which', isWhichForWho],
  ['which', 'who', isWhoForWhich],
]
