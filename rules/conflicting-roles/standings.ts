/** What a piece says by a clause that somebody is, and what that cannot be true with. */
export interface Standing {
  readonly slot: string
  /** A sentence without any of these words tells nothing of it. */
  readonly words: string
  /** Patterns by group; those of two groups exclude one another. Each begins behind the subject, or with who, whose, her or his. */
  readonly groups: Readonly<Record<string, readonly string[]>>
}

const study =
  '(?:(?:new|latest|recent|current|original|[A-Z][a-z]+) )?(?:study|work|research|trial|project|paper|analysis|review|survey|experiment|dig|excavation|report|mission|team|findings)\\b'
const degree =
  '(?:(?:his|her|a) )(?:[A-Za-z]+ )?(?:doctorate|Ph\\.?D\\.?|PhD|doctoral (?:degree|thesis)|dissertation|thesis)'
const body =
  '(?:department|force|company|firm|service|school|club|bank|hospital|council|agency|paper|newspaper|university|orchestra|army|navy|party|team|ministry|bureau|guild|museum|theatre|theater|station|laboratory|lab)'

/** Written from knowledge of how news tells such things; each says of a person what cannot be had both ways. */
export const standings: readonly Standing[] = [
  {
    slot: 'part in the study',
    words:
      'involved part author authors co-author investigator investigators co-investigator led leads unconnected independent member co-led coauthor',
    groups: {
      outsider: [
        `(?:not (?:himself |herself |directly |personally )?(?:involved|a (?:participant|partner)) (?:in|with|on) (?:the|this|that|its|their) ${study})`,
        `(?:(?:had|has|played|took|takes|plays) no part in (?:the|this|that) ${study})`,
        `(?:(?:did|does) not (?:take part in|contribute to|work on) (?:the|this|that) ${study})`,
        `(?:not (?:a )?part of (?:the|this|that) (?:[a-z]+ )?(?:study|team|research|group|trial|project|work))`,
        `(?:unconnected (?:with|to) (?:the|this|that) ${study})`,
        `(?:independent of (?:the|this|that) ${study})`,
      ],
      insider: [
        `(?:one of (?:the|its) (?:[a-z]+(?:'s)? )?(?:[a-z]+ )?(?:authors|investigators|co-authors|co-investigators))`,
        `(?:(?:the|a|its) (?:[a-z]+'s )?(?:lead|senior|first|principal|co-|corresponding|chief|co) ?-?(?:author|investigator|leader)\\b)`,
        `(?:an? (?:co-?author|author|investigator) of (?:the|this) ${study})`,
        `(?:(?:led|leads|co-led|heads|headed|directed|ran) (?:the|this) (?:study|research|trial|work|project|team|dig|excavation)\\b)`,
        `(?:a member of the (?:[a-z]+ )?team (?:that|which|behind))`,
      ],
    },
  },
  {
    slot: 'contest',
    words: 'title trophy cup crown belt championship',
    groups: {
      champion: [
        '(?:(?:has |had )?(?:held|been holding) the (?:title|trophy|cup|crown|belt|championship) (?:since|for))',
        '(?:(?:defend|defends|defended|defending|retained|retains|retaining|kept|to defend|to retain) (?:his|her) (?:title|crown|belt|trophy|championship))',
      ],
    },
  },
  {
    slot: 'degree',
    words: 'doctorate doctoral phd ph.d. ph.d thesis dissertation',
    groups: {
      done: [
        `(?:(?:received|earned|completed|finished|got|took|obtained|gained|was awarded|defended|holds|has) ${degree})`,
        `(?:(?:took|got|earned) (?:his|her) (?:doctorate|Ph\\.?D\\.?|PhD) (?:in|at|from))`,
      ],
      pending: [
        `(?:(?:will|hopes to|plans to|expects to|is due to|wants to|aims to|intends to|is about to|has yet to) (?:finish|complete|receive|earn|get|take|defend|submit|begin|start|gain|obtain) ${degree})`,
        `(?:(?:is|still|currently) (?:still )?(?:finishing|completing|writing|working on|studying for|reading for|preparing) ${degree})`,
        `(?:(?:is )?(?:an? )?(?:doctoral|PhD|Ph\\.?D\\.?) (?:student|candidate))`,
      ],
    },
  },
  {
    slot: 'side in parliament',
    words: 'opposition government cabinet coalition',
    groups: {
      opposition: [
        '(?:(?:who )?(?:leads|heads|sits with|belongs to) the (?:[a-z]+ )?opposition\\b)',
        '(?:the (?:leader of the opposition|opposition leader)\\b)',
        '(?:whose (?:[a-z]+ )?party is in opposition)',
        '(?:in opposition\\b)',
      ],
      government: [
        '(?:(?:whose|her|his) (?:[a-z]+ )?party (?:has|holds) (?:[a-z]+ )?(?:seats|posts|ministers|places) in the (?:government|cabinet|Cabinet|coalition))',
        '(?:(?:a|as a) (?:[a-z]+ )?member of the (?:government|cabinet|Cabinet|coalition))',
        '(?:(?:sits|serves|has served) in the (?:government|cabinet|Cabinet))',
        '(?:(?:whose|her|his) (?:[a-z]+ )?party (?:is part of|governs|belongs to|is in) (?:the )?(?:coalition|government))',
        '(?:a (?:government|cabinet|Cabinet) minister\\b)',
      ],
    },
  },
  {
    slot: 'career',
    words:
      'career life ranks captain hired came joined previously recruited lured outsider poached brought worked rose',
    groups: {
      'one of the house': [
        `(?:(?:has |had )?(?:spent|served) (?:his|her) (?:whole|entire|full) (?:career|working life|professional life) (?:in|at|with) (?:the|this) ${body})`,
        `(?:(?:has |had )?(?:spent|passed) all (?:his|her) working life (?:in|at|with) (?:the|this) ${body})`,
        `(?:(?:has |had )?(?:rose|risen|came up|come up|worked (?:his|her) way up) through (?:its|the|the department's|the company's) ranks)`,
        `(?:(?:has |had )?never worked (?:anywhere|for anybody|for anyone) else)`,
        `(?:(?:has |had )?worked nowhere else)`,
      ],
      outsider: [
        '(?:(?:was |had been |who was )?(?:hired|recruited|lured|poached|brought in|hired away) (?:away )?from [A-Z])',
        '(?:had been (?:a |an |the )?(?:[a-z]+ ){1,3}(?:in|at|of|for|with) [A-Z][A-Za-z]+)',
        '(?:(?:who )?(?:came|joined) from (?:the )?[A-Z][A-Za-z]+[^.]{0,40}\\b(?:to (?:take|lead|run|head)|where))',
        '(?:(?:is|was) an outsider\\b)',
      ],
    },
  },
  {
    slot: 'record at elections',
    words: 'first-time re-elected reelected re-election term never newcomer novice bid',
    groups: {
      novice: [
        '(?:a (?:first-time|novice) (?:candidate|politician))',
        '(?:(?:has|had) never (?:before )?(?:held|run for|stood for|sought) (?:any |an |a |public |elected |political )*(?:office|seat|election))',
        '(?:a political (?:newcomer|novice))',
        '(?:(?:is|was) new to politics)',
      ],
      veteran: [
        '(?:(?:was|has been|had been) (?:re-?elected))',
        '(?:(?:seeks|is seeking|wants|won|is running for|sought|serving|in) (?:a|his|her) (?:second|third|fourth|fifth|sixth) (?:straight |successive )?term)',
        '(?:(?:on|at|in|with) (?:his|her) (?:second|third|fourth|fifth) (?:bid|attempt|try|campaign))',
      ],
    },
  },
  {
    slot: 'marriage',
    words: 'husband wife widow widower widowed',
    groups: {
      widowed: [
        '(?:(?:since|after|until|before) the (?:death|funeral) of (?:his|her) (?:husband|wife)\\b)',
        "(?:(?:since|after) (?:his|her) (?:husband|wife)(?:'s death| died| passed away))",
        '(?:(?:his|her) (?:late|dead) (?:husband|wife)\\b)',
        '(?:(?:has been|was|is) (?:a )?(?:widowed|widow|widower)\\b)',
        '(?:(?:who )?lost (?:his|her) (?:husband|wife) (?:to|in|last|when|two|three|four|five|six)\\b)',
      ],
      married: [
        '(?:(?:lives|live|living|share|shares|runs|run|moved|plans|arrived|travels|flew|drove|celebrated|celebrate|farms|works) (?:[a-z]+ ){0,6}with (?:his|her) (?:husband|wife)\\b)',
        '(?:and (?:his|her) (?:husband|wife),? (?:[A-Z][a-z]+,? )?(?:are|have|plan|live|run|own|hope|say|want|will|still|now)\\b)',
        '(?:(?:his|her) (?:husband|wife),? (?:[A-Z][a-z]+,? )?(?:says|is|works|runs|plans|wants|hopes|will|has|still|now|thinks)\\b)',
      ],
    },
  },
  {
    slot: 'side in court',
    words:
      'prosecuting defending mitigation mitigating prosecution defence defense prosecuted defended represents',
    groups: {
      prosecution: [
        '(?:prosecuting,)',
        '(?:(?:who )?(?:prosecuted|is prosecuting|was prosecuting) the case\\b)',
        '(?:(?:appearing|appeared|acting|speaking) for the prosecution)',
        '(?:the (?:lead |chief )?(?:prosecutor|prosecuting (?:counsel|barrister|lawyer|attorney)),)',
      ],
      defence: [
        '(?:(?:defending|mitigating),)',
        '(?:in mitigation\\b)',
        '(?:(?:who )?(?:defended|represents|represented|is defending) (?:him|her|[A-Z][a-z]+)\\b)',
        '(?:(?:appearing|appeared|acting|speaking) for the defen[cs]e)',
        '(?:(?:his|her|the) (?:defen[cs]e )?(?:lawyer|attorney|barrister|solicitor|counsel),)',
      ],
    },
  },
  {
    slot: 'place in the case',
    words: 'accused charged defendant defendants pleaded convicted sentenced suspect guilty prosecution',
    groups: {
      accused: [
        '(?:(?:who )?pleaded (?:not )?guilty)',
        '(?:(?:is|was) (?:also )?(?:convicted of|found guilty|on trial|sentenced|jailed))',
        '(?:(?:is|was|stands|has been|have been) (?:also )?(?:accused|charged) (?:of|with))',
        '(?:one of the (?:[a-z]+ )?(?:defendants|accused)\\b)',
      ],
      'not accused': [
        '(?:(?:is|was|has been) not (?:himself |herself )?(?:accused|charged|a suspect|on trial|under suspicion|a defendant))',
        '(?:(?:is|was) not suspected)',
        '(?:(?:appeared|testified|gave evidence|spoke) (?:as a witness )?for the prosecution)',
        '(?:(?:who )?(?:is|was|has been) accused of nothing)',
      ],
    },
  },
]
