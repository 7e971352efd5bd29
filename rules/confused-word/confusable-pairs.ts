/*
 * Words that are written for one another, told by what words go before and behind: a right word and its wrong ones, parted by
 * a bar or a line end.
 */

/** Pairs of which the wrong word is seldom met where the right one fits better. */
export const plainPairs = `
accept: except | accepted: excepted | access: excess | adapt: adept adopt | addition: edition | adept: adapt
adopt: adapt | advise: advice | affect: effect | affected: effected | aid: aide | aide: aid | air: heir
alley: ally | alleys: allies | allies: alleys | allude: elude | allusion: illusion | ally: alley
aloud: allowed | altar: alter | alter: altar | angel: angle | angle: angel | any: many | ascent: assent
assent: ascent | assistance: assistants | assistants: assistance | assure: ensure | attain: obtain
attendance: attendants | attendants: attendance | bail: bale | bale: bail | band: banned | banned: band | bare: bear
bared: barred | barred: bared | basis: bases | bath: bathe | bathe: bath | bazaar: bizarre | be: bee by
beach: beech | bear: bare bore | beat: beet | beech: beach | been: bean bin | beet: beat | belief: believe
bellow: below | below: bellow | bend: bent | berth: birth | bias: biased | biased: bias | birth: berth
bizarre: bazaar | blew: blue | blue: blew | boarder: border | border: boarder | bored: board | born: borne
borne: born | bough: bow | bow: bough | breach: breech | bread: bred | break: brake | breath: breathe
breathe: breath | bred: bread | breech: breach | bridal: bridle | bridle: bridal | broach: brooch | brooch: broach
bus: buss | buss: bus | buy: by bye | by: bye | bye: buy | calf: calve | calm: claim clam | calve: calf
caned: canned | canned: caned | cannon: canon | canon: cannon | canvas: canvass | canvass: canvas | capital: capitol
capitol: capital | carat: carrot | career: carrier | carrier: career | carrot: carat | cast: caste | caste: cast
casual: causal | causal: casual | cease: seize | cell: sell | censor: sensor | cereal: serial | cession: session
chance: change | change: chance charge | charge: change | choose: choice chose | chord: cord | chose: chosen
chosen: choosing chose | cite: sight site | cited: sighted sited | clause: claws | claws: clause
climactic: climatic | climatic: climactic | cloth: clothe | clothe: cloth | clothes: cloths | coarse: course
coast: cost | coat: court | collage: college | college: collage | colonel: kernel | coma: comma | comma: coma
command: commend | commend: command | common: commune | commune: common | complement: compliment
complementary: complimentary | compliment: complement | complimentary: complementary | concert: consort
confidant: confident | confident: confidant | conscience: conscious | conscious: conscience | consort: concert
coop: coup | cord: chord | corps: corpse | corpse: corps | correspondence: correspondents
correspondents: correspondence | cost: coast | costumer: customer | could: cold good | council: counsel
counsel: council | country: county | county: country | coup: coop | course: coarse | court: coat | creak: creek
creek: creak | crews: cruise | crisis: crises | cruise: crews | cue: queue | currant: current | current: currant
customer: costumer | cymbal: symbol | dairy: diary | days: daze | daze: days | dear: deer | decent: descent dissent
deer: dear | defer: differ | deference: difference | dependant: dependent | dependent: dependant dependence
deprecate: depreciate | depreciate: deprecate | descent: decent dissent | desert: deserted dessert
deserted: desert | dessert: desert | device: devise | devise: device | dew: due | diary: dairy | die: dye
died: dyed | differ: defer | difference: deference | dining: dinning | dinning: dining | disburse: disperse
discreet: discrete | discrete: discreet | disperse: disburse | dissent: decent descent | does: dose | dose: doze
draft: draught | draught: draft | dual: duel | due: dew | duel: dual | dye: die | dyed: died | dying: dyeing
edition: addition | effect: affect | effected: affected | elicit: illicit | eligible: illegible | elude: allude
emigrate: immigrate | eminent: imminent | ensure: assure insure | envelop: envelope | envelope: envelop
ever: every very | every: ever | except: accept | excepted: accepted | excess: access | exercise: exorcise
exorcise: exercise | expand: expend | experience: experienced | experienced: experience | extent: extend
fair: fare | fall: fell | fare: fair | fared: faired | farther: father | fate: fete | father: farther | faze: phase
feat: feet | feel: fell fill | feet: feat | fell: fall felt | felt: fell filled | fete: fate | fiance: fiancee
fiancee: fiance | filing: filling | fill: feel | filled: felt | filling: filing | finally: finely | find: fined
fined: find | finely: finally | firm: form | flair: flare | flare: flair | flaunt: flout | flaw: floor | flea: flee
flee: flea | flew: flu flue | floe: flow | flour: flower | flout: flaunt | flow: floe | flower: flour | flu: flew
for: fore fot fro | foreword: forward | form: firm | formally: formerly | formerly: formally | forth: fourth
forward: foreword | foul: fowl | fourth: forth | fowl: foul | freeze: frieze | gait: gate | gamble: gambol
gambol: gamble | gate: gait | genes: jeans | gilt: guilt | give: gave | gorilla: guerrilla | grate: great
great: grate | grief: grieve | grieve: grief | griping: gripping | gripping: griping | grisly: grizzly
grizzly: grisly | groan: grown | grown: groan | guerrilla: gorilla | guessed: guest | guest: guessed | guilt: gilt
guise: guys | guys: guise | hail: hale | hair: hare | hale: hail | half: halve | hall: haul | halve: half
hangar: hanger | hanged: hung | hanger: hangar | hare: hair | hart: heart | hat: hate | hate: hat | haul: hall
heal: heel | hear: heart | heard: heart herd | heart: hart hear heard | heel: heal | heir: air | herd: heard
here: hear hers | heroin: heroine | heroine: heroin | hey: hay | higher: hire | him: hymn | hire: higher
hoard: horde | hoarse: horse | hold: hole | hole: whole | holy: wholly | hoping: hopping | hopping: hoping
horde: hoard | horse: hoarse | human: humane | humane: human | humerus: humorous | humorous: humerus | hung: hanged
idle: idol | idol: idle | illegible: eligible | illicit: elicit | illusion: allusion | immigrate: emigrate
imminent: eminent | incidents: incidence | incite: insight | independents: independence
ingenious: ingenuous | ingenuous: ingenious | insight: incite | instance: instants | instants: instance
insure: ensure | intense: intents | intent: intend | intents: intense | jeans: genes | kernel: colonel | key: quay
knew: new | knight: night | know: no | laid: lay lied | lair: layer | lama: llama | laps: lapse | lapse: laps
lath: lathe | lathe: lath | lather: leather | latter: later | lay: laid lie | layer: lair | lays: laze | laze: lays
lead: least led | leak: leek | lean: lien | leased: least | least: lead leased lest | led: lead | leek: leak
lend: lent | less: lest | lessen: lesson | lesson: lessen | levee: levy | levy: levee | liar: lyre | lie: lay
lied: laid | life: live | lightening: lightning | lightning: lightening | links: lynx | live: life | llama: lama
load: lode | loath: loathe | loathe: loath | lode: load | lone: loan | loose: lose | lose: loss lost
loss: lose lost | lost: last loss | lying: laying | lynx: links | lyre: liar | made: may | main: mane | male: mail
mane: main | manner: manor | manor: manner | mantel: mantle | mantle: mantel | many: any may | marital: martial
marshal: martial | marten: martin | martial: marital marshal | martin: marten | may: many | meat: meet
medal: meddle metal | meddle: medal | meet: meat | metal: medal mettle | mettle: metal | mince: mints | miner: minor
minor: miner | mints: mince | missed: mist | mist: missed | month: moth | moose: mousse | moping: mopping
mopping: moping | moral: morale | morale: moral | morning: mourning | mourning: morning | mousse: moose
mouth: month moth | muscle: mussel | mussel: muscle | my: may | naval: navel | navel: naval | nay: neigh
neigh: nay | new: knew | no: know | none: nun | not: knot no note | now: no | nun: none | oar: ore | obtain: attain
of: off | one: won | open: pen | ordinance: ordnance | ordnance: ordinance | ore: oar | other: others
overdo: overdue | overdue: overdo | paced: paste | packed: pact | pact: packed | pail: pale | pain: pane
pair: pear | palate: palette | pale: pail | palette: palate | pane: pain | parish: perish | passed: paste
past: passed | paste: paced | patience: patients | patients: patience | pause: paws | paws: pause | peace: piece
peak: peek pique | peal: peel | pear: pair | pedal: peddle petal | peddle: pedal | peek: peak | peel: peal
peer: pier | pendant: pendent | pendent: pendant | people: peep | perform: preform | performed: preformed
perish: parish | personal: personnel | personnel: personal | perspective: prospective | phase: faze | piece: peace
pier: peer | pining: pinning | pinning: pining | pique: peak | pistil: pistol | pistol: pistil | plain: plane
plane: plain | planed: planned | planned: planed | plum: plumb | plumb: plum | pole: poll | poll: pole
populace: populous | populous: populace | pore: pour | pour: pore | pray: prey | precede: proceed
precedent: precedence president | prejudice: prejudiced | prejudiced: prejudice | preposition: proposition
prescribe: proscribe | presence: presents | presents: presence | president: precedent | prey: pray | prince: prints
principle: principal | prints: prince | proceed: precede | profit: prophet | proof: prove | prophet: profit
proposition: preposition | proscribe: prescribe | prosecute: persecute | prospective: perspective | prove: proof
public: pubic | quarts: quartz | quartz: quarts | quay: key | queue: cue | quiet: quit | quite: quiet quit
quota: quote | quote: quota | rabbit: rabid | rabid: rabbit | racket: racquet | racquet: racket | rain: reign
raise: raze rise | raised: rose | rapped: wrapped | ratio: ration | ration: ratio | rays: raise | raze: raise
reach: reached | read: red reed | real: reel | reality: realty | really: rally relay | realty: reality
recent: resent | red: read | reign: rain rein | rein: rain reign | relief: relieve | relieve: relief relive
relieved: relived | relive: relieve | relived: relieved | resent: recent | residence: residents
respectfully: respectively | respectively: respectfully | retch: wretch | review: revue
revue: review | rigger: rigour | right: rite write | rigour: rigger | ring: wring | rise: raise | rite: right
road: rode | robbed: robed | robed: robbed | rode: road rowed | role: roll | roll: role | root: route | rose: raised
rote: wrote | rout: route | route: rout | rowed: rode | rye: wry | sac: sack | sack: sac | sacred: scared
safe: save | sail: sale | sale: sail sell | salon: saloon | saloon: salon | sane: seine | sat: set | satire: satyr
satyr: satire | save: safe | saw: seen | scared: sacred scarred | scarred: scared | scene: seen | scent: sent
sea: see | seam: seem | sear: seer | secret: secrete | secrete: secret | see: sea | seem: seam | seen: saw scene
seer: sear | seine: sane | seize: cease | sell: cell sale | sensor: censor | sent: scent | serf: surf | serge: surge
serial: cereal | session: cession | set: sat | sew: sow | shear: sheer | sheer: shear | shining: shinning
shinning: shining | shone: shown | shoot: chute shoots shot | shore: sure | short: shot | shot: short
should: shod shoulder | show: shown | shown: shone | side: sighed sight | sighed: side | sighs: size
sight: cite site | since: sense | singe: sign | sit: set | site: cite sight | size: sighs | slay: sleigh
sleigh: slay | sleight: slight | slew: slow | slight: sleight | slow: slew | so: sew sow | soar: sore | sole: soul
some: sum | son: sun | sore: saw soar | sort: short | soul: sole | sow: sew | spade: spayed | spar: spare
spare: spar | spayed: spade | specie: species | species: specie | staid: stayed | stair: stare | stake: steak
stare: stair | staring: starring | starring: staring | stationary: stationery | stationery: stationary
statue: stature statute | stature: statue statute | statute: statue | stayed: staid | steak: stake | steal: steel
stealing: steeling | steel: steal | still: steal | storey: story | story: storey | straight: strait
strait: straight | strife: strive | striped: stripped | stripped: striped | strive: strife | succeed: success
success: succeed | suit: suite | suite: sweet | sun: son | super: supper | supper: super | suppose: supposed
supposed: suppose | sure: shore | surf: serf | surge: serge | sweet: suite | sword: sward | symbol: cymbal
tacks: tax | tail: tale | tale: tail | tall: tell | taping: tapping | tapping: taping | tartar: tarter
tarter: tartar | taught: taut | taut: taught | tax: tacks | taxed: tacks | team: teem | tear: tier | tell: tall till
temper: tamper | tenant: tenet | tenants: tenets | tenet: tenant | tenets: tenants | tense: tents | tents: tense
than: tan | thanks: tanks | that: hat tat | the: teh | theft: thief | their: theirs there | them: theme | then: them
there: their | thesis: theses | they: thy | thief: theft thieve | thieve: thief | thieves: thefts | things: thinks
think: thin thing | thinks: things | this: these | thorough: through | though: thought through tough
thought: taught | thrash: thresh | threat: thread treat | thresh: thrash | threw: through | throne: thrown
through: thorough threw trough | thrown: throne | thru: threw | tic: tick | tick: tic | tide: tied | tied: tide
tier: tear | till: tell | timber: timbre | timbre: timber | time: thyme | tined: tinned | tinned: tined
tired: tied tried | toe: tow | told: tolled | took: tool | tow: toe | towed: toad toed | tracked: tract
tract: tracked | trail: trial | trait: tray | tray: trait | treat: threat | treaties: treatise | treatise: treaties
trial: trail | troop: troupe | troupe: troop | under: udder | undo: undue | undue: undo | unit: unite
urban: urbane | urbane: urban | vain: vane vein | vale: veil | vane: vein | vary: very | veil: vale
vein: vain vane | venous: venus | venus: venous | verses: versus | versus: verses | very: ever every vary
vial: vile | vice: vise | vile: vial | viral: virile | virile: viral | vise: vice | voted: vote | wail: whale
waist: waste | wait: weight | waive: wave | waiver: waver | war: wore | ward: warred | ware: where | wares: wears
warn: worn | warred: ward | waste: waist | wave: waive | waver: waiver | way: weigh whey | we: weave | weak: week
wear: ware where | wears: wares | weather: wether whether | weigh: way | weight: wait | weld: welled wield
welds: wells | welled: weld | wells: welds | wet: whet | wether: weather | whale: wail | when: wen whet
where: ware | whether: weather | whey: way | which: witch | while: wile | whine: wine | whirled: world
whit: wit | who: whom | whole: hole wholly | wholly: holy | whose: who | wield: weld | wife: wive | wine: whine
wing: wring | winner: wiener | wit: whit | witch: which | with: width wit | wonder: wander | work: wok
world: whirled word | worn: warn | would: wold wood | wrap: rap | wrapped: rapped | wreak: wreck | wrest: rest
wretch: retch | wring: ring | write: right rite wright | writing: writting | writting: writing | wrote: rote
wrought: wrote | wry: rye | yoke: yolk | yolk: yoke | your: yore
`

/** Pairs of small or common words, that stand in odd places by right now and then. */
export const waryPairs = `
advice: advise | believe: belief | board: bored | brake: break | by: buy | chose: choose | every: very | floor: flaw
for: four | frieze: freeze | from: form | it: its | last: lost | later: latter | lien: lean
made: maid | mail: male | night: knight | passed: past | principal: principle | quiet: quite | quit: quite
rain: rein | set: sit | spoke: spoken | tamper: temper | tanks: thanks | than: then | thought: though
through: though | tough: though | two: tow | week: weak | were: where | who: whose | with: which
`
