/** How a body tells the figure that the row with such a label gives. */
export interface Sense {
  /** The whole label. */
  readonly label: RegExp
  /** The kinds of figure, as in `Figure`; money of any currency is `money`. */
  readonly kinds: readonly string[]
  /** What ends right before the figure, or begins right behind it. */
  readonly before?: RegExp
  readonly after?: RegExp
}

/** What may stand between a verb and its figure. */
const small = '(?:(?:about|around|roughly|nearly|almost|only|just|some|exactly|the|a|an|of) ){0,2}'

function sense(label: string, kinds: string, before: string, after?: string): Sense {
  return {
    label: new RegExp(`^(?:${label})$`),
    kinds: kinds.split(' '),
    ...(before === '' ? {} : { before: new RegExp(`\\b(?:${before}) ${small}$`, 'i') }),
    ...(after === undefined ? {} : { after: new RegExp(`^(?:${after})(?![\\w-])`, 'i') }),
  }
}

/** The labels of boxes with the words that tell the same in a text. */
export const senses: readonly Sense[] = [
  sense(
    'length|total length|distance|length of (?:the )?\\w+|course',
    'length',
    'runs(?: for)?|stretch(?:es)?(?: for)?|extends(?: for)?|(?:length|distance) (?:of|is|was)|winds(?: for)?|covers',
    '-long| long| in length',
  ),
  sense(
    'height|elevation|altitude|height of (?:the )?\\w+',
    'length',
    'stands|rises(?: to)?|height (?:of|is|was)|elevation (?:of|is)|altitude of',
    '-?(?:high|tall)| (?:high|tall)| in height| above (?:the )?sea(?: level)?',
  ),
  sense('width', 'length', 'width (?:of|is|was)', '-wide| wide| across'),
  sense('depth|maximum depth', 'length', 'depth (?:of|is|was)', '-deep| deep'),
  sense('weight', 'mass', 'weigh(?:s|ed|ing)?(?: in at)?|weight (?:of|is|was)', ' in weight'),
  sense('range', 'length', 'range of|range is|good for', ' on (?:a|one) (?:single |full )?charge|-range'),
  sense(
    'size|area|acres burned|burned|area burned',
    'area',
    'burned|burnt|scorched|blackened|charred|consumed|area (?:of|is|was)|covers|covered',
    ' (?:in size|have burned|had burned|burned)',
  ),
  sense(
    'running time|run time|runtime|length|duration',
    'time',
    'runs(?: for)?|ran(?: for)?|lasts|lasted|running time (?:of|is)',
    ' long',
  ),
  sense(
    'crossing|journey|journey time|flight time|travel time',
    'time',
    '(?:crossing|journey|trip|flight) (?:takes|took|lasts|lasted|of)',
  ),
  sense(
    'charging|charging time|charge time|time to charge',
    'time',
    'charging (?:it )?(?:takes|took)|to charge(?: it)?(?: takes| took)?',
  ),
  sense('top speed', 'speed', 'top speed (?:of|is)|reach(?:es)?'),
  sense(
    'sentence|jail term|prison term',
    'time',
    'sentenced (?:[^,.;]{0,40} )?to|jailed for',
    ' in (?:prison|jail)| behind bars',
  ),
  sense('term|term of office', 'time', 'terms? of|serves?(?: for)?|elected for', ' terms?|-year terms?'),
  sense(
    'price|cost|total cost|price as tested|list price|price per \\w+|how much',
    'money',
    'costs?|costing|priced at|price (?:of|is|was)|retails? (?:at|for)|sells? for|(?:bill|cost) (?:of|is|was|came to|comes to)(?: put at)?',
  ),
  sense(
    'tickets?|admission|entry|entrance|fare|fee|adults?|adult swim|swim',
    'money',
    '(?:tickets?|admission|entry|entrance|fare|fee|swim) (?:[^,.;]{0,30} )?(?:costs?|is|are|at|for|will be|will cost|would cost)',
  ),
  sense('budget', 'money', 'budget (?:of|is|was)', ' budget'),
  sense('dividend', 'money', 'dividend (?:of|is|was|will be)'),
  sense(
    'grant|prize|fine|first prize|award|value',
    'money',
    '(?:grant|prize|fine|award) (?:of|is|was)|(?:fined|worth)',
  ),
  sense(
    'sales|revenue|revenues|turnover|net sales',
    'money',
    '(?:sales|revenues?|turnover) (?:[^.;\\d]{0,50} |rose [\\d.]+ ?(?:percent|per cent|%),? |fell [\\d.]+ ?(?:percent|per cent|%),? )?(?:of|to|was|were|reached|totaled|totalled|came to)',
  ),
  sense(
    'profit|net profit|net income|pre-tax profit|profit before tax',
    'money',
    '(?:profit|income|earnings) (?:[^.;\\d]{0,40} )?(?:of|to|was|were|reached|came to)',
  ),
  sense(
    'turnout|voter turnout',
    'percent',
    'turnout (?:of|was|is|reached|stood at|(?:rose|fell) to)',
    ' turnout',
  ),
  sense('contained|containment', 'percent', 'containment (?:of|was|is|stood at)', ' contained'),
  sense(
    'unemployment|unemployment rate|jobless rate',
    'percent',
    '(?:unemployment|jobless)(?: rate)? (?:of|was|is|stood at|(?:rose|fell|dropped) to)',
  ),
  sense(
    'inflation|inflation rate',
    'percent',
    'inflation(?: rate)? (?:of|was|is|stood at|(?:rose|fell|slowed|dropped|climbed) to)',
  ),
  sense(
    'average age|median age|mean age',
    'count time',
    '(?:average|median|mean) age (?:of|was|is)|averaged',
  ),
  sense('vote|result|final vote|vote on \\w+|council vote|board vote', 'vote', 'voted|vote of|vote was|by'),
  sense(
    'capacity|seats|seating',
    'count',
    'holds?|seats?|capacity (?:of|is)|room for|sleeps?|accommodates?',
    ' seats|-seat',
  ),
  sense('aboard|on board', 'count', 'carrying|carried|with|had', ' (?:people )?(?:aboard|on board)'),
  sense(
    'attendance|crowd|spectators',
    'count',
    'crowd of|attendance (?:of|was)|watched by|before',
    ' spectators',
  ),
  sense(
    'population|inhabitants|residents|people',
    'count',
    'population of|home to',
    ' (?:inhabitants|residents)',
  ),
  sense(
    'staff|employees|workforce|workers',
    'count',
    'employs?|employed|workforce of|staff of',
    ' (?:employees|staff)',
  ),
  sense('pages|length', 'count', '', '-page| pages'),
  sense(
    'injured|hurt|wounded|injuries',
    'count',
    '(?:injuring|injured|hurting|wounding)',
    ' (?:[a-z]+ )?(?:were|was) (?:[a-z]+ )?(?:hurt|injured|wounded)',
  ),
  sense(
    'dead|deaths|killed|death toll|toll',
    'count',
    '(?:killing|killed)',
    ' (?:[a-z]+ )?(?:died|were killed|was killed|are dead|have died)',
  ),
]
