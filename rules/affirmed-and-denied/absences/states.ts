import { type CueSlot, opposites } from '../../../src/analysis/opposed-cues.ts'

/** States of which one shuts the other out, each told by the way as often as straight out. */
export const states: readonly CueSlot[] = [
  opposites(
    'a house full and empty',
    [
      'sold packed capacity standing full seat',
      '(?:was|were|is|played to|before|in front of|to) (?:a |an )?(?:sold[- ]out|full|packed|capacity|sell-?out) (?:house|hall|crowd|theat(?:er|re)|stadium|auditorium|church|room|stands|ground)|(?:every|not an empty) seat (?:was |had been )?(?:taken|sold|filled|in the)|standing room only|(?:tickets|seats) (?:had |have )?(?:sold out|all been sold|been sold out|gone)|(?:filled|packed) to (?:capacity|the rafters)|not a (?:ticket|seat) (?:was left|remained|to be had)',
    ],
    [
      'empty half-empty unsold sparse rows thin',
      '(?:rows of|many|hundreds of|thousands of|the|whole blocks of|banks of) (?:empty|unsold|vacant) (?:seats|chairs|pews|places)|(?:half|nearly|almost|two-thirds)[- ](?:empty|full) (?:hall|house|theat(?:er|re)|stadium|stands|auditorium|church|ground|room|arena)|(?:a|the) (?:thin|sparse|meag(?:er|re)|small|disappointing) (?:crowd|audience|turnout|attendance)|(?:tickets|seats) (?:went|remained|were left|lay|were still) (?:unsold|available|empty)|scattered (?:among|across|about) the (?:empty )?(?:seats|stands)',
    ],
    {
      within:
        /\b(?:concert|show|play|match|game|opera|premiere|performance|final|hearing|meeting|service)\b/i,
      unless:
        /\b(?:last|next|first night|second half|left early|by the end|streets?|usually|after the interval)\b/i,
    },
  ),
  opposites(
    'a vote in secret and in the open',
    [
      'secret ballot ballots',
      '(?:by|in) (?:a )?secret (?:ballot|vote)|secret ballot|(?:dropped|slipped|folded) (?:their |his |her |the )?(?:ballots?|slips?|papers?) (?:into|in)',
    ],
    [
      'hands roll show',
      '(?:by|on|in) (?:a |an? )?(?:open )?show of hands|hands (?:went up|rose|shot up)|raised (?:his|her|their) hands?|roll-?call (?:vote)?|voice vote|called out (?:his|her|their) vote',
    ],
    {
      within:
        /\b(?:council|union|board|members|delegates|committee|party|conclave|shareholders|parliament|congregation)\b/i,
      unless: /\b(?:questions?|other|last|later|in \d{4}|second vote|election day|polling)\b/i,
    },
  ),
  opposites(
    'a vote of all and of some',
    [
      'unanimous unanimously dissent nobody',
      '(?:was|were|vote was|voted|agreed|passed|approved|backed|chosen|elected|adopted|rejected|by a|in a) (?:\\w+ )?unanimous(?:ly)?(?: (?:vote|verdict|decision|in))?|without (?:a )?(?:dissent|dissenting (?:vote|voice)|opposition)|{nobody} (?:voted against|voted no|dissented)|all (?:\\w+ )?(?:members|councillors|judges|justices|directors|jurors) (?:voted (?:for|in favou?r|yes)|agreed|backed)',
    ],
    [
      'against dissent dissenting abstained no casting voted',
      '(?:voted|vote|was|passed|carried|approved|rejected|adopted)(?: it| them)?(?: by)? [1-9]\\d*(?:-| to )[1-9]\\d*|(?:cast the|the|a|lone|only|sole) (?:\\w+ )?(?:dissenting|no|casting|deciding) vote|(?:who|and|he|she) (?:voted (?:no|against)|dissented|abstained)|(?:in (?:his|her|a) dissent|wrote in dissent|dissenting opinion)|(?:one|two|three) (?:\\w+ )?(?:voted against|abstained|dissented)',
    ],
    {
      unless:
        /\b(?:committee|subcommittee|earlier|last|in (?:19|20)\d\d|other|amendment|motion to|proposal to|previous|lower court|appeals? court|first vote|jury|match|beat|won|lost|Senate|House)\b/i,
    },
  ),
  opposites(
    'a gift of somebody named and of nobody',
    [
      'anonymous anonymously unnamed',
      '(?:an |the )?anonymous (?:donor|donation|gift|benefactor|giver|buyer|bidder|bequest)|(?:given|donated|bought|left) anonymously|(?:donor|benefactor|buyer) (?:who )?(?:has |had )?(?:asked|wishes|wished|wants|wanted|chose) (?:not to be named|to remain anonymous|to stay anonymous)',
    ],
    [
      'donor benefactor thanked named plaque gift buyer',
      '(?:the|its|her|his|their) (?:donor|benefactor|buyer|giver),? (?:[A-Z]\\p{L}+|the \\w+ [A-Z])|(?:named (?:after|for|in honou?r of)|thanked) (?:the|its|their|her|his) (?:donor|benefactor)|(?:plaque|portrait) (?:of|to|thanks?|thanking|names|naming) (?:the|its|their) (?:donor|benefactor)',
    ],
    {},
  ),
  opposites(
    'an offer taken and turned down',
    [
      'accepted took agreed',
      '(?:he|she|they|who|has|had|and|it)(?: has| had| have)? (?:accepted|took up|jumped at|agreed to) (?:the|their|its|his|her|an|that) (?:\\w+ )?(?:offer|invitation|job|post|award|prize|honou?r|role|proposal|bid)',
    ],
    [
      'turned declined refused rejected',
      '(?:he|she|they|who|has|had|and|it)(?: has| had| have)? (?:turned down|declined|refused|rejected|spurned) (?:the|their|its|his|her|an|that) (?:\\w+ )?(?:offer|invitation|job|post|award|prize|honou?r|role|proposal|bid)',
    ],
    {
      scope: 'party',
      unless:
        /\b(?:first|second|another|earlier|at first|later|other|two|several|finally|in (?:19|20)\d\d)\b/i,
    },
  ),
  opposites(
    'a beard and none',
    [
      'clean-shaven shaven beardless',
      '(?:is|was|a|the|and) clean-shaven|beardless|(?:had|has) shaved (?:off )?(?:his|the) beard',
    ],
    [
      'beard moustache mustache bearded whiskers',
      '(?:his|a|the|with a|in a) (?:\\w+ ){0,2}(?:beard|moustache|mustache)(?! was gone)|(?:the|a) bearded|stroked his (?:beard|chin)',
    ],
    { scope: 'party', unless: /\b(?:used to|once|then|later|fake|false|photograph)\b/i },
  ),
  opposites(
    'a bald head and hair',
    [
      'bald shaven-headed',
      '(?:is|was|a|the|his) (?:\\w+ )?bald(?: head| man| pate)?|shaven-headed|shaved head',
    ],
    [
      'hair ponytail curls fringe braids',
      '(?:his|her) (?:\\w+ ){0,2}(?:hair|ponytail|curls|fringe|braids|dreadlocks)(?: (?:was|is|tied|fell|in|hung|blew|plastered|wet|cropped))',
    ],
    { scope: 'party', unless: /\b(?:used to|once|then|wig|lost|chemotherapy|facial)\b/i },
  ),
  opposites(
    'bare feet and shoes',
    [
      'barefoot bare',
      '(?:ran|walked|played|danced|was|stood|came|went|performed|sang|competed)(?: \\w+){0,3} barefoot|barefoot|in (?:his|her|their) bare feet',
    ],
    [
      'shoes boots sandals trainers sneakers heels spikes slippers',
      '(?:his|her|their) (?:\\w+ )?(?:shoes?|boots?|sandals|trainers|sneakers|heels|spikes|slippers) (?:on|were|was|slipped|came|scuffed|squeaked|clicked|laces|sank|filled|flew|split)',
    ],
    {
      scope: 'party',
      unless: /\b(?:took off|kicked off|carr(?:y|ied)|in (?:his|her) hand|lost|then|later|before|after)\b/i,
    },
  ),
  opposites(
    'live and recorded',
    [
      'live',
      '(?:was|were|is|are|played|sang|broadcast|performed|shown|recorded|streamed|aired) (?:entirely )?live|live (?:broadcast|transmission|performance|orchestra|band|music)',
    ],
    [
      'recorded taped playback lip-synced mimed',
      '(?:had been|was|were|is|are) (?:pre-?recorded|taped (?:in|on|last|the)|lip-?synced|mimed)|(?:to|from) a (?:recording|backing track|tape)|pre-?recorded',
    ],
    {
      within: /\b(?:show|concert|interview|broadcast|music|song|sang|debate|speech)\b/i,
      unless: /\b(?:album|last|other|partly|some|live in|lives)\b/i,
    },
  ),
  opposites(
    'paid in cash and otherwise',
    [
      'cash notes banknotes bundles',
      '(?:paid|in|handed over|delivered|settled)(?: [\\w£$€,.]+){0,5} in cash|(?:bundles|wads|suitcases?|envelopes?|bags?|rucksack) (?:of|full of|stuffed with) (?:cash|notes|banknotes|bills|money)|in (?:used )?(?:banknotes|notes|bills)',
    ],
    [
      'transfer cheque check wired bank card bitcoin',
      '(?:by|in|through|via) (?:a )?(?:bank transfer|wire transfer|cheque|credit card|bitcoin|cryptocurrency)|(?:wired|transferred) (?:the |it |to |[£$€])|(?:the|a) (?:cheque|wire transfer|bank transfer) (?:was|for|cleared|bounced|went|came)',
    ],
    {
      within: /\b(?:ransom|bribe|payment|paid|money|fee|debt|price)\b/i,
      unless: /\b(?:partly|half|rest|other|some|first|second|another|also)\b/i,
    },
  ),
  opposites(
    'by day and by night',
    [
      'darkness dark moonlight floodlights midnight torchlight stars',
      '(?:in|under cover of|through|amid) (?:the )?(?:total |pitch )?dark(?:ness)?|by (?:moonlight|torchlight|candlelight|starlight)|under (?:the )?(?:floodlights|stars|moon)|(?:struck|began|broke out|happened|took place|came down|collapsed|crashed|started|arrived) (?:\\w+ )?(?:at|around|shortly after|just before|after) (?:midnight|nightfall|dusk)',
    ],
    [
      'daylight sunshine noon midday sunlight afternoon lunch',
      '(?:in|under) (?:broad|bright|full|the) (?:daylight|sunshine|sunlight|midday sun|afternoon sun)|(?:struck|began|broke out|happened|took place|came down|collapsed|crashed|started|arrived) (?:\\w+ )?(?:at|around|shortly after|just before|after) (?:noon|midday|lunch|lunchtime|breakfast)|squint(?:ed|ing) (?:into|against|in) the sun',
    ],
    {
      unless:
        /\b(?:next|following|later|by (?:evening|night|noon|morning|dawn)|until|from|then|all (?:day|night)|before|search|second|another|morning after|lights went|power)\b/i,
      within:
        /\b(?:crash|robbery|attack|match|game|concert|fire|collapse|raid|kidnap\w*|abduct\w*|shooting|accident|ceremony|wedding|final)\b/i,
    },
  ),
  opposites(
    'a new thing and an old one',
    [
      'brand-new new brand',
      '(?:his|her|their|its|the|a) (?:brand[- ]new|newly (?:bought|built)|week-old|month-old) (?:\\w+ )?(?<thing>car|van|truck|house|boat|bicycle|piano|building|bus|ferry|plane|stadium|bridge)',
    ],
    [
      'second-hand secondhand used battered ageing aging old',
      '(?:his|her|their|its|the|a) (?:\\w+ )?(?:second-?hand|used|battered|ageing|aging|(?:\\d+|ten|twelve|fifteen|twenty|thirty|forty)-year-old|ancient|rusty) (?:\\w+ )?(?:car|van|truck|house|boat|bicycle|piano|building|bus|ferry|plane|stadium|bridge)',
    ],
    { scope: 'party', unless: /\b(?:replac\w+|traded|another|other|former|before|sold)\b/i },
  ),
  opposites(
    'amateur and professional',
    [
      'amateur amateurs unpaid',
      '(?:is|was|remains|remained|stayed|were|are|all|an?|the|never more than an) (?:\\w+ )?amateurs?(?: (?:player|team|side|actor|actors|boxer|golfer|musicians?|astronomer|cast|orchestra))?',
    ],
    [
      'professional professionally turned contract',
      '(?:turned|became|is a|was a|as a|full-time) (?:\\w+ )?professional(?: (?:in|at|player|golfer|boxer|footballer|actor|musician|for))|(?:played|acted|sang|boxed) professionally|(?:his|her) professional (?:debut|contract|career)',
    ],
    { scope: 'party', unless: /\b(?:before|until|later|then|after|opponent|former|alongside)\b/i },
  ),
  opposites(
    'a birth at home and in hospital',
    [
      'born birth delivered',
      "(?:was born|gave birth|was delivered|delivered (?:her|the|a|his))(?: [\\w'-]+){0,5} (?:at home|on the kitchen floor|in the (?:car|taxi|bathroom|kitchen|back of)|in (?:a|an) (?:car|taxi|ambulance|lift|elevator|caravan|tent))",
    ],
    [
      'hospital maternity delivery midwife ward',
      "(?:was born|gave birth|was delivered|delivered (?:her|the|a|his))(?: [\\w'-]+){0,5} (?:in|at) (?:a |the |\\w+ ){0,3}(?:hospital|maternity (?:ward|unit|hospital|wing)|infirmary|clinic|delivery room)",
    ],
    { unless: /\b(?:first|second|other|brother|sister|eldest|youngest|twins?)\b/i },
  ),
  opposites(
    'alone and in company',
    [
      'alone solitary',
      '(?:travel+ed|lived|lives|arrived|came|went|walked|sat|dined|ate|was|worked|works|drove|climbed|sailed|entered|left|stood|acted|voted)(?: \\w+){0,3} (?:quite |entirely |all )?(?:alone|by (?:him|her)self|on (?:his|her) own|unaccompanied)(?=[ ,.;])',
    ],
    [
      'accompanied companion companions side beside friend together arm',
      '(?:was|were|he|she) (?:\\w+ )?accompanied by|(?:his|her) (?:travelling |traveling |climbing |dining )?companions?(?:,| was| were| said| had| took)|(?:with|beside) (?:his|her) (?:wife|husband|son|daughter|brother|sister|mother|father|friend|lawyer|partner|aide|assistant)(?: at (?:his|her) side| beside (?:him|her)| in the (?:next|front|back))|arm in arm with',
    ],
    {
      scope: 'party',
      unless:
        /\b(?:until|then|later|earlier|not alone|years|since|afterwards|leave|let alone|alone among|usually)\b/i,
    },
  ),
]
