/** What a piece says by a clause that somebody is, and what that cannot be true with. */
export interface Standing {
  readonly slot: string
  /**
   * What those of two groups have excludes one another; the group that is told less often comes first. A sentence tells of
   * a group only if it has one of its words, and one of its patterns, which begin behind the subject, or with who, whose,
   * her or his.
   */
  readonly groups: readonly {
    readonly group: string
    readonly words: string
    readonly patterns: readonly string[]
  }[]
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
    groups: [
      {
        group: 'outsider',
        words: 'involved part unconnected independent contribute',
        patterns: [
          `(?:not (?:himself |herself |directly |personally )?(?:involved|a (?:participant|partner)) (?:in|with|on) (?:the|this|that|its|their) ${study})`,
          `(?:(?:had|has|played|took|takes|plays) no part in (?:the|this|that) ${study})`,
          `(?:(?:did|does) not (?:take part in|contribute to|work on) (?:the|this|that) ${study})`,
          `(?:not (?:a )?part of (?:the|this|that) (?:[a-z]+ )?(?:study|team|research|group|trial|project|work))`,
          `(?:unconnected (?:with|to) (?:the|this|that) ${study})`,
          `(?:independent of (?:the|this|that) ${study})`,
        ],
      },
      {
        group: 'insider',
        words: 'author authors investigator investigators led leads member coauthor headed directed leader',
        patterns: [
          `(?:one of (?:the|its) (?:[a-z]+(?:'s)? )?(?:[a-z]+ )?(?:authors|investigators|co-authors|co-investigators))`,
          `(?:(?:the|a|its) (?:[a-z]+'s )?(?:lead|senior|first|principal|co-|corresponding|chief|co) ?-?(?:author|investigator|leader)\\b)`,
          `(?:an? (?:co-?author|author|investigator) of (?:the|this) ${study})`,
          `(?:(?:led|leads|co-led|heads|headed|directed|ran) (?:the|this) (?:study|research|trial|work|project|team|dig|excavation)\\b)`,
          `(?:a member of the (?:[a-z]+ )?team (?:that|which|behind))`,
        ],
      },
    ],
  },
  {
    slot: 'contest',
    groups: [
      {
        group: 'champion',
        words: 'title trophy cup crown belt championship',
        patterns: [
          '(?:(?:has |had )?(?:held|been holding) the (?:title|trophy|cup|crown|belt|championship) (?:since|for))',
          '(?:(?:defend|defends|defended|defending|retained|retains|retaining|kept|to defend|to retain) (?:his|her) (?:title|crown|belt|trophy|championship))',
        ],
      },
    ],
  },
  {
    slot: 'degree',
    groups: [
      {
        group: 'done',
        words: 'doctorate phd ph.d. ph.d thesis dissertation',
        patterns: [
          `(?:(?:received|earned|completed|finished|got|took|obtained|gained|was awarded|defended|holds|has) ${degree})`,
          `(?:(?:took|got|earned) (?:his|her) (?:doctorate|Ph\\.?D\\.?|PhD) (?:in|at|from))`,
        ],
      },
      {
        group: 'pending',
        words: 'doctorate doctoral phd ph.d. ph.d thesis dissertation',
        patterns: [
          `(?:(?:will|hopes to|plans to|expects to|is due to|wants to|aims to|intends to|is about to|has yet to) (?:finish|complete|receive|earn|get|take|defend|submit|begin|start|gain|obtain) ${degree})`,
          `(?:(?:is|still|currently) (?:still )?(?:finishing|completing|writing|working on|studying for|reading for|preparing) ${degree})`,
          `(?:(?:is )?(?:an? )?(?:doctoral|PhD|Ph\\.?D\\.?) (?:student|candidate))`,
        ],
      },
    ],
  },
  {
    slot: 'side in parliament',
    groups: [
      {
        group: 'opposition',
        words: 'opposition',
        patterns: [
          '(?:(?:who )?(?:leads|heads|sits with|belongs to) the (?:[a-z]+ )?opposition\\b)',
          '(?:the (?:leader of the opposition|opposition leader)\\b)',
          '(?:whose (?:[a-z]+ )?party is in opposition)',
          '(?:in opposition\\b)',
        ],
      },
      {
        group: 'government',
        words: 'government cabinet coalition',
        patterns: [
          '(?:(?:whose|her|his) (?:[a-z]+ )?party (?:has|holds) (?:[a-z]+ )?(?:seats|posts|ministers|places) in the (?:government|cabinet|Cabinet|coalition))',
          '(?:(?:a|as a) (?:[a-z]+ )?member of the (?:government|cabinet|Cabinet|coalition))',
          '(?:(?:sits|serves|has served) in the (?:government|cabinet|Cabinet))',
          '(?:(?:whose|her|his) (?:[a-z]+ )?party (?:is part of|governs|belongs to|is in) (?:the )?(?:coalition|government))',
          '(?:a (?:government|cabinet|Cabinet) minister\\b)',
        ],
      },
    ],
  },
  {
    slot: 'career',
    groups: [
      {
        group: 'one of the house',
        words: 'career ranks nowhere anywhere life',
        patterns: [
          `(?:(?:has |had )?(?:spent|served) (?:his|her) (?:whole|entire|full) (?:career|working life|professional life) (?:in|at|with) (?:the|this) ${body})`,
          `(?:(?:has |had )?(?:spent|passed) all (?:his|her) working life (?:in|at|with) (?:the|this) ${body})`,
          `(?:(?:has |had )?(?:rose|risen|came up|come up|worked (?:his|her) way up) through (?:its|the|the department's|the company's) ranks)`,
          `(?:(?:has |had )?never worked (?:anywhere|for anybody|for anyone) else)`,
          `(?:(?:has |had )?worked nowhere else)`,
        ],
      },
      {
        group: 'outsider',
        words: 'hired recruited lured poached brought been came joined outsider',
        patterns: [
          '(?:(?:was |had been |who was )?(?:hired|recruited|lured|poached|brought in|hired away) (?:away )?from (?:[A-Z]|an? (?:[A-Z]?[a-z]+ )?(?:rival|competitor)))',
          '(?:whom (?:[A-Z][A-Za-z]*|&|the|company|firm|club| )+ (?:hired|recruited|lured|poached) (?:away )?from )',
          '(?:had been (?:a |an |the )?(?:[a-z]+ ){1,3}(?:in|at|of|for|with) [A-Z][A-Za-z]+)',
          '(?:(?:who )?(?:came|joined) from (?:the )?[A-Z][A-Za-z]+[^.]{0,40}\\b(?:to (?:take|lead|run|head)|where))',
          '(?:(?:is|was) an outsider\\b)',
        ],
      },
    ],
  },
  {
    slot: 'record at elections',
    groups: [
      {
        group: 'novice',
        words: 'candidate politician newcomer novice never politics',
        patterns: [
          '(?:a (?:first-time|novice) (?:candidate|politician))',
          '(?:(?:has|had) never (?:before )?(?:held|run for|stood for|sought) (?:any |an |a |public |elected |political )*(?:office|seat|election))',
          '(?:a political (?:newcomer|novice))',
          '(?:(?:is|was) new to politics)',
        ],
      },
      {
        group: 'veteran',
        words: 'reelected elected term bid attempt try campaign',
        patterns: [
          '(?:(?:was|has been|had been) (?:re-?elected))',
          '(?:(?:seeks|is seeking|wants|won|is running for|sought|serving|in) (?:a|his|her) (?:second|third|fourth|fifth|sixth) (?:straight |successive )?term)',
          '(?:(?:on|at|in|with) (?:his|her) (?:second|third|fourth|fifth) (?:bid|attempt|try|campaign))',
        ],
      },
    ],
  },
  {
    slot: 'work',
    groups: [
      {
        group: 'retired',
        words: 'retired',
        patterns: [
          '(?:an? (?:[a-z]+ )?retired (?:[a-z]+ ){0,2}(?:schoolteacher|teacher|professor|lecturer|principal|headteacher)\\b)',
        ],
      },
      {
        group: 'teaching',
        words: 'teaches',
        patterns: [
          '(?:teaches(?=[.,;]| (?:at|in) (?:the |an? |[A-Z])(?:[A-Za-z]+ ){0,3}(?:school|college|university|School|College|University)))',
        ],
      },
    ],
  },
  {
    slot: 'service',
    groups: [
      {
        group: 'civilian',
        words: 'uniform served army military soldier',
        patterns: [
          '(?:(?:has |had )?never (?:worn a uniform|served in (?:the|any) (?:army|military|navy|armed forces)|been a soldier|been in the (?:army|military|navy)))',
        ],
      },
      {
        group: 'soldier',
        words:
          'general colonel major admiral brigadier captain soldier marine brigade battalion regiment platoon',
        patterns: [
          '(?:an? (?:[a-z]+ )?(?:retired|former) (?:army |navy |marine |brigadier |lieutenant )?(?:general|colonel|major|admiral|brigadier|captain|soldier|marine)\\b)',
          '(?:(?:led|commanded) (?:a|the) (?:[a-z]+ )?(?:brigade|battalion|regiment|platoon))',
        ],
      },
    ],
  },
  {
    slot: 'marriage',
    groups: [
      {
        group: 'widowed',
        words: 'husband wife widow widower widowed',
        patterns: [
          '(?:(?:since|after|until|before) the (?:death|funeral) of (?:his|her) (?:husband|wife)\\b)',
          "(?:(?:since|after) (?:his|her) (?:husband|wife)(?:'s death| died| passed away))",
          '(?:(?:his|her) (?:late|dead) (?:husband|wife)\\b)',
          '(?:(?:has been|was|is) (?:a )?(?:widowed|widow|widower)\\b)',
          '(?:an? (?:[a-z]+ )?(?:widow|widower)\\b)',
          '(?:(?:who )?lost (?:his|her) (?:husband|wife) (?:to|in|last|when|two|three|four|five|six)\\b)',
        ],
      },
      {
        group: 'married',
        words: 'husband wife',
        patterns: [
          '(?:(?:lives|live|living|share|shares|runs|run|moved|plans|arrived|travels|flew|drove|celebrated|celebrate|farms|works) (?:[a-z]+ ){0,6}with (?:his|her) (?:husband|wife)\\b)',
          '(?:and (?:his|her) (?:husband|wife),? (?:[A-Z][a-z]+,? )?(?:are|have|plan|live|run|own|hope|say|want|will|still|now)\\b)',
          '(?:(?:his|her) (?:husband|wife),? (?:[A-Z][a-z]+,? )?(?:says|is|works|runs|plans|wants|hopes|will|has|still|now|thinks)\\b)',
        ],
      },
    ],
  },
  {
    slot: 'place in the case',
    groups: [
      {
        group: 'accused',
        words: 'pleaded convicted guilty trial sentenced jailed accused charged defendants',
        patterns: [
          '(?:(?:who )?pleaded (?:not )?guilty)',
          '(?:(?:is|was) (?:also )?(?:convicted of|found guilty|on trial|sentenced|jailed))',
          '(?:(?:is|was|stands|has been|have been) (?:also )?(?:accused|charged) (?:of|with))',
          '(?:one of the (?:[a-z]+ )?(?:defendants|accused)\\b)',
        ],
      },
      {
        group: 'not accused',
        words: 'accused charged suspect suspected trial suspicion defendant prosecution',
        patterns: [
          '(?:(?:is|was|has been) not (?:himself |herself )?(?:accused|charged|a suspect|on trial|under suspicion|a defendant))',
          '(?:(?:is|was) not suspected)',
          '(?:(?:appeared|testified|gave evidence|spoke) (?:as a witness )?for the prosecution)',
          '(?:(?:who )?(?:is|was|has been) accused of nothing)',
        ],
      },
    ],
  },
]
