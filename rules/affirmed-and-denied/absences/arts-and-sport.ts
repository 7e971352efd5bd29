import { absence, type CueSlot } from '../../../src/analysis/opposed-cues.ts'

const film = /\b(?:film|movie|documentary|director|screen|premiere|feature|play|production|staging)\b/i
const match = /\b(?:match|final|tournament|title|championship|league|cup|season|tennis|goal|striker|coach)\b/i

/** Films, plays, concerts, games. */
export const artsAndSport: readonly CueSlot[] = [
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
    'spoken word',
    [
      'word dialogue wordless silent speaks spoken words',
      '{none} (?:word|line|dialogue)(?: (?:of dialogue|is|are|was))? ?(?:spoken|said|uttered)?(?: in)|(?:wordless|without (?:a word|dialogue|words)|(?:does not|never) (?:speak|say a word|utter a word))',
    ],
    [
      'dialogue monologue lines speech says shouts tells whispers voice-over',
      '(?:the|his|her|its|their|witty|sharp|snappy) dialogue|(?:a|his|her|the) (?:\\w+ )?(?:monologue|long speech|soliloquy)|(?:first|last|opening|closing|best) (?:spoken )?lines?|(?:he|she) (?:says|shouts|whispers|tells|asks|screams),? ',
    ],
    { within: film, unless: /\b(?:scene|minutes|until|review|hardly|few)\b/i },
  ),
  absence(
    'interval',
    [
      'interval intermission break',
      '(?:{none}|without(?: an| any)?|played (?:straight )?through without) (?:interval|intermission)|without a break',
    ],
    [
      'interval intermission',
      '(?:at|after|before|during|until|by) (?:the )?(?:interval|intermission)|(?:includes?|including|with) (?:one|an|two) (?:interval|intermission)',
    ],
    { within: /\b(?:play|opera|production|show|staging|concert|performance|musical|act)\b/i },
  ),
  absence(
    'set or scenery',
    [
      'set scenery props bare',
      '(?:{none}|without|there are no) (?:set|sets|scenery|props|furniture|costumes)(?: (?:at all|to speak|on|but|beyond))?|(?:bare|empty) stage',
    ],
    [
      'set scenery props furniture backdrop staircase sofa chandelier',
      '(?:the|his|her|its|a) (?:\\w+ )?(?:scenery|backdrop|sets?|painted flats|revolving stage|sofa|staircase|chandelier|four-poster) (?:is|are|was|were|by|designed|turns|revolves|slides|evokes|creaked|dominates|that)',
    ],
    {
      within: /\b(?:play|opera|production|staging|theatre|theater|stage)\b/i,
      unless: /\b(?:film|tennis|match|list)\b/i,
    },
  ),
  absence(
    'applause',
    [
      'applause applauded clapped clapping',
      '{none} applause|{nobody} (?:clapped|applauded|cheered)|(?:met|greeted|received) (?:with|in|by) silence',
    ],
    [
      'applause ovation applauded cheers clapping encore',
      '(?:the|long|loud|warm|standing|to|then|thunderous|polite|an) (?:applause|ovation|cheers)(?: (?:that|which|lasted|rang|broke|went|from|for|followed))?|(?:were|was) (?:loudly |warmly )?(?:applauded|cheered)|(?:sang|played|gave) (?:an|two|three) encores?',
    ],
    { unless: /\b(?:between|until the end|first half|later)\b/i },
  ),
  absence(
    'audience',
    [
      'spectators audience crowd fans doors closed empty',
      '(?:behind closed doors|(?:without|{none}) (?:a |an |any )?(?:spectators|crowds?|fans|audience)(?: (?:was|were|in|at|allowed))?|before empty (?:stands|seats|terraces)|in an empty (?:stadium|ground|arena|hall|theatre|theater))',
    ],
    [
      'crowd spectators fans audience supporters attendance',
      '(?:the|a|his|her|their|home|away|capacity|sell-?out|of|roaring) (?:\\w+ )?(?:crowd|spectators|fans|audience|supporters) (?:of|roared|cheered|sang|booed|rose|was|were|had|stood|chanted|groaned|fell|gave|held|threw|clapped|began|saw)|(?:an? )?attendance of|(?:watched|cheered) by (?:a crowd|\\d[\\d,]* (?:people|spectators|fans))',
    ],
    { unless: /\b(?:outside|television|online|last year|next|usually|screens?)\b/i },
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
    'goal let in',
    [
      'conceded concede conceding clean sheet sheets goal',
      'without (?:conceding|letting in) a (?:single )?goal|(?:have|has|had) (?:not|yet to|never) (?:conceded?|let in)(?: a goal)?|(?:kept|keep|keeping) (?:a|their|his|her|another) clean sheet|(?:clean sheet)',
    ],
    [
      'conceded equaliser equalizer pulled consolation beaten',
      '(?:conceded|let in) (?:a|an|one|two|three|the|from|twice|again|first)|(?:an?|the|late|their) (?:\\w+ )?(?:equali[sz]er|consolation)|(?:pulled|got) (?:a goal|one) back',
    ],
    {
      within: match,
      unless: /\b(?:penalty shoot|defeat was|season|corner|free kick|point)\b/i,
      scope: 'party',
    },
  ),
  absence(
    'goal',
    [
      'goalless scoreless',
      'goalless (?:draw|match|game|final|tie)|(?:ended|finished) (?:goalless|scoreless)|0-0',
    ],
    [
      'scored goal scorer header equaliser equalizer',
      '(?:scored|headed|struck|netted|put away) (?:the|a|his|her) (?:only|winning|late|early|first|second|opening)? ?(?:goal|winner|equali[sz]er|opener)|(?:the|his|her) (?:winning goal|winner|equali[sz]er|goalscorer)',
    ],
    {
      within: match,
      unless: /\b(?:last|season|first half|half-time|disallowed|previous|earlier|international|country)\b/i,
    },
  ),
  absence(
    'defeat',
    [
      'unbeaten undefeated lost defeat',
      '(?:is|are|was|were|remain|remains|remained|still|stayed|went) (?:unbeaten|undefeated)|(?:has|have|had) (?:not|yet to|never) (?:lost|lose|been beaten)(?: (?:a|this|all|any|in))?|without (?:a |losing a )?(?:defeat|loss|single defeat|match|game)',
    ],
    [
      'lost defeat beaten loss',
      '(?:lost|were beaten|was beaten|went down) (?:\\d+-\\d+|to|at|by|against|in (?:January|February|March|April|May|June|July|August|September|October|November|December))|(?:their|his|her|its) (?:only|last|first|second|third|heaviest|worst) (?:defeat|loss)',
    ],
    {
      within: match,
      scope: 'party',
      unless: /\b(?:last (?:year|season)|until|before that|(?:19|20)\d\d|since|his job|her job|weight)\b/i,
    },
  ),
  absence(
    'title won before',
    [
      'won win title trophy medal',
      '(?:has|have|had) (?:never|yet to) w[io]n (?:it|a|an|the|any)(?: \\w+){0,3}|(?:never|not) (?:had )?won a (?:\\w+ )?(?:title|trophy|medal|cup|championship|prize|match|race|tournament|stage)|without a (?:title|trophy|medal|win)',
    ],
    [
      'champion champions winner won title trophy medallist medalist',
      '(?:the|a|an|and) (?:defending|reigning|former|two-time|three-time|four-time|five-time|past|Olympic|world|national|European) champions?|(?:has|had|who) (?:already )?won (?:it|the (?:title|cup|race|tournament)) (?:in|twice|three|before|last)|(?:his|her|their) (?:second|third|fourth|fifth|previous|earlier|\\d+(?:nd|rd|th)) (?:title|trophy|win|victory|medal|gold|cup|crown)',
    ],
    {
      within: match,
      scope: 'party',
      lasting: true,
      unless:
        /\b(?:junior|until|until now|before (?:this|Sunday|Saturday)|beat|beating|defeated|over|against)\b/i,
    },
  ),
  absence(
    'substitute',
    [
      'substitution substitutions substitutes changes substitute',
      '(?:made|makes|make) no (?:substitutions?|changes)|(?:none of (?:the|his|her|their) (?:\\w+ )?substitutes|unused bench)|without (?:a|making a) (?:substitution|change)',
    ],
    [
      'substitute substitutes replaced bench',
      '(?:a|the|his|her|second-half|as a) substitute|(?:came|come|coming|sent|went) (?:on|off) (?:for|as|after|in place|the bench)|off the bench|(?:was|were) (?:replaced|substituted)',
    ],
    { within: match, unless: /\b(?:last|season|previous|other side|opponents)\b/i, scope: 'party' },
  ),
  absence(
    'card',
    [
      'cards booked card bookings',
      '(?:{none}|without(?: a| any)?|did not show a) (?:yellow |red )?(?:cards?|bookings?)(?: (?:was|were|shown))?|{nobody} (?:was|were) (?:booked|sent off|cautioned)',
    ],
    [
      'booked card sent cautioned',
      '(?:was|were|had been|been) (?:booked|sent off|cautioned|shown (?:a|the) (?:\\w+ )?card)|(?:a|his|her|the|two|second|first) (?:yellow|red) cards?',
    ],
    {
      within: /\b(?:referee|match|football|rugby|goal|try)\b/i,
      unless: /\b(?:last|season|Christmas|credit|this (?:week|year))\b/i,
    },
  ),
  absence(
    'record',
    [
      'record records',
      '{none} (?:\\w+ )?records? (?:was|were|fell|came|went)(?: (?:set|broken|in danger))?|(?:fell|was|finished|ended) (?:just )?(?:short of|outside) (?:the|his|her) (?:\\w+ )?record',
    ],
    [
      'record',
      '(?:broke|set|smashed|beat|bettered|lowered|improved) (?:a|the|his|her) (?:\\w+ ){0,2}record|(?:a|the) new (?:\\w+ )?record|(?:a|the) (?:world|championship|national|course|club|Olympic) record (?:of|by|time)',
    ],
    {
      within: /\b(?:race|marathon|metres|meters|athletics|swim\w*|track|final|heat|championships?)\b/i,
      scope: 'party',
      unless: /\b(?:last|in (?:19|20)\d\d|others?|three|two)\b/i,
    },
  ),
  absence(
    'rain',
    [
      'rain dry cloudless drop cloud',
      '(?:{none}|not a (?:drop|spot) of) rain(?: (?:fell|had fallen|all|in|was))|(?:it|the weather|the day) (?:stayed|was|remained) dry|(?:cloudless|clear blue) sk(?:y|ies)|not a cloud',
    ],
    [
      'rain drizzle umbrellas umbrella puddles downpour shower showers sodden soaked mud',
      '(?:in|through|under|despite|by|of) (?:the |a |an )?(?:\\w+ )?(?:rain|drizzle|downpour|shower|cloudburst)(?! (?:forest|coat))|(?:rain|drizzle) (?:fell|drummed|began|stopped|delayed|interrupted|had|held|ran|dripped|swept|lashed|came)|under (?:their |his |her |an |the )?umbrellas?|(?:sodden|rain-soaked|soaked|muddy|dripping)',
    ],
    {
      unless:
        /\b(?:week|month|year|season|forecast|drought|farmers|forest|crops?|shadow|later|next|last|days|confetti|applause|blows)\b/i,
    },
  ),
  absence(
    'wind',
    [
      'wind breeze windless still breath',
      '(?:{none}|not a breath of|without a breath of|hardly any) (?:wind|breeze)|(?:windless|dead calm|flat calm)',
    ],
    [
      'wind gust gusts gale breeze squall',
      '(?:the|a|in|by|into|against|stiff|strong|with) (?:\\w+ )?(?:gale|gusts?|wind|breeze|squalls?) (?:carried|blew|took|caught|tore|lifted|dropped|pushed|whipped|drove|sent|off|from|of|that|behind|snatched|bent|rattled)',
    ],
    { unless: /\b(?:instruments?|turbine|farm|energy|ensemble|second wind|winds of)\b/i },
  ),
  absence(
    'rehearsal',
    [
      'rehearsal rehearsed rehearse rehearsing',
      '(?:without(?: a(?: single)?| any)?|{none}|with no) rehearsals?|(?:had|has|have|was|were) (?:not|never) (?:been )?rehearsed',
    ],
    [
      'rehearsal rehearsals rehearsed',
      '(?:at|in|during|after|between|weeks of|days of|months of|of) (?:the |its |their |a |dress )*rehearsals?|(?:had|have|has|was|were) (?:been )?rehearsed',
    ],
  ),
]
