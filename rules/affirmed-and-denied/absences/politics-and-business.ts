import { absence, type CueSlot } from '../../../src/analysis/opposed-cues.ts'

const text =
  '(?:agreement|contract|report|text|document|deal|letter|list|minutes|findings|terms|figures|names|recording|study|review|draft|files?|emails?|transcript|ruling|will|accounts|plan|map|results?|data|books?|memo|video|budget)'

/** Councils, parliaments, talks, firms and money. */
export const politicsAndBusiness: readonly CueSlot[] = [
  absence(
    'publication',
    [
      'public published publish release released secret confidential sealed disclose disclosed seal',
      `(?:will|would|did|does|has|have|had|is|was|were|are) (?:not|never) (?:be |been |yet been )?(?:make|made|publish|published|release|released|disclose|disclosed|post|posted)(?: the| its| their| his| her| any)? ?(?:[\\w'-]+ ){0,4}?(?:${text}(?: public)?|public|it public|them public|it|them)|(?:declined|refused|refuses) to (?:publish|release|disclose|make public) (?:the|its|their|his|her) (?:[\\w-]+ ){0,3}${text}|(?:the|its|their) (?:[\\w-]+ ){0,2}${text},? (?:which )?(?:is|was|are|were|has been|have been|remains?|had been) (?:still )?(?:secret|confidential|sealed|under seal|kept secret|not public|unpublished|classified)`,
    ],
    [
      'website online read posted published download downloaded public',
      `(?:which|that) (?:anyone|anybody|everyone) (?:can|could|may) (?:read|see|download|consult|inspect)|(?:posted|published|available|put|appeared|is|are|can be (?:read|found|downloaded|seen)) (?:in full )?(?:on|on the|on its|on their|online|at) (?:(?:the |its |their |his |her )?(?:[\\w'-]+ ){0,3}(?:website|web site|home ?page)|online)|(?:the|its) published ${text}|(?:was|were|has been|had been) (?:published|released|made public|posted) (?:on|in|last|this|by|yesterday)`,
    ],
    {
      unless:
        /\b(?:novel|album|poems?|song|newspaper|student newspaper|leaked|later|excerpts?|summary|part|some of|pages)\b/i,
    },
  ),
  absence(
    'amendment that passed',
    [
      'amendments amendment changes motions proposals',
      '(?:turned down|rejected|voted down|defeated|threw out|dismissed|struck down) (?:every (?:single )?one|all|each|every(?: single)?)(?: (?:one )?of)?(?: the)?(?: \\w+)? (?:\\w+ )?(?:amendments?|changes|motions|proposals?)(?! but)|(?:{none}|none of the(?: \\w+)?|not one of the(?: \\w+)?) (?:amendments?|changes|motions|proposals) (?:was|were|had been|passed|got|survived|went)',
    ],
    [
      'amendment amendments motion change proposal',
      "(?:an|one|the|two|his|her|their) (?:\\w+ ){0,2}(?:amendments?|motion|change|proposal)s? (?:[\\w,'-]+ ){0,14}?(?:passed|was passed|was adopted|was accepted|were accepted|were adopted|was approved|were approved|carried|was carried|got through|went through|survived|won|succeeded)",
    ],
    { unless: /\b(?:constitutional|Constitution|committee|last year|withdrawn|failed)\b/i },
  ),
  absence(
    'vote',
    [
      'vote voted ballot',
      '{none} (?:formal )?vote (?:was|has been|had been|is|will be) (?:taken|held|called|planned)|(?:without|did not take|took no|held no|put off|postponed) (?:a |the |any |its )?(?:\\w+ )?vote|(?:did not|never|has not|have not) vot(?:e|ed) on (?:it|the)',
    ],
    [
      'voted vote',
      '(?:voted|approved it|rejected it|passed it|carried|adopted it)(?: by)? \\d+(?:-| to )\\d+|the vote (?:was|of|went|split) (?:\\d+|unanimous)|(?:by|on|in) a (?:vote of )?\\d+(?:-| to )\\d+ vote',
    ],
    { unless: /\b(?:committee|senate|earlier|last|in \d{4}|other)\b/i },
  ),
  absence(
    'debate of it',
    [
      'discussed mentioned touched raised discussion',
      '(?:was|were|is|are|has|have|had) (?:not|never) (?:been )?(?:discussed|raised|mentioned|touched (?:on|upon)|brought up|on the agenda)|{nobody} (?:raised|mentioned|brought up|discussed) (?:it|the)|kept off the agenda|off the agenda',
    ],
    [
      'discussed talk discussion debate hour hours minutes exchange',
      "(?:the|an|a|half an|two) (?:hours?|minutes|morning|afternoon|session|discussion|debate|exchange|talk|argument|row) (?:\\w+ )?(?:spent )?(?:on|about|over) (?:the )?(?<topic>[\\w'-]+(?: [\\w'-]+)?)",
    ],
    { scope: 'topic' },
  ),
  absence(
    'support',
    [
      'supported support backed favour favor spoke',
      "(?:none|not one|nobody|no one|no-one|neither) (?:of )?(?:[\\w'-]+ ){0,12}?(?:supported|backed|favou?red|spoke (?:for|in favou?r of|up for)|welcomed|had a good word for|liked)",
    ],
    [
      'gladly welcomed supported backed favour favor praised',
      '(?:told|at|before) the (?:\\w+ )?(?:audience|hearing|meeting|council|committee|session|panel)[^.]{0,40}? (?:would gladly|would happily|(?:was|were) happy to|supported|backed|welcomed|favou?red)|(?:spoke|speaking) (?:in favou?r|up for)',
    ],
    { within: /\b(?:hearing|council|committee|meeting|consultation)\b/ },
  ),
  absence(
    'agreement',
    [
      'agreement deal accord treaty agreed',
      '{none} (?:final |formal |trade |peace |new )?(?:agreement|deal|accord|treaty|compromise)(?: (?:was|has been|had been|could be|is))? (?:reached|signed|struck|made|found|in sight)|(?:without|failed to reach|did not reach|ended without|broke up without|no closer to) (?:a|an|any) (?:agreement|deal|accord|compromise)|talks (?:collapsed|broke down|ended in failure)',
    ],
    [
      'signed agreement deal accord treaty initialled initialed agreed',
      '(?:signed|initial+ed|sealed|struck|concluded|hailed|welcomed) (?:a|an|the|their) (?:\\w+ ){0,2}(?:agreement|deal|accord|treaty|pact|compromise)|under the (?:agreement|deal|accord|pact|treaty|compromise),|the (?:agreement|deal|accord|pact|compromise) (?:was signed|will|takes effect|came into|gives|commits|obliges|provides|allows|requires|runs)|shook hands on',
    ],
    {
      unless:
        /\b(?:earlier|previous|first|interim|\b(?:19|20)\d\d\b|collective|ceasefire|would|draft|prenuptial|trade deal)\b/i,
    },
  ),
  absence(
    'opposition',
    [
      'objected objection objections opposed opposition dissent against complaint complaints',
      '{nobody} (?:objected|opposed|spoke against|voted against|complained|protested)|without (?:a single |any )?(?:objection|opposition|dissent|a dissenting voice|complaint)|{none} (?:objections?|complaints?|protests?)(?: (?:was|were|has been|have been|had been|came))',
    ],
    [
      'objected opposed complained protested against objections dissenting heckled booed',
      '(?:who|he|she|they|and|residents|neighbou?rs|members|two|three|several|some) (?:had |have |has )?(?:objected|opposed it|complained|protested|spoke against|voted against|voted no)|(?:the )?(?:objectors|protesters|opponents) (?:said|held|shouted|booed|handed|walked|chanted|filled)|(?:heckled|booed|shouted down|jeered)',
    ],
    { scope: 'place', unless: /\b(?:elsewhere|match|fans|referee|symptom\w*|pain)\b/i },
  ),
  absence(
    'job loss',
    [
      'jobs redundancies layoffs lose job',
      '{none} (?:compulsory )?(?:job losses|jobs will (?:go|be lost)|redundancies|lay-?offs|jobs (?:were|are|would be) lost)|{nobody} (?:will|would|is to|has to|had to|was going to) lose (?:his|her|their|a) jobs?|without (?:any )?(?:lay-?offs|redundancies|job losses)',
    ],
    [
      'laid redundant redundancies redundancy dismissed layoffs jobs sacked',
      '(?:were|was|have been|had been|been) (?:laid off|made redundant|sacked|let go|dismissed)|(?:the|\\d+|some|dozens of|those) (?:\\w+ )?(?:redundancies|lay-?offs|job losses)|(?:shed|cut|axed|lost) (?:\\w+ )?(?:\\d+|dozens of|hundreds of|half its|a third of its) (?:jobs|posts|workers|staff|employees)',
    ],
    { unless: /\b(?:in (?:19|20)\d\d|last year|rival|president|governor|coach)\b/i },
  ),
  absence(
    'work abroad',
    [
      'abroad overseas foreign offshore',
      '(?:{none}|none of (?:the|its|their)(?: \\w+){0,2}?|nothing|not a single \\w+) (?:work |parts? |components? |production |jobs? )?(?:will be|would be|is|are|was|were|has been|comes|come|goes|go|is to be|is being) (?:sent|made|moved|done|sourced|produced|from|shipped)? ?(?:abroad|overseas|offshore)|(?:made|built|produced|sewn|sourced) (?:entirely|wholly|only|exclusively) (?:in|at|from) (?:Britain|this country|America|the United States|Scotland|Wales|England|Ireland|Australia|Canada|the town)',
    ],
    [
      'slovakia poland romania hungary turkey china india vietnam bangladesh morocco mexico taiwan malaysia thailand bulgaria portugal sister plant factory',
      '(?:a |its |the |from |by )(?:\\w+ )?(?:sister )?(?:plant|factory|mill|works|supplier|workshop|warehouse|contractor|partner|subsidiary)s? in (?:Slovakia|Poland|Romania|Hungary|Turkey|China|India|Vietnam|Bangladesh|Morocco|Mexico|Taiwan|Malaysia|Thailand|Bulgaria|Portugal|Tunisia|Egypt|Serbia|the Czech Republic|Cambodia|Indonesia|Pakistan|Sri Lanka|Lithuania|Ukraine|Spain|Italy)',
    ],
    { unless: /\b(?:rival|competitor|other|owns another|until|closed|bought)\b/i },
  ),
  absence(
    'fee',
    [
      'free charge fee nothing cost',
      '(?:admission|entry|entrance|parking|the (?:show|concert|event|service|clinic|museum|course|lunch|meal|bus)) (?:is|was|will be|are) (?:always |now )?free|(?:free of charge|at no charge|for no charge|without charge)|(?:do|does|did|will) not charge|{none} (?:entry |entrance |admission )?(?:fee|charge)(?: (?:is|was|for|will))',
    ],
    [
      'tickets ticket admission entry fee pay paid charge',
      '(?:tickets?|admission|entry|entrance|seats?|places?) (?:is|are|was|were|cost|costs|sell for|sold for|go for|start at|starts at|priced at|come to)(?: priced)? ?(?:at |from )?[$£€]\\d|(?:paid|pay|pays|charged|charges|handed over) [$£€]\\d[\\d.,]* (?:a head|each|to (?:get in|enter|see|watch|park|attend|listen)|for (?:a ticket|tickets|entry|admission|their tickets|his ticket|her ticket|a seat))|(?:an?|the) (?:entry|entrance|admission) (?:fee|charge) of',
    ],
    {
      unless:
        /\b(?:free for|children|under \d+|members|last year|usually|instead|normally|except|other|VIP|next)\b/i,
    },
  ),
  absence(
    'pay',
    [
      'unpaid volunteer volunteers salary paid pay fee wage',
      '(?:takes?|took|draws?|drew|received?|receives|accepts?|accepted) no (?:salary|fee|pay|wages?|money)|(?:is|was|are|were) (?:unpaid|not paid|all volunteers|never paid)|works? (?:unpaid|for nothing|without pay)|(?:without|for no) (?:pay|salary|a fee)',
    ],
    [
      'salary fee paid earns wage wages earned',
      '(?:his|her|their|the) (?:annual |yearly |monthly |weekly )?(?:salary|fee|pay|wages?|wage) (?:is|was|of|rose|went|will|has|had|are|were)|(?:is|was|are|were|gets?|being) paid [$£€]?\\d|(?:earns|earned|is on|makes) [$£€]\\d',
    ],
    { scope: 'party', unless: /\b(?:former|previous|earlier|used to|before|leave|other)\b/i },
  ),
  absence(
    'comment',
    [
      'comment reached respond interview interviews reply speak',
      '(?:declined|refused) (?:to comment|all requests|to speak|to be interviewed|an interview|requests)|(?:did|would|does|could) not (?:to )?(?:be reached|respond|reply|return|comment|speak|answer|give interviews|be interviewed)(?: (?:to|for) (?:\\w+ )?(?:requests?|comment|calls|messages|reporters|questions))?(?: later)?|could not be reached|(?:has|had) not (?:spoken|commented)|(?:made|had) no comment',
    ],
    [
      'interview told statement telephone said',
      '(?:said|told \\w+(?: \\w+)?|explained|recalled|added|argued) (?:\\w+ )?(?:in|during|by|over) (?:an? |the )?(?:interview|(?:brief |written |emailed |prepared )?statement|telephone|phone|e-?mail|news conference|text message)|told (?:reporters|a reporter|journalists|this newspaper|the paper|the BBC|[A-Z]\\w+ (?:News|Radio|TV))',
    ],
    {
      scope: 'party',
      unless:
        /\b(?:spokes\w+|lawyer|on (?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)|last|earlier|at the time|in (?:19|20)\d\d|later)\b/i,
    },
  ),
  absence(
    'question taken',
    [
      'questions',
      '(?:took|take|takes|accepted|answered|allowed) no questions|(?:did not|would not|refused to|declined to|left without) (?:take|taking|answer|answering|accept|accepting) (?:any )?questions|without taking questions',
    ],
    [
      'questions asked answered pressed',
      '(?:took|answered|fielded|faced) (?:\\w+ )?questions|asked (?:by (?:a reporter|reporters|one reporter|journalists)|whether|if|about|why|how|when|what)[^.]{0,60}?, (?:he|she)|in (?:reply|answer) to (?:a|one) question|(?:pressed|asked) (?:by reporters|on whether)',
    ],
    { scope: 'party' },
  ),
  absence(
    'apology',
    [
      'apologise apologize apologised apologized apology sorry',
      '(?:did not|has not|has never|have not|never|refused to|declined to|would not|had not) (?:apologi[sz]ed?|say sorry|said sorry)|{none} apology(?: (?:was|has|came|from))|stopped short of (?:an apology|apologi[sz]ing)',
    ],
    [
      'apologised apologized apology sorry',
      '(?:has |have |had |later |also |publicly )?apologi[sz]ed (?:to|for|on|in|at)|(?:said|says) (?:that )?(?:he|she|it) was (?:very |deeply |truly )?sorry|(?:his|her|its|their|the) apology (?:was|came|to|for|did)',
    ],
    { scope: 'party' },
  ),
  absence(
    'debt',
    [
      'debt debts owes loan mortgage',
      '(?:{none}|has no|had no|free of|without|carries no|owed no) (?:\\w+ )?(?:debts?|borrowings?|mortgage)|(?:debt-free|owes nothing|owed nothing)',
    ],
    [
      'debt debts loan loans lender lenders creditors owes owed mortgage',
      '(?:its|his|her|their|the) (?:\\w+ )?(?:debts?|loans?|lenders|creditors|mortgage|overdraft|borrowings?) (?:of|is|are|was|were|stood|have|has|had|rose|reached|will)|owe[sd] [$£€]?\\d',
    ],
    { scope: 'party', unless: /\b(?:government|national|paid off|gratitude|cleared)\b/i },
  ),
  absence(
    'bidder',
    [
      'bid bids bidder bidders offer offers buyer',
      '{none} (?:bids?|bidders?|offers?|buyers?)(?: (?:was|were|came|has|have|had|emerged|could be found))|failed to (?:find a buyer|sell|reach its reserve|attract)|(?:was|were|went) unsold',
    ],
    [
      'bidder bidders sold buyer hammer',
      '(?:the|a|an|one|two|three|rival|telephone|anonymous|winning) (?:\\w+ )?bidders? (?:paid|raised|in|on|from|drove|fought|bought|won|was|were)|(?:sold|went) (?:to (?:a|an|the) [\\w ]{3,30} )?for [$£€]\\d|the (?:buyer|winning bid)',
    ],
    { scope: 'place' },
  ),
  absence(
    'inspection',
    [
      'inspected inspection inspections inspector checked',
      '(?:had|has|have|was|were) (?:never|not) (?:been )?(?:inspected|checked|examined|tested)|{none} (?:inspections?|inspectors?)(?: (?:was|were|had|has|have|ever))',
    ],
    [
      'inspected inspectors inspection inspector',
      '(?:inspectors?|inspections?) (?:had |have )?(?:found|visited|noted|passed|warned|called|came|gave|in|last|on|recorded)|(?:was|were|had been) (?:last )?inspected (?:in|on|by|last|two|three|every)',
    ],
    {
      lasting: true,
      unless: /\b(?:since the|after the|now|ticket|police inspector|chief inspector|detective)\b/i,
    },
  ),
  absence(
    'permission',
    [
      'permission licence license permit',
      '(?:without|{none}|had no|has no|never had|never got|never sought) (?:planning |any |a |the |building )*(?:permission|licen[cs]e|permit|consent)|(?:was|is|were) unlicensed',
    ],
    [
      'permission licence license permit',
      '(?:planning |building )?(?:permission|licen[cs]e|permit|consent) (?:was|had been|were|has been) (?:granted|given|issued|obtained|renewed)|(?:was|were|had been|has been) granted (?:planning |building )?(?:permission|a licen[cs]e|a permit|consent)|(?:his|her|its|their|the) (?:\\w+ )?(?:licen[cs]e|permit) (?:was|expires|expired|runs|allows|allowed)',
    ],
    { scope: 'party', unless: /\b(?:refused|revoked|later|driving|retrospective)\b/i },
  ),
  absence(
    'strike',
    [
      'walkout strike strikes picket',
      '(?:there (?:would|will) be no|{none}|ruled out a|called off (?:the|a|its)|voted against a) (?:walk-?out|strikes?|industrial action)',
    ],
    [
      'strike picket pickets strikers walkout',
      '(?:the|on|during the|a \\w+-day) (?:strike|walk-?out) (?:began|begins|is in|entered|has|shut|closed|stopped|halted|lasted|enters)|(?:strikers|pickets|picket line)',
    ],
    { unless: /\b(?:in (?:19|20)\d\d|last|earlier|hunger|lightning|air|hit|rate)\b/i },
  ),
  absence(
    'attendance',
    [
      'attend attended stayed absent',
      '(?:stayed (?:home|at home|away)|did not (?:attend|show up|appear|turn up|come|go)|was (?:not there|not present|absent|not at the|not in the (?:room|hall|chamber|court|building))|skipped the|boycotted the|missed the (?:meeting|hearing|session|vote|ceremony|funeral|debate|trial))',
    ],
    [
      'microphone podium lectern stood seat rose sat told walked applauded left spoke handed shook gallery chair stage',
      '(?:(?:his|her) (?:\\w+ ){0,2}(?:minutes|time|turn|speech) at the (?:microphone|lectern|podium)|(?:went on|kept) (?:reading|talking|speaking)|(?:told|addressed|assured|reminded) the (?:council|meeting|committee|court|hearing|audience|crowd|chamber|hall|mourners|guests|board|commission|panel|assembly|senate)|(?:stood|sat|rose|waited|took (?:his|her) (?:seat|place)) (?:\\w+ ){0,3}(?:in|at|to|on|beside|behind) (?:the|his|her) (?:\\w+ )?(?:back|front|chair|lectern|microphone|podium|gallery|seat|row|table|stage|speak|dock|platform)|(?:walked|stormed|slipped|swept) (?:out|off|to the (?:lectern|microphone|podium|front|stage))|left (?:before the|the (?:room|chamber|hall|building|court) (?:before|after|by|without|without))|shook (?:hands|his hand|her hand) with|from the (?:floor|gallery|podium|lectern))',
    ],
    { scope: 'party' },
  ),
]
