/** Places, buildings, and what stands or runs there; written as in {@link familiesOfPeople}. */
export const familiesOfPlaces = `
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
fence: fence/n fencing railing/n -unfenced
gate: gate/n
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
tenant: tenant/n resident/n inhabitant/n occupant/n -uninhabited -unoccupied -uninhabited +villager/n +islander/n +householder/n
passenger: passenger/n
crew: crew/n crewman -uncrewed -unmanned -crewless
cargo: cargo/n freight
stowaway: stowaway/n
queue: queue/n queue/v
hydrant: hydrant/n
conductor-of-train: ticket_inspector/n train_guard/n
ramp: ramp/n step-free wheelchair_access
stop-on-way: stop/n stopover/n layover/n -nonstop -non-stop
ticket: ticket/n -sold_out -sell-out -sellout +at_the_door +tickets_left +unsold_seats +empty_seats
parking: car_park/n parking
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
tape: cordon/n police_tape
barrier: barrier/n barricade/n
signalman: signaller/n signalman
level-crossing: level_crossing/n grade_crossing/n
tunnel: tunnel/n
footpath: footpath/n pavement/n sidewalk/n
cycle-lane: cycle_lane/n bike_lane/n
crossing: zebra_crossing pedestrian_crossing crosswalk/n
speed-limit: speed_limit/n
speed-camera: speed_camera/n
map: map/n -unmapped
waiting-list: waiting_list/n
traffic: traffic car/n motorist/n -car-free -pedestrianised -pedestrianized -traffic-free
coast: coast coastline beach/n seaside harbour/n -landlocked
escape-route: fire_escape/n emergency_exit/n
guard-of-door: doorman bouncer/n
`
