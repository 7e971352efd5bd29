import { absence, type CueSlot } from '../../../src/analysis/opposed-cues.ts'

/** Fires, floods, crashes and storms. */
export const accidents: readonly CueSlot[] = [
  absence(
    'injury',
    [
      'hurt injured harmed wounded injuries injury casualties unhurt uninjured unharmed scratch unscathed hospital',
      '{nobody} (?:was|were|got|had been|has been) (?:seriously |badly |even )?(?:hurt|injured|harmed|wounded|taken to hospital)|{none} (?:injuries|casualties)(?: (?:were|was|have been|had been) reported)?|without injury|(?:everyone|everybody|all (?:of them |on board |aboard )?) ?(?:escaped|got out|emerged|walked away|was|were|came through) (?:unhurt|uninjured|unharmed|unscathed)|came (?:through|out) without (?:a scratch|injury)',
    ],
    [
      'hospital broken fractured stitches concussion burns bruises inhalation injured wounded hurt injuries ambulance ambulances casualties treated bandaged splint sprained crutches',
      '(?:is|was|were|lay|remained?|are) (?:still )?in (?:the )?(?:hospital|intensive care)|(?:with|suffered|has|had|broke|treated for|nursing|for) (?:a |an |his |her |two |three |several )?(?:suspected |badly |serious |severe )?(?:broken|fractured|sprained|dislocated|crushed|gashed) (?:wrist|ankle|leg|arm|hip|pelvis|collarbone|ribs?|nose|jaw|hand|foot|thumb|finger|shoulder|back|neck|knee|skull)|(?:treated|needed|was given|were given) (?:for |in |at )?(?:smoke inhalation|burns|cuts|shock|concussion|stitches|bruises|hypothermia)|(?:taken|rushed|flown|airlifted|driven|carried|admitted) to (?:the |a |an )?(?:\\w+ ){0,3}(?:hospital|infirmary|burns unit|clinic)|broke (?:his|her|an|a) (?:wrist|ankle|leg|arm|hip|collarbone|nose|rib)|(?:injuring|wounding|hurting) (?:at least |about |some )?(?:\\w+)|the (?:injured|wounded)(?: (?:man|woman|men|women|people|workers?|officers?|children|passengers?|soldiers?))? (?:were|was|included?|lay)|(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|a dozen|dozens of|several|some) (?:\\w+ ){0,3}(?:were|was) (?:\\w+ly )?(?:injured|hurt|wounded)',
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
      '{nobody} (?:was|were|had been|has been|is|has|had|have) (?:killed|died)|{nobody} died|{none} (?:deaths|fatalities)(?: (?:were|was|have been|had been) reported)?|{none} lives? (?:was|were|had been|has been|have been) lost|without (?:the )?loss of life|(?:everyone|everybody|all (?:of them|on board|aboard|\\w+ (?:passengers|crew|people|men|workers))) survived',
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
    'sprinkler or alarm',
    [
      'sprinklers sprinkler alarm alarms detector detectors extinguisher extinguishers',
      '(?:{none}|never been fitted with|never (?:had|been given|installed)|not (?:been )?fitted with|not have|without|no working|unprotected by) (?:any |a |working |fire |smoke |automatic )*(?:sprinklers?|smoke alarms?|fire alarms?|smoke detectors?|alarms?|fire extinguishers?)',
    ],
    [
      'sprinklers sprinkler alarm alarms detector detectors extinguisher extinguishers',
      "(?:sprinklers?(?: system)?|smoke alarms?|fire alarms?|(?:smoke )?detectors?) (?:had |which |that )?(?:doused|held|kept|put|came|went|sounded|rang|woke|soaked|drenched|worked|slowed|contained|stopped|saved|warned|activated|triggered|shrieked|wailed|was triggered|were triggered|tripped)|(?:the|a) (?:sprinklers?|fire alarm|smoke alarm|smoke detector|alarm)(?:'s)? (?:\\w+ )?(?:in|above|on|over) (?:the|a|his|her|their)|(?:woken|roused|alerted) by (?:a|the|an) (?:smoke |fire )?(?:alarm|detector)|(?:with|grabbed|emptied|used) (?:a|the|an) (?:fire )?extinguisher",
    ],
    {
      lasting: true,
      unless: /\b(?:car|burglar|false|clock|plan to|installed since|after the fire|smartphone)\b/i,
    },
  ),
  absence(
    'warning',
    [
      'warning warned siren sirens alert',
      '{none} (?:\\w+ )?(?:warnings?|alerts?)(?: (?:was|were|had been|came|of any kind))?|{nobody} (?:was|were|had been) (?:warned|alerted)|(?:had|has|have|was|were) (?:not|never) (?:been )?warned|without warning|(?:the )?sirens? (?:did not|never|failed to) (?:sound|go off)',
    ],
    [
      'warning warned siren sirens alert alerts',
      '(?:a|the|an|two|three|first|severe) (?:\\w+ ){0,3}(?:warning|alert)s? (?:was|were|had been|went out|reached|came|arrived|sent|issued)|(?:the )?sirens? (?:sounded|wailed|went off|howled|rang|blared|woke)|(?:had been|were|was) (?:\\w+ly )?warned (?:by|at|on|two|three|hours|that|to)|(?:sent|issued|broadcast|ignored) (?:a|the|an|two|three) (?:\\w+ ){0,3}(?:warnings?|alerts?)',
    ],
    { unless: /\b(?:profit|price|yellow|referee|economist|health|for years|decades)\b/i },
  ),
  absence(
    'damage',
    [
      'damage damaged undamaged unscathed intact',
      '{none} (?:\\w+ )?damage (?:was|to|had|is|has)|(?:was|were|is|are|stood|escaped|came through|remained|left) (?:\\w+ )?(?:undamaged|unscathed|intact|untouched by the (?:fire|flames|flood|water))|(?:was|were) not damaged',
    ],
    [
      'damage damaged destroyed shattered collapsed gutted charred ruined cracked wrecked scorched',
      '(?:was|were|had been|have been|lay) (?:\\w+ly )?(?:damaged|destroyed|gutted|wrecked|charred|ruined|scorched|shattered)|(?:roof|wall|ceiling|floor|chimney|steeple|tower|windows?) (?:had |have |has )?(?:collapsed|fallen in|caved in|shattered|blown out|gave way|come down|cracked)|(?:damage|repairs?) (?:was |were |is |are )?(?:put|estimated|valued) at',
    ],
    { scope: 'place', unless: /\b(?:reputation|relations|brain|confidence|crops?)\b/i },
  ),
  absence(
    'evacuation',
    [
      'evacuated evacuation leave homes',
      '{nobody} (?:was|were|had been|has been) (?:evacuated|moved out)|{nobody} (?:had to|has had to|was asked to|was told to|needed to) leave|{none} evacuations?(?: (?:was|were) (?:ordered|needed))?|(?:was|were) not evacuated',
    ],
    [
      'evacuated evacuees evacuation shelter',
      '(?:were|was|had been|have been) (?:\\w+ly )?evacuated|the evacuees|(?:ordered|told|forced) (?:\\w+ ){0,4}(?:out of|to leave) (?:their )?(?:homes|houses|rooms|flats|town|the building)|spent the night (?:in|at) (?:a|the) (?:\\w+ )?(?:shelter|school|gym|hall|church|rest cent(?:re|er))',
    ],
  ),
  absence(
    'rescue',
    [
      'rescued rescue help',
      '{nobody} (?:was|were|had to be|needed to be) rescued|{none} rescues?(?: (?:was|were) (?:needed|attempted))?',
    ],
    [
      'rescued rescuers winched plucked',
      '(?:were|was|had been) (?:\\w+ly )?(?:rescued|plucked|winched)|rescuers (?:pulled|brought|carried|lifted|dug|freed|took)',
    ],
  ),
  absence(
    'missing person',
    [
      'missing unaccounted accounted',
      '{nobody} (?:is|was|were|are|remained) (?:still )?(?:missing|unaccounted for)|(?:everyone|everybody|all) (?:is|was|were|are|had been|has been) accounted for',
    ],
    [
      'missing search unaccounted divers',
      '(?:one|two|three|four|five|\\d+|several|a) (?:\\w+ ){0,3}(?:is|was|are|were|remains?|remained) (?:still )?(?:missing|unaccounted for)|the missing (?:man|woman|boy|girl|men|women|people|child|children|sailors?|climbers?|fishermen|worker|workers)|(?:the )?search for (?:the|a|two|three) (?:\\w+ )?(?:man|woman|boy|girl|climber|sailor|victim|victims|survivors)',
    ],
    { unless: /\b(?:dog|cat|later found|painting|money)\b/i },
  ),
  absence(
    'power',
    [
      'electricity power',
      '(?:{none}|without|had no|has no|lost its) (?:\\w+ )?(?:electricity|mains power|power supply)|(?:was|were|is|are|left|been) without (?:electricity|power)',
    ],
    [
      'refrigerator fridge television lamp lamps lights kettle microwave freezer heater bulb socket plugged computer lift elevator',
      '(?:switched|turned|plugged) (?:on|in|off) (?:the|a|his|her|their) (?:\\w+ )?(?:lights?|lamps?|television|radio|kettle|heater|fan|computer)|(?:the|a|his|her|their) (?:\\w+ )?(?:fridge|refrigerator|freezer|electric \\w+|light ?bulb|microwave|television|air conditioner|elevator|lift) (?:hummed|hums|buzzed|glowed|flickered|whirred|was on|blared|carried|worked|rattled)|under (?:a|the) (?:bare |single |electric )+(?:bulb|lamp|light)',
    ],
    { unless: /\b(?:generator|battery|batteries|solar|candle|restored|came back|torch)\b/i },
  ),
  absence(
    'smoke or flames',
    [
      'flames smoke fire',
      '{none} (?:sign of )?(?:flames?|smoke)(?: (?:was|were|to be seen|could be seen))?|there was no fire',
    ],
    [
      'flames blaze smoke',
      '(?:the )?(?:flames|blaze) (?:spread|leapt|rose|reached|engulfed|shot|tore|swept|licked)|(?:put|beat) out the (?:flames|fire|blaze)|(?:black|thick|dense|white|grey|gray) smoke (?:rose|poured|billowed|hung|filled|drifted)',
    ],
    { unless: /\b(?:chimney|barbecue|stage|incense|cigarette)\b/i },
  ),
  absence(
    'insurance',
    [
      'insurance insured uninsured insurer',
      '(?:{none}|without|had no|has no|lapsed) (?:\\w+ )?insurance|(?:was|were|is|are) (?:un|not )insured|insurance (?:had |has )?(?:lapsed|run out|expired)',
    ],
    [
      'insurance insurer insurers insured',
      '(?:the|his|her|their|its) insur(?:er|ers|ance company|ance) (?:has |have |had |will )?(?:paid|pay|agreed|sent|covers?|covered|met|offered|settled|put)|(?:covered|paid for|met) by (?:the |his |her |their |its )?insur(?:ance|ers?)|(?:was|were|is|are) (?:fully |well )?insured for',
    ],
    { scope: 'party', lasting: true, unless: /\b(?:health|life|national|neighbou?r)\b/i },
  ),
  absence(
    'passenger',
    [
      'passengers aboard board',
      '{none} passengers (?:were |was )?(?:on board|aboard)|(?:the )?(?:bus|train|tram|ferry|plane|coach|lorry|truck) (?:was|ran|stood) empty|(?:without|carrying no) passengers',
    ],
    [
      'passenger passengers',
      '(?:a|one|the|his|her|its|two|three|\\d+|most|the) passengers? (?:said|told|was|were|had|climbed|jumped|fell|screamed|recalled|got|escaped|smashed)',
    ],
    { unless: /\b(?:other train|second|oncoming|waiting)\b/i },
  ),
  absence(
    'looting',
    [
      'looting looted looters',
      '{none} (?:reports? of )?looting|{nobody} looted|nothing (?:was|had been) (?:looted|stolen|taken)',
    ],
    [
      'looters looted stolen ransacked thieves',
      '(?:looters|thieves) (?:had |have )?(?:broke|took|stripped|carried|emptied|got|smashed)|(?:was|were|had been) (?:looted|ransacked)',
    ],
  ),
  absence(
    'brake or seat belt',
    [
      'belt belts helmet helmets life-jacket lifejacket lifejackets jackets',
      '(?:{nobody}|none|neither|he|she|they) (?:was|were|had been) (?:not )?wearing (?:a |an |any )?(?:seat ?belts?|helmets?|life ?jackets?)|(?:without|{none}) (?:a |an |any )?(?:seat ?belts?|helmets?|life ?jackets?)|(?:was|were) not wearing (?:a |an |any )?(?:seat ?belts?|helmets?|life ?jackets?)',
    ],
    [
      'belt belts helmet helmets jackets lifejacket lifejackets',
      '(?:his|her|their|the) (?:seat ?belts?|helmets?|life ?jackets?) (?:saved|held|had|kept|was|were|cracked|split|bore|lay|jammed)|(?:saved|held) by (?:a|the|his|her|their) (?:seat ?belts?|helmets?|life ?jackets?)',
    ],
    { unless: /\b(?:firefighter|soldier|police)\b/i },
  ),
]
