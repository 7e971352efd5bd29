import { flagLookup } from '../word-flags.ts'

/** What the words of a verb group, and those about it, do to a claim. */
export const Turn = {
  be: 1,
  have: 2,
  modal: 4,
  /** Modals and adverbs that leave it open: may, reportedly. */
  hedge: 8,
  /** will, would, shall. */
  future: 16,
  negation: 32,
  adverb: 64,
  to: 128,
  /** "failed to", "yet to": what follows did not happen. */
  failing: 256,
  /** "managed to", "had to": what follows happened. */
  achieving: 512,
  /** "voted to", "agreed to". */
  deciding: 1024,
  doing: 2048,
  /** if, unless, whether. */
  condition: 4096,
  /** get, got: a passive, too. */
  getting: 8192,
  /** "was said to", "appeared to". */
  seeming: 16384,
} as const

/** Which of {@link Turn} a token can be, by its key. */
export const turnOf = flagLookup([
  [Turn.be, "be am is are was were been being isn't aren't wasn't weren't 's 're 'm"],
  [Turn.have, "have has had having haven't hasn't hadn't 've 'd"],
  [Turn.doing, "do does did don't doesn't didn't"],
  [
    Turn.modal,
    "can could will would shall should may might must ought can't cannot couldn't won't wouldn't shan't shouldn't 'll",
  ],
  [
    Turn.hedge,
    `may might could can should ought reportedly allegedly apparently possibly perhaps probably likely supposedly
     purportedly seemingly presumably almost nearly virtually`,
  ],
  [Turn.future, "will would shall won't wouldn't 'll"],
  [
    Turn.negation,
    `not never hardly scarcely barely neither nor n't isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't
     didn't can't cannot couldn't won't wouldn't shan't shouldn't`,
  ],
  [
    Turn.adverb,
    `yet already also just only then later soon now still ever once again both all since thus finally eventually recently
     formally officially publicly quietly first even largely partly mostly narrowly unanimously immediately promptly
     previously originally initially formerly currently subsequently ultimately therefore instead voluntarily
     successfully repeatedly twice jointly easily so too always often usually sometimes simply effectively fully
     completely entirely badly seriously severely slightly fatally critically`,
  ],
  [Turn.to, 'to'],
  [
    Turn.failing,
    `fail fails failed failing failure yet refuse refuses refused refusing refusal decline declines declined declining
     unable neglect neglects neglected neglecting inability unwilling reluctant forgot impossible powerless`,
  ],
  [
    Turn.achieving,
    `manage manages managed managing able forced compelled obliged went goes proceeded began begins begun started
     continued continues helped helps helping came got made dared chose chooses
     prove proves proved turns turned`,
  ],
  [
    Turn.deciding,
    'agree agrees agreed agreeing agreement vote votes voted voting decide decides decided deciding decision opted opts resolved',
  ],
  [Turn.condition, 'if unless whether'],
  [Turn.getting, 'get gets got getting gotten'],
  [
    Turn.seeming,
    `said believed thought reported alleged rumored rumoured likely appear appears appeared seem seems seemed supposed
     presumed understood considered deemed known`,
  ],
])
