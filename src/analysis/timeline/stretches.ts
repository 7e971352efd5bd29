/** What lasts: how a piece names its length, what begins it, and what ends it. */
export interface Stretch {
  readonly id: string
  /** Around a length, which stands as "§" in the text: is it the length of such a stretch? */
  readonly told: RegExp
  /** As {@link told}, of "in its fourth year" and its like. */
  readonly nth?: RegExp
  /** Words that begin one, beside a time. */
  readonly begins: RegExp
  readonly ends: RegExp
  /** Is it of one person, so that the beginning for another one is not its own? */
  readonly isPersonal: boolean
  /** May it go on to the day of the piece? */
  readonly isOpen: boolean
}

const words = (list: string) => new RegExp(`\\b(?:${list.replaceAll(/\s*\n\s*/g, '')})\\b`, 'gi')

export const stretches: readonly Stretch[] = [
  {
    id: 'marriage',
    nth: /§ (?:wedding(?: anniversary)?|anniversary)\b/i,
    told: /\bmarriage of §|§ of (?:marriage|married life|wedlock)\b|§ (?:\w+ )?marriage\b|\bmarried (?:to [^,.;]{1,30} )?for §|\bmarried §|\b(?:wife|husband|spouse) of §|§ as (?:man|husband) and wife\b|\b(?:it|theirs) was a (?:partnership|union|match) of §/i,
    begins: words(
      'married|wed|(?<!(?:golden|silver|diamond|ruby|platinum) )wedding|wedded|tied the knot|eloped|marriage',
    ),
    ends: words('died|dies|death|divorced|divorce|separated|split|parted|killed|widowed'),
    isPersonal: false,
    isOpen: true,
  },
  {
    id: 'office',
    nth: /\b(?:president|mayor|governor|minister|chairman|chair|chief|coach|manager|director|leader|king|queen|principal|head)\b[^.;]{0,30}§|§ (?:anniversary )?(?:as|in (?:office|power|charge|the job|the post)|at the (?:helm|top|head))\b|§ of (?:his|her) (?:tenure|reign|term|rule|presidency)\b|§ jubilee\b/i,
    told: /§ (?:\w+ )?(?:tenure|reign|rule|premiership|presidency|stewardship|leadership|chairmanship|incumbency|spell|stint|captaincy|editorship|papacy|dictatorship)\b|\b(?:tenure|reign|rule|premiership|presidency|stewardship|leadership|chairmanship|captaincy|spell|stint) of §|§ in (?:office|power|charge|command|the (?:job|post|role|chair|position|seat|presidency)|Congress|Parliament|the Senate|the House|the Cabinet)\b|§ at the (?:helm|top|head of)\b|§ on the (?:board|council|bench|throne|committee|commission|job)\b|§ as (?:an?|the|its|their|his|her|[a-z]+(?: [a-z]+)?)\b(?! of age)|\b(?:of|for) (?:all |the )?§ (?:of (?:his|her) )?(?:there|with the (?:company|team|club|paper|department|firm))\b|\b(?:led|headed|ran|run|chaired|governed|ruled|served|captained|managed|coached|directed|edited|held the (?:post|job|office|title|seat))(?: [^,.;§]{1,40})? for §/i,
    begins: words(
      `elected|election|appointed|appointment|came to the throne|took (?:the (?:oath|throne)|office|power|over|charge|command|up (?:his|her|the) (?:post|duties)|the (?:job|post|helm|reins|chair|title|throne|crown))|
      taking (?:office|over|charge)|sworn in|swearing-in|came to power|became|named|joined|won (?:the|his|her|its) (?:title|seat|office|election|trophy|crown)|hired|hiring|
      succeeded|inaugurated|inauguration|crowned|coronation|ascended|seized power|arrived|arrival|started|picked|chosen|installed|held|has led|had led|has been|in office|in the job|in the post|in charge|at the helm|promoted|ordained|served|serving|returned`,
    ),
    ends: words(
      'stepped down|stepping down|resigned|resignation|retired|retirement|left|quit|dismissed|fired|ousted|sacked|voted out|lost|died|death|deposed|abdicated|removed|overthrown|replaced|unseated|gave up|departed|departure|until',
    ),
    isPersonal: true,
    isOpen: true,
  },
  {
    id: 'absence',
    told: /§ (?:\w+ )?(?:absence|silence|hiatus|break|retirement|exile|layoff|lay-off|gap|sabbatical|lull)\b|\b(?:absence|silence|hiatus|exile|gap|lull) of §/i,
    begins: words(
      'stopped|quit|retired|retirement|left|gave up|walked away|withdrew|fell silent|fled|vanished|disappeared|last (?:performed|played|sang|won|appeared|recorded|published|seen|released|toured|competed|raced|fought)|closed|went into exile|banned|retreated|stepped away|suspended',
    ),
    ends: words(
      'returned|return|came back|ended|ends|comeback|reappeared|broke|resumed|reopened|went back|coaxed back|back',
    ),
    isPersonal: true,
    isOpen: true,
  },
  {
    id: 'building',
    told: /§ (?:of )?(?:construction|building work|renovations?|restoration|rebuilding|reconstruction)\b|\b(?:construction|work|building|renovation|restoration|job|project) (?:that )?(?:took|lasted|has taken|had taken) §|§ (?:that )?(?:the|its) (?:job|work|construction|building|project|renovation|restoration) (?:took|lasted|has taken|had taken)\b|\btook § to (?:build|complete|finish|construct|restore|renovate)\b|\bunder construction for §/i,
    begins: words(
      '(?:work|construction|building|renovations?|restoration|repairs) (?:\\w+ ){0,3}?(?:began|begun|started|got under way)|ground was broken|broke ground|groundbreaking|foundation stone|(?:first|corner) ?(?:stone|brick|pile) was laid|closed for',
    ),
    ends: words(
      'opened|reopened|opening|completed|completion|finished|inaugurated|unveiled|topped out|opens|reopens',
    ),
    isPersonal: false,
    isOpen: true,
  },
  {
    id: 'founding',
    nth: /(?:^|\b(?:the|its|this|that|which|now|it)\b[^.;]{0,40})§|§,? (?:it|the|they)\b|§ (?:anniversary|birthday)\b/i,
    told: /\b(?:in|over|for) (?:all )?(?:the )?§ (?:since|after) (?:its|their|the|his|her) (?:\w+ )?(?:beginnings?|founding|foundation|start|inception|creation|launch|birth|establishment|formation|debut|opening)\b|\b(?:its|their) § (?:of )?(?:history|existence)\b|\b(?:§ old|§-old) (?:theater |theatre )?(?:company|troupe|club|team|charity|society|newspaper|paper|magazine|orchestra|choir|festival|firm|business|party|league|museum|gallery|brewery|restaurant|cafe|café|group|program|programme|school|camp|association|union|fund|trust|band)\b|\bin (?:business|existence|operation) for §/i,
    begins: words(
      'founded|founding|started|set up|established|formed|created|launched|opened|incorporated|begun|laid out|chartered|began|first (?:appeared|published|staged|held|came out)|planted',
    ),
    ends: words('closed|closes|folded|shut|dissolved|disbanded|demolished|bankrupt|ended|wound up'),
    isPersonal: false,
    isOpen: true,
  },
  {
    id: 'captivity',
    told: /\b(?:spent|served|after|for|of|did) § (?:in|behind|on) (?:prison|jail|captivity|custody|detention|hiding|hospital|a coma|bars|the run|remand|death row|solitary)\b|§ (?:as a (?:hostage|prisoner|captive|fugitive)|of (?:captivity|imprisonment|detention))\b|\b(?:held|kept|hidden|locked up|detained|missing|captive|hostage)(?: [^,.;§]{1,30})? for §|§ (?:captivity|ordeal|detention|imprisonment|disappearance)\b/i,
    begins: words(
      'seized|kidnapped|kidnapping|abducted|abduction|captured|arrested|arrest|taken (?:hostage|prisoner|captive)|jailed|imprisoned|sentenced|convicted|forced|detained|snatched|went to prison|locked up|interned|vanished|disappeared|went missing|bundled|grabbed|fled|escaped',
    ),
    ends: words(
      'released|freed|let (?:go|out)|rescued|escaped|paroled|walked (?:free|out)|exonerated|acquitted|cleared|found|caught|recaptured|captured|release|rescue|dumped|returned',
    ),
    isPersonal: false,
    isOpen: false,
  },
  {
    id: 'conflict',
    nth: /\b(?<before>war|strike|walkout|siege|occupation|trial|dispute|boycott|conflict|search|drought|talks)\b[^.;]{0,30}§|§ of the (?<noun>war|strike|walkout|siege|occupation|trial|dispute|boycott|conflict|search|drought|talks)\b/i,
    told: /§ (?:\w+ )?(?<noun>war|strike|walkout|siege|occupation|trial|dispute|feud|battle|blockade|boycott|standoff|stand-off|lockout|insurgency|conflict|search|manhunt|hunt|investigation|inquiry|campaign|talks|negotiations|drought|truce|ceasefire|cease-fire|tour|voyage|expedition|ban|moratorium|closure|shutdown|suspension|curfew|lockdown)\b|\b(?<before>war|strike|walkout|siege|occupation|trial|dispute|feud|battle|blockade|boycott|standoff|stand-off|lockout|insurgency|conflict|search|manhunt|hunt|investigation|inquiry|campaign|talks|negotiations|drought|truce|ceasefire|cease-fire|tour|voyage|expedition|ban|moratorium|closure|shutdown|suspension|curfew|lockdown) (?:that )?(?:lasted|went on for|dragged on for|took|of) §/i,
    begins: words(
      `began|begin|begun|started|broke out|opened|launched|erupted|walked out|went on strike|invaded|invasion|filed|got under way|set (?:out|off|sail)|imposed|laid down|
      downed tools|closed|shut|suspended|banned|besieged|surrounded|vanished|disappeared|went missing|stopped work|sailed|left`,
    ),
    ends: words(
      'ended|ends|finished|concluded|settled|over|came back|went back|returned|lifted|called off|surrendered|signed|verdict|arrived|resolved|withdrew|reopened|found|reinstated|freed|landed|docked|resumed|collapsed',
    ),
    isPersonal: false,
    isOpen: true,
  },
  {
    id: 'career',
    told: /§ (?:\w+ )?career\b|\bcareer of §|\bcareer (?:that )?(?:spanned|lasted|of) §/i,
    begins: words(
      'debut|debuted|turned (?:professional|pro)|began|started|first (?:played|appeared|recorded|sang|performed|raced|fought|published)|joined|drafted|signed|hired',
    ),
    ends: words('retired|retirement|last|final|died|death|ended|quit|left|dies'),
    isPersonal: true,
    isOpen: true,
  },
  {
    id: 'residence',
    told: /\bafter § (?:there|here)\b|\b(?:has|had|have) (?:lived|worked|taught|farmed|practised|practiced)(?: [^,.;§]{1,40})? for §|\b(?:lived|worked|taught)(?: [^,.;§]{1,40})? for §/i,
    begins: words(
      'moved|came|arrived|settled|joined|hired|bought|emigrated|immigrated|started|began|lived in [^,.;]{1,30} since|taught since',
    ),
    ends: words('left|moved|retired|died|sold|returned|death|emigrated|quit'),
    isPersonal: true,
    isOpen: true,
  },
  {
    id: 'emptiness',
    told: /\b(?:stood|been|lain|lay|sat|left|standing|lying|sitting|remained) (?:empty|vacant|closed|shut|idle|unused|derelict|abandoned|boarded up|dark|dormant|silent|unoccupied)(?: [^,.;§]{1,25})? for §|§ of (?:neglect|closure|disuse|decay)\b|\bafter § (?:empty|closed|shut|idle|vacant|of standing empty)\b|\b(?:closed|shut|shuttered) for §/i,
    begins: words(
      'closed|closing|closure|shut|shut down|abandoned|moved out|ceased|stopped|left|vacated|mothballed|evacuated',
    ),
    ends: words(
      'reopened|reopens|opened|opens|bought|restored|demolished|torn down|returned|sold|converted|came back',
    ),
    isPersonal: false,
    isOpen: true,
  },
  {
    id: 'record',
    told: /\b(?:record|mark|best) (?:that )?(?:had |has )?(?:stood|lasted|survived|held)(?: [^,.;§]{1,25})? for §|§(?: old)? (?:[\w-]+ )?(?:record|mark)\b/i,
    begins: words('set|ran|broke|recorded|clocked|established|record of'),
    ends: words('broken|beaten|fell|broke|eclipsed|surpassed'),
    isPersonal: false,
    isOpen: true,
  },
  {
    id: 'wait',
    told: /\b(?:first|only) (?:[\w'-]+ ){0,4}in (?:more than )?§|\bfor the first time in §|§ (?:title |trophy |losing |winless )?(?:wait|drought|losing streak|barren run)\b|\b(?:wait|drought) of §/i,
    begins: words(
      'last (?:won|lifted|reached|did|took|beat|held|happened|champions?|played|went|title|victory|win|time|such)|previous(?: one| title| win| victory| championship)? (?:was|came)|not since|had not (?:won|lifted|reached) [^,.;]{1,30}since|first(?: [\\w-]+){0,3} since',
    ),
    ends: words('(?!)'),
    isPersonal: false,
    isOpen: true,
  },
  {
    id: 'ownership',
    told: /\b(?:owned|owns|has owned|had owned|kept|has run|had run|ran|has kept)(?: [^,.;§]{1,40})? for §|§ of ownership\b/i,
    begins: words('bought|purchased|acquired|took over|inherited|opened|founded|started|took on'),
    ends: words('sold|closed|died|retired|gave up|lost|left|sale'),
    isPersonal: true,
    isOpen: true,
  },
  {
    id: 'service',
    told: /§ (?:at|with|on|in) (?:the|a|his|her|its) (?:[\w'-]+ ){0,2}?(?:school|university|college|company|firm|paper|newspaper|magazine|force|department|hospital|club|team|band|bench|council|board|bank|church|theater|theatre|orchestra|agency|ministry|army|navy|service|job|mine|mill|factory|plant|faculty|staff|railway|police|museum|library|lab|laboratory|parish)\b|§ of (?:service|teaching|practice)\b|\b(?:worked|taught|played|served|coached|danced|sung|sang|reported|written|wrote)(?: (?:at|for|with|in|on) [^,.;§]{1,40}| there)? for §/i,
    nth: /§ (?:at|with|on|in|as) (?:the|a|an|his|her|its|[a-z]+)\b/i,
    begins: words(
      'joined|joining|started|began|hired|came|arrived|appointed|became|elected|signed|recruited|moved|enrolled|enlisted|taught since|worked since|since',
    ),
    ends: words(
      'left|leaving|retired|retirement|quit|fired|resigned|died|laid off|dismissed|until|sacked|stepped down|sold|released',
    ),
    isPersonal: true,
    isOpen: true,
  },
  {
    id: 'making',
    told: /\btook (?:(?:him|her|them|it|the) )?(?:[\w'-]+ ){0,3}?§ to (?:write|make|finish|complete|compose|paint|film|develop|produce|research|edit|record|restore|reach|pass|agree|negotiate|shoot|translate|design)\b|§ in the (?:making|writing|works|planning)\b|§ of (?:work|planning|research|writing|preparations?|development|filming|debate|delays?|wrangling|legal)\b|\bspent §,? (?:on it|on the|writing|building|working|researching|making|filming|planning|restoring|developing|translating|composing|painting|looking|searching|fighting|waiting|trying)\b/i,
    begins: words(
      'began|begun|started|set to work|set out|commissioned|conceived|signed|proposed|announced|launched|first (?:met|applied|proposed|thought|heard)|filed|applied',
    ),
    ends: words(
      'finished|completed|published|released|opened|came out|premiered|unveiled|delivered|passed|approved|won|appeared|premiere|publication',
    ),
    isPersonal: false,
    isOpen: true,
  },
  {
    id: 'bond',
    told: /\b(?:friends|partners|together|dated|engaged|each other|collaborators|colleagues|rivals|teammates|neighbors|neighbours|dating|divorced|separated|estranged) for §|§ (?:friendship|partnership|collaboration|relationship|romance|engagement|rivalry|association|alliance|affair|courtship|feud)\b|\b(?:friendship|partnership|collaboration|relationship|rivalry|alliance|courtship) of §/i,
    begins: words(
      'met|joined forces|began|formed|started|introduced|teamed up|got together|moved in|proposed|first (?:played|worked|performed|sang)|divorced|separated|allied',
    ),
    ends: words('died|split|ended|married|parted|broke up|broken|separated|death|fell out|dissolved'),
    isPersonal: false,
    isOpen: true,
  },
  {
    id: 'delay',
    told: /§ (?:late|behind schedule|overdue|later than (?:planned|promised|scheduled|expected))\b|§ delay\b|\bdelay of §|\bdelayed (?:by|for) §/i,
    begins: words(
      'promised|due|scheduled|supposed|planned|meant|expected|originally|was to (?:open|be finished|be completed)|should have',
    ),
    ends: words('opened|opens|delivered|completed|finished|arrived|launched|began|started|handed over|came'),
    isPersonal: false,
    isOpen: true,
  },
]

/** What begins a stretch that is named by such a noun, without the noun beside it. */
const ownDeeds: readonly (readonly [RegExp, RegExp])[] = [
  [/strike|walkout|lockout/, /walked out|laid down|downed tools|stopped work|went on strike/],
  [/war|conflict|occupation|insurgency/, /invaded|invasion/],
  [/siege|blockade/, /besieged|surrounded/],
  [/search|hunt/, /vanished|disappeared|went missing/],
  [/ban|moratorium|suspension|curfew/, /banned|suspended|imposed/],
  [/closure|shutdown|lockdown/, /closed|shut/],
  [/tour|voyage|expedition/, /set (?:out|off|sail)|sailed|left/],
]

/** Does a deed begin a stretch that is named by the noun, so that the two need no word in common? */
export function beginsOwn(noun: string, deed: string): boolean {
  return ownDeeds.some(([nouns, deeds]) => nouns.test(noun) && deeds.test(deed))
}
