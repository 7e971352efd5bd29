import { matchesOf } from '../../src/analysis/matches-of.ts'
import { type OwnSentence, spanOf } from '../../src/analysis/own-sentences.ts'
import { agree, timeSettingOf } from '../../src/analysis/time-setting.ts'
import type { Span } from '../../src/span.ts'

/** A claim that somebody has a majority, and one that nobody, or not the same, has. */
export interface MajorityConflict {
  readonly has: Span
  readonly lacks: Span
}

const has =
  /\b(?:w[io]ns?|won|winning|secur(?:es?|ed|ing)|gain(?:s|ed|ing)?|takes?|took|claim(?:s|ed)?|holds?|with|has|hands?|gave) (?:(?:an?|its|their|the|his|her) )?(?:(?:outright|absolute|clear|comfortable|overall|parliamentary|commanding|slim|narrow|big|large|solid) )+majority\b/gi
const lacks =
  /\b(?:short of (?:an? |the |its )?(?:outright |absolute |clear |overall |parliamentary )?majority|hung (?:parliament|council|assembly)|no (?:single )?party (?:has |had |won |with )?(?:an? )?(?:outright |overall |absolute )?majority|without (?:an? |its )?(?:outright |overall |absolute |parliamentary )?majority|(?:lacks?|lacked|lacking) (?:an? )?(?:outright |overall |absolute )?majority|failed to (?:win|secure|gain) (?:an? )?(?:outright |overall |absolute |clear )?majority|no overall control)\b/gi
const chambers = /\b(?:house|senate|council|assembly|upper|lower|commons|lords|region|regional|local)\b/gi
const hypothetical =
  /\b(?:if|would|could|may|might|unless|whether|hop(?:ed|es|ing)|expect\w*|poll(?:s|ing)?|forecast|project\w*|not|never)\b/i

/** Majority claims of a piece that tell of one election and cannot both hold. */
export function* majorityConflicts(sentences: readonly OwnSentence[]): Iterable<MajorityConflict> {
  const claims = sentences.filter(({ text }) => /\bmajority\b|\bhung\b|\bcontrol\b/i.test(text))
  const winners = claims.flatMap(sentence => placesOf(sentence, has))
  const losers = claims.flatMap(sentence => placesOf(sentence, lacks))
  for (const winner of winners) {
    const loser = losers.find(other => isOneElection(winner.sentence, other.sentence))
    if (loser) yield { has: winner.span, lacks: loser.span }
  }
}

interface Place {
  readonly span: Span
  readonly sentence: OwnSentence
}

function placesOf(sentence: OwnSentence, pattern: RegExp): Place[] {
  return matchesOf(pattern, sentence.text)
    .filter(match => !hypothetical.test(sentence.text.slice(0, match.index)))
    .map(match => ({ span: spanOf(sentence, match), sentence }))
}

/** One of them a headline or a lead, no other year, no other chamber, no other party as its subject. */
function isOneElection(a: OwnSentence, b: OwnSentence): boolean {
  if (a.number === b.number) return false
  const one = timeSettingOf(a.text)
  const other = timeSettingOf(b.text)
  if (one.shifted || other.shifted || one.years.size !== other.years.size) return false
  if (!agree(one.years, other.years)) return false
  if (!agree(wordsOf(a.text, chambers), wordsOf(b.text, chambers))) return false
  return isSameSubject(a, b)
}

function isSameSubject(a: OwnSentence, b: OwnSentence): boolean {
  const leads = [a, b].some(
    ({ role, number }) => role === 'headline' || role === 'standfirst' || number === 0,
  )
  return leads || firstName(a.text) === firstName(b.text)
}

function firstName(text: string): string | undefined {
  return /\b(?!The\b|In\b|But\b|And\b)\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*/u.exec(text)?.[0]
}

function wordsOf(text: string, pattern: RegExp): ReadonlySet<string> {
  return new Set((text.match(pattern) ?? []).map(word => word.toLowerCase()))
}
