import { flagLookup } from './word-flags.ts'

/** What a small word can be; a word may be several of these. */
export const FunctionWord = {
  /** Stands for a person or a thing as the subject of a verb. */
  pronoun: 1,
  determiner: 2,
  preposition: 4,
  coordinator: 8,
  subordinator: 16,
  /** A finite or helping verb: forms of be, have, do, and the modals. */
  auxiliary: 32,
  adverb: 64,
  /** Weekdays, and the months as words and abbreviations. */
  calendar: 128,
  /** Stands for an uncounted or unnamed many: some, many, others. */
  quantifier: 256,
  relative: 512,
  negation: 1024,
} as const

/** Which function words the token with this key can be. */
export const functionWord = flagLookup([
  [
    FunctionWord.pronoun,
    'he she it they i we you one everyone everybody nobody someone somebody anyone those these this another',
  ],
  [
    FunctionWord.determiner,
    'the a an his her its their my our your this that these those each every another one some any no both all either neither',
  ],
  [
    FunctionWord.preposition,
    `of in on at to from for with by about against after before under over during without within between among
     through into onto upon across behind beyond near despite like as than per via amid around outside inside
     toward towards since until`,
  ],
  [FunctionWord.coordinator, 'and or but nor yet so'],
  [
    FunctionWord.subordinator,
    `that because although though while whereas if whether when where since unless until as after before once
     what how why`,
  ],
  [
    FunctionWord.auxiliary,
    `is are was were be been being am has have had having do does did will would shall should can could may might
     must isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't
     shouldn't cannot`,
  ],
  [
    FunctionWord.adverb,
    `also later then again still now just once never always often even only twice recently repeatedly publicly privately
     previously already simply soon yesterday today tonight earlier reportedly openly flatly angrily quickly finally
     initially eventually merely further too instead largely long first widely frequently sometimes not never
     afterward afterwards meanwhile however moreover furthermore nevertheless nonetheless
     thus therefore indeed perhaps additionally overall elsewhere otherwise consequently similarly`,
  ],
  [
    FunctionWord.calendar,
    `monday tuesday wednesday thursday friday saturday sunday january february march april june july august
     september october november december jan feb mar apr jun jul aug sept sep oct nov dec`,
  ],
  [FunctionWord.quantifier, 'some many most others several few more'],
  [FunctionWord.relative, 'who whom whose which'],
  [
    FunctionWord.negation,
    `not never no neither nor isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't
     can't couldn't shouldn't cannot refused refuses declined declines n't`,
  ],
])
