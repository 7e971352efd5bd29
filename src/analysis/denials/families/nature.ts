/** Weather, animals, plants, substances and food; written as in {@link familiesOfPeople}. */
export const familiesOfNature = `
flood: flood/v flood/n floodwater/n
rain: rain/n rain/v shower/n downpour/n drizzle/n umbrella/n puddle/n wet rainy -dry_day -rainless -bone_dry -bone-dry -without_a_drop +rainfall +raincoat/n
snow: snow/n snow/v snowfall snowy snowdrift/n -snowless +snowman +snowball/n +sledge/n +snowed
ice: ice icy frozen
wind: wind/n gust/n windy breeze/n gale/n -windless -becalmed -flat_calm +gusted +gusting +blew
cloud: cloud/n cloudy overcast -cloudless -clear_blue_sky -clear_skies -not_a_cloud
storm: +thunderclap storm/n thunder lightning thunderstorm/n
fog: fog mist haze foggy
moon: moon moonlight moonlit -moonless +full_moon +moonrise
sunshine: sunshine sunny sunlight -sunless
wolf: wolf wolves
bear-animal: bear/n
cattle: cattle cow/n
horse: horse/n
fish: fish
bee: bee/n hive/n
chlorine: chlorine
sugar: sugar -sugar-free
gluten: gluten
plastic: plastic
pesticide: pesticide/n spray/v sprayed -organic
fertiliser: fertiliser/n fertilizer/n
nuclear: reactor/n
atmosphere: atmosphere
crater: crater/n
fossil: fossil/n
egg: egg/n
feather: feather/n feathered -featherless
tooth: tooth teeth -toothless
tail: tail/n -tailless
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
lunch: lunch/n lunchtime midday_menu -dinner_only -evenings_only -dinner_only -evenings_only -dinner-only -only_in_the_evening -evening_only +at_lunch +midday +lunchtime
breakfast: breakfast/n -no_breakfast
dairy: butter cheese milk cream yoghurt yogurt -dairy-free -vegan
nuts: almond/n peanut/n walnut/n hazelnut/n -nut-free
seed: pip/n -seedless
thorn: thorn/n -thornless
`
