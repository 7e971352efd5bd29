/**
 * What places, bodies and things have, and what becomes of them; written as in {@link familiesOfPeople}. `*` after a noun: it is
 * a device that can be silent, dead or switched off.
 */
export const familiesOfThings = `
alarm: alarm/n* alert/v +alerted_by +evacuated_by
siren: siren/n*
sprinkler: sprinkler/n*
smoke-detector: smoke_detector/n* smoke_alarm/n* +detector/n
telephone: phone/n* mobile/n* handset/n* telephone/n* cellphone/n* cell_phone/n* +texted +text_from +text_to +text_message/n +phoned +telephoned +voicemail/n +rang_home +called_home +dialled +dialed +message/n
radio: radio/n* +radioed walkie-talkie/n*
heating: heating* boiler/n* radiator/n* -unheated +warm -unheated +central_heating +stove/n
lights: lights* lamp/n* +lit floodlight/n* streetlight/n* -unlit -in_the_dark -in_darkness -pitch_dark
electricity: electricity* power_supply* mains +lit +plugged_in -powerless -off-grid +switched_on +socket/n
engine: engine/n* motor/n* -engineless
lift: lift/n* elevator/n* +lift_doors
air-conditioning: air_conditioning* air_conditioner/n*
bell: bell/n* +tolled +pealed
radar: radar/n* -radar
beacon: beacon/n* transponder/n* +ping
camera: camera/n* cctv* +footage +caught_on_camera +filmed_by
microphone: microphone/n* loudspeaker/n*
website: website/n* web_site/n* +online
computer: computer/n* laptop/n*
brake: brake/n* +braked
gas-supply: gas_supply gas_cooker +gas_leak
water-supply: running_water tap/n drinking_water -waterless
toilet: toilet/n lavatory/n washroom/n restroom/n
kitchen: kitchen/n
restaurant: restaurant/n cafe/n canteen/n cafeteria/n +dined
bar: pub/n bar/n tavern/n inn/n -publess
shop: shop/n store/n grocery/n
school: school/n schoolhouse +pupils
hospital: hospital/n clinic/n
church: church/n chapel/n mosque/n temple/n synagogue/n
station: railway_station train_station platform/n
road: road/n +drove_up -roadless
bridge: bridge/n
harbour: harbour/n harbor/n port/n quay/n jetty/n pier/n
airport: airport/n airstrip/n runway/n
car-park: car_park/n parking_lot/n parking_space/n +parked
bus: bus/n buses coach/n minibus shuttle/n replacement_transport replacement_road_transport +rail_coach
train: train/n railway/n +locomotive
ferry: ferry/n ferries
boat: boat/n dinghy/n
lifejacket: lifejacket/n life_jacket/n lifevest/n life_vest/n lifebelt/n
helmet: helmet/n helmeted -bareheaded -helmetless
seat-belt: seat_belt/n seatbelt/n belted
fence: fence/n fencing railing/n -unfenced
gate: gate/n
lock: lock/v padlock/n locked -unlocked
guard: guard/n sentry security_guard/n night_watchman -unguarded -unattended
stairs: stair/n staircase/n steps upstairs -single-storey -single-story +first_floor +second_floor +landing
cellar: cellar/n basement/n
attic: attic/n loft/n
roof: roof/n -roofless
window: window/n windowpane/n -windowless
chimney: chimney/n
balcony: balcony/n balconies
garden: garden/n lawn/n
pool: swimming_pool/n
tower: tower/n steeple/n spire/n
tree: tree/n -treeless
flag: flag/n
plaque: plaque/n memorial/n
sign: sign/n signpost/n -unsigned_road
label: label/n labelled labeled -unlabelled -unlabeled
tag: tag/n tagged ear_tag/n microchip/n collar/n -untagged
tax: tax/n taxation levy/n -tax-free -untaxed +tax_bill +tax_collector
toll-charge: toll/n toll_booth/n +toll_plaza -toll-free
admission-fee: fare/n admission_fee entry_fee admission_charge fee/n ticket_price charge_for_admission +ticket/n +paid_to_get_in -is_free -are_free -was_free -were_free -travel_free -free_of_charge -entry_is_free -admission_is_free -free_admission
subsidy: subsidy subsidies subsidise/v subsidize/v grant/n public_money state_aid taxpayer/n public_funds public_funding lottery_money -unsubsidised -unsubsidized -privately_funded from_the_state from_the_government from_the_taxpayer from_taxpayers public_purse from_the_lottery from_public_funds
dividend: dividend/n payment_to_shareholders
budget-cut: cutback/n spending_cuts
price-rise: price_rise/n price_increase/n
profit: profit/n profitable -loss-making -unprofitable
buyer: buyer/n bidder/n purchaser/n bid/n -unsold
tender: tender/n
contract: contract/n
deal: agreement/n pact/n accord/n
merger: merge/v merger/n takeover/n
damage: damage/v damage/n damaged smashed shattered charred wrecked +broken_windows +shattered_glass +gutted -undamaged -intact -unscathed -unharmed
fire: fire/n blaze/n flames burn/v -fireproof +scorched +ashes
flood: flood/v flood/n floodwater/n
leak: leak/v leak/n spill/v spill/n seep/v
explosion: explode/v explosion/n blast/n
collapse: collapse/v collapse/n cave_in
crack: crack/n cracked
evacuation: evacuate/v evacuation/n evacuee/n
power-cut: blackout/n power_cut/n outage/n
rain: rain/n rain/v shower/n downpour/n drizzle/n umbrella/n puddle/n wet rainy -dry_day -rainless -bone_dry -bone-dry -without_a_drop +rainfall +raincoat/n
snow: snow/n snow/v snowfall snowy snowdrift/n -snowless +snowman +snowball/n +sledge/n +snowed
ice: ice icy frozen
wind: wind/n gust/n windy breeze/n gale/n -windless -becalmed -flat_calm +gusted +gusting +blew
cloud: cloud/n cloudy overcast -cloudless -clear_blue_sky -clear_skies -not_a_cloud
storm: +thunderclap storm/n thunder lightning thunderstorm/n
fog: fog mist haze foggy
moon: moon moonlight moonlit -moonless +full_moon +moonrise
sunshine: sunshine sunny sunlight -sunless
test: test/v test/n trial/n -untested
inspection: inspect/v inspection/n inspector/n +checked_it -uninspected
audit: audit/v audit/n auditor/n -unaudited
inquiry: inquiry inquiries investigate/v investigation/n
review: review/v review/n
maintenance: maintain/v maintenance service/v overhaul/n
repair: repair/v repair/n mend/v -unrepaired
restoration: restore/v restoration/n refurbish/v refurbishment -unrestored
demolition: demolish/v demolition knock_down knocked_down tear_down torn_down
sale: sell/v sold sale/n -unsold
publication: publish/v publication make_public made_public +posted_online -unpublished -secret +download/v downloaded published_on +can_be_read -never_published +printed_in +bookshop/n
announcement: announce/v announcement/n -unannounced
debate: debate/v debate/n discuss/v discussion/n
referendum: referendum/n plebiscite/n
veto: veto/v veto/n
amendment: amend/v amendment/n
appeal: appeal/v appeal/n
lawsuit: sue/v lawsuit/n
deadline: deadline/n
delay: delay/v delay/n delayed postpone/v postponement/n -on_time -punctual -punctually
cancellation: cancel/v cancellation/n called_off call_off
closure: close/v closure/n shut/v -stay_open -remain_open
replacement: replace/v replacement/n successor/n -unreplaced fill_the_post filled_the_post appoint/v appointment/n
hiring: hire/v recruit/v recruitment/n
goal: goal/n scored scoring equaliser/n equalizer/n -goalless -scoreless -clean_sheet/n -shut_out
penalty-kick: penalty penalties spot_kick/n -penalty-free
red-card: red_card/n sent_off sending-off +ten_men
substitute: substitute/n substitution/n came_off_the_bench
extra-time: extra_time overtime -in_regulation -in_90_minutes
defeat: defeat/n lose/v loss/n beaten -unbeaten -undefeated
record-mark: world_record/n personal_best
injury-time: stoppage_time injury_time
tie-break: tie-break/n tiebreak/n tiebreaker/n
encore: encore/n
interval: interval/n intermission/n
orchestra: orchestra/n conductor/n
music: music musician/n song/n sing/v +sang
piano: piano/n pianist/n
guitar: guitar/n
costume: costume/n
subtitle: subtitle/n
sequel: sequel/n
award: award/n prize/n trophy trophies medal/n -prizeless
tenant: tenant/n resident/n inhabitant/n occupant/n -uninhabited -unoccupied -uninhabited +villager/n +islander/n +householder/n
passenger: passenger/n
crew: crew/n crewman -uncrewed -unmanned -crewless
cargo: cargo/n freight
stowaway: stowaway/n
wolf: wolf wolves
bear-animal: bear/n
cattle: cattle cow/n
horse: horse/n
fish: fish
bee: bee/n hive/n
electricity-bill: bill/n
fine-paid: fine/n fined
discount: discount/n
refund: refund/v refund/n reimburse/v money_back
queue: queue/n queue/v
limit: limit/n
password: password/n encrypt/v encryption -unencrypted
backup: backup/n back-up/n
virus: virus/n malware
chlorine: chlorine
sugar: sugar -sugar-free
gluten: gluten
plastic: plastic
pesticide: pesticide/n spray/v sprayed -organic
fertiliser: fertiliser/n fertilizer/n
nuclear: reactor/n
troops: troop/n soldier/n
tank: tank/n
missile: missile/n rocket/n
air-raid: air_raid/n airstrike/n air_strike/n
ceasefire: ceasefire/n truce/n armistice
hostage: hostage/n
sanction: sanction/n
embassy: embassy embassies
election: election/n
party-list: running_mate
coalition: coalition/n
majority: majority
opposition-party: opposition
hydrant: hydrant/n
platform: platform/n
conductor-of-train: ticket_inspector/n train_guard/n
wifi: wifi wi-fi broadband internet
signal: phone_signal mobile_signal cell_signal phone_reception mobile_coverage
ramp: ramp/n step-free wheelchair_access
stop-on-way: stop/n stopover/n layover/n -nonstop -non-stop
ticket: ticket/n -sold_out -sell-out -sellout +at_the_door +tickets_left +unsold_seats +empty_seats
parking: car_park/n parking
furniture: furniture sofa/n armchair/n -unfurnished
fireplace: fireplace/n hearth
bath: bath/n bathtub/n bathroom/n
statue: statue/n
lighthouse: lighthouse/n
graffiti: graffiti
litter: litter rubbish
playground: playground/n
library: library libraries
theatre: theatre/n theater/n
museum: museum/n
cinema: cinema/n
post-office: post_office/n
petrol-station: petrol_station/n filling_station/n gas_station/n
factory: factory factories
mine: mine/n mineshaft/n
pipeline: pipeline/n
dam: dam/n
turbine: turbine/n wind_farm/n
solar-panel: solar_panel/n
pylon: pylon/n
satellite: satellite/n
telescope: telescope/n
atmosphere: atmosphere
crater: crater/n
fossil: fossil/n
egg: egg/n
feather: feather/n feathered -featherless
tooth: tooth teeth -toothless
tail: tail/n -tailless
control-group: control_group/n
peer-review: peer-reviewed peer_review
sample: sample/n
radiation: radiation radioactive
asbestos: asbestos
mould: mould mold
rat: rat/n mouse/n mice rodent/n
mosquito: mosquito mosquitoes
frost: frost/n
hail: hail hailstone/n
drought: drought/n
earthquake: earthquake/n tremor/n aftershock/n
landslide: landslide/n mudslide/n rockfall/n
avalanche: avalanche/n
tide: tide/n
patent: patent/n patented
recall-of-goods: product_recall/n
franchise: franchise/n
investor: investor/n shareholder/n
chief-executive: chief_executive/n
headquarters: headquarters
warranty: warranty warranties
logo: logo/n
slogan: slogan/n
jingle: jingle/n
cash: cash coins banknotes -cashless -card_only -card_only -cards_only -card-only -contactless_only +change +a_banknote
credit-card!: credit_card/n card_payments -cash_only -cash_only -cash-only -takes_no_cards +paid_by_card
tip: gratuity gratuities service_charge
lunch: lunch/n lunchtime midday_menu -dinner_only -evenings_only -dinner_only -evenings_only -dinner-only -only_in_the_evening -evening_only +at_lunch +midday +lunchtime
breakfast: breakfast/n -no_breakfast
chair: chair/n stool/n -standing_room
bed!: bed/n
blanket!: blanket/n
tent!: tent/n
food-aid: food_parcel/n rations
tape: cordon/n police_tape
barrier: barrier/n barricade/n
door: door/n doorway/n -doorless
key-of-lock!: key/n -keyless
safe: safe/n vault/n
letterbox: letterbox
headlight: headlight/n
mirror: mirror/n
airbag: airbag/n
parachute: parachute/n
lifeboat: lifeboat/n
anchor: anchor/n
sail: sail/n
oar: oar/n paddle/n
rudder: rudder/n
mast: mast/n
black-box: black_box flight_recorder/n voice_recorder/n
distress-call: distress_call/n mayday distress_signal/n flare/n
runway-light: runway_lights
signalman: signaller/n signalman
level-crossing: level_crossing/n grade_crossing/n
tunnel: tunnel/n
footpath: footpath/n pavement/n sidewalk/n
cycle-lane: cycle_lane/n bike_lane/n
crossing: zebra_crossing pedestrian_crossing crosswalk/n
speed-limit: speed_limit/n
speed-camera: speed_camera/n
deposit!: deposit/n down_payment
rent!: rent/v rent/n -rent-free
interest-rate: interest_payment/n -interest-free
penalty-charge: surcharge/n
tariff: tariff/n -tariff-free -duty-free
quota: quota/n
permit-of-building: planning_permission building_permit/n
licence!: licence/n license/n licensed -unlicensed -unlicenced
certificate!: certificate/n certified -uncertified
visa!: visa/n -visa-free
map: map/n -unmapped
photograph-in-book: illustration/n illustrated -unillustrated
index: footnote/n
colour: colour_film -black-and-white -monochrome
caption: caption/n
chorus: chorus/n choir/n
drum: drum/n drummer/n
solo: solo/n soloist/n
screen: big_screen/n
curtain: curtain/n
wicket: wicket/n -wicketless
boundary: boundary boundaries
double-fault: double_fault/n
break-of-serve: break_point/n break_of_serve
timeout: time-out/n timeout/n
turnover: turnover/n
home-run: home_run/n homer/n
error-of-play: unforced_error/n
touchdown: touchdown/n
field-goal: field_goal/n
foul: foul/n fouled
free-throw: free_throw/n
yellow-card: yellow_card/n
own-goal: own_goal/n
hat-trick: hat-trick/n
corner: corner_kick/n
video-review: var video_review/n
replay: replay/n
bunker: bunker/n
birdie: birdie/n bogey/n -bogey-free
puncture: puncture/n flat_tyre flat_tire
crash-of-race: crash/n crashed
false-start: false_start/n
photo-finish: photo_finish
doping: doping positive_test/n drug_test/n
boycott: boycott/n
ceremony: ceremony ceremonies
fireworks: firework/n
parade: parade/n marching_band
banner: banner/n
security-check: metal_detector/n bag_search/n
fence-of-pitch: pitch_invasion
vote-result: exit_poll/n
ballot-box: ballot_box ballot_boxes
candidate: candidate/n
primary: primary_election
treaty: treaty treaties
embargo: embargo embargoes
invasion: invade/v invasion/n
retreat: retreat/v retreat/n withdraw_troops
mutiny: mutiny mutinies
drone: drone/n
sniper: sniper/n
landmine: landmine/n
shelter!: shelter/n bunker/n
refugee: refugee/n
aid-convoy: convoy/n
exemption: exempt/v exemption/n
loophole: loophole/n
waiting-list: waiting_list/n
traffic: traffic car/n motorist/n -car-free -pedestrianised -pedestrianized -traffic-free
coast: coast coastline beach/n seaside harbour/n -landlocked
dairy: butter cheese milk cream yoghurt yogurt -dairy-free -vegan
nuts: almond/n peanut/n walnut/n hazelnut/n -nut-free
advert-break: advert/n commercial/n -ad-free -advert-free -commercial-free
seed: pip/n -seedless
thorn: thorn/n -thornless
petrol: petrol gasoline diesel exhaust_pipe +fuel_tank -all-electric -battery-electric
paper-form: paper_form/n printed_copy -paperless
print-edition: print_edition/n printed_edition newsstand/n -online-only -digital-only -online_only
public: members_of_the_public open_to_the_public -members_only -members-only -invitation-only -by_invitation_only
amplifier: amplifier/n amplified loudspeaker/n -unamplified
colour-picture: technicolor technicolour -in_black_and_white
bloodshed: bloodshed -bloodless
escape-route: fire_escape/n emergency_exit/n
guard-of-door: doorman bouncer/n
music-instrument: piano/n organ/n guitar/n pianist organist guitarist -a_cappella -a_capella
saturday: -weekdays_only -weekdays-only +open_on_saturdays +on_saturdays +at_weekends
`
