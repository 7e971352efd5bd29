/** Whose decision it was: that of whoever parts with something, or somebody else's. */
export type Will = 'own' | 'other'

/**
 * Ways in which somebody parts with something, or comes to something, by one will. Verbs stand as lemmas, with the adverb
 * of a phrasal verb behind a plus, and the nouns that have to be the object behind a colon.
 */
export interface Wordings {
  /** Verbs of which the subject is the one who parts; passive, nobody is. */
  readonly subject: string
  /** Verbs of which the object is the one who parts; passive, the subject. */
  readonly object: string
  /** Nouns, of which the owner is the one who parts: "his sacking", "the expulsion of the four". */
  readonly nouns: string
  /** Nouns for those who have parted so: "the conscripts". */
  readonly persons: string
}

/** One kind of parting, told as one's own will or as another's. */
export interface PartingFamily {
  readonly id: string
  readonly own: Wordings
  readonly other: Wordings
}

/** Written from knowledge of English; a verb stands in a family only where nearly every use of it in news means that. */
export const partingFamilies: readonly PartingFamily[] = [
  {
    id: 'post',
    own: {
      subject: `resign quit retire abdicate volunteer+out bow+out step+down stand+down step+aside stand+aside walk+out walk+away
        hand+in:resignation,notice give+in:notice tender:resignation submit:resignation offer:resignation
        give+up:post,job,seat,position,role,office,chair,captaincy,leadership,membership,command,mandate
        relinquish:post,job,seat,position,role,office,chair,captaincy,leadership,membership,command
        vacate:post,seat,office turn+down:contract,extension,renewal,deal,term decline:contract,extension,renewal,term
        refuse:contract,extension,renewal reject:contract,extension,renewal leave+voluntarily defect call+it+quits jack+in:job
        throw+in:job pack+in:job`,
      object: '',
      nouns: 'resignation retirement abdication defection',
      persons: '',
    },
    other: {
      subject: '',
      object: `sack fire dismiss oust remove expel depose eject axe unseat topple overthrow ditch dethrone banish purge
        drum+out throw+out push+out force+out kick+out vote+out drive+out boot+out hound+out turf+out chuck+out
        ease+out lay+off boot+from disbar defrock cashier blackball`,
      nouns: `sacking dismissal firing ouster removal expulsion ejection deposition overthrow ousting banishment redundancy
        sackings dismissals axing toppling`,
      persons: '',
    },
  },
  {
    id: 'home',
    own: {
      subject:
        'move+out sell+up give+up:lease,home,house,flat,tenancy,farm surrender:lease,tenancy hand+back:keys end:lease,tenancy',
      object: '',
      nouns: '',
      persons: '',
    },
    other: {
      subject: '',
      object: 'evict turn+out throw+out put+out dispossess displace uproot',
      nouns: 'eviction expulsion displacement dispossession',
      persons: 'evictees',
    },
  },
  {
    id: 'custody',
    own: {
      subject:
        'surrender give+up:himself,herself,themselves turn+in:himself,herself,themselves hand+in:himself,herself,themselves',
      object: '',
      nouns: 'surrender',
      persons: '',
    },
    other: {
      subject: '',
      object: 'capture catch seize corner overpower snatch track+down hunt+down',
      nouns: 'capture seizure',
      persons: '',
    },
  },
  {
    id: 'country',
    own: {
      subject: 'emigrate fly+home go+home return+home',
      object: '',
      nouns: 'emigration',
      persons: 'emigrant emigrants',
    },
    other: {
      subject: '',
      object: 'deport expel extradite banish exile',
      nouns: 'deportation expulsion extradition banishment',
      persons: 'deportee deportees exile',
    },
  },
  {
    id: 'service',
    own: {
      subject: 'volunteer enlist join+up sign+up',
      object: '',
      nouns: '',
      persons: 'volunteer volunteers',
    },
    other: {
      subject: '',
      object: 'conscript call+up press-gang dragoon',
      nouns: 'conscription',
      persons: 'conscript conscripts draftee draftees',
    },
  },
  {
    id: 'goods',
    own: {
      subject: 'sell donate part+with bequeath gift cede',
      object: '',
      nouns: 'gift donation sale',
      persons: '',
    },
    other: {
      subject: '',
      object:
        'seize confiscate expropriate requisition commandeer impound nationalise nationalize loot plunder steal',
      nouns: 'seizure confiscation expropriation requisition theft',
      persons: '',
    },
  },
  {
    id: 'company',
    own: {
      subject: 'elope accompany',
      object: '',
      nouns: 'elopement',
      persons: '',
    },
    other: {
      subject: '',
      object: 'abduct kidnap snatch',
      nouns: 'abduction kidnapping kidnap',
      persons: '',
    },
  },
  {
    id: 'contest',
    own: {
      subject: 'withdraw pull+out sit+out drop+out scratch opt+out',
      object: '',
      nouns: 'withdrawal',
      persons: '',
    },
    other: {
      subject: '',
      object: 'ban disqualify suspend bar throw+out send+home',
      nouns: 'ban disqualification suspension',
      persons: '',
    },
  },
  {
    id: 'title',
    own: {
      subject:
        'give+back:it,them,title,medal,prize,crown,licence,license,trophy return:title,medal,prize,crown hand+back:title,medal,prize,crown renounce relinquish',
      object: '',
      nouns: 'renunciation',
      persons: '',
    },
    other: {
      subject: '',
      object: 'strip',
      nouns: '',
      persons: '',
    },
  },
]

/** "Asked her to reconsider", "begged him to stay": whoever is asked so leaves of their own will. */
export const pleas =
  /\b(?:asked|begged|urged|implored|entreated|beseeched|pleaded with|appealed to|tried to persuade|tried to convince|wanted|pressed|persuade|convince) (?<who>(?:[A-Z][\w'’-]+|him|her|them)(?: [A-Z][\w'’-]+)?) (?:to (?:stay|remain|reconsider|think again|think it over|carry on|change (?:his|her|their) minds?|withdraw (?:his|her|their) resignation)|not to (?:go|leave|resign|quit|retire|step down))\b/dg

/** "A sale forced on her": what is named so was somebody else's will. */
export const forcedOn =
  /\b(?<what>sale|retirement|departure|resignation|move|switch|merger|transfer|decision|closure|exit|withdrawal)s? (?:that |which )?(?:(?:had been|was|were|has been|have been) )?(?:forced|imposed|thrust|pressed) (?:up)?on (?<who>him|her|them|[A-Z][\w'’-]+)\b/dg

/** "Made up her mind to part with it", "of his own accord": a will of one's own, of whatever it is said. */
export const resolved =
  /\b(?:made up (?:his|her|their) minds?|(?:decided|chose|chosen|opted|elected|preferred) to (?:leave|go|quit|resign|retire|step down|stand down|sell|part with|give up|move|close)|of (?:his|her|their) own (?:accord|free will|volition|choice)|over the (?:protests|objections|pleas) of|left (?:[\w'’-]+ ){0,5}(?:in protest|in disgust|in a huff|by choice|to (?:spend|pursue|focus|found|set up|start))|(?:went|gone|come|came|leave|left|moved|returned) (?:[\w'’-]+ ){0,5}(?:willingly|voluntarily|gladly))\b/dg

/** "Was offered a three-year extension": whoever was, and left, left by choice. */
export const offered =
  /\b(?<who>he|she|they|[A-Z][\w'’-]+) (?:was|were|had been|has been) offered an?(?:other)? (?:[\w-]+ ){0,3}(?:extension|contract|renewal|term|deal)\b/dg
