/*
 * Words that are written for one another, told by the part of speech that the place needs. A right word and its wrong ones, parted by
 * a bar or a line end. Words that stand in every other sentence are told by other means: trying these costs too much there.
 */

/** Wrong words that are rare at the place of the right one. */
export const plainLookAlikes = `
adapt: adept adopt | adept: adapt | adopt: adapt | advice: advise | advise: advice | affect: effect | aid: aide
aide: aid | aloud: allowed | altar: alter | alter: altar | angel: angle | angle: angel
assistance: assistants | assistants: assistance | attendance: attendants | attendants: attendance | band: banned
banned: band | bare: bear | basis: bases | be: bee | bear: bare bore | been: bean | belief: believe
believe: belief | bend: bent | blew: blue | blue: blew | board: bored | border: boarder | born: borne
break: brake | breath: breathe | breathe: breath | buy: bye | by: bye | career: carrier | carrier: career
casual: causal | causal: casual | choose: chose choice | chosen: chose choosing | cite: site sight
cited: sited sighted | close: clothes | clothes: cloths | cloths: clothes | collage: college | college: collage
conscious: conscience | correspondence: correspondents | costumer: customer | could: cold
council: counsel console | country: county | county: country | course: coarse | crisis: crises
customer: costumer | dairy: diary | decent: descent dissent | dependent: dependant dependence | descent: decent
desert: dessert | dessert: desert | device: devise | devise: device | diary: dairy | die: dye | died: dyed
discreet: discrete | dissent: decent | does: dose | dose: doze | due: dew | dying: dyeing | effect: affect
elicit: illicit | elude: allude | eminent: imminent | ensure: insure | envelop: envelope | envelope: envelop
except: accept | expand: expend | extent: extend | fair: fare | fare: fair | fared: faired | firm: form
flew: flue | flower: flour | flu: flew | for: fro fot | form: firm | formally: formerly | formerly: formally
forth: fourth | foul: fowl | fourth: forth | gorilla: guerrilla | great: grate | grown: groan
guerrilla: gorilla | guest: guessed | hangar: hanger | heal: heel | heard: herd | hoard: horde | hold: hole
horde: hoard | human: humane | humane: human | idle: idol | idol: idle | illicit: elicit | imminent: eminent
incidents: incidence | incite: insight | independence: independents | independents: independence
insight: incite | instance: instants | intent: intend | lather: leather 
lead: led | least: lest | lend: lent | less: lest | lessen: lesson | lesson: lessen | lie: lay
lightning: lightening | lives: lifes | loan: lone | loath: loathe | loose: lose | lose: loss lost | loss: lose
lying: laying | main: mane | martial: marshal | meat: meet | medal: metal meddle | meet: meat | metal: medal
mettle: metal | miner: minor | minor: miner | missed: mist | mist: missed | month: moth | moral: morale
mouth: moth month | naval: navel | new: knew | night: knight | not: note | one: won | paced: paste
packed: pact | pair: pear | passed: paste | patience: patients | patients: patience | peace: piece | peak: peek
pedal: peddle petal | peer: pier | people: peep | perform: preform | performed: preformed | piece: peace
plain: plane | plane: plain | pore: pour | pour: pore | pray: prey | precede: proceed | precedent: precedence
prescribe: proscribe | presence: presents | president: precedent | prey: pray | principle: principal
proceed: precede | profit: prophet | proof: prove | prophet: profit | prosecute: persecute | prove: proof
public: pubic | quiet: quit | quote: quota | rain: rein reign | raise: rise | reach: reached | read: reed
real: reel | really: rally relay | red: read | reign: rain rein | rein: reign rain | relief: relieve
relieve: relief | residence: residents | residents: residence | respectively: respectfully | right: write rite
rise: raise | role: roll | roll: role | rote: wrote | sail: sale | sale: sell sail | scent: sent
seam: seem | seem: seam | seen: scene | sell: sale cell | sent: scent cent | sew: sow | shear: sheer
sheer: shear | shoot: shot shoots | shot: shoot | should: shoulder | show: shown | side: sight
sight: site cite | since: sense | singe: sign | site: sight cite | slay: sleigh | so: sew sow | soar: sore
sole: soul | some: sum | son: sun | sore: soar saw | sow: sew | stake: steak | stare: stair
stationary: stationery | statue: statute | stature: statute | statute: statue | steak: stake | steal: steel
stealing: steeling | steel: steal | still: steal | straight: strait | succeed: success | success: succeed
suit: suite | sun: son | suppose: supposed | supposed: suppose | sure: shore | sweet: suite | sword: sward
tail: tale | taught: taut | taut: taught | tax: tacks | taxed: tacks | tear: tier | tenants: tenets
tenets: tenants | theft: thief | their: they're theirs | them: theme
there: they're | thesis: theses | thief: theft thieve | thieves: thefts | think: thin | though: tough
thought: taught | threat: treat thread |  through: trough thorough | tide: tied | tied: tide
tired: tried tied | toe: tow | told: tolled | tolled: told | took: tool | tow: toe | towed: toad toed
trail: trial | treat: threat | trial: trail | tried: tried | under: udder | unit: unite | vain: vein vane
vein: vain | very: vary | voted: vote | wail: whale | waist: waste | wait: weight | waiver: waver | war: wore
warn: worn | waste: waist | wave: waive | waver: waiver | way: weigh whey | wear: ware | weight: wait
were: wear | wet: whet | when: whet | whether: weather | which: witch | while: wile | who: whom
whole: hole wholly | whose: who's | wife: wive | wing: wring | winner: wiener | with: wit width | wonder: wander
work: wok | world: word | worn: warn | would: wood wold | wrap: rap | wreak: wreck | wrest: rest
write: rite wright | wrote: rote | wrought: wrote | yoke: yolk | your: you're
`

/** Wrong words that the grammar of news allows at odd places, so that they have to fit much worse. */
export const closeLookAlikes = `
accept: except | conscience: conscious | correspondents: correspondence
dye: die | give: gave | hear: here | open: pen | past: passed | personal: personnel
presents: presence | quit: quite |   shore: sure | spoke: spoken
thorough: through | threw: through | throne: thrown | through: though | tracked: tract
 while: whole 
`
