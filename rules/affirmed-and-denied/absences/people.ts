import { absence, type CueSlot } from '../../../src/analysis/opposed-cues.ts'

/** Lives: families, habits, schooling, possessions. */
export const people: readonly CueSlot[] = [
  absence(
    'child',
    [
      'children childless child',
      '(?:has|had|have|having) (?:no|never had(?: any)?|not had) (?:children|child|kids)|(?:was|is|were|remained) childless|(?:died|leaves) (?:childless|no children)|never had (?:any )?children|(?:the )?couple (?:had|have|has) no children',
    ],
    [
      'son daughter sons daughters children',
      '(?:his|her) (?:(?:eldest|elder|younger|youngest|oldest|only|two|three|four|own|twin|baby|late) )?(?:son|daughter|sons|daughters|children)(?:,| who| and| in| told| said| was| were| had| has| [A-Z])|(?:survived by|leaves|raised|brought up) (?:\\w+ )?(?:a|two|three|four|five|his|her) (?:son|daughter|sons|daughters|children)|(?:father|mother) of (?:two|three|four|five|six|a)',
    ],
    {
      scope: 'party',
      lasting: true,
      unless:
        /\b(?:stepson|stepdaughter|step-?children|stepchildren|adopted|of their own|godson|together|by an earlier|nephew|his wife's|her husband's|son's|father)\b/i,
    },
  ),
  absence(
    'sibling',
    [
      'only child siblings brothers sisters',
      '(?:was|is|grew up|as) (?:an|the) only child|(?:has|had) no (?:siblings|brothers or sisters|brothers|sisters)',
    ],
    [
      'brother sister brothers sisters',
      '(?:his|her) (?:elder|older|younger|twin|little|big|late|two|three|half-)? ?(?:brother|sister|brothers|sisters)\\b(?!-in-law)|one of (?:two|three|four|five|six|seven|eight|nine|ten) (?:children|siblings|sisters|brothers)|the (?:youngest|eldest|oldest|second|third) of',
    ],
    { scope: 'party', lasting: true, unless: /\b(?:nun|monk|order|convent|in arms|in-law|half-|step)\b/i },
  ),
  absence(
    'marriage',
    [
      'married marry bachelor single spinster wed',
      '(?:has|had|have)? ?never (?:been )?(?:married|wed)|(?:lifelong|confirmed) bachelor|(?:is|was|remained) (?:single|unmarried)|never took a (?:wife|husband)',
    ],
    [
      'wife husband widow widower married marriage wedding divorce',
      "(?:his|her) (?:first |second |third |late |former |ex-|then )?(?:wife|husband|widow|widower|marriage|wedding|divorce)(?!'s (?:friend|niece))|(?:he|she|who) (?:had |has )?married (?:[A-Z]|a|an|the|in|his|her|at)",
    ],
    {
      scope: 'party',
      lasting: true,
      unless: /\b(?:brother's|sister's|friend's|neighbou?r's|his son|her daughter)\b/i,
    },
  ),
  absence(
    'alcohol drunk',
    [
      'drink drank teetotal teetotaller teetotaler alcohol drop sober',
      '(?:does|did|do) not drink(?! (?:the|water|coffee|tea|milk|enough))|(?:has|had) (?:not|never) (?:touched|drunk|had|tasted) (?:a drop|alcohol|a drink)|never (?:drank|drinks|touched a drop|touched alcohol)|(?:is|was|a lifelong) (?:a )?(?:teetotal|teetotall?er|abstainer)',
    ],
    [
      'beer wine whisky whiskey pint champagne cocktail gin vodka hangover drunk martini rum brandy',
      '(?:his|her|a|the|over a|another|glass of|bottle of|pint of|sipped|sipping|nursing|poured|raised|drained|bought (?:him|her)self|ordered|drank) (?:a |an |some |his |her |of |glass |\\w+ )?(?:beers?|wine|whiske?y|pint|champagne|cocktail|gin|vodka|martini|rum|brandy|ale|lager|cider|sherry|bourbon)|(?:was|got|were) drunk|(?:his|her|a) hangover',
    ],
    {
      scope: 'party',
      lasting: true,
      unless:
        /\b(?:collect\w*|brew\w*|maker|company|vineyard|sell\w*|father|alcohol-free|nonalcoholic|guests?)\b/i,
    },
  ),
  absence(
    'alcohol served',
    [
      'alcohol dry bar drink',
      '{none} (?:alcohol|drinks?|bar|beer|wine)(?: (?:is|was|were|will be|are|served|sold|allowed|in|at|on))|(?:does|did|do) not (?:serve|sell) (?:alcohol|beer|wine|drink)',
    ],
    [
      'beer wine champagne cocktails pints bar whisky prosecco',
      '(?:over|with|poured|drank|raised|sipped|ordered|served|handed out|toasted|bought) (?:\\w+ ){0,3}(?:beer|wine|champagne|cocktails?|pints?|whisky|prosecco|gin)|(?:at|from|behind|propping up) the bar|(?:the )?(?:wine list|cocktails|house red|house white|barman|bartender|barmaid)',
    ],
    {
      unless:
        /\b(?:chocolate|court|elsewhere|later|hotel|crow|iron|alcohol-free|non-alcoholic|nonalcoholic|ginger)\b/i,
    },
  ),
  absence(
    'meat',
    [
      'vegetarian vegan meat',
      '(?:is|was|are|a|lifelong|strict|has been) (?:a )?(?:vegetarian|vegan)|(?:does|did|do) not eat (?:meat|animals)|{none} meat(?: (?:is|was|on|served))',
    ],
    [
      'steak bacon beef lamb chicken pork burger ham sausage sausages',
      '(?:ate|eats|ordered|orders|had|tucked into|chewed|grilled|fried|cooked (?:him|her)self|plate of|bite of|slice of|sandwich of|favou?rite (?:dish|meal) (?:is|was)|the) (?:a |an |some |his |her |of |two |\\w+ )?(?:steak|bacon|beef|lamb|chicken|pork|burger|ham|sausages?|ribs)',
    ],
    { scope: 'party', unless: /\b(?:farm\w*|raise[sd]?|sell\w*|breed\w*|guests?|husband|wife)\b/i },
  ),
  absence(
    'car',
    [
      'drive drove car licence license driven',
      "(?:does|did|do|can|could) not (?:drive|own a car|have a car)|(?:has|had) (?:no car|never (?:learned|learnt|owned|driven|passed))(?: to drive| a car)?|cannot drive|never learn(?:ed|t) to drive|(?:has|had) no (?:car|driving licen[cs]e|driver's license)",
    ],
    [
      'drove drives car driving wheel parked van truck',
      '(?:he|she|who|and|then)(?: then| had| has| often| still)? (?:drove|drives|parked)|(?:his|her) (?:\\w+ )?(?:car|van|truck|pickup|jeep|sedan|hatchback)(?:,| was| is| into| in| at| on| had| broke| and)|(?:at|behind) the wheel',
    ],
    {
      scope: 'party',
      lasting: true,
      unless:
        /\b(?:golf|sheep|cattle|driver|chauffeur|wedge|ball|nail|hard bargain|taxi|crazy|driven by|point|force)\b/i,
    },
  ),
  absence(
    'telephone',
    [
      'phone telephone mobile cellphone television computer internet',
      '(?:has|had|have|owns?|owned|uses?|used|with) (?:no|never (?:had|owned)(?: a)?|neither) (?:\\w+ )?(?:phone|telephone|mobile|cellphone|smartphone|television|computer|internet|e-?mail)|(?:does|did|do) not (?:own|have|use|possess) (?:a |an |the )?(?:\\w+ )?(?:phone|telephone|mobile|cellphone|smartphone|television|computer|internet|e-?mail)',
    ],
    [
      'phone telephone mobile cellphone texted emailed televison computer laptop',
      '(?:his|her) (?:\\w+ )?(?:phone|telephone|mobile|cellphone|smartphone|laptop|computer|television|e-?mails?)(?: (?:rang|buzzed|rings|lit|is|was|to|and|screen|beeped))?|(?:texted|telephoned|emailed|e-mailed|phoned) (?:him|her|his|a|the)',
    ],
    { scope: 'party', lasting: true, unless: /\b(?:secretary|assistant|agent|wife|husband|neighbou?r)\b/i },
  ),
  absence(
    'schooling',
    [
      'school university college taught degree lessons trained training',
      '(?:never|did not) (?:went|go|attend(?:ed)?|finish(?:ed)?|gone|studied|study|set foot in) (?:to |at |a |in )*(?:school|university|college|high school|art school|drama school|a conservatory)|(?:self-taught|taught (?:him|her)self)|(?:has|had|have) no (?:degree|diploma|formal (?:training|education|schooling))|(?:had|has|have|took) (?:never (?:had|taken)|no) (?:a )?(?:single )?lessons?|never had a lesson',
    ],
    [
      'graduated degree studied university college diploma thesis alumnus professor lessons',
      "(?:graduated|earned (?:a|his|her)|took (?:a|his|her)|received (?:a|his|her)) (?:from|in|with|\\w+ )?(?:degree|diploma|doctorate|master's|bachelor's|law|[A-Z]\\w+|first)|(?:studied|trained|read) (?:\\w+ ){0,3}(?:at|under|with) (?:the |a )?[A-Z]|(?:his|her) (?:\\w+ )?(?:degree|diploma|thesis|doctorate|professors?|tutor|classmates?|piano teacher|teacher)|(?:an )?alumn(?:us|a) of|lessons (?:from|with)",
    ],
    {
      scope: 'party',
      lasting: true,
      unless: /\b(?:honorary|son|daughter|later returned|taught at|teaches|his father|her mother)\b/i,
    },
  ),
  absence(
    'reading',
    [
      'read illiterate write',
      '(?:could|can|cannot) ?(?:not|neither|never)? (?:read or write|read nor write|read and write)|(?:could|can) not read|(?:is|was) illiterate|never learn(?:ed|t) to read',
    ],
    [
      'read wrote reads writes letter letters diary',
      '(?:he|she) (?:\\w+ )?(?:read|reads|wrote|writes) (?:the|a|an|it|in|to|every|him|her|about|his|books|that)|(?:his|her) (?:diary|diaries|letters?|notebooks?|handwriting)',
    ],
    { scope: 'party', unless: /\b(?:later|dictated|read to (?:him|her)|music|aloud to|minds?|learned)\b/i },
  ),
  absence(
    'company in the house',
    [
      'alone lives lived',
      '(?:lives?|lived|living) (?:quite |all )?alone|(?:has|had) (?:lived )?alone (?:since|there)',
    ],
    [
      'wife husband partner lodger sons roommate flatmate daughter',
      '(?:lives?|lived|living|shares?|shared) (?:\\w+ ){0,5}with (?:his|her|a|two|three|the) (?:\\w+ )?(?:wife|husband|partner|lodger|son|daughter|mother|father|sister|brother|roommate|flatmate|children|family|parents)',
    ],
    { scope: 'party', unless: /\b(?:died|dead|late|until|as a child|grew)\b/i },
  ),
  absence(
    'help',
    [
      'alone unaided single-handed solo help unassisted',
      '(?:alone|unaided|single-handed(?:ly)?|unassisted|without (?:any )?(?:help|assistance|a crew|a partner|support))(?=[,. ])(?<=\\b(?:sailed|rowed|climbed|built|crossed|flew|walked|cycled|raised|wrote|completed|did it|made|finished|ran it|swam)\\b[^.]{0,60})',
    ],
    [
      'crewmate co-pilot partner crew teammate helpers assistant',
      '(?:his|her) (?:\\w+ )?(?:crewmates?|co-?pilot|climbing partner|crew|navigator|rowing partner|companions?|helpers?|sherpas?|guide) (?:was|were|had|told|said|took|and|who|fell|pulled|slept)',
    ],
    { scope: 'party', unless: /\b(?:last|earlier|previous|support boat)\b/i },
  ),
  absence(
    'earlier visit',
    [
      'never first before',
      '(?:had|has|have) never (?:before )?(?:been|set foot|visited|travelled|traveled|flown|left|seen|sailed|ridden|climbed|met) (?:\\w+ ){0,4}(?:before|until|there|in|to|abroad)|(?:his|her|their) first (?:visit|trip|journey|time) (?:to|in|abroad|there)',
    ],
    [
      'returned visit trip back again',
      '(?:his|her|their) (?:second|third|fourth|last|previous|earlier|latest|next-to-last|return) (?:visit|trip|journey|stay)|(?:returned|went back|came back|been back|was back) (?:to|in) (?:the|[A-Z])|(?:on|during|from) (?:his|her|an|their) (?:earlier|previous|last) (?:visit|trip|stay)',
    ],
    { scope: 'party', unless: /\b(?:since|home|work|hospital|as president|office|bed|as prime minister)\b/i },
  ),
  absence(
    'smoking',
    [
      'smoke smoked smoker cigarette',
      '(?:does|did) not smoke|(?:has|had)? ?never smoked|(?:is|was) a non-?smoker',
    ],
    [
      'cigarette cigarettes cigar pipe smoked smokes',
      '(?:lit|lights|stubbed|rolled|drew on|puffed|smoked|smokes|smoking) (?:a |an |his |her |another |\\w+ )?(?:cigarettes?|cigars?|pipe)|(?:his|her) (?:cigarettes?|cigar|pipe)',
    ],
    { scope: 'party', unless: /\b(?:gave up|quit|role|character|plays)\b/i },
  ),
  absence(
    'sight or hearing',
    [
      'blind deaf sight hearing',
      '(?:is|was|has been|born|been) (?:totally |completely |profoundly |stone )?(?:blind|deaf)(?: since| from| in both)?|(?:has|had) no (?:sight|hearing)',
    ],
    [
      'watched saw reading heard listened looked',
      '(?:he|she) (?:\\w+ )?(?:watched|read|peered|glanced|looked|stared|gazed) (?:at|the|over|through|a|it|up|down|out)',
    ],
    { scope: 'party', unless: /\b(?:one eye|partly|nearly|braille|deaf|spot|until|trust)\b/i },
  ),
  absence(
    'language',
    [
      'speaks speak spoke word',
      '(?:speaks?|spoke|knew|knows|understood) (?:no|not a word of|hardly any|neither) (?:English|French|German|Spanish|Italian|Russian|Arabic|Chinese|Mandarin|Japanese|Welsh|Polish|Portuguese|Turkish|Danish|Swedish)|(?:does|did|could|cannot|can) ?not speak (?:English|French|German|Spanish|Italian|Russian|Arabic|Welsh|Polish|Portuguese|Turkish|Danish|Swedish)',
    ],
    [
      'english french german spanish italian russian arabic welsh polish portuguese turkish danish swedish fluent',
      '(?:said|told|answered|replied|joked|explained|recited|sang|wrote|addressed \\w+|spoke|speaking|speaks) (?:\\w+ ){0,3}in (?:fluent |halting |perfect |good |broken |slow |careful )?(?:English|French|German|Spanish|Italian|Russian|Arabic|Welsh|Polish|Portuguese|Turkish|Danish|Swedish)|(?:his|her) (?:fluent|halting|perfect|good|broken) (?:English|French|German|Spanish|Italian|Russian|Arabic|Welsh|Polish|Portuguese|Turkish)',
    ],
    { scope: 'party', unless: /\b(?:interpreter|translator|translated|later|learned|learnt|now)\b/i },
  ),
]
