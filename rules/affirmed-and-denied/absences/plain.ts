import { type CueSlot, wide } from '../../../src/analysis/opposed-cues/slots.ts'

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
    '(?:entrance|entry|admission|parking|the (?:concert|show|exhibition|museum|course|service|event|bus|lunch|clinic)) (?:is|was|will be|remains) free|free of charge|(?:costs?|charges?) nothing|(?:no|without) (?:charge|fee|admission)',
    String.raw`(?:pay|pays|paid|cost|costs|charge[sd]?) (?:a |an )?(?:[$£€]\d|pounds?|euros?|dollars?|\d+ (?:pounds|euros|dollars|cents|pence)|two|three|five|ten|twelve|half)|(?:tickets?|admission|entrance|entry|seats?) (?:is|are|was|were|cost|costs|at|from|for) ?(?:at |from )?[$£€]\d|adults (?:pay )?(?:[$£€]\d|two|three|five)`,
    /\b(?:last|used to|instead of|until now|elsewhere|parking (?:costs|is \$)|other|from next|to build|catalogue)\b/i,
  ),
  wide(
    'a thing secret and open',
    '(?:in|held in|kept|kept in|met in) (?:strict |total |complete )?(?:secret|secrecy)|behind closed doors|secretly|(?:press|public|reporters|cameras) (?:was|were) (?:barred|excluded|kept out|not (?:allowed|admitted))',
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
    'an answer and none',
    String.raw`(?:did not|would not|declined to|refused to|could not|has not|have not) (?:answer|respond|reply|comment|return|speak|take)[\w ]{0,24}?(?:questions?|comment|calls?|requests?|messages?|e-?mails?|(?=[.,;]))|(?:made|had|offered) no comment|could not be reached`,
    String.raw`(?:in|by) (?:an?|its|his|her) (?:e-?mail|statement|interview|telephone interview|letter)[^.]{0,40}?(?:said|wrote|told|insisted|denied)|(?:its|a) spokes(?:man|woman|person) (?:said|told|wrote)|(?:said|told \w+) (?:in|by) (?:an? )?(?:e-?mail|statement|interview|telephone|phone)`,
    /\b(?:earlier|last|lawyer|until|later|other|another|union|police|ministry|former)\b/i,
  ),
]
