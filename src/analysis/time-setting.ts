/** When a sentence plays, as far as its own words say. */
export interface TimeSetting {
  readonly years: ReadonlySet<string>
  readonly months: ReadonlySet<string>
  readonly weekdays: ReadonlySet<string>
  /** Words that set it before or after what the piece is about: last year, earlier, previous. */
  readonly shifted: boolean
  /** Told as a plan, a wish, a condition or a guess. */
  readonly hypothetical: boolean
}

const years = /\b(?:1[5-9]|20)\d\d\b/g
const months =
  /\b(?:January|February|March|April|June|July|August|September|October|November|December)\b|\b(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.|\bMay(?= \d| of\b|[.,]| and\b|$)/g
const weekdays = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g
const shift =
  /\b(?:ago|earlier|previous|previously|formerly|initially|originally|once(?! (?:the|an?|it|he|she|they|we|you|all|his|her|its|their|every|\w+ing)\b)|(?:last|next) (?:\w+ )?(?:year|month|week|weekend|season|spring|summer|autumn|fall|winter|night|time|decade|century|\w+day|Jan\w*|Feb\w*|March|April|May|June|July|Aug\w*|Sep\w*|Oct\w*|Nov\w*|Dec\w*)|prior|past|revised|amended|corrected|on appeal|years? before|later|again|second time|another|future|until then|at (?:first|one point)|used to|no longer|traditionally|usually|in recent)\b/i
const conditional =
  /\b(?:if|unless|would|could|might|may|should|whether|perhaps|possibly|expected|plans?|planned|hopes?|hoped|proposed|proposal|wants?|wanted|sought|seeks?|forecast|predicted|likely|possible|potential|asked|urged|needs?|needed|require[sd]?|must|attempts?|tried|trying|rumou?red|threatened|failed|refused|declined|denied|fears?|feared)\b/i

/** Reads the time words of a sentence; those that make it of another time or no fact, which are many, when asked for. */
export function timeSettingOf(text: string): TimeSetting {
  let shifted: boolean | undefined
  let hypothetical: boolean | undefined
  return {
    years: found(text, years),
    months: new Set([...found(text, months)].map(month => month.slice(0, 3))),
    weekdays: found(text, weekdays),
    get shifted() {
      shifted ??= shift.test(text)
      return shifted
    },
    get hypothetical() {
      // The month has a capital, and the verb none unless it asks.
      hypothetical ??= conditional.test(text.replaceAll('May', ''))
      return hypothetical
    },
  }
}

/**
 * May both sentences tell of one time, and both as fact? Two days, months or years that differ speak against it, and
 * so does a word of another time, or of a plan, on one side alone.
 */
export function mayBeOneTime(a: TimeSetting, b: TimeSetting): boolean {
  return a.shifted === b.shifted && a.hypothetical === b.hypothetical && agreeInTime(a, b)
}

/** Have both no years, months or weekdays that differ? */
export function agreeInTime(a: TimeSetting, b: TimeSetting): boolean {
  return agree(a.years, b.years) && agree(a.months, b.months) && agree(a.weekdays, b.weekdays)
}

/** Have the two a value in common, unless one of them has none? */
export function agree<Value>(a: ReadonlySet<Value>, b: ReadonlySet<Value>): boolean {
  if (a.size === 0 || b.size === 0) return true
  for (const value of a) if (b.has(value)) return true
  return false
}

function found(text: string, pattern: RegExp): Set<string> {
  return new Set(text.match(pattern) ?? [])
}
