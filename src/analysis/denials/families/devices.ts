/** Devices, supplies and what vehicles and buildings carry; written as in {@link familiesOfPeople}. `*` after a noun: it is a device that can be silent, dead or
 * switched off. */
export const familiesOfDevices = `
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
lifejacket: lifejacket/n life_jacket/n lifevest/n life_vest/n lifebelt/n
helmet: helmet/n helmeted -bareheaded -helmetless
seat-belt: seat_belt/n seatbelt/n belted
lock: lock/v padlock/n locked -unlocked
label: label/n labelled labeled -unlabelled -unlabeled
tag: tag/n tagged ear_tag/n microchip/n collar/n -untagged
password: password/n encrypt/v encryption -unencrypted
backup: backup/n back-up/n
virus: virus/n malware
wifi: wifi wi-fi broadband internet
signal: phone_signal mobile_signal cell_signal phone_reception mobile_coverage
furniture: furniture sofa/n armchair/n -unfurnished
fireplace: fireplace/n hearth
bath: bath/n bathtub/n bathroom/n
satellite: satellite/n
telescope: telescope/n
chair: chair/n stool/n -standing_room
bed!: bed/n
blanket!: blanket/n
tent!: tent/n
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
drone: drone/n
petrol: petrol gasoline diesel exhaust_pipe +fuel_tank -all-electric -battery-electric
amplifier: amplifier/n amplified loudspeaker/n -unamplified
`
