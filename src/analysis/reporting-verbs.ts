import { keyOf } from '../parse/key.ts'
import { keyTest } from './word-flags.ts'

/** What the source does to the thing reported. */
export type Stance = 'asserts' | 'denies' | 'doubts' | 'predicts'

/** Which form of the verb a word is. A past form may be a participle. */
export type VerbForm = 'base' | 'present' | 'past' | 'gerund'

/** A verb that makes what follows somebody's word. */
export interface ReportingVerb {
  readonly lemma: string
  readonly stance: Stance
  /** Does the verb itself judge what was said (claimed, admitted, insisted)? */
  readonly judges: boolean
  /**
   * - clause: nearly always reports (say, insist)
   * - checked: has other uses, so that the words around it must show a clause (show, find, announce)
   * - frame: reports words quoted in its clause (call, describe, denounce)
   * - quote: reports only a quotation right beside it (laugh, continue)
   */
  readonly use: 'clause' | 'checked' | 'frame' | 'quote'
  /** Takes the hearer as an object: told reporters that. */
  readonly hearer: boolean
  /** Takes what is reported as an object: denied wrongdoing. */
  readonly object: boolean
  /** The present or the base form is as often a noun: claims, reports, notes. */
  readonly noun: boolean
}

interface Traits {
  readonly stance?: Stance
  readonly judges?: boolean
  readonly use?: ReportingVerb['use']
  readonly hearer?: boolean
  readonly object?: boolean
  readonly noun?: boolean
}

