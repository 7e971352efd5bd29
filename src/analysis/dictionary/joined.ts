import { keyOf } from '../../parse/key.ts'
import { isCommon, isLowerWord } from '../dictionary.ts'
import { functionWord } from '../function-words.ts'
import type { Suggestion } from './suggest.ts'

/** Two words that lost the space between them. */
export interface JoinedWords {
  readonly left: string
  readonly right: string
}

/** Pairs of two content words, or with an "a" that could as well begin a word, that are written as one by many. */
const wellKnown: ReadonlyMap<string, JoinedWords> = new Map(
  `a_lot a_bit a_while_ago high_school last_night thank_you no_one per_se ice_cream next_door right_away real_estate
   never_mind good_luck full_time part_time free_time half_time long_term short_term all_right alot_of each_other
   every_time first_time middle_class social_media prime_minister vice_president post_office bus_stop phone_call
   police_officer credit_card press_conference news_conference city_council town_hall white_collar blue_collar
   some_more in_case in_fact as_well at_least of_course in_front in_spite in_order in_turn even_though even_if
   up_to such_as so_far as_if as_though as_of a_few a_little after_all back_office go_to no_where sad_face at_all
   for_sure kind_of sort_of`
    .split(/\s+/)
    .filter(pair => pair.split('_').length === 2)
    .map(pair => {
      const [left = '', right = ''] = pair.split('_')
      return [left + right, { left, right }]
    }),
)

/** Is the word a pair that many write as one? */
export function wellKnownPair(word: string): JoinedWords | undefined {
  return wellKnown.get(word)
}

/** The keys of all pairs that many write as one. */
export const wellKnownKeys: readonly number[] = [...wellKnown.keys()].map(keyOf)

/** Endings of words that look like a word of their own. */
const suffixLike = new Set(
  'able al age ally an ant are as ate ed en ens er ess est i ice id ide in ine ing ion is ish ism ist it its ity less like ly man men ness on one or ors our ous s ship son ten us up'.split(
    ' ',
  ),
)

/**
 * The two words that an unknown one is without its space, when that is likelier than a misspelling: both are of
 * everyday use, and one of them is a function word.
 * @param suggestions what else may have been meant
 */
export function splitJoined(word: string, suggestions: readonly Suggestion[]): JoinedWords | undefined {
  const listed = wellKnown.get(word)
  if (listed) return listed
  const near = suggestions.some(({ common, cost }) => common && cost <= 0.9)
  let best: JoinedWords | undefined
  for (let cut = 2; cut <= word.length - 2; cut++) {
    const left = word.slice(0, cut)
    const right = word.slice(cut)
    const grammatical = Number(isFunctionWord(left)) + Number(isFunctionWord(right))
    // "Strictlyspeaking": an adverb and what it belongs to.
    const isAdverb = left.length > 4 && left.endsWith('ly') && right.length > 3
    if ((grammatical === 0 && !isAdverb) || (grammatical < 2 && near)) continue
    if (!isEveryday(left) || !isEveryday(right)) continue
    if (grammatical === 1 && (suffixLike.has(right) || left.length + right.length < 6)) continue
    if (!best || isFunctionWord(best.left) !== isFunctionWord(left)) best = { left, right }
  }
  return best
}

function isFunctionWord(word: string): boolean {
  return functionWord(keyOf(word)) !== 0
}

function isEveryday(word: string): boolean {
  const key = keyOf(word)
  return isLowerWord(key) && (isCommon(key) || functionWord(key) !== 0)
}
