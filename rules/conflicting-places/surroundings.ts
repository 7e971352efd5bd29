import { type CueSlot, opposites } from '../../src/analysis/opposed-cues/slots.ts'

const gathering =
  /\b(?:match|final|concert|festival|performance|perform\w*|show|play|premiere|service|ceremony|wedding|funeral|meeting|screening|film|clinic|classes|auction|debate|dinner|supper|banquet|recital|opera|reading|tournament|bout|fight|hearing|lecture|graduation|rehearsal|game|vigil|congregation|mass)\b/i
const weather = '(?:gale|gusts?|wind|breeze|squalls?)'
const blew =
  '(?:carried|blew|took|caught|tore|lifted|pushed|whipped|drove|sent|held|snatched|dropped|swept|rattled|knocked)'

/** Where a piece sets its event or its house, by what is around: two that exclude one another. */
export const surroundings: readonly CueSlot[] = [
  opposites(
    'under a roof',
    [
      'roof pews chandelier chandeliers hall gymnasium ballroom auditorium stained corridor corridors ceiling foyer lobby carpet carpets indoors indoor rafters cloakroom aisle nave balcony circle stalls courtroom cinema house lights',
      'under (?:a|the|its) (?:roof|rafters|vaulted ceiling)(?: (?:closed|shut))?|has a roof over (?:it|them)|(?:the|its) roof (?:was |had been )?(?:closed|shut)|in the pews|(?:filled|filed into|packed|squeezed into) the (?:pews|stalls|aisles?|nave|auditorium|ballroom)|the (?:chandeliers?|house lights|auditorium lights)|(?:in|inside|into|at|of) (?:the|a|its) (?:\\w+ ){0,3}(?:sports hall|village hall|church hall|parish hall|town hall|school hall|community hall|gymnasium|gym|ballroom|auditorium|chapel|nave|banqueting hall|courtroom|cinema|drill hall|ice rink)(?! (?:steps|car park|gardens?|grounds|roof|lawn))|in (?:his|her|its|their|the) (?:\\w+ )?corridors?|(?:the|its) (?:\\w+ )?(?:ceiling|foyer|cloakroom|stained-glass windows?|organ loft|red carpet of the hall)|(?:was|were|is|are) held indoors',
    ],
    [
      'grass lawn chairs sky skies gale gust gusts wind breeze stars sun acacias trees oaks umbrellas rain field meadow tarpaulin blankets picnic pitch drizzle open-air open air clouds swallows gulls',
      `(?:on|over|across) the (?:\\w+ )?(?:grass|lawn|turf|sand|meadow)|(?:lawn|deck|garden|folding canvas) ?chairs|under (?:a|the) (?:\\w+ ){0,2}(?:sky|skies|stars|trees?|oaks?|moon|moonlight|sun)|under (?:two|three|the|some|a|an old) (?:\\w+ )?(?:acacias?|trees?|oaks?|elms?|limes?|chestnuts?|mango trees?|palms?|cedars?)|the ${weather} ${blew}|(?:a|sudden) ${weather} ${blew}|by the ${weather}|in the open air|open-air (?:stage|service|theatre|theater|cinema|concert|mass)|(?:rain|drizzle) (?:fell|began|drummed|ran|swept|dripped|soaked)|(?:under|beneath|behind|opened) (?:their |his |her |an |the )?umbrellas?|the sun (?:beat|shone|was in|went down behind|blazed|dipped|broke)|(?:swallows|gulls|bats|skylarks|starlings) (?:wheeled|flew|swooped|circled|dived)|(?:was|were|is|are) held outdoors`,
    ],
    {
      within: gathering,
      unless:
        /\b(?:outside the (?:hall|church|building|theatre|theater|courtroom|court|stadium|house|cathedral|chapel)|windows? (?:overlook|look)\w*|through (?:the|a) (?:tall |open |\w+ )?windows?|afterwards?|moved (?:indoors|inside|outdoors|outside)|queu\w+|reception|before the (?:service|concert|match|meeting)|interval|painting|scene|character|novel|lyric\w*|set in|in the film|because of the rain|retractable|training|practis\w+|practic\w+|hometown|grew up|burial|graveside|on tour|tour)\b/i,
    },
  ),
  opposites(
    'on land',
    [
      'steps ballroom terrace garden castle hotel lawn lobby staircase courtyard hall driveway veranda',
      '(?:came|walked|went|ran|stepped|left|appeared|stood|spoke|waited) (?:\\w+ ){0,3}(?:down|up|on|from|by) the (?:castle|hotel|palace|town hall|mansion|villa|museum|front|marble|embassy) (?:steps|stairs|terrace|lawn|staircase|driveway)|(?:in|across|through) the (?:castle|hotel|palace|villa|embassy) (?:ballroom|gardens?|lobby|courtyard|dining room|hall)',
    ],
    [
      'board aboard deck gangway saloon ship yacht below',
      "(?:was|were|is|are|dined|met|held|served|eaten|signed|gathered|danced|sat down) (?:\\w+ ){0,3}(?:on board|aboard) (?:the|a)|(?:up|down) the gangway|on the (?:upper|lower|after|sun|main) deck|in the ship's (?:saloon|dining room|wardroom)",
    ],
    {
      within:
        /\b(?:supper|dinner|lunch|reception|banquet|meeting|talks|party|ceremony|wedding|concert|treaty|summit)\b/i,
      unless: /\b(?:next day|earlier|before|morning|then|afterwards|train|plane|bus|flight)\b/i,
    },
  ),
  opposites(
    'on one floor',
    [
      'bungalow single-storey single-story one-storey one-story ground-floor single storey story one ground',
      '(?:her|his|their|the|a) (?:\\w+ )?bungalow|(?:single|one)-stor(?:e?y|ied|eyed) (?:house|home|building|cottage|school|library|hotel|motel|clinic|hall)|(?:her|his|their) ground-floor (?:flat|apartment|room)',
    ],
    [
      'upstairs bedroom stairs staircase landing attic balcony first second third floor downstairs',
      '(?:went|ran|climbed|came|carried|rushed|moved|slept|woke|fled|trapped|taken|retreated|was|were|waited) (?:\\w+ ){0,3}(?:upstairs|up the stairs|downstairs|down the stairs)|(?:from|at|out of|through) (?:her|his|their|an|the) (?:\\w+ )?(?:bedroom|upstairs|attic|first-floor|second-floor|third-floor|landing|upper) windows?(?:,? (?:looking|looked|watching|watched|peering|leaning|shouting) (?:\\w+ )?(?:down|at|on|over))|(?:her|his|their|its|the) (?:upstairs|attic|first-floor|second-floor|third-floor|upper) (?:\\w+ )?(?:windows?|bedrooms?|rooms?|flat|apartment|landing|balcony)|(?:the|her|his|its|their) (?:\\w+ )?(?:staircase|attic|landing)',
    ],
    {
      lasting: true,
      unless:
        /\b(?:neighbou?rs?'?s?|hospital|hotel guests|police station|next door|another|previous|former|school next|daughter's|son's)\b/i,
    },
  ),
  opposites(
    'on a river',
    [
      'riverside riverbank river banks bank riverfront quayside embankment mississippi thames',
      '(?:the|a|its|on the|by the|along the) (?:\\w+ )?(?:riverside|riverbank|riverfront)(?: \\w+)?|(?:on|along|by|beside|runs along|from) the (?:\\w+ )?bank of the (?:[A-Z]\\w+|river)',
    ],
    [
      'lakeside lakefront lakeshore lake seafront seaside beach promenade pier shore',
      '(?:the|a|its|on the|by the|along the|beyond the|at the) (?:\\w+ )?(?:lakeside|lakefront|lakeshore|seafront|seaside|beachfront|oceanfront|beachside) (?:finish|finish line|course|hotel|house|home|hall|park|caf[eé]|stage|stadium|arena|venue|track|plant|factory|town|restaurant|promenade|site|villa|bar|theatre|theater|market|path)',
    ],
    { unless: /\b(?:start\w*|training|day (?:one|two|before)|flows? into|mouth|holiday|other)\b/i },
  ),
  opposites(
    'by the sea',
    [
      'seafront beach promenade pier seaside harbour harbor cliffs sea ocean tide waves',
      '(?:on|along|from|off|at|beside|by) (?:the|its) (?:\\w+ )?(?:seafront|beach|promenade|pier|harbou?r wall|sea wall|cliffs)|(?:the|its) (?:tide|surf) (?:came|was|went|had)|waves (?:broke|lapped|crashed|washed)',
    ],
    [
      'inland landlocked miles sea coast',
      '(?:is|lies|stands|sits|was) (?:\\d+|\\w+) (?:miles|kilomet(?:er|re)s) (?:inland|from the (?:sea|coast|ocean))|(?:landlocked) (?:country|state|republic|town|county|nation)',
    ],
    {
      lasting: true,
      unless: /\b(?:artificial|holiday|holidays|painting|film|trip|drove to|drive to|exile|neighbou?r\w*)\b/i,
    },
  ),
  opposites(
    'where somebody died',
    [
      'home scene spot sleep house',
      "(?:died|dead|passed away)(?: [\\w,.'-]+){0,8}? (?:at (?:his|her) (?:\\w+ ){0,2}(?:home|house|farm|cottage|apartment|flat)|in (?:his|her) (?:own )?(?:bed|sleep|chair|study)|at the scene|on the spot|where (?:he|she) fell)|(?:was|were) (?:pronounced|declared) dead at the scene|(?:died|was killed) instantly",
    ],
    [
      'hospital hospice infirmary ward ambulance nursing',
      "(?:died|dead|passed away)(?: [\\w,.'-]+){0,8}? (?:in|at) (?:a |an |the |St\\.? )?(?:[\\w']+ ){0,4}(?:hospital|hospice|infirmary|nursing home|care home|intensive care|ward|clinic)|(?:pronounced|declared) dead (?:at|in) (?:a |the )?(?:\\w+ ){0,3}(?:hospital|infirmary)|died (?:of (?:his|her) injuries )?(?:on the way to|in the) (?:hospital|ambulance)|(?:his|her) (?:hospital|hospice) bed",
    ],
    {
      unless:
        /\b(?:father|mother|wife|husband|brother|sister|second (?:man|woman|victim)|another|others?|parents|earlier|two of|one of|both)\b/i,
    },
  ),
  opposites(
    'a grave',
    [
      'buried grave interred burial headstone tombstone',
      '(?:was|were|is|lies|to be|will be|be) (?:buried|interred)|(?:his|her) (?:grave|headstone|tombstone)|lowered into the (?:ground|grave)',
    ],
    [
      'cremated ashes cremation crematorium urn scattered',
      '(?:was|were|to be|will be) cremated|(?:his|her) ashes|scattered (?:his|her|the) ashes|ashes (?:were|was|will be) scattered|(?:at the|the) crematorium',
    ],
    {
      scope: 'party',
      lasting: true,
      unless:
        /\b(?:ashes were buried|buried (?:his|her) ashes|volcan\w+|wife|husband|father|mother|beside)\b/i,
    },
  ),
  opposites(
    'where a fire began',
    [
      'basement cellar kitchen ground boiler',
      '(?:began|started|broke out|originated|took hold|traced)(?: \\w+){0,3} (?:in|to) (?:a|the|her|his|their|its) (?:\\w+ )?(?:basement|cellar|kitchen|boiler room|ground floor|ground-floor \\w+|first floor|garage)',
    ],
    [
      'attic loft roof bedroom upper top',
      '(?:began|started|broke out|originated|took hold|traced)(?: \\w+){0,3} (?:in|on|to|under) (?:a|the|her|his|their|its) (?:\\w+ )?(?:attic|loft|roof|rafters|top floor|upper floor|bedroom|upstairs \\w+)',
    ],
    { unless: /\b(?:second fire|another|first thought|spread|at first|initially)\b/i },
  ),
  opposites(
    'a way in',
    [
      'front main',
      '(?:entered|came in|came|got in|broke in|left|walked in|slipped (?:in|out)|was let in|burst in|fled|escaped|arrived|ushered in|went in)(?: \\w+){0,4} (?:through|by|at|from|via) (?:the|a|its|his|her|their) (?:\\w+ )?(?:front|main) (?:door|doors|entrance|gate|gates|window)',
    ],
    [
      'back rear side kitchen',
      '(?:entered|came in|came|got in|broke in|left|walked in|slipped (?:in|out)|was let in|burst in|fled|escaped|arrived|ushered in|went in)(?: \\w+){0,4} (?:through|by|at|from|via) (?:the|a|its|his|her|their) (?:\\w+ )?(?:back|rear|side|kitchen|cellar|staff|stage) (?:door|doors|entrance|gate|window|exit)',
    ],
    { scope: 'party' },
  ),
  opposites(
    'a seat in a car',
    [
      'wheel driving driver',
      "(?:was|were|who was|had been) (?:driving|at the wheel|behind the wheel|in the driver's seat)|(?:he|she|who) (?:drove|was driving)|(?:his|her) hands on the wheel",
    ],
    [
      'passenger back beside',
      '(?:was|were|sat|asleep|sitting|had been) (?:\\w+ ){0,2}in the (?:front )?(?:passenger|back|rear) seat|(?:was|were) (?:a|the|his|her) (?:front[- ]seat )?passenger|(?:sat|sitting) (?:beside|behind) (?:the driver|him|her) in the (?:car|van|truck)',
    ],
    { scope: 'party', unless: /\b(?:usually|changed|swapped|until|then|earlier)\b/i },
  ),
  opposites(
    'a journey',
    [
      'train rail platform carriage railway station',
      '(?:came|arrived|travel+ed|left|returned|went|gone|journeyed|made the (?:journey|trip)|got there)(?: \\w+){0,5} (?:by|on (?:the|a|an)(?: \\w+)?) (?:train|rail|sleeper|night train)|(?:stepped|got|climbed) (?:off|from|down from) the train',
    ],
    [
      'plane flew flown flight landed airport air jet',
      '(?:came|arrived|travel+ed|left|returned|went|gone)(?: \\w+){0,5} (?:by (?:air|plane)|on (?:a|the) (?:\\w+ )?(?:plane|flight|jet))|(?:flew|flown) (?:in|home|back|to|from|out)|(?:his|her|their) (?:plane|flight) (?:landed|touched down|took off|left|was)|(?:stepped|got|climbed) (?:off|from|down from) the plane',
    ],
    {
      scope: 'party',
      unless: /\b(?:then|onward|later|next|from there|connecting|airport train|before|first)\b/i,
    },
  ),
  opposites(
    'where somebody is kept',
    [
      'prison jail custody cell bars behind',
      '(?:is|was|are|remains|remained|sits|sat|being held|been held|still) (?:\\w+ )?(?:in (?:prison|jail|custody|a cell|solitary|detention)|behind bars|under arrest)',
    ],
    [
      'home bail freed released house',
      '(?:is|was|are|remains|remained) (?:\\w+ )?(?:free on bail|out on bail|at home|at liberty|on the run|at large|in hiding|in exile)|(?:speaking|said|told \\w+) (?:\\w+ )?from (?:his|her) (?:home|house|garden|kitchen|living room)|(?:is|remains) (?:free|under house arrest)',
    ],
    {
      scope: 'party',
      unless: /\b(?:until|since|after|before|later|then|will|would|last|brother|other|twice)\b/i,
    },
  ),
  opposites(
    'how a meeting was held',
    [
      'online video zoom screens screen remotely virtually link muted webcam webcams',
      "(?:met|held|meeting|hearing|conducted|convened|gathered|spoke|voted|took part|appeared|attended|joined|presided|addressed \\w+)(?: [\\w'-]+){0,4} (?:online|by video|over Zoom|on Zoom|via Zoom|remotely|virtually|by video[- ]?link|by videoconference|by telephone|from (?:his|her|their) (?:homes?|kitchens?|living rooms?))|(?:virtual|online|remote) (?:meeting|hearing|session|summit|conference|ceremony)",
    ],
    [
      'room hall chamber seats row shook chairs table floor gallery lectern podium corridor door',
      '(?:packed|filled|crowded into|squeezed into) (?:the|a) (?:\\w+ )?(?:room|hall|chamber|gallery|gym|auditorium|courtroom)|(?:standing|sitting|sat|stood|rose) (?:\\w+ ){0,3}(?:in the (?:front|back|second) row|at the (?:lectern|podium|back of the (?:hall|room|chamber))|along the (?:back |rear )?wall|in the (?:public )?gallery)|folding chairs|questions from the floor|shook hands|passed (?:a note|it|the \\w+) (?:across|down) the table|round the table|(?:walked|stormed) out of the (?:room|hall|chamber|meeting)|coffee (?:urn|break)|standing room only',
    ],
    {
      within:
        /\b(?:meeting|hearing|summit|session|council|conference|committee|talks|court|board|assembly)\b/i,
      unless:
        /\b(?:hybrid|also|some|others|partly|streamed|previous|usual\w*|before the pandemic|in \d{4}|one (?:member|witness|juror)|last)\b/i,
    },
  ),
  opposites(
    'a seat in the room',
    [
      'front',
      '(?:sat|sitting|seated|was|were|stood|watched|listened)(?: \\w+){0,4} (?:in|from|at) the (?:very )?front(?: row| pew| bench| of the (?:hall|room|church|court|gallery|chamber))',
    ],
    [
      'back rear last',
      '(?:sat|sitting|seated|was|were|stood|watched|listened)(?: \\w+){0,4} (?:in|from|at) the (?:very )?(?:back|rear|last)(?: row| pew| bench| of the (?:hall|room|church|court|gallery|chamber))',
    ],
    { scope: 'party', unless: /\b(?:moved|then|later|before|bus|car|van)\b/i },
  ),
  opposites(
    'in town or out of it',
    [
      'cell island ferry mainland',
      '(?:on|to|from|off|leave|left|reached|live on|lives on) (?:the|an|this|their) (?:\\w+ )?island(?: of \\w+)?',
    ],
    [
      'motorway highway drove bus interstate train',
      '(?:drove|walked|cycled|came|went|travel+ed) (?:\\w+ ){0,4}(?:from|to) the (?:next|neighbou?ring|nearest) (?:town|village|county)|(?:just )?off the (?:motorway|interstate|highway|M\\d+|A\\d+)|(?:intercity|commuter|mainline) (?:trains?|line|station)',
    ],
    {
      lasting: true,
      unless:
        /\b(?:bridge|causeway|ferry|traffic island|mainland|Long Island|Rhode Island|Staten Island|Hawaii|Ireland|Britain|Sicily|holiday|born|grew)\b/i,
    },
  ),
]
