/** What a label says has happened, or will, with the verbs that tell it in a body. */
export interface Happening {
  readonly label: RegExp
  /** Ends with the verb, what belongs to it, and the preposition of its date. */
  readonly before: RegExp
}

const table: readonly (readonly [label: string, verbs: string])[] = [
  ['(?:year )?built(?: in)?|construction|year of construction', 'built|constructed|erected|put up'],
  ['completed|completion|finished', 'completed|finished'],
  ['opened|opens|opening|opening day|opening date|to open', 'opened|opens|open|opening|inaugurated|unveiled'],
  ['closed|closes|closing|closure|closed down', 'closed|closes|close|closing|shut'],
  ['reopens|reopened|reopening', 'reopened|reopens|reopen|reopening'],
  [
    '(?:year )?founded(?: in)?|established|set up|foundation',
    'founded|established|set up|started|formed|created',
  ],
  ['launched|launches|launch|launch date', 'launched|launches|launch'],
  ['born|date of birth|birth', 'born'],
  ['died|death|date of death', 'died'],
  ['sold', 'sold'],
  ['bought|acquired|purchased', 'bought|acquired|purchased'],
  ['published|publication|publication date', 'published|appears|appeared|comes out|came out'],
  ['released|release|release date|on sale', 'released|comes out|came out|goes on sale|went on sale'],
  ['introduced|introduction', 'introduced'],
  ['installed', 'installed'],
  ['demolished|torn down|pulled down', 'demolished|torn down|pulled down|razed'],
  ['rebuilt', 'rebuilt'],
  ['restored|renovated|last restored', 'restored|renovated'],
  [
    'began|begins|begun|start|starts|started|start date|start of work|work starts',
    'began|begins|begin|begun|start|starts|started|starting',
  ],
  ['ended|ends|end|end date', 'ended|ends|end|finishes|finished'],
  ['married|wedding', 'married|wed'],
  ['elected|election|election day', 'elected|election'],
  ['appointed', 'appointed|named'],
  ['retired|retires', 'retired|retires|retire'],
  ['joined', 'joined'],
  ['deadline|closing date|applications?|applications? close|apply by', 'close|closes|due|deadline is|apply'],
  ['sunk|sank', 'sank|sunk|went down'],
  ['wrecked|lost', 'wrecked|lost'],
  ['discovered|found', 'discovered|found'],
  ['relegated', 'relegated'],
  ['promoted', 'promoted'],
  ['listed', 'listed'],
  ['signed', 'signed'],
  ['planted', 'planted'],
  ['arrested', 'arrested'],
  ['convicted', 'convicted|found guilty'],
  ['sentenced|sentencing', 'sentenced'],
  [
    'hearing|next hearing|trial|meeting|next meeting',
    'hearing (?:is|was|will be)|trial (?:is|will)|meets|meet|meeting (?:is|will be)',
  ],
  ['vote|voting|polling day', 'vote|votes|voted|go to the polls'],
  ['payable', 'payable|paid'],
  ['automated', 'automated'],
  ['electrified', 'electrified'],
  ['recorded', 'recorded'],
  ['premiere|premiered|first performed', 'premiered|premieres?|first performed'],
]

/** So many words may stand between a verb and its date, none of them a joint to something else. */
const between =
  '(?: (?!(?:and|but|or|then|when|while|after|before|until|who|which|that|than|since)\\b)[^\\s,.;:()]+){0,5}?'
const when =
  '(?: (?:in|on|since|from|by|for))?(?: (?:early|late|mid|about|around|the (?:early |late )?(?:spring|summer|autumn|fall|winter) of|the year))?(?: (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?)? '

/** The labels of boxes that give a date, with how a body tells it. */
export const happenings: readonly Happening[] = table.map(([label, verbs]) => ({
  label: new RegExp(`^(?:${label})$`),
  before: new RegExp(`\\b(?:${verbs})${between}${when}$`, 'i'),
}))