/** Traits, then verbs as base/present/past/gerund. */
const verbs: readonly (readonly [Traits, string])[] = [
  [{}, 'say/says/said/saying believe/believes/believed/believing think/thinks/thought/thinking'],
  [
    { hearer: true },
    'tell/tells/told/telling assure/assures/assured/assuring inform/informs/informed/informing remind/reminds/reminded/reminding',
  ],
  [
    { use: 'checked' },
    'add/adds/added/adding write/writes/wrote/writing reply/replies/replied/replying answer/answers/answered/answering',
  ],
  [
    { use: 'checked' },
    'recall/recalls/recalled/recalling explain/explains/explained/explaining respond/responds/responded/responding',
  ],
  [
    { use: 'checked', noun: true },
    'report/reports/reported/reporting note/notes/noted/noting state/states/stated/stating',
  ],
  [
    { use: 'checked', noun: true },
    'comment/comments/commented/commenting remark/remarks/remarked/remarking estimate/estimates/estimated/estimating',
  ],
  [
    { use: 'checked' },
    'announce/announces/announced/announcing declare/declares/declared/declaring confirm/confirms/confirmed/confirming',
  ],
  [
    { use: 'checked' },
    'suggest/suggests/suggested/suggesting indicate/indicates/indicated/indicating testify/testifies/testified/testifying',
  ],
  [
    { use: 'checked' },
    'observe/observes/observed/observing mention/mentions/mentioned/mentioning conclude/concludes/concluded/concluding',
  ],
  [
    { use: 'checked' },
    'agree/agrees/agreed/agreeing feel/feels/felt/feeling find/finds/found/finding read/reads/read/reading',
  ],
  [
    { use: 'checked' },
    'hint/hints/hinted/hinting imply/implies/implied/implying tweet/tweets/tweeted/tweeting reason/reasons/reasoned/reasoning',
  ],
  [
    { use: 'checked' },
    'surmise/surmises/surmised/surmising theorize/theorizes/theorized/theorizing concur/concurs/concurred/concurring',
  ],
  [
    { stance: 'predicts', use: 'checked' },
    'foresee/foresees/foresaw/foreseeing envisage/envisages/envisaged/envisaging guarantee/guarantees/guaranteed/guaranteeing',
  ],
  [{ use: 'checked' }, 'stress/stresses/stressed/stressing emphasise/emphasises/emphasised/emphasising'],
  [
    { use: 'checked' },
    'emphasize/emphasizes/emphasized/emphasizing point/points/pointed/pointing conceive/conceives/conceived/conceiving',
  ],
  [
    { use: 'checked', judges: true },
    'reveal/reveals/revealed/revealing acknowledge/acknowledges/acknowledged/acknowledging vow/vows/vowed/vowing',
  ],
  [
    { use: 'checked', judges: true },
    'concede/concedes/conceded/conceding admit/admits/admitted/admitting confess/confesses/confessed/confessing',
  ],
  [
    { judges: true },
    'insist/insists/insisted/insisting argue/argues/argued/arguing contend/contends/contended/contending',
  ],
  [
    { judges: true },
    'allege/alleges/alleged/alleging assert/asserts/asserted/asserting opine/opines/opined/opining',
  ],
  [
    { judges: true, use: 'checked', noun: true },
    'claim/claims/claimed/claiming charge/charges/charged/charging boast/boasts/boasted/boasting',
  ],
  [
    { judges: true, use: 'checked' },
    'complain/complains/complained/complaining protest/protests/protested/protesting lament/laments/lamented/lamenting',
  ],
  [{ judges: true, use: 'checked', hearer: true }, 'accuse/accuses/accused/accusing'],
  [{ judges: true, use: 'checked' }, 'brag/brags/bragged/bragging maintain/maintains/maintained/maintaining'],
  [{ stance: 'denies', object: true }, 'deny/denies/denied/denying'],
  [
    { stance: 'denies', object: true, use: 'checked' },
    'dispute/disputes/disputed/disputing reject/rejects/rejected/rejecting refute/refutes/refuted/refuting',
  ],
  [
    { stance: 'denies', object: true, use: 'checked' },
    'disagree/disagrees/disagreed/disagreeing dismiss/dismisses/dismissed/dismissing contest/contests/contested/contesting',
  ],
  [
    { stance: 'doubts', object: true, noun: true },
    'doubt/doubts/doubted/doubting question/questions/questioned/questioning',
  ],
  [
    { stance: 'doubts', use: 'checked' },
    'ask/asks/asked/asking wonder/wonders/wondered/wondering speculate/speculates/speculated/speculating',
  ],
  [
    { stance: 'doubts', use: 'checked' },
    'suspect/suspects/suspected/suspecting fear/fears/feared/fearing hope/hopes/hoped/hoping',
  ],
  [
    { stance: 'predicts', use: 'checked' },
    'predict/predicts/predicted/predicting expect/expects/expected/expecting anticipate/anticipates/anticipated/anticipating',
  ],
  [
    { stance: 'predicts', use: 'checked' },
    'forecast/forecasts/forecast/forecasting promise/promises/promised/promising pledge/pledges/pledged/pledging',
  ],
  [
    { stance: 'predicts', use: 'checked', judges: true },
    'warn/warns/warned/warning caution/cautions/cautioned/cautioning threaten/threatens/threatened/threatening',
  ],
  [
    { use: 'frame' },
    `call/calls/called/calling denounce/denounces/denounced/denouncing brand/brands/branded/branding
     label/labels/labelled/labelling characterise/characterises/characterised/characterising
     characterize/characterizes/characterized/characterizing condemn/condemns/condemned/condemning
     praise/praises/praised/praising hail/hails/hailed/hailing
     criticise/criticises/criticised/criticising criticize/criticizes/criticized/criticizing
     commend/commends/commended/commending cite/cites/cited/citing quote/quotes/quoted/quoting
     deem/deems/deemed/deeming decry/decries/decried/decrying liken/likens/likened/likening
     proclaim/proclaims/proclaimed/proclaiming demand/demands/demanded/demanding
     express/expresses/expressed/expressing describe/describes/described/describing`,
  ],
  [
    { use: 'quote' },
    `quip/quips/quipped/quipping joke/jokes/joked/joking shout/shouts/shouted/shouting
     cry/cries/cried/crying whisper/whispers/whispered/whispering mutter/mutters/muttered/muttering
     exclaim/exclaims/exclaimed/exclaiming snap/snaps/snapped/snapping retort/retorts/retorted/retorting
     continue/continues/continued/continuing begin/begins/began/beginning urge/urges/urged/urging
     laugh/laughs/laughed/laughing post/posts/posted/posting
     yell/yells/yelled/yelling scream/screams/screamed/screaming go/goes/went/going
     offer/offers/offered/offering counter/counters/countered/countering ask/asks/asked/asking
     sing/sings/sang/singing chant/chants/chanted/chanting interject/interjects/interjected/interjecting
     inquire/inquires/inquired/inquiring reflect/reflects/reflected/reflecting
     advise/advises/advised/advising order/orders/ordered/ordering reason/reasons/reasoned/reasoning
     summarise/summarises/summarised/summarising summarize/summarizes/summarized/summarizing
     smile/smiles/smiled/smiling grin/grins/grinned/grinning chuckle/chuckles/chuckled/chuckling
     sigh/sighs/sighed/sighing shrug/shrugs/shrugged/shrugging nod/nods/nodded/nodding
     groan/groans/groaned/groaning sob/sobs/sobbed/sobbing murmur/murmurs/murmured/murmuring
     mumble/mumbles/mumbled/mumbling drawl/drawls/drawled/drawling beam/beams/beamed/beaming`,
  ],
  [
    { use: 'quote', judges: true },
    'sneer/sneers/sneered/sneering scoff/scoffs/scoffed/scoffing gush/gushes/gushed/gushing rant/rants/ranted/ranting',
  ],
  [
    { use: 'quote', judges: true },
    'blast/blasts/blasted/blasting slam/slams/slammed/slamming mock/mocks/mocked/mocking thunder/thunders/thundered/thundering',
  ],
]

const formOrder: readonly VerbForm[] = ['base', 'present', 'past', 'gerund']

/** A word that can be a form of a reporting verb. */
export interface ReportingWord {
  readonly verb: ReportingVerb
  readonly form: VerbForm
}

const words = new Map<number, ReportingWord>()

for (const [traits, list] of verbs) {
  for (const forms of list.trim().split(/\s+/)) addVerb(traits, forms.split('/'))
}

function addVerb(traits: Traits, forms: readonly string[]): void {
  const verb: ReportingVerb = {
    lemma: forms[0],
    stance: traits.stance ?? 'asserts',
    judges: traits.judges ?? false,
    use: traits.use ?? 'clause',
    hearer: traits.hearer ?? false,
    object: traits.object ?? false,
    noun: traits.noun ?? false,
  }
  // Past before base: "read" and "forecast" report in the past.
  for (const index of [2, 1, 3, 0]) {
    const key = keyOf(forms[index])
    if (words.has(key)) continue
    words.set(key, { verb, form: formOrder[index] })
  }
}

const isReporting = keyTest(words.keys())

/** The keys of all forms of reporting verbs. */
export function reportingKeys(): Iterable<number> {
  return words.keys()
}

/** The reporting verb that the token with this key can be a form of. */
export function reportingWord(key: number): ReportingWord | undefined {
  return isReporting(key) ? words.get(key) : undefined
}
