import type { DeedFamily } from '../family.ts'

/** Courts, reproach, questions, faith kept and broken. */
export const disputes: readonly DeedFamily[] = [
  {
    name: 'sue',
    verbs: 'sue>object take+to>object prosecute>object countersue>object',
    nouns:
      'lawsuit:owner>against suit:owner>against lawsuit:by>against suit:by>against claim:owner>against case:owner>against',
    doer: { name: 'plaintiff', owns: 'lawsuit suit claim complaint', nouns: 'plaintiff claimant' },
    other: { name: 'defendant', nouns: 'defendant', suffers: 'sue' },
  },
  {
    name: 'accuse',
    verbs: `accuse>object blame>object denounce>object criticise>object criticize>object attack>object condemn>object rebuke>object scold>object
      berate>object censure>object chide>object lambast>object castigate>object insult>object slander>object libel>object heckle>object mock>object`,
    nouns: 'attack:owner>on criticism:owner>of accusation:owner>against complaint:owner>against',
    isMutual: true,
    doer: { name: 'accuser', nouns: 'accuser critic', owns: 'accusation attack criticism charge rebuke' },
    other: {
      name: 'accused',
      suffers: 'accuse blame denounce criticise criticize condemn rebuke',
      owns: 'accuser critics',
    },
  },
  {
    name: 'interview',
    verbs: 'interview>object question>object cross-examine>object',
    isMutual: true,
    doer: { name: 'interviewer', owns: 'question questions', nouns: 'interviewer' },
    other: { name: 'one who was asked', owns: 'answer answers reply replies', nouns: 'interviewee' },
  },
  {
    name: 'apologise',
    verbs: 'apologise>to apologize>to',
    isMutual: true,
    doer: { name: 'one who apologised', suffers: 'forgive', owns: 'apology' },
    other: { name: 'one who was asked for pardon', acts: 'forgive' },
  },
  {
    name: 'pardon',
    verbs: 'pardon>object forgive>object acquit>object',
    isMutual: true,
    doer: { name: 'one who pardoned' },
    other: { name: 'one who was pardoned', suffers: 'pardon forgive acquit', owns: 'pardon acquittal' },
  },
  {
    name: 'betray',
    verbs: `betray>object swindle>object cheat>object defraud>object rob>object blackmail>object con>object deceive>object trick>object fool>object
      dupe>object burgle>object`,
    nouns: 'betrayal:owner>of betrayal:by>of',
    doer: { name: 'swindler', nouns: 'swindler fraud thief cheat', owns: 'victim victims deception' },
    other: {
      name: 'one who was cheated',
      suffers: 'deceive trick cheat fool defraud swindle dupe rob',
      nouns: 'victim',
      owns: 'losses',
    },
  },
  {
    name: 'leave',
    verbs: 'divorce>object desert>object abandon>object jilt>object',
    isMutual: true,
    doer: { name: 'one who left' },
    other: { name: 'one who was left', suffers: 'desert abandon jilt' },
  },
  { name: 'propose', verbs: 'propose>to jilt>object woo>object court>object' },
]
