import { type CueSlot, lack } from '../../../src/analysis/opposed-cues.ts'

/** What somebody is said never to have done, or not to have done that day. */
export const deeds: readonly CueSlot[] = [
  lack(
    'an interview',
    'interviews?|reporters?|the press|journalists|newspapers',
    '(?:told|said to|confided to|remarked to) (?:an? |the |one )?(?:\\w+ )?(?:interviewer|reporter|journalist|newspaper|magazine|BBC|critic|radio station)|(?:said|told \\w+|recalled|explained|admitted) (?:in|during) (?:an|a|his|her|one|the) (?:\\w+ )?(?:interview|profile|documentary|conversation with)|(?:gave|in|granted) (?:an|his|her|one|a \\w+) interview',
    {
      scope: 'party',
      lasting: true,
      unless: /\b(?:spokes\w+|family|agent|job interview|widow|daughter|son)\b/i,
    },
  ),
  lack(
    'a drive in a car',
    'drove|driven|driving licen[cs]e|steering wheel',
    '(?:he|she|who|and)(?: then| had| has| often| still)? (?:drove|drives)|(?:at|behind) the wheel|(?:his|her) (?:\\w+ )?(?:car|van|pickup|motorcycle|motorbike)(?:,| was| is| in| at| on| had| broke)',
    {
      scope: 'party',
      lasting: true,
      unless: /\b(?:golf|sheep|cattle|chauffeur|taxi|crazy|point|force|ball|nail)\b/i,
    },
  ),
  lack(
    'a flight',
    'flown|flew|flights?|aeroplane|airplane|plane|aircraft',
    '(?:he|she|who|and)(?: then| had| has| later| once)? (?:flew|flown|flies)(?: to| in| home| from| out| back| into| over)|(?:his|her|the|a|on the|on a) (?:\\w+ )?flight (?:to|from|home|back|landed|was|over)|boarded (?:a|the) (?:plane|flight|aircraft|jet)|(?:landed|touched down) at',
    {
      scope: 'party',
      lasting: true,
      within: /\b(?:never|fear of|afraid)\b/i,
      unless: /\b(?:flag|kite|took flight|of stairs|fell|ball|rage|time flew|of fancy)\b/i,
    },
  ),
  lack(
    'a swim',
    'swim|swam|swum|swimming',
    '(?:he|she|who|and)(?: then| had| has| often) (?:swam|swims|swum)|(?:his|her) (?:\\w+ )?swim (?:of|across|to|was|in)|swam (?:to|across|out|the|ashore|back|for)',
    { scope: 'party', unless: /\b(?:later|learned|learnt|dog)\b/i },
  ),
  lack(
    'a marathon or race',
    'marathons?|races?',
    '(?:his|her) (?:\\w+ )?(?:previous|earlier|second|third|fourth|best|last|fastest|first) (?:marathon|race|time)|(?:ran|run|runs|finished|won) (?:the|a|in the|his|her|\\w+) (?:\\w+ ){0,2}marathons?(?: in| last| at| twice| three)',
    { scope: 'party', unless: /\b(?:until|human|arms|presidential|won the race on|horse|this)\b/i },
  ),
  lack(
    'a vote against the party',
    'rebelled|broke ranks|crossed the floor|dissent\\w*|defect\\w*',
    '(?:rebelled|broke ranks|crossed the floor|defected|voted with the opposition|voted against (?:his|her|their|its) (?:own )?party)',
    { scope: 'party', unless: /\b(?:until|others?)\b/i },
  ),
  lack(
    'a lost election',
    '(?:lost|defeated|beaten) (?:an|his|her|a|any|its|in an|at an)(?: \\w+)? ?(?:election|seat|race|vote)?',
    '(?:lost|was (?:beaten|defeated|ousted)|came second|narrowly lost|failed to win) (?:in|to|at|by|the (?:election|race|seat|mayoralty|leadership)|his|her) ?(?:\\w+ )?(?:(?:19|20)\\d\\d|seat|election|by \\d|\\w+ votes)',
    {
      scope: 'party',
      lasting: true,
      within: /\b(?:election|candidate|votes?|seat|council|parliament|senate)\b/i,
      unless: /\b(?:husband|father|son|brother|until|weight|rival)\b/i,
    },
  ),
  lack(
    'an office held before',
    '(?:elected|public|political|held|run for|stood for|sought)(?: \\w+){0,2} office',
    '(?:a|the|as|was|former|served|after|been|is|been a) (?:\\w+ )?(?:councillor|councilman|councilwoman|mayor|senator|congressman|congresswoman|state representative|minister|governor|alderman|county commissioner|MP|member of (?:Parliament|the (?:council|legislature|assembly|senate)))(?: (?:from|for|in|until|between|since|of|under))|served (?:two|three|four|one|a) terms?',
    {
      scope: 'party',
      lasting: true,
      unless:
        /\b(?:father|husband|brother|opponent|predecessor|wife|higher than|beat|defeated|to succeed|will)\b/i,
    },
    '(?:political|complete) (?:novice|newcomer|outsider|neophyte)',
  ),
  lack(
    'military service',
    'uniform|served|army|navy|military service|soldier|conscript\\w*',
    '(?:served|fought|enlisted|joined|drafted|stationed|volunteered) (?:\\w+ )?(?:in|with|into|for) (?:the )?(?:\\w+ )?(?:army|navy|air force|marines|infantry|regiment|war|Vietnam|Korea|Falklands|Royal|paratroop\\w*)|(?:his|her) (?:army|navy|military|regimental) (?:service|days|comrades|career|record)|(?:a|former|retired|as an?) (?:army|naval|marine|navy) (?:officer|captain|major|sergeant|colonel|veteran)',
    {
      scope: 'party',
      lasting: true,
      unless: /\b(?:father|brother|husband|son|salvation|customers|grandfather|meals|sentence|charged)\b/i,
    },
  ),
  lack(
    'faith',
    'religio\\w+|church|faith|believer|God|prayed|baptis\\w+|synagogue|mosque',
    '(?:his|her|at his|at her) (?:local |parish |own )?(?:church|synagogue|mosque|priest|vicar|pastor|rabbi|imam|faith|prayers|Bible|rosary)|(?:he|she) (?:prayed|prays|sang in the choir|went to Mass|was a (?:deacon|churchwarden|lay preacher|Sunday school))|(?:a|as a|devout|lifelong|practi[cs]ing) (?:\\w+ )?(?:Catholic|Methodist|Quaker|Baptist|Anglican|Lutheran|Muslim|Jew|Presbyterian|Mormon)(?:,| who| and)',
    {
      scope: 'party',
      lasting: true,
      unless:
        /\b(?:until|converted|raised|brought up|wedding|married in|mother|father|as a child|funeral|wife)\b/i,
    },
    '(?:lifelong|convinced|confirmed) atheist|(?:an|was an|is an) (?:atheist|agnostic)|unbeliever',
  ),
  lack(
    'a prize accepted',
    'prizes?|awards?|honou?rs?|medals?|knighthood|titles?',
    '(?:accepted|received|collected|won|was awarded|was given|was made|was knighted|awarded|shared|took) (?:an?|the|his|her|with|by) (?:\\w+ ){0,4}?(?:prize|award|OBE|MBE|CBE|knighthood|medal|Oscar|Grammy|Pulitzer|Tony|Emmy|Booker|honou?r|honorary degree|Academy Award)|(?:was|been) knighted|(?:his|her) (?:\\w+ )?(?:Oscar|Grammy|Pulitzer|Emmy|knighthood|OBE|MBE|CBE|Nobel|medal)',
    {
      scope: 'party',
      lasting: true,
      unless:
        /\b(?:lost|nominated|until|posthum\w+|after (?:his|her) death|refus\w+|turned down|declin\w+|film|producer|this year|latest)\b/i,
    },
    '(?:turned down|refused|declined) (?:a|an|every|all|the|any) (?:\\w+ ){0,2}(?:honou?rs?|prizes?|awards?|knighthood|OBE|MBE|CBE|medals?)',
  ),
  lack(
    'a hit',
    'hits?|best-?seller|chart|number one|top ten|gold record',
    '(?:reached|went to|hit|topped|climbed to|entered) (?:the |number |No\\. )?(?:charts?|one|1|two|\\d+|top (?:ten|10|20|40))|(?:his|her|the|their|a|first|biggest) (?:\\w+ )?(?:hit|hits|chart-topper|number one|best-?seller|gold record)',
    {
      scope: 'party',
      lasting: true,
      within: /\b(?:singer|song|album|record|band|novel|book|musician|single|label)\b/i,
      unless:
        /\b(?:other singers|covered by|cover|someone else|until|hit by|pitch\\w*|inning\\w*|base|bat)\b/i,
    },
  ),
  lack(
    'a record made',
    'recorded|recording|albums?|records?',
    '(?:his|her|a|the|their|first|debut|only|last|\\w+ed) (?:\\w+ )?(?:album|albums|LP|recording|recordings|single)(?:,| was| were| of| in| came| sold| "| “|, “)|recorded (?:it|a|two|three|the|his|her|with|for|in|at)',
    {
      scope: 'party',
      lasting: true,
      within: /\b(?:singer|pianist|band|guitarist|musician|conductor|fiddler|composer|violinist)\b/i,
      unless: /\b(?:after (?:his|her) death|until|others|released since|tape of)\b/i,
    },
  ),
  lack(
    'a book published',
    'published|publish|book|novel|poem',
    '(?:his|her) (?:\\w+ )?(?:first|second|third|last|only|best-known|latest|debut) (?:\\w+ )?(?:book|novel|collection|volume|memoir|poem|play)|(?:published|wrote) (?:a|an|two|three|four|his|her|several) (?:\\w+ )?(?:books?|novels?|collections?|memoirs?|poems|volumes?)|author of',
    {
      scope: 'party',
      lasting: true,
      within: /\b(?:writer|poet|author|died|scientist|teacher|diaries|manuscripts?)\b/i,
      unless: /\b(?:after (?:his|her) death|posthum\w+|until|about (?:him|her)|by others|biograph\w+)\b/i,
    },
  ),
  lack(
    'a teacher',
    'teachers?|taught|coach(?:es)?|trainer|mentor',
    '(?:his|her) (?:\\w+ )?(?:teachers?|coach|trainer|mentor|tutor|instructor)(?:,| said| who| had| was| is| told| [A-Z])|(?:was|were|been) (?:taught|coached|trained|mentored) by',
    {
      scope: 'party',
      lasting: true,
      unless: /\b(?:national|assistant|former|as a teacher|later|new|opponent's|rival)\b/i,
    },
    'self-taught|taught (?:him|her)self|(?:coaches|coached|trains|trained) (?:him|her)self',
  ),
  lack(
    'an agent or manager',
    'agents?|managers?|lawyers?|publicists?',
    '(?:his|her) (?:\\w+ )?(?:agent|manager|publicist|lawyer|business manager)(?:,| said| who| had| was| told| called)',
    { scope: 'party', lasting: true, unless: /\b(?:former|later|team|football|case|then)\b/i },
  ),
  lack(
    'an injury kept him out',
    'missed|absent|injur\\w+',
    '(?:missed|sat out|was left out of|was dropped for|did not play in) (?:a|the|one|two|three|four|six|several|last|most|half)|(?:out|sidelined|absent) (?:for|with) (?:a|an|two|three|four|six|several|most|much)',
    {
      scope: 'party',
      within: /\b(?:season|games?|matches|league|team|club)\b/i,
      unless: /\b(?:last season|previous|opponent|chance|penalty|shot|bus|train|point)\b/i,
    },
  ),
  lack(
    'a change of mind',
    'changed (?:his|her|its|their) mind|wavered|regret\\w*|second thoughts',
    '(?:changed (?:his|her|its|their) mind|had second thoughts|reversed (?:him|her|it)self|now regrets|regretted|later withdrew|backed out)',
    { scope: 'party', unless: /\b(?:others?|until)\b/i },
  ),
  lack(
    'a warning to him',
    'warned|consulted|told|informed|asked',
    '(?:had been|was|were|have been) (?:consulted|informed|warned|briefed|told in advance|asked for (?:his|her|their) (?:views?|opinion|consent))(?: (?:about|on|of|in|by|twice|at|two|three|last|that))',
    { scope: 'party', unless: /\b(?:other|later|after the|afterwards|police|rescuers)\b/i },
  ),
  lack(
    'a meeting of two',
    '(?:met|meet|meeting|spoken|speak|talk)(?: (?:in person|face to face|alone|each other|him|her|before))?',
    '(?:when|after|since|before|as|where) (?:they|the two|the pair|the two men|the two women|he and she) (?:\\w+ )?(?:met|had (?:met|lunch|dinner)|sat down|shook hands|dined|spoke)|(?:the two|the pair|the two men|they) (?:had )?(?:met (?:in|at|on|for|last|twice|over)|shook hands|embraced|dined|had (?:lunch|dinner)|sat side by side|spent (?:an|two|the))',
    {
      scope: 'piece',
      within:
        /\b(?:never met|never (?:spoken|spoke)|not met|not spoken|refus\w+ to meet|have yet to meet|have not met|had not met|did not meet|not shake|strangers)\b/i,
      unless: /\b(?:until|then|later|first met|next)\b/i,
    },
  ),
  lack(
    'a handshake',
    'shake hands|shook hands|handshake',
    '(?:shook|shaking) (?:hands|his|her)|(?:a|the|their|his|her) (?:\\w+ )?handshake (?:lasted|was|on|at|between)',
    { unless: /\b(?:other|later|before)\b/i },
  ),
  lack(
    'cancelled services',
    '(?:flights?|trains?|ferries|services|buses|matches|games|events|races|classes|lessons|concerts|performances|shows|operations|appointments) (?:\\w+ )?(?:cancel+ed|delayed|called off|diverted|postponed|lost)',
    '(?:\\d+|two|three|four|five|dozens of|hundreds of|some|several|all|the|most|its|a) (?:\\w+ )?(?:flights?|trains?|ferries|services|buses|matches|games|events|races|classes|lessons|concerts|performances|shows|operations|appointments) (?:\\w+ )?(?:were|was|had been|have been) (?:cancel+ed|delayed|called off|diverted|postponed)|(?:stranded|rebooked) (?:passengers|travel+ers|commuters|by)|passengers (?:slept|were stranded|were rebooked)|(?:the )?(?:cancel+ed|postponed) (?:flight|match|game|concert|performance|show|race|train)',
    { unless: /\b(?:last (?:year|summer|winter)|other|elsewhere|in (?:19|20)\d\d|pandemic|previous)\b/i },
  ),
  lack(
    'a closed school',
    'schools? (?:\\w+ )?(?:closed|shut)|classes (?:\\w+ )?cancel+ed',
    '(?:schools?|classes|lessons|the school|all schools|most schools) (?:\\w+ )?(?:were|was|stayed|remained|had|will be|will stay) (?:\\w+ )?(?:closed|shut|cancel+ed|sent home)|(?:pupils|students|children) (?:were|stayed|had been) (?:sent )?(?:home|off school|kept at home)',
    { unless: /\b(?:last|other|neighbou?ring|in (?:19|20)\d\d|weekend|for good|plan)\b/i },
    'schools? (?:stayed|remained|were kept|kept|was) open',
  ),
  lack(
    'a closed road or shop',
    '(?:roads?|shops?|stores?|airports?|ports?|bridges?|borders?|stations?|museums?|streets?|offices|banks) (?:\\w+ )?(?:closed|shut)',
    '(?:the|all|most|every|its) (?:\\w+ )?(?:airport|port|border|station|museum|bank|factory|plant|shops|road|bridge) (?:\\w+ )?(?:was|were|is|are|had been|stayed|remained|remains) (?:\\w+ )?(?:closed|shut|sealed|blocked|boarded up|locked|shuttered)',
    { scope: 'topic', unless: /\b(?:reopen\w*|last|other|in (?:19|20)\d\d|since|again|later|for good)\b/i },
    '(?:shops|stores|banks|the airport|the port|the border|the station|the bridge|the road|the museum) (?:stayed|remained|was|were|kept|is|are) open',
  ),
  lack(
    'a price rise',
    '(?:prices?|fares?|rents?|fees?|bills|rates?|premiums?) (?:\\w+ )?(?:rise|risen|rose|increase[ds]?|going up|went up|gone up|raised|change[ds]?)',
    '(?:prices?|fares?|rents?|fees?|bills|premiums?) (?:\\w+ )?(?:rose|rise|will rise|went up|will go up|have risen|has risen|increased|jumped|climbed|doubled)(?: (?:by|to|from|last|this|in|again))|(?:raised|lifted|put up|increased) (?:its|the|their|his|her) (?:\\w+ )?(?:prices?|fares?|rents?|fees?|bills|premiums?)',
    {
      scope: 'topic',
      unless: /\b(?:rival|last year|elsewhere|national\w*|inflation|in (?:19|20)\d\d|oil|gas|energy|raw)\b/i,
    },
  ),
  lack(
    'a photograph taken by visitors',
    '(?:cameras?|phones?|photography|photographs?|filming)(?: (?:is|are|was|were))?(?: (?:allowed|permitted))?',
    '(?:took|taking|snapped|posted|posed for|takes) (?:\\w+ )?(?:selfies?|photographs?|photos?|pictures?)|(?:held|holding|raised|lifted) (?:up )?(?:their|his|her) (?:phones?|cameras?)|filmed (?:it|him|her|them|the) on (?:their|his|her|a) (?:phones?|mobile)',
    {
      within:
        /\b(?:(?:no|not|banned|forbidden|handed in|sealed|confiscated|locked)[^.]{0,40}(?:phones?|cameras?|photograph\w*|filming)|(?:phones?|cameras?|photograph\w*|filming)[^.]{0,40}(?:not|banned|forbidden|handed in|sealed|confiscated|locked))\b/i,
      unless: /\b(?:outside|afterwards|later|security)\b/i,
    },
  ),
  lack(
    'talk of it',
    'spoke|spoken|speak|talk(?:ed|s)?|mention\\w*|discuss\\w*',
    '(?:(?:often|always|sometimes|readily|gladly|openly|used to|liked to|loved to|would) (?:\\w+ )?(?:speak|spoke|talk|talked|tell|told)(?: (?:about|of|his|her|stories))|(?:her|his) (?:\\w+ )?(?:stories|anecdotes|tales|memories) (?:of|about))',
    {
      scope: 'party',
      within: /\b(?:never|not) (?:\w+ )?(?:spoke|spoken|speak|talk|talked|mention\w*|discuss\w*)/i,
      lasting: true,
      unless: /\b(?:until|late in life|in (?:his|her) (?:last|final)|later|other)\b/i,
    },
  ),
  lack(
    'a return',
    '(?:returned|went back|gone back|came back|set foot|return|go back)(?: \\w+){0,3}',
    '(?:on|during|after|in) (?:a|his|her|their|one) (?:\\w+ )?(?:return|later|last|second) (?:visit|trip|journey)(?: to| there| home)?|(?:returned|went back|came back) (?:to|there|home) (?:\\w+ ){0,3}(?:in (?:19|20)\\d\\d|twice|every|once|for|three)',
    {
      scope: 'party',
      lasting: true,
      within:
        /\b(?:never (?:\w+ )?(?:returned|went back|gone back|came back|return|go back|set foot)|not (?:\w+ )?(?:returned|gone back|go back|return))\b/i,
      unless: /\b(?:work|office|bed|husband|service|call|serve|tax)\b/i,
    },
  ),
]
