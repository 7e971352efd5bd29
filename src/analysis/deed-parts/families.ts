/**
 * Deeds with two parts in them that nobody can play at once: winner and loser, buyer and seller. For each part what tells
 * that somebody plays it, apart from the deed itself. Of our own knowledge of English, by what news copy tells of.
 */
export interface DeedFamily {
  /** Nouns of the deed with the preposition before the other, their owner being the doer: "victory:over". */
  readonly nounOfDoer?: string
  /** The same, their owner being the other and the doer behind the preposition: "defeat:by". */
  readonly nounOfOther?: string
  /** The two parts, as a reader would name them: who does it, and to whom it is done. */
  readonly doer: Part
  readonly other: Part
  /** Verbs whose subject does it to their object: "knock+out" with its particle, "pull/from" only with that behind it. */
  readonly toObject: string
  /** Verbs whose subject does it to the one behind a preposition, as "apologise:to". */
  readonly toPhrase?: string
  /** Verbs whose object, or whose subject without one, is done by whoever stands behind a preposition: "lose:to". */
  readonly fromPhrase?: string
}

export interface Part {
  readonly name: string
  /** Verbs that tell of the part when somebody is their subject; behind a colon the only objects, "-" for none. */
  readonly acts?: string
  /** Verbs that tell of it when somebody suffers them in the passive. */
  readonly suffers?: string
  /** What belongs to one who plays it: the winner's victory. */
  readonly owns?: string
  /** Nouns for one who plays it. */
  readonly nouns?: string
}

const contests =
  'match,game,final,title,trophy,race,cup,tie,election,contest,championship,battle,fight,war,crown,shield,medal,seat,presidency,derby,semifinal,semi-final'

