import { type CueSlot, lack } from '../../../src/analysis/opposed-cues.ts'

/** Things that a place, a work, a study or a plan is said to be without. */
export const things: readonly CueSlot[] = [
  // Buildings and rooms
  lack(
    'a window',
    'windows?',
    '(?:the|a|his|her|its|their|from the|through the) (?:\\w+ )?windows? (?:that|which|looks?|looked|faces?|faced|was|were|is|are|overlook\\w*|gave|gives|let|lets|of the (?:room|cell|office|studio))|(?:at|from|out of|through|beside|below|under|in) (?:the|his|her|its|their|a) (?:\\w+ )?windows?',
    {
      scope: 'place',
      lasting: true,
      unless: /\b(?:transfer|opportunity|shop|car|train|bus|new windows|rose window|display)\b/i,
    },
    'windowless',
  ),
  lack(
    'a lift',
    'lifts?|elevators?',
    '(?:the|a|its|by|took the) (?:\\w+ )?(?:lift|elevator)s? (?:stopped|doors|was|is|carried|jammed|stuck|takes|took|up|down|opens?|to the)',
    { scope: 'place', lasting: true, unless: /\b(?:ski|chair|freight|weight)\b/i },
  ),
  lack(
    'heating',
    'heating|heat|radiators?|stoves?|boilers?',
    '(?:the|a|its|his|her|by the|beside the) (?:\\w+ )?(?:radiators?|boiler|stove|fireplace|central heating) (?:\\w+ed|was|is|were|stood|in|keeps?|warms?)|(?:warmed|heated) by',
    { lasting: true, unless: /\b(?:heat wave|camp|cooker|match|qualifying|gas prices)\b/i },
    'unheated',
  ),
  lack(
    'running water',
    '(?:running|tap|drinking) water|plumbing|taps?',
    '(?:the|a|his|her|from the|from a|under the|under a|turned on the|kitchen) (?:\\w+ )?(?:taps?|shower|faucet|flush toilet|bathtub)(?: (?:ran|dripped|was|is|in|and))?',
    { lasting: true, scope: 'place', unless: /\b(?:dance|phone|shoes|until|restored|meteor)\b/i },
  ),
  lack(
    'a roof',
    'roof',
    '(?:the|its|a|on its|on the|under the|beneath the|new) (?:\\w+ )?(?:roof|ceiling|rafters|skylights?|chandeliers?)(?: (?:leaked|leaks|was|is|had|has|kept|held|drummed|of|above|over))',
    {
      scope: 'piece',
      unless:
        /\b(?:sun ?roof|house|houses|home|homes|through the roof|glass ceiling|car|tiles|raised the roof|build|plans?)\b/i,
    },
    'roofless|open to the sky',
  ),
  lack(
    'doors',
    'doors?|gates?|fence|walls?',
    '(?:the|its|a|his|her) (?:\\w+ )?(?:front door|back door|gate|fence|wall) (?:was|is|had|stood|creaked|banged|swung|runs|ran|keeps|kept)',
    { scope: 'party', lasting: true, unless: /\b(?:next door|out of|street|fire|garden|goal)\b/i },
  ),
  lack(
    'a bed',
    'beds?|mattress(?:es)?',
    '(?:the|a|his|her|in|on|of) (?:\\w+ )?(?:bed|beds|mattress|mattresses|bunks?) (?:was|were|in|by|stood|is|are|creaked|with|and)',
    { scope: 'party', unless: /\b(?:flower|river|sea|hospital|test|garden|flat)\b/i },
  ),
  lack(
    'a car park',
    'parking|car parks?|parking lots?',
    '(?:the|its|a|in the|across the) (?:\\w+ )?(?:car park|parking lot|parking garage|parking spaces?)',
    { lasting: true, unless: /\b(?:hospital|supermarket|nearby|town|plan|proposed|street)\b/i },
  ),
  lack(
    'a kitchen',
    'kitchens?|oven|cooker|chef|cook',
    '(?:the|its|in the|from the|his|her|a) (?:\\w+ )?(?:kitchen|chef|oven|cook) (?:sends|turns|is|was|does|makes|made|bakes|uses|staff|has|had|came|comes|and)',
    { scope: 'party', lasting: true, unless: /\b(?:soup|cabinet|sink)\b/i },
  ),
  lack(
    'a bridge',
    'bridges?',
    '(?:the|a|across the|over the|by the|its|new) (?:\\w+ )?bridge (?:carries|crosses|was|is|to|that|which|links|connects|over|across|into)|(?:drove|walked|crossed|came) (?:across|over) (?:the|a) bridge',
    { lasting: true, scope: 'place', unless: /\b(?:card|plan|proposed|build|until|toll|nose|washed)\b/i },
  ),
  lack(
    'a road',
    'roads?|track|causeway',
    '(?:by (?:car|road|bus|truck|taxi|coach)|(?:drove|driven|drives|driving) (?:up|down|in|there|to|home|into|out|back|across|off)|(?:the|a) (?:\\w+ )?(?:road|bus|car) (?:to|into|from|leads|stops|up|down|out|along)|parked (?:outside|in|on|by|near))',
    {
      lasting: true,
      within:
        /\b(?:island|valley|village|hut|farm|mine|lighthouse|monastery|hamlet|settlement|glen|lodge)\b/i,
      unless: /\b(?:mainland|until|ferry|landing strip|closed|other|track record|on the road|race)\b/i,
    },
    'can be reached only (?:by|on) (?:boat|foot|ferry|sea|air|helicopter|water)|roadless|(?:car-free|closed to cars)',
  ),
  lack(
    'electric light',
    'street ?lights?|street ?lamps?|lamps?|lights?|lighting|floodlights?',
    '(?:under|beneath|by|in) (?:the|a) (?:\\w+ )?(?:street ?lights?|street ?lamps?|lamp ?posts?|floodlights?|arc lights?)|(?:the )?(?:floodlights|street ?lights|lamps|lights) (?:came on|went on|were switched|were turned|failed|flickered|shone|blazed|burned)',
    { scope: 'piece', unless: /\b(?:traffic|northern|Christmas|in light of|light rail|brake|head)\b/i },
    'unlit|played (?:entirely )?in (?:day|natural )light',
  ),
  lack(
    'a telephone line',
    'telephones?|phones?|phone signal|signal|reception|internet|wi-?fi|mobile coverage',
    '(?:the|his|her|a|by|on the|over the) (?:\\w+ )?(?:telephone|phone|landline|mobile) (?:rang|rings|call|beside|in the|on the|was|is|from)|(?:rang|telephoned|phoned|texted|e-?mailed|video call|posted (?:it|them|a) )',
    { scope: 'place', unless: /\b(?:traffic|wedding|restored|hearing|cold reception)\b/i },
  ),
  lack(
    'a museum shop or café',
    'shop|caf[eé]|restaurant|bar',
    '(?:the|its|in the|a|at the) (?:\\w+ )?(?:gift shop|museum shop|caf[eé]|tea ?room|restaurant|snack bar) (?:sells?|sold|serves?|does|is|was|offers?|has|opens?)',
    {
      scope: 'place',
      within: /\b(?:museum|gallery|garden|castle|exhibition|zoo|library|theatre|theater)\b/i,
      lasting: true,
    },
  ),
  lack(
    'a charge for entry',
    'admission|entry fee|entrance fee|tickets?',
    '(?:tickets?|admission|entry) (?:is|are|cost|costs|at|from|sell|were|was) (?:at |for |from )?[$£€]\\d',
    { unless: /\b(?:free for|left|under|children|members|parking|lottery)\b/i },
  ),
  lack(
    'reservations',
    'reservations?|bookings?',
    '(?:book|booked|reserve|reserved) (?:a |the |her |his |their |our )?(?:table|tables|\\w+ ahead|weeks|months|in advance)|(?:reservations?|bookings?) (?:are|is|were|can be|should be|recommended|essential|required|open|fill)|(?:waiting list|fully booked)',
    { within: /\b(?:restaurant|menu|chef|dish|bistro|caf[eé]|table|hotel|campsite|hut)\b/i, lasting: true },
  ),
  lack(
    'a menu',
    'menus?',
    '(?:the|its|on the|from the|a|short|printed) (?:\\w+ )?menu (?:is|lists|has|changes|runs|offers|was|says|of)|(?:on|off|from) the menu',
    {
      within: /\b(?:restaurant|chef|dish|bistro|table)\b/i,
      lasting: true,
      unless: /\b(?:drop-down|set menu of options)\b/i,
    },
  ),
  lack(
    'a dress code',
    'dress code|ties?|jackets?',
    '(?:jackets?|ties?) (?:is|are|were|was) (?:required|compulsory|obligatory|expected|lent)|(?:turned away|sent home) for (?:wearing|not wearing)',
    { lasting: true },
  ),
  lack(
    'a clock',
    'clocks?|watch',
    '(?:the|a|his|her|its|on the|by the|church|station) (?:\\w+ )?(?:clock|watch) (?:struck|strikes|says|said|stopped|showed|shows|ticked|chimed|on the wall|was|above)',
    { scope: 'party', lasting: true, unless: /\b(?:night watch|shot clock|round the)\b/i },
  ),
  // Works
  lack(
    'photographs',
    'photographs?|photos?|pictures?|portraits?|likeness(?:es)?|images?',
    '(?:a|the|one|in a|in one|an early|old|his|her|\\w+ed|surviving|only) (?:\\w+ )?(?:photographs?|photos?|portraits?|snapshots?)(?: (?:of|from|taken|shows?|showed|hangs?|hung|in|on|was|were|that|by))|(?:was|were|had been) photographed|posed for',
    { scope: 'place', unless: /\b(?:bigger picture|moving pictures?|motion|self-portrait|wide)\b/i },
  ),
  lack(
    'colour',
    'colou?rs?',
    '(?:bright|brilliant|vivid|garish|deep|blood|the|its|in) (?:\\w+ )?(?:red|green|yellow|blue|orange|scarlet|crimson|turquoise|technicolou?r)(?: (?:dress|coat|scarf|sky|light|of the|leaves|paint|door|umbrella|hat|roses))',
    {
      within: /\b(?:film|movie|shot|photograph\w*|exhibition|print|painting)\b/i,
      scope: 'piece',
      unless: /\b(?:poster|people of|local|skin|premiere|carpet)\b/i,
    },
    '(?:shot|filmed|made|printed|drawn|entirely|wholly) in black[ -]and[ -]white',
  ),
  lack(
    'subtitles',
    'subtitles?|captions?|surtitles?',
    '(?:with|the|its|has|have|in|English|projected|reading the) (?:\\w+ )?(?:subtitles|surtitles|captions)',
    { within: /\b(?:film|movie|opera|play|production|documentary)\b/i },
  ),
  lack(
    'special effects',
    'special effects|computer effects|digital effects|effects|computer[- ]generated (?:images|imagery)|stunt doubles?',
    '(?:the|its|his|her|digital|computer|visual|special|by) (?:\\w+ )?(?:effects|computer-generated \\w+|green screen|animators?|stunt doubles?|stuntman|stuntwoman)(?: (?:team|are|is|were|was|by|and|made|took|look|added|fell))',
    { within: /\b(?:film|movie|series|director|screen)\b/i, unless: /\b(?:side|sound|greenhouse|ill)\b/i },
  ),
  lack(
    'narration',
    'narrat(?:or|ion|ors)|voice-?overs?|commentary',
    '(?:the|a|his|her|its|narrated|in) (?:\\w+ )?(?:narrat(?:or|ion)|voice-?over|commentary)(?: (?:tells|says|explains|by|is|was|informs|reads|drones))|narrated by',
    { within: /\b(?:film|documentary|movie|series|novel|book)\b/i },
  ),
  lack(
    'actors',
    'actors?|professional actors|stars|cast',
    '(?:the|an|a|its|his|her|by|veteran|professional) (?:\\w+ )?(?:actor|actress|actors|stars?) (?:who|plays?|playing|is|was|gives|[A-Z])|(?:played|portrayed) by (?:the )?(?:\\w+ )?(?:actor|actress|[A-Z])',
    {
      within: /\b(?:film|documentary|movie)\b/i,
      unless: /\b(?:amateur|non-?professional|villagers|themselves|movie stars in)\b/i,
    },
  ),
  lack(
    'a conductor',
    'conductor|baton|maestro',
    "(?:the|a|its|his|her|guest) (?:\\w+ )?(?:conductor|maestro)(?:,| raised| lowered| took| bowed| was| is| turned| led|'s)|(?:his|her|the) baton|conducted by",
    {
      within: /\b(?:orchestra|concert|ensemble|quartet|choir|symphony|players)\b/i,
      unless: /\b(?:train|bus|lightning|former|late)\b/i,
    },
  ),
  lack(
    'amplification',
    'microphones?|amplif\\w+|loudspeakers?|amps?|electric guitars?',
    '(?:the|a|his|her|into the|at the) (?:\\w+ )?(?:microphone|loudspeakers?|amplifiers?|speakers|electric guitar)(?: (?:stand|stands|crackled|howled|whined|was|were|squealed|boomed|hummed))?',
    {
      within: /\b(?:concert|gig|sang|singer|band|song|set|stage|theatre|theater)\b/i,
      unless: /\b(?:news conference|interview|reporters|later)\b/i,
    },
    'unamplified|acoustically|(?:purely|entirely) acoustic',
  ),
  lack(
    'costumes',
    'costumes?|wigs?|make-?up',
    '(?:the|in|his|her|their|period|lavish|by|sequinned|velvet) (?:\\w+ )?(?:costumes?|wigs?|crinolines?|gowns?|doublets?|ruffs?)(?: (?:are|were|by|is|was|of|and|designed))',
    {
      within: /\b(?:play|production|staging|opera|actors?|ballet|musical)\b/i,
      unless: /\b(?:modern dress|swimming)\b/i,
    },
  ),
  lack('an encore', 'encores?', '(?:as|for|by way of|the|an|first|second|his|her|their|two) encores?', {
    within: /\b(?:concert|recital|pianist|singer|orchestra|band)\b/i,
  }),
  lack(
    'score or sheet music',
    'score|sheet music|notes',
    '(?:turned|turning) (?:the |her |his )?pages?|(?:his|her|the) (?:music stand|page-?turner|sheet music|iPad)|(?:from|read from) (?:the|a) score',
    {
      within: /\b(?:pianist|concert|recital|violinist|played|conductor)\b/i,
      unless: /\b(?:settle|match|goal)\b/i,
    },
    '(?:from|by) memory',
  ),
  lack(
    'an index or notes',
    'index|footnotes?|endnotes|bibliography|maps?|illustrations?',
    '(?:the|its|a|an|in the|\\w+ pages of) (?:\\w+ )?(?:index|footnotes?|endnotes|bibliography|maps?|illustrations?|plates) (?:is|are|runs?|lists?|alone|shows?|on page|fill|by)',
    { within: /\b(?:book|biography|author|pages|novel|history)\b/i },
  ),
  lack(
    'a title',
    'title|name|label',
    '(?:titled|entitled|called) ["“‘\']|(?:the|its) (?:title|label) (?:is|was|reads|says|refers|comes)',
    { within: /\b(?:painting|untitled|sculpture|exhibition|canvas|piece)\b/i },
    'untitled|unnamed',
  ),
  lack(
    'a signature',
    'signature|signed|signatures',
    '(?:his|her|the|a|its) (?:\\w+ )?signature (?:is|was|in|at|on|appears)|(?:signed|initialled|initialed) (?:and dated|in|on|by|with|at the)',
    { scope: 'place', unless: /\b(?:dish|style|tune|treaty|deal|bill|contract|petition)\b/i },
    'unsigned|anonymous',
  ),
  lack(
    'a will',
    'wills?|testament',
    '(?:in|under|by) (?:his|her|the) will|(?:the|his|her) will (?:was|is|leaves|left|names|named|read|gave)|(?:bequeathed|left it (?:all )?to|named (?:as )?executor)',
    {
      scope: 'piece',
      within: /\b(?:died|estate|heirs?|death|widow)\b/i,
      unless: /\b(?:free will|good will|political|strength|iron will)\b/i,
    },
    'intestate',
  ),
  lack(
    'a funeral',
    'funerals?|service|memorial',
    '(?:at|after|before|during) (?:his|her|the) (?:funeral|burial|wake|cremation|memorial)|(?:the|his|her|a) funeral (?:was|is|will|took|drew|on)|mourners (?:filled|filed|gathered|sang|packed)|(?:pall ?bearers|his coffin|her coffin|the coffin)',
    {
      within: /\b(?:died|death|obituary|dead)\b/i,
      unless: /\b(?:his father's|her mother's|another|public service|bus|civil)\b/i,
    },
  ),
  // Studies, medicine, machines
  lack(
    'side effects',
    'side[- ]effects?|adverse (?:effects|events|reactions)|complications?|reactions?',
    '(?:side effects?|adverse (?:events|effects)|complications?|nausea|headaches?|rash(?:es)?|dizziness|fever|vomiting|fatigue|insomnia|soreness|swelling|allergic reaction)(?:,| was| were| included?| and| in| occurred| which| affected| of)|(?:suffered|reported|developed|complained of|had) (?:\\w+ )?(?:nausea|headaches?|a rash|rashes|dizziness|fever|vomiting|swelling|seizures?)',
    {
      within: /\b(?:drug|trial|vaccine|patients?|dose|treatment|pill|surgery|implant|study|jab|injection)\b/i,
      unless: /\b(?:placebo|older drug|existing|other drugs?|disease|symptoms of|earlier)\b/i,
    },
  ),
  lack(
    'a placebo or control group',
    'placebos?|control group|controls|comparison group',
    '(?:the|a|on|given|received|took|those on|in the|than the) (?:\\w+ )?(?:placebo|control group|dummy pill|sugar pill|comparison group)',
    {
      within: /\b(?:study|trial|patients|drug|volunteers|researchers?)\b/i,
      unless: /\b(?:next|planned|future|second|larger|earlier)\b/i,
    },
  ),
  lack(
    'women in the study',
    'women|girls|females?',
    '(?:the|of the|among|\\d+|two|three|four|six|half the|half of the|for) (?:\\w+ )?(?:women|girls|female (?:patients|volunteers|runners|participants|members|students))',
    {
      within: /\b(?:study|trial|volunteers|participants|researchers|sample|society|club|monastery|order)\b/i,
      scope: 'piece',
      unless: /\b(?:until|next|wives|other|now|admitted|separate)\b/i,
    },
    'all[- ]male|(?:only|all (?:of them )?) men',
  ),
  lack(
    'animals tested',
    'animals?|mice|rats|monkeys|dogs',
    '(?:the|in|of|on|with|tested on|trained|\\d+|two|laboratory) (?:\\w+ )?(?:mice|rats|monkeys|rabbits|pigs|ferrets|hamsters|beagles)',
    {
      within: /\b(?:study|trial|tested|cosmetics?|drug|researchers?|laboratory|product)\b/i,
      unless: /\b(?:earlier|other|future|previous|computer)\b/i,
    },
  ),
  lack(
    'symptoms',
    'symptoms?|signs? of (?:illness|disease)|fever|cough',
    '(?:his|her|their|the) (?:\\w+ )?(?:symptoms?|fever|cough|rash) (?:was|were|began|started|included?|lasted|worsened|had|appeared|came)',
    { scope: 'party', unless: /\b(?:later|until|others?)\b/i },
    'asymptomatic|symptom-free',
  ),
  lack(
    'a cure',
    'cures?|treatments?|remedy|antidotes?|vaccines?',
    '(?:was|were|has been|have been|had been) (?:cured|vaccinated|treated with)|(?:the|a|an|its|new|effective) (?:\\w+ )?(?:cure|antidote|vaccine|treatment) (?:is|was|works|has|that|which|costs|for it|saved|developed|brought|came)',
    {
      scope: 'place',
      within: /\b(?:disease|virus|patients?|illness|doctors?|infection|condition|snake|poison)\b/i,
      unless: /\b(?:trial|may|hope|other|until|experimental|beauty|waste|sewage|equal)\b/i,
    },
    'incurable|untreatable',
  ),
  lack(
    'doctors',
    'doctors?|nurses?|surgeons?|clinics?|hospitals?',
    '(?:the|a|its|his|her|village|local|camp|town) (?:\\w+ )?(?:doctor|nurse|surgeon|clinic|hospital)(?:,| who| said| was| is| has| had| came| treated| sent| opened| at| told)',
    {
      scope: 'piece',
      within: /\b(?:village|island|town|camp|valley|settlement|prison|ship|expedition)\b/i,
      unless:
        /\b(?:mainland|nearest|flown|far|hours? away|another|until|miles|witch|spin|capital|former|city|visiting)\b/i,
    },
  ),
  lack(
    'anaesthetic',
    'an(?:a)?esthetics?|an(?:a)?esthesia|sedation|sedatives?',
    'under (?:a |an |local |general |the )*(?:an(?:a)?esthetic|an(?:a)?esthesia|sedation)|(?:woke|came round|coming round|coming out) (?:up )?(?:from|after) (?:the |an )?an(?:a)?esth\\w+|an(?:a)?esthetist|an(?:a)?esthesiologist',
    {},
  ),
  lack(
    'a pilot or driver',
    'pilot|driver|crew|human (?:driver|operator|pilot)|drivers',
    '(?:the|its|a|his|her|safety) (?:\\w+ )?(?:driver|pilot|helmsman|operator|captain)(?:,| who| at| in| braked| grabbed| took| steered| slammed| said| was| had| jumped)',
    {
      within: /\b(?:driverless|self-driving|autonomous|unmanned|drone|robot\w*|remote)\b/i,
      unless: /\b(?:other|another|taxi|truck driver|lorry|remote)\b/i,
    },
    'driverless|unmanned|crewless|pilotless',
  ),
  lack(
    'a battery or motor',
    'batter(?:y|ies)|motors?|engines?|petrol|gasoline|fuel',
    '(?:the|its|a|an|his|her) (?:\\w+ )?(?:battery|batteries|motor|engine|fuel tank|petrol tank) (?:was|is|were|started|failed|coughed|roared|hummed|stalled|died|runs|ran|lasts?|charges|takes|needs|overheated|idling|of)|(?:refuel\\w*|recharg\\w+|filled (?:up|the tank))',
    { scope: 'party', unless: /\b(?:support boat|rescue|other|assault|search engine|fire engine)\b/i },
  ),
  lack(
    'artificial additives',
    'sugar|salt|additives|preservatives|fat|gluten|flour|eggs|butter|nuts|dairy|milk|caffeine',
    '(?:add|added|adds|adding|spoonfuls? of|cups? of|grams of|teaspoons? of|pinch of|contains?|knob of|melted|beaten|drizzled with) (?:the |a |some |more |\\w+ )?(?:sugar|salt|additives|preservatives|gluten|flour|eggs|butter|nuts|walnuts|almonds|milk|cream|cheese|caffeine|honey)',
    {
      within: /\b(?:recipe|cake|dish|bread|cook|bake|menu|drink|sauce|biscuit|restaurant|loaf)\b/i,
      scope: 'topic',
    },
  ),
  lack(
    'a passenger seat',
    'passengers?',
    '(?:the|his|her|its|a|two|both) passengers? (?:was|were|had|said|got|climbed|who|escaped)|(?:in|into) the passenger seat',
    { scope: 'party', unless: /\b(?:other|train|bus)\b/i },
  ),
  // Plans and rules
  lack(
    'a tax rise',
    '(?:new |extra |higher )?tax(?:es)?(?: rises?| increases?)?|rates rise|rate increase',
    '(?:raises?|raised|raising|lifts?|lifted|increases?|increased|a rise in|an increase in|higher|new|extra) (?:the |its |\\w+ ){0,2}(?:tax|taxes|levy|rates|duty|surcharge)(?: (?:on|by|of|from|to))?',
    {
      within: /\b(?:budget|council|finance|parliament|minister|mayor|county|state)\b/i,
      unless:
        /\b(?:interest|mortgage|opposed|rival|last|previous|opponents|in (?:19|20)\d\d|federal|bank)\b/i,
    },
  ),
  lack(
    'a deadline',
    'deadlines?|time limit|timetable|date',
    '(?:the|a|its|his|by the|before the|\\w+ day) deadline (?:of|for|is|was|passes|expires|on|set)|(?:has|have|had|was given|were given|gave (?:it|them|him|her)) until ',
    { scope: 'party', unless: /\b(?:transfer|newspaper|other|blind|dinner)\b/i },
  ),
  lack(
    'a fine',
    'fines?|penalt(?:y|ies)',
    '(?:was|were|has been|had been|have been) fined|(?:the|a|his|her|its|their) (?:\\w+ )?fines? (?:of|was|is|were|will|has)|paid (?:a|the|its|his|her) (?:\\w+ )?fine',
    { scope: 'party', unless: /\b(?:last|other|earlier|weather|dining|arts|kick|shoot)\b/i },
  ),
  lack(
    'compensation',
    'compensation|damages|payouts?|pay-?offs?|severance|settlement',
    '(?:was|were|will be|has been|had been|is) (?:awarded|paid|offered|given) (?:[$£€]|compensation|damages)|(?:the|his|her|their|its) (?:\\w+ )?(?:compensation|damages|payout|pay-?off|severance|settlement) (?:of|was|is|came|comes|will|amounted)|in (?:compensation|damages|severance)',
    { scope: 'party', unless: /\b(?:other|earlier|sought|claim)\b/i },
  ),
  lack(
    'a contract',
    'contracts?',
    '(?:his|her|their|its|the|a|under) (?:\\w+ )?contract (?:runs|expires|was|is|has|with|says|allows|ends|of|for|signed)|under contract',
    { scope: 'party', unless: /\b(?:other|former|earlier|social|new)\b/i },
  ),
  lack(
    'a subsidy',
    'subsid(?:y|ies)|grants?|public money|state money|public funds|government money|aid',
    '(?:the|a|its|his|her|an|\\w+) (?:\\w+ )?(?:grant|subsidy|subsidies|state aid)(?: (?:of|from|was|is|pays?|paid|covers?|covered|helped|made|came))|(?:subsidi[sz]ed|funded|paid for|financed) (?:in part |partly |largely |mostly )?by (?:the|a) (?:state|government|council|county|city|taxpayers?|ministry|arts|lottery|national)',
    {
      scope: 'party',
      unless:
        /\b(?:other|rival|president grant|applied|first aid|hearing aid|rejected|refused|until|legal aid)\b/i,
    },
  ),
  lack(
    'a sponsor',
    'sponsors?|sponsorship|advertis\\w+|commercials?',
    "(?:the|its|his|her|their|main|new|a|by) (?:\\w+ )?(?:sponsors?|advertisers?|sponsorship|commercials?|advertisements?)(?:'s|,| is| was| are| were| pays?| paid| withdrew| pulled| whose| on| from| has)|sponsored by",
    { scope: 'party', unless: /\b(?:other|rival|bill|former|lost)\b/i },
  ),
  lack(
    'employees',
    'employees|staff|workers|paid staff',
    '(?:the|its|his|her|\\d+|two|three|four|six|a dozen|former) (?:\\w+ )?(?:employees|staff|workers|members of staff)(?:,| who| of| and| were| was| are| said| had| have)',
    { scope: 'party', unless: /\b(?:volunteer|hospital|other|rival|temporary|chief of)\b/i },
    'run (?:entirely|wholly|only) by volunteers|one-(?:man|woman) (?:band|firm|operation)',
  ),
  lack(
    'branches',
    'branches|shops|stores|high-street presence',
    '(?:the|its|at its|\\d+|two|three|a) (?:\\w+ )?(?:branches|branch|shops?|stores?) (?:in|on|at|will|are|were|has|have|closed|is|was)',
    { scope: 'party', unless: /\b(?:tree|other|rival|until|union|olive|executive|farm)\b/i },
    'online-only|(?:sells|trades|operates) only online',
  ),
  lack(
    'polls',
    'polls?|surveys?',
    "(?:a|the|one|two|three|recent|latest|opinion|\\w+ day's) (?:\\w+ )?(?:polls?|surveys?) (?:has|have|had|put|puts|gave|gives|shows?|showed|suggests?|suggested|found|taken|published)",
    {
      within: /\b(?:election|candidate|vote|voters|referendum|campaign)\b/i,
      unless: /\b(?:exit|polling|until|since|after|close|closed|north|south|other)\b/i,
    },
  ),
  lack(
    'a debate',
    'debates?',
    "(?:in|at|during|after|before) (?:a|the|their|last|an|\\w+day's|one) (?:\\w+ )?(?:televised |television |radio |head-to-head )?debates?|(?:the|their) (?:televised |television |only |second |first )?debate (?:on|was|in|drew|between|last|lasted)|debated (?:him|her|each other|one another)",
    {
      within: /\b(?:election|candidate|campaign|voters|mayor|governor|senate|rival)\b/i,
      scope: 'piece',
      unless:
        /\b(?:without debate|parliament|after an? \w+-hour debate|hours? of debate|council|house|bill)\b/i,
    },
  ),
  lack(
    'observers',
    'observers?|monitors?|inspectors',
    '(?:the|foreign|international|\\w+) (?:observers?|monitors) (?:from|said|reported|were|was|noted|saw|at|who|described|praised|found)',
    {
      within: /\b(?:election|vote|polls?|ceasefire|cease-fire|border|ballots?)\b/i,
      unless: /\b(?:political observers|other|heart|until)\b/i,
    },
  ),
  lack(
    'security',
    'security|guards?|police|bodyguards?|soldiers|troops',
    '(?:the|his|her|its|a|two|three|four|armed|\\w+) (?:\\w+ )?(?:security guards?|guards?|bodyguards?|police officers?|policemen|troops|soldiers) (?:at|stood|were|was|patrol\\w*|checked|searched|ran|held|outside|on|kept|in the|watched|blocked|let|led|waved)',
    { scope: 'place', unless: /\b(?:later|other|social|national|coast|old guard|until|off guard|mud)\b/i },
    'unguarded|unpatrolled',
  ),
  lack(
    'translation',
    'interpreters?|translators?',
    '(?:through|via|his|her|an|the|with the help of) (?:\\w+ )?(?:interpreters?|translators?)(?:,| said| who| sat| was| whispered| to)',
    { unless: /\b(?:other|later|book|novel)\b/i },
  ),
  lack(
    'a dog',
    'dogs?|cats?|pets?',
    '(?:his|her|their) (?:\\w+ )?(?:dog|cat|terrier|spaniel|labrador|collie|poodle|sheepdog|retriever|kitten|puppy|dachshund)',
    { scope: 'party', lasting: true, unless: /\b(?:son's|daughter's|until|as a child|neighbou?r)\b/i },
  ),
  lack(
    'a garden',
    'gardens?|yard|lawn|balcony',
    '(?:his|her|their|the|in the|its) (?:\\w+ )?(?:back |front )?(?:garden|yard|lawn|balcony|flower beds?|vegetable patch)(?: (?:was|is|where|had|ran|runs|of|behind|at|and|with))',
    {
      scope: 'party',
      lasting: true,
      unless: /\b(?:kinder|public|botanic\w*|zoological|scot|ship|rail|beer)\b/i,
    },
  ),
  lack(
    'a garage or tools',
    'tools?|machines?|machinery|power tools|nails?|glue|screws?|mortar|cement|concrete|steel',
    '(?:with|by|using|the|his|her|a) (?:\\w+ )?(?:crane|bulldozer|power drill|chain ?saw|electric saw|nails?|glue|screws?|cement|concrete|mortar|excavator|digger)(?: (?:was|were|is|are|lifted|holds?|held|had|and|that|in|on|between))',
    {
      within: /\b(?:built|build|building|carpenter|house|boat|craft\w*|wall|barn|church)\b/i,
      scope: 'topic',
    },
  ),
]
