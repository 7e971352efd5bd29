import type { DeedFamily } from '../family.ts'

/** Work, posts and elections: who takes whom on, after whom, and sends whom away. */
export const posts: readonly DeedFamily[] = [
  {
    name: 'recruit',
    verbs: `recruit>object enlist>object* hire>object sign+up>object bring+in>object* bring>into* rope+in>object* rope>into* draw>into* take+on>object*
      employ>object engage>object lure>into* talk>into* persuade>object* induct>object* enrol>object* enroll>object* work>for<*
      poach>object* headhunt>object sign>object*`,
    doer: { name: 'employer', nouns: 'employer boss', bonds: 'boss employer', owns: 'employee' },
    other: {
      name: 'employee',
      nouns: 'employee recruit',
      bonds: 'employee assistant secretary',
      suffers: 'hire employ recruit',
      owns: 'employer boss',
    },
  },
  {
    name: 'succeed',
    verbs:
      'succeed>object replace>object take+over>from supplant>object hand+over>to< give+way>to< make+way>for< step+aside>for<',
    nouns: 'successor:owner<of',
    doer: {
      name: 'successor',
      nouns: 'successor',
      bonds: 'successor replacement',
      acts: 'inherit',
      owns: 'predecessor',
    },
    other: {
      name: 'predecessor',
      nouns: 'predecessor',
      bonds: 'predecessor',
      suffers: 'succeed replace',
      owns: 'successor',
    },
  },
  {
    name: 'appoint',
    verbs:
      'appoint>object nominate>object promote>object anoint>object knight>object ordain>object crown>object elect>object choose>object pick>object select>object',
    nouns: 'appointment:by>of appointment:by>owner nomination:by>of promotion:by>of',
    doer: { name: 'one who chose', owns: 'choice nominee appointee' },
    other: {
      name: 'one who was chosen',
      suffers: 'elect choose nominate pick select appoint',
      owns: 'election nomination appointment',
    },
  },
  {
    name: 'dismiss',
    verbs:
      'fire>object sack>object dismiss>object lay+off>object suspend>object expel>object evict>object banish>object exile>object deport>object',
    nouns: `dismissal:by>of dismissal:by>owner firing:by>of firing:by>owner sacking:by>of sacking:by>owner expulsion:by>owner expulsion:owner>of
      suspension:by>owner suspension:owner>of eviction:by>owner eviction:owner>of dismissal:owner>of`,
    doer: { name: 'one who dismissed', acts: 'dismiss sack fire expel evict' },
    other: {
      name: 'one who was dismissed',
      suffers: 'dismiss sack fire expel suspend evict banish exile deport',
      owns: 'dismissal sacking expulsion suspension eviction exile',
    },
  },
  {
    name: 'discard',
    verbs: 'discard>object trade+away>object offload>object release>object drop>object let+go>object',
  },
  {
    name: 'endorse',
    verbs: 'endorse>object back>object support>object',
    nouns: 'endorsement:owner>of endorsement:by>of',
  },
  {
    name: 'represent',
    verbs: 'represent>object defend>object advise>object',
    doer: { name: 'lawyer', bonds: 'lawyer attorney solicitor barrister' },
    other: { name: 'client', bonds: 'client' },
  },
]