export const deedFamilies: readonly DeedFamily[] = [
  {
    toObject:
      'beat defeat thrash overcome eliminate outpoint crush hammer trounce rout upset stun topple edge oust vanquish unseat outplay whip overpower overwhelm down knock+out see+off lead/over outclass outscore outlast outrun outsprint pip best trounce whitewash wallop dispatch hold+off outgun outmuscle outwit thump demolish destroy humble shock dethrone oust relegate',
    fromPhrase: 'lose:to fall:to succumb:to bow:to capitulate:to lose+out:to go+down:to go+out:to',
    nounOfDoer: 'victory:over win:over triumph:over defeat:of victory:against win:against',
    nounOfOther: 'defeat:by loss:to defeat:to defeat:against loss:against',
    doer: {
      name: 'winner',
      acts: `win:-,${contests} triumph:- advance:- progress:- celebrate:- prevail:- lift:trophy,cup,shield retain:title,cup,crown`,
      suffers: 'crown inaugurate',
      owns: 'victory win triumph success title trophy',
      nouns: 'winner champion victor',
    },
    other: {
      name: 'loser',
      acts: `lose:-,${contests} concede:-,defeat`,
      suffers: 'eliminate relegate beat defeat rout thrash knock+out',
      owns: 'defeat loss elimination exit',
      nouns: 'loser runner-up',
    },
  },
  {
    toObject: 'acquire absorb swallow take+over buy+out',
    toPhrase: 'purchase:from buy:from',
    nounOfDoer: 'acquisition:of takeover:of purchase:of',
    nounOfOther: 'acquisition:by takeover:by purchase:by',
    fromPhrase: 'sell:to',
    doer: {
      name: 'buyer',
      acts: 'pay:-,price',
      owns: 'purchase acquisition',
      nouns: 'buyer purchaser acquirer owner',
    },
    other: {
      name: 'seller',
      acts: 'receive:money,price,cash,proceeds pocket:money,price,cash,proceeds disappear:-',
      suffers: 'buy acquire purchase take+over',
      owns: 'sale proceeds',
      nouns: 'seller vendor target',
    },
  },
  {
    toObject: 'sue',
    nounOfDoer: 'lawsuit:against suit:against claim:against case:against',
    doer: { name: 'plaintiff', owns: 'lawsuit suit claim complaint', nouns: 'plaintiff claimant' },
    other: { name: 'defendant', nouns: 'defendant', suffers: 'sue' },
  },
  {
    toObject: 'teach coach tutor train mentor instruct groom',
    fromPhrase: 'learn:from study:under study:with',
    doer: { name: 'teacher', nouns: 'teacher tutor mentor', owns: 'pupil student disciple protégé' },
    other: {
      name: 'pupil',
      nouns: 'pupil student disciple protégé apprentice',
      owns: 'teacher tutor mentor',
    },
  },
  {
    toObject: '',
    toPhrase: 'lend:to loan:to',
    fromPhrase: 'borrow:from',
    doer: { name: 'lender', nouns: 'lender creditor', suffers: 'repay' },
    other: { name: 'borrower', nouns: 'borrower debtor', acts: 'repay return borrow owe', owns: 'debt' },
  },
  {
    toObject: '',
    toPhrase: 'give:to donate:to bequeath:to present:to hand:to award:to grant:to',
    fromPhrase: 'receive:from accept:from inherit:from',
    doer: {
      name: 'giver',
      nouns: 'donor giver benefactor',
      owns: 'gift donation bequest present generosity',
    },
    other: { name: 'receiver', nouns: 'recipient beneficiary heir', owns: 'inheritance' },
  },
  {
    toObject: 'arrest detain capture handcuff seize abduct kidnap imprison jail nab round+up',
    nounOfDoer: 'arrest:of capture:of detention:of',
    nounOfOther: 'arrest:by capture:by detention:by',
    doer: { name: 'captor', nouns: 'captor' },
    other: {
      name: 'captive',
      suffers: 'arrest detain jail imprison handcuff charge release capture lead+away take+away',
      nouns: 'prisoner captive detainee',
      owns: 'arrest capture detention',
    },
  },
  {
    toObject:
      'bite stab shoot assault attack mug rob punch foul hit injure wound ram strike batter kill murder',
    doer: {
      name: 'attacker',
      nouns: 'attacker assailant aggressor culprit gunman killer',
      suffers: 'expel book dismiss send+off',
      owns: 'victim',
    },
    other: { name: 'victim', nouns: 'victim', owns: 'attacker assailant wound injury injuries wounds' },
  },
  {
    toObject:
      'accuse blame denounce criticise criticize attack condemn rebuke scold berate censure chide lambast castigate insult slander libel heckle mock',
    nounOfDoer: 'attack:on criticism:of accusation:against complaint:against',
    doer: { name: 'accuser', nouns: 'accuser critic', owns: 'accusation attack criticism charge rebuke' },
    other: {
      name: 'accused',
      suffers: 'accuse blame denounce criticise criticize condemn rebuke',
      owns: 'accuser critics',
    },
  },
  {
    toObject: 'succeed replace supplant',
    toPhrase: 'take+over:from',
    fromPhrase: 'hand+over:to',
    doer: { name: 'successor', nouns: 'successor', acts: 'inherit', owns: 'predecessor' },
    other: { name: 'predecessor', nouns: 'predecessor', suffers: 'succeed replace', owns: 'successor' },
  },
  {
    toObject: 'hire employ recruit engage appoint sign+up',
    doer: { name: 'employer', nouns: 'employer boss', owns: 'employee' },
    other: {
      name: 'employee',
      nouns: 'employee recruit',
      suffers: 'hire employ recruit',
      owns: 'employer boss',
    },
  },
  {
    nounOfDoer: 'rescue:of',
    nounOfOther: 'rescue:by',
    toObject: 'rescue save free pull/from drag/from pull/out cut/from carry/from',
    doer: { name: 'rescuer', nouns: 'rescuer saviour savior' },
    other: { name: 'rescued one', suffers: 'rescue save', owns: 'rescuer rescuers saviour savior rescue' },
  },
  {
    toObject: 'feed host shelter house entertain take+in put+up',
    doer: { name: 'host', nouns: 'host', owns: 'guest guests hospitality' },
    other: { name: 'guest', nouns: 'guest', owns: 'host hosts' },
  },
  {
    toObject: 'interview question cross-examine',
    doer: { name: 'interviewer', owns: 'question questions', nouns: 'interviewer' },
    other: { name: 'one who was asked', owns: 'answer answers reply replies', nouns: 'interviewee' },
  },
  {
    toObject: '',
    toPhrase: 'apologise:to apologize:to',
    doer: { name: 'one who apologised', suffers: 'forgive', owns: 'apology' },
    other: { name: 'one who was asked for pardon', acts: 'forgive' },
  },
  {
    toObject: 'invade occupy conquer annex overrun bomb shell',
    nounOfDoer: 'invasion:of occupation:of conquest:of annexation:of',
    nounOfOther: 'invasion:by occupation:by conquest:by',
    doer: { name: 'invader', nouns: 'invader aggressor', owns: 'invasion' },
    other: { name: 'invaded one', suffers: 'invade occupy conquer', owns: 'invader occupier' },
  },
  {
    toObject: 'dismiss sack fire expel suspend evict banish exile deport oust',
    doer: { name: 'one who dismissed', acts: 'dismiss sack fire expel evict' },
    other: {
      name: 'one who was dismissed',
      suffers: 'dismiss sack fire expel suspend evict banish exile deport',
      owns: 'dismissal sacking expulsion suspension eviction exile',
    },
    nounOfDoer: 'dismissal:of expulsion:of suspension:of eviction:of',
    nounOfOther: 'dismissal:by expulsion:by suspension:by eviction:by sacking:by firing:by',
  },
  {
    toObject: 'elect choose nominate pick select appoint',
    doer: { name: 'one who chose', owns: 'choice nominee appointee' },
    other: {
      name: 'one who was chosen',
      suffers: 'elect choose nominate pick select appoint',
      owns: 'election nomination appointment',
    },
  },
  {
    toObject: 'divorce desert abandon jilt',
    doer: { name: 'one who left' },
    other: { name: 'one who was left', suffers: 'desert abandon jilt' },
  },
  {
    toObject: 'guide lead/through lead/across lead/to escort',
    doer: { name: 'guide', nouns: 'guide leader escort' },
    other: { name: 'one who was led', owns: 'guide escort' },
  },
  {
    toObject: 'deceive trick cheat fool defraud swindle con dupe rob burgle',
    doer: { name: 'swindler', nouns: 'swindler fraud thief cheat', owns: 'victim victims deception' },
    other: {
      name: 'one who was cheated',
      suffers: 'deceive trick cheat fool defraud swindle dupe rob',
      nouns: 'victim',
      owns: 'losses',
    },
  },
  {
    toObject: 'pardon forgive acquit',
    doer: { name: 'one who pardoned' },
    other: { name: 'one who was pardoned', suffers: 'pardon forgive acquit', owns: 'pardon acquittal' },
  },
  {
    toObject: 'treat operate/on nurse heal cure vaccinate',
    doer: { name: 'healer', nouns: 'doctor surgeon nurse', owns: 'patient patients' },
    other: { name: 'patient', nouns: 'patient', owns: 'doctor surgeon nurse recovery' },
  },
]
