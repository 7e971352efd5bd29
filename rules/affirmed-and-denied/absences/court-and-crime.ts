import { absence, type CueSlot } from '../../../src/analysis/opposed-cues.ts'

const suspects =
  '(?:defendants?|accused|men|women|brothers|pair|trio|suspects?|him|her|them|two|three|four|five|six)'

/** Police, courts, coups and wars. */
export const courtAndCrime: readonly CueSlot[] = [
  absence(
    'shot',
    [
      'shot shots shooting bloodless gunfire',
      '{none} (?:\\w+ )?shots? (?:was|were|had been|has been|is|are)(?: (?:ever|actually))? (?:fired|heard)|without (?:firing )?a (?:single )?shot(?: being fired)?|(?:bloodless|peaceful) (?:coup|takeover|putsch)|{nobody} (?:was shot|fired|opened fire|drew a gun)|{none} gunfire',
    ],
    [
      'bullet bullets gunfire gunshots gunshot shells shell shots fired casings cartridges shot machine-gun shootout',
      '(?:fresh |the )?bullet[- ](?:holes?|marks?|riddled|scarred|pocked)|bullets? (?:had |which |that )?(?:struck|hit|passed|tore|lodged|smashed|pierced|scarred|pocked|chipped|entered|was|were|from)|(?:heavy |sporadic |bursts? of )?gunfire (?:was|echoed|rang|could|broke|erupted|from|went|lasted|crackled)|opened fire|exchange[ds]? (?:of )?(?:fire|shots|gunfire)|shell casings|spent (?:cartridges|shells)|(?:was|were|had been) shot (?:in|through|by|at|dead|twice|as|while)|gunshot wounds?|(?:two|three|four|several|six|warning|the) shots (?:rang|were|had been|came|fired|hit|into|through)|fired (?:\\w+ ){0,3}(?:shots?|rounds?|at|into|on|volleys?)',
    ],
    {
      scope: 'place',
      unless:
        /\b(?:film|movie|photograph\w*|camera|basketball|goal|penalty|puck|keeper|tear gas|rubber|starting|salute|blank|clay)\b/i,
    },
  ),
  absence(
    'evidence given by those on trial',
    [
      'witness stand evidence testified testify defence defense',
      `(?:none|neither|not one|nobody) (?:of )?(?:the )?(?:\\w+ )?${suspects}? ?(?:went into the witness box|took the (?:witness )?stand|gave evidence|testified|entered the witness box)|(?:did not|declined to|chose not to|never|opted not to) (?:give evidence|testify|take the (?:witness )?stand|go into the witness box|enter the witness box)`,
    ],
    [
      'cross-examined cross-examination examined questioned witness stand testified testimony evidence',
      '(?:under )?cross-examin(?:ed|ation|ing)|from the (?:witness box|dock|witness stand)|told the (?:jury|court) (?:that )?(?:he|she) had (?:not|never|been|only|thought|believed)|in (?:his|her|their) (?:own )?(?:testimony|evidence)|(?:on|left|took) the (?:witness )?stand|asked (?:in the witness box|on the stand|by (?:the prosecutor|his own))',
    ],
    {
      unless:
        /\b(?:victim|witness(?:es)? (?:said|told|for)|expert|detective|officer|inspector|forensic|pathologist|doctor|mother|widow|scientist|neighbou?r|girl|boy|complainant|young man|young woman|prosecution witness)\b/i,
    },
  ),
  absence(
    'arrest',
    [
      'arrest arrests arrested custody detained',
      '{none} (?:\\w+ )?arrests?(?: (?:was|were|had been|have been|has been) made)?|{nobody} (?:was|were|had been|has been|have been|is) (?:\\w+ )?(?:arrested|detained|in custody|taken into custody|held)|made no arrests?',
    ],
    [
      'arrested custody handcuffed handcuffs detained arrests cells',
      '(?:was|were|had been|have been) (?:\\w+ly )?(?:arrested|handcuffed|detained|taken into custody|led away in handcuffs)|(?:is|are|was|were|remains?|remained) in (?:police )?custody|police (?:have )?(?:arrested|detained|picked up|took away) (?:\\w+)|(?:those|people|men|women|students|the|of the) (?:arrested|detained)|made (?:\\w+ )?arrests',
    ],
    { unless: /\b(?:cardiac|heart|in (?:1[89]|20)\d\d|last year|released|separate|unrelated)\b/i },
  ),
  absence(
    'weapon',
    [
      'unarmed weapon weapons gun knife armed',
      '(?:was|were|is|are) (?:not armed|unarmed)|{none} (?:weapons?|guns?|knife|knives|firearms?)(?: (?:was|were|had been|has been|on|in|with))|carried no (?:weapon|gun|knife|firearm)s?|unarmed',
    ],
    [
      'pistol revolver gun rifle shotgun knife machete weapon weapons knives crowbar',
      '(?:his|her|a|the|their) (?:\\w+ )?(?:pistol|revolver|handgun|gun|rifle|shotgun|knife|machete|blade|weapon)s? (?:was|were|had|in|at|from|fell|lay|jammed|drawn|went|pressed|tucked|hidden)|(?:drew|pulled|produced|waved|brandish\\w+|dropped|pointed|held|raised|aimed) (?:a|the|his|her|their|an) (?:\\w+ )?(?:pistol|revolver|handgun|gun|rifle|shotgun|knife|machete|blade|weapon)s?|at (?:gun|knife)point',
    ],
    { unless: /\b(?:police|officers?|guards?|soldiers?|kitchen|chef|troops|policeman)\b/i },
  ),
  absence(
    'witness',
    [
      'witness witnesses saw unseen unnoticed',
      '{none} (?:eye)?witness(?:es)?(?: (?:has|have|had|to|came))?|{nobody} (?:saw|had seen|has seen|witnessed|noticed) (?:it|him|her|them|the|what|anything)|(?:unseen|unnoticed) by (?:anyone|anybody)',
    ],
    [
      'witness witnesses eyewitness eyewitnesses bystander bystanders onlookers passer-by passers-by',
      '(?:a|one|the|two|three|several|an) (?:\\w+ )?(?:eye)?witness(?:es)? (?:said|told|saw|described|recalled|heard|watched|reported|identified)|(?:bystanders?|onlookers?|passers?-by|neighbou?rs) (?:saw|watched|described|screamed|filmed|ran)',
    ],
    { unless: /\b(?:trial|court|jury|expert|character)\b/i },
  ),
  absence(
    'footage',
    [
      'cameras camera footage video filmed recorded recording',
      '{none} (?:\\w+ )?(?:cameras?|footage|video|recordings?)(?: (?:was|were|of|exists?|had|in|on|are|is))|(?:was|were|is|are|has|have) (?:not|never) (?:been )?(?:filmed|recorded|taped)|cameras? (?:was|were) (?:switched off|not working|banned|not allowed|out of order)',
    ],
    [
      'footage video cctv filmed recording camera cameras',
      '(?:the )?(?:footage|video|CCTV|recording|tape|film) (?:shows?|showed|seen|recorded|captured|played|was shown|was played|reveals?|revealed|from)|(?:caught|captured|seen|filmed|recorded) (?:on|by) (?:a |the |an |his |her )?(?:\\w+ )?(?:camera|CCTV|video|film|phone|tape)s?',
    ],
    { unless: /\b(?:film festival|director|album|studio|game|speed)\b/i },
  ),
  absence(
    'name made known',
    [
      'named identified names identity',
      '(?:has|have|had|was|were) (?:not|yet to|never) (?:been |be )?(?:named|identified)|(?:did not|would not|declined to|refused to) (?:name|identify|release (?:his|her|their|the) names?)|(?:names?|identit(?:y|ies)) (?:was|were|has|have|had) (?:not|not been|withheld|been withheld|kept)',
    ],
    [
      'named identified',
      '(?:police|officials|the company|the family|the coroner|the hospital|officers|the sheriff|prosecutors|authorities|the school) (?:have |has |had )?(?:named|identified) (?:him|her|the (?:victim|man|woman|driver|suspect|dead|boy|girl))|(?:was|were) (?:named|identified) (?:by \\w+ )?as [A-Z]',
    ],
    { unless: /\b(?:other|second|only as|first)\b/i },
  ),
  absence(
    'confession',
    [
      'confessed confession admitted confess admit',
      '(?:did not|has not|had not|never|refused to|declined to) (?:confess|admit)(?:ed)?|{none} confession',
    ],
    [
      'confessed confession',
      '(?:had |has |later |then )?confessed(?: to)?|(?:his|her|the|a|their|signed) (?:\\w+ )?confession',
    ],
    { scope: 'party', unless: /\b(?:priest|love|retracted)\b/i },
  ),
  absence(
    'charge',
    [
      'charged charges',
      '{nobody} (?:was|were|had been|has been|have been) (?:\\w+ )?(?:charged|prosecuted|indicted)|{none} charges?(?: (?:was|were|had been|have been|has been)) (?:brought|filed|laid|made)|(?:released|let go|freed) without charge',
    ],
    [
      'charged indicted prosecuted',
      '(?:was|were|has been|have been|had been|is|are) (?:\\w+ly )?(?:charged|indicted|prosecuted)(?: with| on| for| in)?|(?:the )?charges against|faces? (?:\\w+ )?(?:charges?|trial)',
    ],
    { unless: /\b(?:fees?|battery|customers|in (?:1[89]|20)\d\d)\b/i },
  ),
  absence(
    'lawyer',
    [
      'lawyer lawyers attorney counsel solicitor barrister represented',
      '(?:{none}|without|had no|has no) (?:lawyer|attorney|solicitor|counsel|legal representation)|(?:was|were|is) (?:not|un)(?: ?legally)? ?represented|(?:represent(?:ed|ing)|defend(?:ed|ing)) (?:him|her|them)sel(?:f|ves)',
    ],
    [
      'lawyer attorney counsel solicitor barrister KC QC kc',
      '(?:his|her) (?:\\w+ )?(?:lawyer|attorney|solicitor|barrister|counsel),? (?:\\w+|said|told|argued|asked)',
    ],
    { scope: 'party', unless: /\b(?:later|former|wife|divorce|estate)\b/i },
  ),
  absence(
    'ransom',
    ['ransom money', '{none} ransom|(?:did not|never|refused to) pay (?:a |the |any )?(?:ransom|kidnappers)'],
    [
      'ransom',
      '(?:the|a|paid|of the|his|her) (?:\\w+ )?ransom (?:was|of|money|had|paid|in|changed)|paid (?:a|the) (?:\\w+ )?ransom',
    ],
  ),
  absence(
    'appeal',
    [
      'appeal appealed appeals',
      '(?:will|would|did|does|has|had) not (?:to )?(?:be )?appeal(?:ed|ing)?|{none} appeal(?: (?:was|is|has been|will be))?|never appealed|waived (?:his|her|its|their) right to appeal',
    ],
    [
      'appeal appealed appeals',
      '(?:his|her|its|their|the) appeal (?:was|is|will|against|to|failed|goes|went|has)|(?:has |have |had )?(?:appealed|lodged an appeal|filed an appeal)',
    ],
    { scope: 'party', unless: /\b(?:to voters|sex|sensory|broad|charity|fund)\b/i },
  ),
  absence(
    'force',
    [
      'force violence peaceful peacefully struggle resistance',
      '{none} (?:use of )?(?:violence|force|resistance|struggle)|without (?:a |any )?(?:struggle|resistance|violence|incident|force|a fight)|passed off peacefully|(?:gave|given) (?:himself|herself|themselves) up|surrendered (?:peacefully|quietly|without)',
    ],
    [
      'struggle tackled fought wrestled batons tear clashes clashed brawl punches scuffle stones',
      '(?:tackled|wrestled|dragged|pinned|overpowered) (?:him|her|them|the|a|to)|(?:after|during|in) (?:a|the) (?:\\w+ )?(?:struggle|scuffle|brawl|fight|clashes)|(?:baton charge|batons|tear gas|water cannon|rubber bullets)|(?:clashed|fought) with (?:the )?(?:police|officers|guards)|threw (?:stones|bricks|bottles|punches)',
    ],
    { unless: /\b(?:wind|sales|labou?r|air force|task force|other|film)\b/i },
  ),
  absence(
    'theft',
    [
      'stolen taken',
      'nothing (?:was|had been|has been|is) (?:stolen|taken|missing)|{none} (?:money|cash|valuables|jewel\\w+) (?:was|were|had been) (?:stolen|taken)|left empty-handed',
    ],
    [
      'stolen haul loot made',
      '(?:made|got) (?:off|away) with|(?:the|their|his) (?:haul|loot)|(?:the )?stolen (?:goods|money|cash|jewel\\w+|paintings?|car|items|property|silver)|(?:was|were|had been) stolen',
    ],
  ),
]
