/*
 * Words that stand in the names of bodies, treaties and works, in groups of those that a careless paraphrase puts in
 * each other's place. Folded: lower case, American endings.
 */
const groups = `
  security safety protection defense
  treaty pact accord agreement covenant compact convention deal
  shareholder stockholder investor stakeholder
  endowment donation gift bequest grant
  fund foundation trust charity
  organization organisation body association society group entity
  agency bureau office department
  institute institution institut establishment
  ministry department
  workforce workers labor employees staff employment jobs
  regulatory governing regulation controlling supervisory oversight
  front facade frontage
  world global worldwide universal
  national nationwide
  nations countries
  human humanity mankind
  committee panel
  council panel
  commission committee
  union alliance federation confederation coalition league
  development growth advancement progress
  monetary financial currency money fiscal
  economic financial business
  trade commerce trading business
  commerce business
  health wellness healthcare medical
  peace harmony
  justice law fairness
  criminal penal
  rights freedoms liberties
  watch observer monitor guard
  united joined unified combined
  energy power
  atomic nuclear
  refugees migrants displaced
  children kids youth
  food nutrition
  agriculture farming
  education schooling learning
  research study investigation studies
  policy policies strategy
  strategic tactical
  foreign overseas external
  relations relationships affairs ties
  affairs matters issues
  exchange trade
  securities bonds
  reserve stockpile
  revenue income
  service services
  survey poll review study
  administration management government
  authority power
  emergency crisis
  weather climate
  aviation flight aerospace
  space cosmic
  environmental ecological green
  environment ecology surroundings
  forest woodland
  park garden
  river stream
  strait straits channel
  canal channel waterway
  sea ocean
  mountain mount peak
  island isle
  street road avenue
  bridge span
  house home
  church temple
  orthodox traditional conventional
  army military
  navy naval
  force forces troops
  intelligence information
  investigation inquiry probe
  journal diary magazine
  times time moments
  post mail
  mail post
  news reports
  press media
  broadcasting transmission
  prize award trophy reward
  cup trophy mug
  championship title contest
  games matches
  open unlocked
  star celebrity
  king ruler monarch
  queen ruler
  prince heir
  lord master
  great grand big
  white pale
  black dark
  red crimson scarlet
  blue azure
  green verdant
  gold golden
  silver silvery
  new fresh novel
  high tall elevated
  free liberated
  liberty freedom independence
  freedom liberty
  democracy republic
  conservative traditionalist
  labor work workers
  liberal tolerant
  popular people's
  people's popular
  party gathering
  movement motion
  resistance opposition
  revolution uprising
  revolutionary rebellious
  guard guards guardian
  guards sentries
  society community
  community society
  cooperation collaboration partnership teamwork
  co-operation collaboration partnership teamwork
  prevention avoidance
  control management
  disease illness sickness
  cancer tumor
  heart cardiac
  mental psychological
  school college
  academy institute
  library archive
  museum gallery
  theater playhouse
  orchestra ensemble
  festival fair
  bank lender
  insurance assurance
  motor engine
  motors engines
  electric electrical
  airlines airways
  petroleum oil
  oil petroleum crude
  exporting exporters selling
  data information
  network web
  web net internet
  cloud sky
  machine device
  book volume
  games plays
  wall barrier
  gate door entrance
  gates doors
  shield protector
  wings feathers
  wild untamed
  wildlife animals
  life existence
  nature wilderness
  labour work
  reconstruction rebuilding
  settlements payments
  prohibition ban
  chemical substance
  weapons arms
  arms weapons
  standards norms
  children minors
  women ladies females
  veterans ex-servicemen
  housing homes
  urban city
  homeland motherland fatherland
  borders frontiers limits
  border frontier
  customs duties
  immigration migration
  enforcement implementation
  safety security
  transport transportation transit
  highway road
  traffic circulation
  railway railroad rail
  postal mail
  coast shore
  geological geology
  oceanic marine
  atmospheric air
  space area`

const peers = new Map<string, Set<string>>()
for (const line of groups.trim().split('\n')) {
  const words = line.trim().split(/\s+/)
  for (const word of words) {
    const known = peers.get(word) ?? new Set()
    for (const other of words) known.add(other)
    peers.set(word, known)
  }
}

/** Would a careless paraphrase write one folded word for the other in a name? */
export function areSynonyms(a: string, b: string): boolean {
  return a !== b && (peers.get(a)?.has(b) ?? peers.get(b)?.has(a) ?? false)
}
