import type { DeedFamily } from '../family.ts'

/** Violence, arrest and war. */
export const force: readonly DeedFamily[] = [
  {
    name: 'hold',
    verbs: `seize>object capture>object detain>object arrest>object imprison>object kidnap>object abduct>object jail>object nab>object
      hold>object* lock+up>object round+up>object take=hostage>object take=prisoner>object handcuff>object ambush>object* overpower>object
      surrender>to<* guard>object*`,
    nouns: `arrest:by>of arrest:by>owner arrest:owner>of capture:by>of capture:by>owner capture:owner>of kidnapping:by>of kidnapping:owner>of
      abduction:by>of abduction:owner>of detention:by>of detention:by>owner detention:owner>of`,
    doer: { name: 'captor', nouns: 'captor', bonds: 'captor kidnapper abductor jailer' },
    other: {
      name: 'captive',
      suffers: 'arrest detain jail imprison handcuff charge release capture lead+away take+away',
      nouns: 'prisoner captive detainee',
      bonds: 'captive hostage prisoner',
      owns: 'arrest capture detention',
    },
  },
  {
    name: 'kill',
    verbs: `kill>object murder>object shoot>object stab>object poison>object strangle>object assassinate>object execute>object
      behead>object bury>object*`,
    nouns: `murder:owner>of murder:by>of murder:by>owner killing:owner>of killing:by>of shooting:by>of shooting:owner>of stabbing:owner>of
      stabbing:by>of assassination:by>of`,
    doer: {
      name: 'attacker',
      nouns: 'attacker assailant aggressor culprit gunman killer',
      bonds: 'killer murderer assassin',
      owns: 'victim',
    },
    other: { name: 'victim', nouns: 'victim', owns: 'attacker assailant wound injury injuries wounds' },
  },
  {
    name: 'harm',
    verbs: `hit>object strike>object punch>object ram>object run+over>object knock+down>object attack>object assault>object mug>object rob>object
      bite>object push>object* shove>object* trip>object* foul>object tackle>object* injure>object wound>object batter>object stamp>on*
      run>into* crash>into* plough>into* slam>into* collide>with* rear-end>object clip>object* elbow>object headbutt>object kick>object* slap>object`,
    nouns:
      'foul:by>on foul:owner>on attack:by>on attack:owner>on assault:owner>on assault:by>on tackle:owner>on tackle:by>on',
    doer: {
      name: 'attacker',
      nouns: 'attacker assailant aggressor culprit gunman killer',
      bonds: 'attacker assailant',
      suffers: 'expel book dismiss send+off',
      owns: 'victim',
    },
    other: { name: 'victim', nouns: 'victim', owns: 'attacker assailant wound injury injuries wounds' },
  },
  {
    name: 'invade',
    verbs: 'invade>object occupy>object conquer>object annex>object overrun>object bomb>object shell>object',
    nouns: `invasion:owner>of occupation:owner>of conquest:owner>of annexation:owner>of invasion:by>owner occupation:by>owner conquest:by>owner`,
    isMutual: true,
    doer: { name: 'invader', nouns: 'invader aggressor', owns: 'invasion' },
    other: { name: 'invaded one', suffers: 'invade occupy conquer', owns: 'invader occupier' },
  },
  {
    name: 'pursue',
    verbs: 'chase>object pursue>object stalk>object tail>object hunt>object',
    doer: { name: 'pursuer', bonds: 'stalker pursuer' },
  },
  { name: 'outlive', verbs: 'outlive>object survive>object predecease>object<' },
]
