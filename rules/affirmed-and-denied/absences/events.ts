import { absence, type CueSlot } from '../../../src/analysis/opposed-cues/slots.ts'

const suspects =
  '(?:defendants?|accused|men|women|brothers|pair|trio|suspects?|him|her|them|two|three|four|five|six)'
const film = /\b(?:film|movie|documentary|director|screen|premiere|feature|play|production|staging)\b/i
const text =
  '(?:agreement|contract|report|text|document|deal|letter|list|minutes|findings|terms|figures|names|recording|study|review|draft|files?|emails?|transcript|ruling|will|accounts|plan|map|results?|data|books?|memo|video|budget)'

/** What did not happen, and what shows that it did. */
export const events: readonly CueSlot[] = [
  absence(
    'injury',
    [
      'hurt injured harmed wounded injuries injury casualties unhurt uninjured unharmed scratch unscathed hospital',
      '{nobody} (?:was|were|got|had been|has been) (?:even )?(?:hurt|injured|harmed|wounded|taken to hospital){everywhere}|{none} (?:injuries|casualties)(?: (?:were|was|have been|had been) reported)?|without injury|(?:everyone|everybody|all (?:of them |on board |aboard )?) ?(?:escaped|got out|emerged|walked away|was|were|came through) (?:unhurt|uninjured|unharmed|unscathed)|came (?:through|out) without (?:a scratch|injury)',
    ],
    [
      'hospital broken fractured stitches concussion burns bruises inhalation injured wounded hurt injuries ambulance ambulances casualties treated bandaged splint sprained crutches',
      '(?:is|was|were|lay|remained?|are) (?:still )?in (?:the )?(?:hospital|intensive care)|(?:with|suffered|has|had|broke|treated for|nursing|for) (?:a |an |his |her |two |three |several )?(?:suspected |badly |serious |severe )?(?:broken|fractured|sprained|dislocated|crushed|gashed) (?:wrist|ankle|leg|arm|hip|pelvis|collarbone|ribs?|nose|jaw|hand|foot|thumb|finger|shoulder|back|neck|knee|skull)|(?:treated|needed|was given|were given) (?:for |in |at )?(?:smoke inhalation|burns|cuts|concussion|stitches|bruises|hypothermia)|(?:taken|rushed|flown|airlifted|driven|carried|admitted) to (?:the |a |an )?(?:\\w+ ){0,3}(?:hospital|infirmary|burns unit|clinic)|broke (?:his|her|an|a) (?:wrist|ankle|leg|arm|hip|collarbone|nose|rib)|(?:injuring|wounding|hurting) (?:at least |about |some )?(?:\\w+)|the (?:injured|wounded)(?: (?:man|woman|men|women|people|workers?|officers?|children|passengers?|soldiers?))? (?:were|was|included?|lay)|(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|a dozen|dozens of|several|some) (?:\\w+ ){0,3}(?:were|was) (?:\\w+ly )?(?:injured|hurt|wounded)',
    ],
    {
      unless:
        /\b(?:war|match|game|season|striker|winger|knee|squad|in (?:1[89]|20)\d\d|last year|not (?:in )?connection|unrelated|Saturday's game|defender)\b/i,
    },
  ),
  absence(
    'death',
    [
      'killed died deaths fatalities life lives survived',
      '{nobody} (?:was|were|had been|has been|is|has|had|have) (?:killed|died){everywhere}|{nobody} died{everywhere}|{none} (?:deaths|fatalities)(?: (?:were|was|have been|had been) reported)?|{none} lives? (?:was|were|had been|has been|have been) lost|without (?:the )?loss of life|(?:everyone|everybody|all (?:of them|on board|aboard|\\w+ (?:passengers|crew|people|men|workers))) survived',
    ],
    [
      'died killed killing dead body bodies funeral coffin mourning drowned crushed victims deaths',
      "(?:killing|killed) (?:at least |about |some )?(?:one|two|three|four|five|six|seven|eight|nine|ten|a|an|the|his|her|\\d+|dozens|several|both|many) (?:\\w+)|(?:were|was) (?:killed|crushed to death|found dead|burned to death|electrocuted)|(?:who|he|she|they|they all|both) (?:later )?(?:died|drowned) (?:in|at|on|of|when|as|under|before|there|instantly|two|three|the next|within|within)|the (?:dead|dead man|dead woman|dead men|bodies|body|victims|victim's|victims') (?:was|were|lay|included?|had been|families|widow|widows|mother|relatives)|(?:recovered|pulled|found|brought up|identified) (?:the |his |her |their |a |two |three |four )?(?:bodies|body)|(?:a |the )?funerals? (?:for|of) (?:the |those |two |three )?(?:\\w+)|the death of (?:a|the|one|two|his|her)|the deaths of|in memory of (?:the|those)",
    ],
    {
      unless:
        /\b(?:war|in (?:1[89]|20)\d\d|virus|cancer|disease|last year|his wife|her husband|aged?|at \d\d|a century|founder|century|obituar\w+|Holocaust)\b/i,
    },
  ),
  absence(
    'evidence given by those on trial',
    [
      'witness stand evidence testified testify defence defense',
      `(?:none|neither|not one|nobody) (?:of )?(?:the )?(?:\\w+ )?${suspects}? ?(?:went into the witness box|took the (?:witness )?stand|gave evidence|testified|entered the witness box)|(?:did not|declined to|chose not to|never|opted not to) (?:give evidence|testify|take the (?:witness )?stand|go into the witness box|enter the witness box)`,
    ],
    [
      'cross-examined cross-examination examined questioned witness stand testified testimony evidence',
      '(?:under )?cross-examin(?:ed|ation|ing)|from the (?:witness box|dock|witness stand)|told the (?:jury|court) (?:that )?(?:he|she) had (?:not|never|been|only|thought|believed)|in (?:his|her|their) (?:own )?(?:testimony|evidence)|(?:on|left|took) the (?:witness )?stand|asked (?:in the witness box|on the stand|by (?:the prosecutor|his own))',
    ],
    {
      unless:
        /\b(?:victim|witness(?:es)? (?:said|told|for)|expert|detective|officer|inspector|forensic|pathologist|doctor|mother|widow|scientist|neighbou?r|girl|boy|complainant|young man|young woman|prosecution witness)\b/i,
    },
  ),
  absence(
    'music',
    [
      'music score soundtrack note song songs',
      '{none} (?:note of |bar of |background )?(?:music|score|soundtrack|songs?)(?: (?:at all|in|is|was|on))?|(?:dispenses with|does without|has no|without(?: a| any)?) (?:music|score|soundtrack)',
    ],
    [
      'cello violin piano orchestra score soundtrack guitar strings choir drums trumpet accordion organ song songs music flute composer saxophone',
      '(?:a|the|an|his|her|some) (?:solo |lone |single |plaintive |mournful |tinkling )?(?:cello|violin|piano|orchestra|guitar|choir|trumpet|accordion|organ|flute|saxophone|clarinet|harp|string quartet|brass band|chorus) (?:follows|plays|swells|accompanies|rises|enters|takes|carries|comes|strikes|on the soundtrack|score|underlines|wails)|(?:in which|as|while|where|to|by) (?:a|the|an) (?:solo |lone |single )?(?:cello|violin|piano|orchestra|guitar|choir|trumpet|accordion|organ|flute|saxophone|string quartet)|(?:music|score|soundtrack|songs?) (?:is|are|was|were|swells|by|composed|rises|plays|drowns|tells)|(?:strings|drums) (?:swell|surge|beat|rise)',
    ],
    { within: film, unless: /\b(?:band|concert|school|other films?|earlier film|first film)\b/i },
  ),
  absence(
    'set lost',
    [
      'set sets',
      'without (?:losing|dropping|conceding) a (?:single )?set|(?:had|has|have) (?:not|yet to|never) (?:lost?|dropp?e?d?|lose|drop|concede|conceded) a set|in straight sets',
    ],
    [
      'set sets',
      '(?:a|the|his|her|in a|of a) (?:deciding|decisive|third|fifth|final) set|(?:lost|dropped|dropping|losing|conceded) (?:the|a|his|her|one|two) (?:\\w+ )?sets?|(?:from|came back from) (?:a|one|two) sets? (?:down|behind)|(?:a )?(?:three|five)-set (?:win|victory|battle|struggle|match|marathon|thriller|semi-?final|quarter-?final)|in (?:three|five|four) sets',
    ],
    {
      within: /\b(?:tennis|tie-?break|serve|Wimbledon|seed|seeded|backhand|forehand|grass|clay)\b/i,
      unless: /\b(?:last year|doubles)\b/i,
      near: /\b(?:before|semi-?finals?|quarter-?finals?|rounds?|earlier|survived|on the way|opening match)\b/i,
    },
  ),
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
