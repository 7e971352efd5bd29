import { type CueSlot, wide } from '../../../src/analysis/opposed-cues.ts'

/** States that shut one another out, as a short piece tells them. */
export const plain: readonly CueSlot[] = [
  wide(
    'tickets gone and tickets to be had',
    String.raw`(?:all|every) (?:of )?(?:the )?(?:tickets?|seats?|places) (?:had |have |has )?(?:been )?(?:sold|gone|taken|booked|are gone)|sold out|(?:no|not a single) (?:tickets?|seats?|places) (?:are|is|was|were)? ?(?:left|remain\w*|to be had)|fully booked`,
    '(?:tickets?|seats?|places|those who want one)[^.]{0,40}?(?:can still|are still|still be|remain|are left|are available|available at|on sale (?:at|from|until)|at the door|at the gate)|(?:buy|get) (?:one|them|a ticket|tickets) (?:at|on|from)|unsold',
    /\b(?:last|previous|next|other|returned)\b/i,
  ),
  wide(
    'an offer taken and refused',
    String.raw`(?:accepted|agreed to|took|approved|signed|welcomed|backed) (?:the|its|his|her|their|an?) (?:\w+ )?(?:offer|deal|proposal|terms|pay rise|contract|invitation|bid|plan)`,
    '(?:will|to|would) (?:strike|stop work|walk out|picket|fight it|appeal)|(?:rejected|turned down|refused|threw out|spurned|voted down) (?:the|its|it|his|her|their|an?)|was not enough|(?:its|their|his|her) (?:refusal|rejection) of|having (?:rejected|refused|turned)',
    /\b(?:first|earlier|second|previous|other|new|revised|another|last)\b/i,
  ),
  wide(
    'a charge denied and admitted',
    '(?:denied|denies) (?:the|all|both|any|his|her)? ?(?:charges?|murder|theft|fraud|it|wrongdoing|robbery|assault|guilt)|pleaded not guilty|maintained (?:his|her) innocence',
    '(?:had )?(?:pleaded|pleads|pleading) guilty|admitted (?:the|it|his|her|all|both|theft|fraud|murder|to)|(?:his|her) (?:guilty plea|confession|admission)|confessed',
    /\b(?:at first|later|but admitted|lesser|changed|another|brother|two of|co-|second|other|accomplice)\b/i,
  ),
  wide(
    'a thing done unannounced and announced',
    String.raw`without (?:a word|notice|warning|telling anyone|announcement|informing|consulting)(?: to anyone)?|(?:nobody|no one|none of \w+ \w+) (?:was|were|had been) (?:told|warned|informed|consulted)|unannounced`,
    '(?:in|by) (?:letters?|e-?mails?|a letter|an? (?:e-?mail|notice|announcement))[^.]{0,30}(?:told|warned|informed|said|announced)|(?:had|was|were|had been) (?:told|warned|informed|written to|notified|announced)(?: (?:in|on|by|of|that|its|the|them|all|months|weeks))',
    /\b(?:later|afterwards|after|other|until|since)\b/i,
  ),
  wide(
    'a thing free and paid for',
    '(?:entrance|entry|admission|parking|the (?:concert|show|exhibition|museum|course|service|event|bus|lunch|clinic)) (?:is|was|will be|remains) free|free of charge|(?:costs?|pays?|charges?) nothing|(?:no|without) (?:charge|fee|admission)',
    String.raw`(?:pay|pays|paid|cost|costs|charge[sd]?) (?:a |an )?(?:[$£€]\d|pounds?|euros?|dollars?|\d+ (?:pounds|euros|dollars|cents|pence)|two|three|five|ten|twelve|half)|(?:tickets?|admission|entrance|entry|seats?) (?:is|are|was|were|cost|costs|at|from|for) ?(?:at |from )?[$£€]\d|adults (?:pay )?(?:[$£€]\d|two|three|five)`,
    /\b(?:last|used to|instead of|until now|elsewhere|parking (?:costs|is \$)|other|from next|to build|catalogue)\b/i,
  ),
  wide(
    'a thing secret and open',
    '(?:in|held in|kept|kept in|met in) (?:strict |total |complete )?(?:secret|secrecy|private)|behind closed doors|secretly|(?:press|public|reporters|cameras) (?:was|were) (?:barred|excluded|kept out|not (?:allowed|admitted))',
    '(?:television|cameras|radio|a live stream) (?:showed|carried|broadcast|followed|filmed)|(?:was|were|is|are) (?:broadcast|televised|streamed|shown live|open to (?:all|the public|reporters|everyone))|(?:reporters|the public|spectators|onlookers) (?:watched|listened|filled|followed|sat|crowded)|in the open(?! air)|in public|from the public gallery',
    /\b(?:later|afterwards|leaked|other|part of|first|then|opening|outside)\b/i,
  ),
  wide(
    'all and some left',
    String.raw`(?:all|every one|each|every|everyone|everybody) (?:of )?(?:the )?(?:\w+ )?(?:pupils?|students?|candidates?|children|passengers?|members|workers|players|patients|boats?|ships?|runners?|starters|houses?|guests?|of them)? ?(?:passed|survived|finished|returned|arrived|recovered|agreed|attended|came|escaped|completed)`,
    String.raw`(?:the|those|one|two|three|four|five|six|\d+|a few|several) (?:\w+ )?(?:who|that|which) (?:had |has |have )?(?:failed|died|dropped out|stayed away|drowned|did not|refused|gave up|retired|was lost|were lost|missed|never)|(?:one|two|three|four|five|six|\d+) (?:\w+ )?(?:failed|dropped out|stayed away|refused|gave up|retired|were lost)`,
    /\b(?:last|earlier|previous|other|except|but|another)\b/i,
  ),
  wide(
    'a thing with and without a wheel',
    '(?:no|without a|has no|lacks a) (?:steering wheel|pedals?|driver|brakes?|engine)',
    '(?:turns?|turned|grips?|gripped|at|behind|held|holds) (?:the|its|his|her) (?:steering )?wheel|(?:the|its) (?:steering wheel|driver|pedals?|brakes?) (?:is|was|turns?|turned|stuck|failed|pressed|sat)',
    /\b(?:other|older|unlike|another|train|bus|lorry)\b/i,
  ),
  wide(
    'a thing that stands and fell',
    String.raw`(?:survived|withstood|came through|outlived|escaped) (?:the|an?) (?:\w+ )?(?:earthquake|quake|fire|flood|storm|war|bombing|blast|blitz|hurricane|explosion)|(?:still stands|is still standing|was left standing|remained standing)`,
    '(?:its|the) (?:stones|bricks|walls|ruins|rubble|remains|beams)(?:,| where| lie| lay| were| have)[^.]{0,40}(?:fell|fallen|lie|lay|numbered|cleared|collapsed)|(?:collapsed|was (?:destroyed|levelled|leveled|flattened|reduced to)|fell (?:in|on|down|to the ground))|in ruins|was rebuilt',
    /\b(?:other|another|nearby|later|next|second|houses|around it|neighbou?r)\b/i,
  ),
  wide(
    'on time and late',
    '(?:arrived|came|left|ran|opened|began|started|landed|finished|delivered) (?:exactly |punctually |right )?(?:on time|punctually|on schedule|to the minute|ahead of schedule)|(?:was|were|is|are) (?:on time|on schedule|punctual)',
    String.raw`(?:waited|kept waiting|held up|stuck|stood) (?:for )?(?:an?|two|three|four|half an|\d+|several) (?:hours?|minutes|hour)|(?:hours?|minutes|days|weeks|months|years) (?:late|behind|overdue)|(?:was|were|had been) delayed|the delay|behind schedule|running late`,
    /\b(?:other|last|next|usually|previous|another|earlier|in line|queue)\b/i,
  ),
  wide(
    'in daylight and at night',
    '(?:in|under) broad daylight|in (?:full |bright )?(?:daylight|sunshine|sunlight)|(?:at|around|shortly after|before) (?:noon|midday|lunchtime)',
    String.raw`by the light of (?:a|the|their|his|her)? ?(?:torch|lamp|moon|candle|lantern|flashlight)\w*|(?:at|around|about|before|after) (?:[1-4] a\.?m\.?|midnight|[1-4] in the morning)|under cover of (?:darkness|night)|in the (?:dark|dead of night)|(?:moonlight|torchlight|pitch dark)`,
    /\b(?:next|until|following|later|before dawn|second|another|then|from)\b/i,
  ),
  wide(
    'the last and a next',
    '(?:is|was|will be|would be) (?:its|the|their|his|her) (?:very )?(?:last|final)(?: one| ever)?(?=[.,;])|(?:the|its|their) (?:last|final) (?:ever )?(?:festival|edition|season|race|fair|show|issue|concert|tour)(?: ever)?(?=[.,;])|(?:farewell|never be held again|will not be held again|comes to an end for good)',
    "next year's|(?:the )?next (?:one|edition|festival|season|fair|race|issue)(?:,| is| will| begins| takes| opens)|(?:will|to) (?:return|be back|be held again) (?:next|in)|again next (?:year|summer|spring|autumn|fall)",
    /\b(?:other|instead|last year|another|successor|replaced)\b/i,
  ),
  wide(
    'a first time and an earlier one',
    '(?:the|its|his|her|their) first (?:time|meeting|visit|win|victory|title|defeat|concert|trip|strike|match)(?: (?:that|the|of|between|in|to|for|since))?(?! since)|had never (?:met|been|won|played|visited|seen|spoken)',
    String.raw`(?:at|since|after|in) their (?:last|previous|earlier|second) (?:meeting|visit|match|game|encounter|talks)|(?:they|the two|he|she|it|the team|the club) (?:had|have|has) (?:met|won|played|been|visited|spoken) (?:before|twice|once|three times|in (?:19|20)\d\d|last)|(?:his|her|their|its) (?:last|previous|earlier|second|third) (?:visit|win|title|victory|meeting|trip|strike)`,
    /\b(?:since|as president|abroad|half|this year|this season|in \w+ years|for \w+ years|other)\b/i,
  ),
  wide(
    'an answer and none',
    String.raw`(?:did not|would not|declined to|refused to|could not|has not|have not) (?:answer|respond|reply|comment|return|speak|take)[\w ]{0,24}?(?:questions?|comment|calls?|requests?|messages?|e-?mails?|(?=[.,;]))|(?:made|had|offered) no comment|could not be reached`,
    String.raw`(?:in|by) (?:an?|its|his|her) (?:e-?mail|statement|interview|telephone interview|letter)[^.]{0,40}?(?:said|wrote|told|insisted|denied)|(?:its|a) spokes(?:man|woman|person) (?:said|told|wrote)|(?:said|told \w+) (?:in|by) (?:an? )?(?:e-?mail|statement|interview|telephone|phone)`,
    /\b(?:earlier|last|lawyer|until|later|other|another|union|police|ministry|former)\b/i,
  ),
  wide(
    'open and shut',
    String.raw`(?:is|was|are|were|stays?|stayed|remains?|remained|has been|have been) (?:\w+ )?(?:closed|shut|sealed off|boarded up|locked)(?: (?:to|until|since|on|for|all))?`,
    '(?:customers|visitors|shoppers|pupils|passengers|guests|drivers|worshippers|swimmers) (?:were|are|filled|queued|came|bought|walked|crowded|kept|stood in)|(?:is|was|are|were|stays?|stayed|remains?|remained) open(?: (?:to|until|all|as|for|on|every))',
    /\b(?:reopen\w*|until|other|another|next|last|but|again|while|court|border|after|before|except|later|part)\b/i,
  ),
  wide(
    'won and lost',
    String.raw`(?:won|beat|defeated|saw off|overcame) (?:the|by|it|them|him|her|[A-Z]\w+)(?: [\w-]+){0,3}`,
    String.raw`(?:after|in|since) (?:the|their|its|his|her|a) (?:\w+ )?(?:defeat|loss)(?: (?:on|at|by|to|in)|[.,])|(?:the|their|his|her) (?:defeat|loss) (?:was|is|leaves|ends|ended|means|cost|came)|(?:the )?losers?,`,
    /\b(?:last|earlier|previous|first|before|second|opponents?|revenge|since|other|rival|season|semi|final|\w+'s defeat|suffered|defeat of|over|election)\b/i,
  ),
  wide(
    'alive and dead',
    String.raw`(?:everybody|everyone|all (?:\w+ )?(?:passengers|crew|on board|aboard|of them|people|men|miners)) (?:survived|escaped|got out|was saved|were saved|lived)`,
    String.raw`(?:the|those|two|three|one|four|five|\d+) (?:\w+ )?(?:dead|who died|died|bodies|were killed|was killed|victims)|(?:funeral|burial) (?:of|for)|(?:body|bodies) (?:was|were)`,
    /\b(?:in (?:19|20)\d\d|last|earlier|another|other|previous|animals|dog|later)\b/i,
  ),
  wide(
    'unanimous and split',
    String.raw`unanimous(?:ly)?|(?:nobody|no one|none|not one)[^.]{0,30}? (?:voted against|voted no|opposed|objected|dissented|disagreed)|without (?:a )?(?:dissent|dissenting|opposition|vote against)|(?:all|every) (?:\w+ )?(?:members?|judges|councillors|directors|jurors) (?:agreed|voted for|backed|were in favou?r)`,
    String.raw`(?:voted|vote|was|passed|carried|approved)(?: it| them)?(?: by)? [1-9]\d*(?:-| to | votes to )[1-9]\d*|(?:one|two|three|four|the|a) (?:\w+ )?(?:who )?(?:voted against|voted no|dissented|abstained|opposed it)|(?:the|a|her|his) (?:lone |only |sole )?(?:dissent|no vote|dissenting)`,
    /\b(?:committee|earlier|last|in (?:19|20)\d\d|other|amendment|previous|lower|first|match|beat|won|lost|Senate|House|game|set)\b/i,
  ),
  wide(
    'in time of full and empty',
    '(?:to|before|in front of|in) (?:a )?(?:full|packed|capacity|sold-out|crowded) (?:house|hall|stadium|church|room|theat(?:er|re)|ground)|every seat (?:was )?taken|(?:was|were) (?:full|packed|crowded|filled)(?=[.,; ])',
    '(?:empty|vacant|unsold) (?:seats|chairs|rows|pews|places)|rows of empty|half[- ]empty|(?:a )?(?:handful|dozen) (?:of )?(?:people|spectators|listeners)|nearly empty',
    /\b(?:last|next|street|usually|second half|other|by the end|after the)\b/i,
  ),
  wide(
    'raised and kept',
    String.raw`(?:kept|left|held) (?:\w+ ){0,4}(?:unchanged|as (?:it|they) (?:was|were|is|are)|alone|steady|where (?:it|they))|(?:did not|will not) (?:change|raise|cut|touch)`,
    String.raw`(?:the|its|this) (?:\w+ )?(?:increase|rise|cut|reduction|change) (?:was|is|will|takes|came|of|from|in)|(?:raised|cut|lowered|lifted|increased|reduced) (?:it|them|the (?:rate|price|fee|tax|fare|rent))`,
    /\b(?:last|earlier|previous|first|since|next|other|until|before|would|may)\b/i,
  ),
]
