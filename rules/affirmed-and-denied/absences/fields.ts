import { type CueSlot, lack } from '../../../src/analysis/opposed-cues.ts'

/** Fields of life by their words alone: who denies the one in whatever way cannot show the other. */
export const fields: readonly CueSlot[] = [
  lack(
    'photograph',
    'photographs?|photos?|pictures?|cameras?|filming',
    'selfies?|snapshots?|photographed|photographers?|took pictures|picture (?:that|of|shows|on)|footage|filmed',
  ),
  lack(
    'consultation',
    'consult(?:ed)?|asked|warned',
    'public meetings?|were consulted|had been consulted|questionnaires?|hearings? (?:in|on)',
    { within: /\b(?:council|plan|residents)\b/i },
  ),
  lack(
    'question put',
    'questions?|asked',
    'asked (?:whether|if|how|why|about|what|when)|a note asking|in reply to a question|a question from',
  ),
  lack(
    'speech',
    'speech(?:es)?|toasts?',
    'in a toast|in (?:his|her|a) speech|told the (?:guests|mourners|crowd|congregation|wedding)',
    { within: /\b(?:wedding|funeral|ceremony|dinner|service|party)\b/i },
  ),
  lack(
    'lift',
    'lifts?|elevators?',
    'in the (?:lift|elevator)|(?:lift|elevator) (?:doors|stopped|jammed|was|stuck)',
  ),
  lack('meat', 'meat|vegetarian|vegan', 'sausages?|steak|bacon|beef|lamb|pork|ham|burgers?|butcher|venison', {
    within: /\b(?:shop|menu|restaurant|caf[eé]|diet|vegetarian|vegan)\b/i,
  }),
  lack('uniform', 'uniforms?', 'blazers?|school ties?|in uniform|kilts?', {
    within: /\b(?:school|pupils)\b/i,
  }),
  lack(
    'pub',
    'pub|inn|bar',
    String.raw`over a pint|at the (?:bar|Red|White|Black|Royal|King|Queen|Crown)\b|landlord|darts`,
    { within: /\b(?:village|hamlet|island)\b/i },
  ),
  lack(
    'car',
    'car|drive|driving licen[cs]e|licen[cs]e',
    'at the wheel|behind the wheel|parked (?:his|her)|his car|her car|his van|her van|his truck|(?:his|her) (?:Volvo|Ford|Toyota|Mercedes|BMW|Audi|Fiat|Jaguar|Land Rover|Mini|Volkswagen|Chevrolet|Honda|Jeep|pickup)',
    { scope: 'party', lasting: true },
  ),
  lack(
    'death',
    'lives|deaths?|died|killed',
    'drowned|funerals?|coffins?|buried on|bereaved|mourners|the dead man|the dead woman|bodies',
    {
      within:
        /\b(?:storm|flood|fire|crash|blast|quake|earthquake|tornado|hurricane|accident|collapse|mine)\b/i,
    },
  ),
  lack(
    'forensic evidence',
    'forensic|DNA|fingerprints?',
    'pathologist|DNA|fingerprints?|bloodstains?|the blood on|fibres|ballistics',
    { within: /\b(?:trial|court|jury)\b/i },
  ),
  lack(
    'cancelled service',
    'cancel+ed|cancel+ations?|delay(?:s|ed)?',
    'scrapped|stranded|slept on the floor|called off|grounded|rebooked|hours late',
    { within: /\b(?:flights?|trains?|ferr(?:y|ies)|airline|services)\b/i },
  ),
  lack('animal', 'animals?|livestock', 'mice|rats|rabbits|monkeys|pigs|sheep|goats|cows|horses', {
    within: /\b(?:research|study|drug|cosmetics|circus|film|farm)\b/i,
  }),
  lack(
    'police',
    'police|officers?|policemen',
    'police station|policem[ae]n|constables?|police officers|troopers?|sergeant',
    { within: /\b(?:island|village|town)\b/i },
  ),
  lack('will', 'will|heirs?', 'under the will|in (?:his|her) will|executors?|bequeathed|bequests?|heirs?', {
    within: /\b(?:intestate|without (?:leaving )?a will|no will|no heirs|without heirs)\b/i,
  }),
  lack('heating', 'heat(?:ed|ing)?|radiators?|boilers?', 'radiators?|boiler|central heating|stove', {
    within: /\b(?:church|hall|house|school|flat|building|hut)\b/i,
  }),
  lack(
    'accident',
    'accidents?',
    'lost (?:a|two|three|his|her) (?:fingers?|hand|arm|leg|eye)|was (?:crushed|scalded|burned|burnt|electrocuted)|fell from (?:a|the) (?:scaffold|ladder|roof|crane)|accident (?:in|of)',
    { within: /\b(?:factory|plant|mill|mine|site|ride|school)\b/i },
  ),
  lack('interpreter', 'interpreters?|translators?', 'interpreter|translator'),
  lack(
    'alcohol',
    'alcohol|drink(?:s|ing)?|liquor',
    'beer|wine|whiske?y|pints?|champagne|cocktails?|gin|vodka|cider|bartender|barman|drunk',
  ),
  lack(
    'occupant',
    'empty|inside|occupied|at home',
    'climbed out of a window|were asleep|was asleep|jumped from|carried out of|(?:rescued|pulled|led) from the (?:house|building|flat|hotel|factory)',
    { within: /\b(?:fire|blaze|blast|explosion|crash)\b/i },
  ),
  lack(
    'claim of responsibility',
    'responsibility',
    'said that it had (?:planted|carried out|bombed)|claimed responsibility|in a video, a group',
    { within: /\b(?:attack|bomb|blast)\b/i },
  ),
  lack(
    'fine',
    'fined?|fines|charged a fine|penalt(?:y|ies)',
    'in fines|fine(?:,| of| was)|was fined|were fined',
  ),
  lack(
    'illness found',
    'wrong|ill(?:ness)?|disease|tumou?r',
    'shadow on|tumou?r|diagnosed|scan showed|malignant|biopsy',
    { within: /\b(?:doctors?|hospital|patient)\b/i },
  ),
  lack('loan of works', 'lend|lent|loans?', 'on loan|lent (?:it|them|its|the)|borrowed from', {
    within: /\b(?:museum|gallery|painting)\b/i,
  }),
  lack(
    'trip abroad',
    'abroad|overseas|left the country|foreign',
    '(?:in|to) (?:Tokyo|Paris|Berlin|Rome|Madrid|London|New York|Moscow|Beijing|Sydney|Vienna|Lisbon|Toronto|Dublin|Amsterdam|Brussels|Prague|Warsaw|Athens|Cairo|Delhi|Mumbai)',
    { within: /\b(?:band|team|choir|company|orchestra|never)\b/i },
  ),
  lack('helmet', 'helmets?|seat ?belts?|life ?jackets?', 'helmet|seat ?belt|life ?jacket'),
  lack(
    'dry weather',
    'rain|dry',
    'wet surface|puddles?|downpour|drizzle|umbrellas?|skidded on the wet|in the rain|rain-soaked|sodden|mud',
  ),
  lack('window', 'windows?', 'windowsill|glass crunched|broken glass|shattered|shards|panes?', {
    within: /\b(?:blast|explosion|storm|quake|riot|bomb)\b/i,
  }),
  lack('felling', 'felled|cut down|trees?', 'stumps?|chainsaws?|felled|sawn|logs', {
    within: /\b(?:road|forest|park|avenue|tree)\b/i,
  }),
  lack(
    'injury',
    'hurt|injur(?:ed|ies|y)|harmed|wounded|casualties',
    'stitches|concussion|fractured|broken (?:wrist|ankle|leg|arm|ribs?|nose|hip|collarbone|jaw)|ambulances?|intensive care|stretcher|wounded|smoke inhalation|crutches|in hospital|to hospital',
    {
      within:
        /\b(?:fire|crash|blast|flood|storm|collapse|quake|accident|riot|clash|explosion|attack|derailment)\b/i,
    },
  ),
  lack(
    'arrest',
    'arrest(?:s|ed)?|detained|custody',
    'in handcuffs|handcuffed|were arrested|was arrested|in custody|police van|in cells',
  ),
  lack(
    'weapon',
    'weapons?|guns?|armed|kni(?:fe|ves)',
    'pistol|revolver|shotgun|machete|gunpoint|knifepoint|(?:his|her|the) (?:gun|knife|rifle)',
  ),
  lack(
    'music',
    'music|songs?|band',
    'cello|violin|piano|orchestra|accordion|choir|trumpet|guitar|organist|drummer|hymns?',
    { within: /\b(?:film|movie|funeral|wedding|ceremony|play|service|parade)\b/i },
  ),
  lack(
    'phone',
    'phone|telephone|mobile|signal|reception',
    'phoned|texted|telephone rang|phone rang|video call|her phone|his phone|mobile phone',
  ),
  lack(
    'electricity',
    'electricity|mains|power supply',
    'fridge|refrigerator|television set|light bulb|electric (?:kettle|light|fire|heater|stove|fan)|washing machine|switched on',
    { within: /\b(?:village|house|hut|island|camp|farm)\b/i },
  ),
  lack('water supply', 'running water|tap water|water supply|well', 'taps?|shower|washing machine|bath', {
    within: /\b(?:house|village|camp|hut|flat)\b/i,
  }),
  lack(
    'school',
    'school|university|college|education',
    'graduated|degree|classmates?|professor|doctorate|alumn(?:us|a)|his (?:old )?school|her (?:old )?school',
    { scope: 'party', lasting: true },
  ),
  lack(
    'children',
    'children|childless|kids',
    'his son|her son|his daughter|her daughter|his sons|her sons|his daughters|her daughters|his children|her children|grandchildren|grandson|granddaughter',
    { scope: 'party', lasting: true },
  ),
  lack(
    'wife',
    'married|marry|wed',
    'his wife|her husband|his widow|ex-wife|ex-husband|honeymoon|wedding ring',
    { scope: 'party', lasting: true },
  ),
  lack(
    'sibling',
    'brothers?|sisters?|siblings|only child',
    'his (?:elder |younger |twin )?brother|her (?:elder |younger |twin )?brother|his (?:elder |younger |twin )?sister|her (?:elder |younger |twin )?sister',
    { scope: 'party', lasting: true },
  ),
  lack(
    'interview',
    'interviews?|reporters|press|journalists',
    'in an interview|told (?:an interviewer|a reporter|reporters|this newspaper|the magazine)',
    { scope: 'party', lasting: true },
  ),
  lack(
    'apology',
    'apologi[sz](?:e|ed|ing)|apology|sorry',
    'apologi[sz]ed|said (?:he|she|it) was sorry|(?:his|her|its|their) apology',
    { scope: 'party', lasting: true },
  ),
  lack(
    'money from the state',
    'taxpayers?|public (?:money|funds)|subsid(?:y|ies)|state aid|grants?',
    'state grant|council grant|federal grant|grant from the|subsid(?:y|ies)|taxpayers|lottery money',
  ),
  lack(
    'layoff',
    'jobs?|redundanc(?:y|ies)|lay-?offs',
    'laid off|made redundant|severance|sacked|redundancy notices',
    { within: /\b(?:company|firm|factory|plant|bank|merger)\b/i },
  ),
  lack('strike', 'strikes?|walk-?out|stoppages?', 'pickets?|picket line|strikers|downed tools', {
    within: /\b(?:union|workers|staff|factory)\b/i,
  }),
  lack(
    'injury time off',
    'missed|absent|rested',
    'missed (?:the|two|three|four|six|a)|dropped for|on the bench',
    { within: /\b(?:season|team|league)\b/i },
  ),
  lack('goal conceded', 'conceded|let in|beaten', 'equali[sz]er|conceded|beaten by a|own goal', {
    within: /\b(?:goalkeeper|keeper|defence|defense)\b/i,
  }),
  lack(
    'record',
    'criminal record|convictions?|convicted|police record',
    'served (?:two|three|four|five|six|a|his) (?:years|months|sentence|year)|was jailed|had been jailed|parole|probation|earlier conviction',
    { scope: 'party', lasting: true },
  ),
  lack(
    'protest',
    'protests?|protesters|demonstrat(?:ions?|ors)',
    'placards|protesters|chanted|demonstrators|heckled|banners',
  ),
  lack(
    'side effect',
    'side[- ]effects?|complications?|reactions?',
    'nausea|headaches?|rash(?:es)?|dizziness|vomiting|swelling|fever|allergic',
    { within: /\b(?:drug|vaccine|trial|patients?|dose|treatment|pill)\b/i },
  ),
  lack('window seat', 'windows?', 'from the window|through the window|windowsill|at the window', {
    within: /\b(?:cell|room|office|studio|flat)\b/i,
  }),
  lack('stairs', 'stairs|steps', 'staircase|upstairs|the stairs|downstairs', {
    within: /\b(?:house|home|flat|bungalow|building)\b/i,
  }),
  lack(
    'audience',
    'audience|spectators|crowd|fans|public',
    'applause|ovation|cheered|booed|fans|spectators|the crowd',
    {
      within:
        /\b(?:behind closed doors|empty stadium|no (?:audience|spectators|crowd|fans)|without (?:an audience|spectators|a crowd|fans))\b/i,
    },
  ),
  lack(
    'warning',
    'warn(?:ed|ing|ings)|sirens?',
    'sirens? (?:had|went|sounded|wailed|woke)|had been warned|warning (?:was|had|came|went)',
    { within: /\b(?:storm|flood|blast|fire|attack|quake|wave|dam)\b/i },
  ),
  lack(
    'witness',
    'witness(?:es)?|saw it|seen',
    'bystanders?|onlookers?|passers?-by|a neighbou?r (?:saw|watched)|eyewitness(?:es)?|witness(?:es)? (?:said|saw|told)',
    { within: /\b(?:crash|fire|robbery|attack|shooting|murder|explosion|theft)\b/i },
  ),
  lack(
    'theft',
    'stolen|taken|missing',
    String.raw`made off with|haul|stolen (?:goods|jewel\w*|money|painting)|empty (?:safe|frame|case)`,
    { within: /\b(?:burglar|break-in|raid|robbery|thieves|intruder)\b/i },
  ),
  lack(
    'paid',
    'paid|salary|fee|wage|money',
    'his salary|her salary|his fee|her fee|was paid|were paid|his wages|her wages',
    { scope: 'party', lasting: true },
  ),
  lack('vote', 'vot(?:e|ed)|ballot', String.raw`voted|show of hands|by \d+ votes|ballots`, {
    within: /\b(?:no vote|not vote|without a vote|never voted|nobody voted)\b/i,
  }),
  lack(
    'publicity',
    'publish(?:ed)?|releas(?:ed|e)|public|disclos(?:ed|e)',
    'on (?:its|the) website|available online|anyone can read|can be downloaded|published in full',
  ),
  lack('dog', 'dogs?|cats?|pets?', 'his dog|her dog|his cat|her cat|terrier|spaniel|labrador|collie', {
    scope: 'party',
    lasting: true,
  }),
  lack('garden', 'gardens?|yard', 'flower beds?|vegetable patch|her garden|his garden|greenhouse|lawn', {
    within: /\b(?:flat|house|home|apartment)\b/i,
  }),
  lack(
    'traffic',
    'traffic|cars?|vehicles?',
    'lorry|lorries|a truck|trucks|motorists|buses|drove across|honking',
    { within: /\b(?:bridge|road|street|tunnel|motorway)\b/i },
  ),
  lack(
    'secret vote',
    'secret ballot|secret',
    'hands went up|show of hands|raised (?:his|her|their) hands?|roll call',
    { within: /\b(?:vote|ballot)\b/i },
  ),
  lack(
    'foreigner',
    'foreign(?:ers?)?|imports?',
    '(?:Brazilian|French|German|Italian|Spanish|Nigerian|Japanese|Danish|Swedish|Polish|Dutch|Argentine|Senegalese|Portuguese) (?:striker|goalkeeper|midfielder|winger|player|guard|center|forward|chef|workers?|engineers?|defender)',
  ),
]
