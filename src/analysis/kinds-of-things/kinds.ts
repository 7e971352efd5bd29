/**
 * Names of kinds, and behind the colon the things of each, in the singular; of a name of several words its last one
 * ("carbon dioxide", "place of worship"). Written from what English calls things; a thing may be of several kinds.
 */
export const kindsWritten = `gas: vapour vapor dioxide monoxide methane ozone oxygen hydrogen nitrogen helium argon neon krypton xenon ammonia propane butane chlorine radon oxide sulphide sulfide
metal: iron steel copper zinc tin lead gold silver nickel aluminium aluminum titanium cobalt lithium platinum palladium bronze brass uranium tungsten manganese mercury chromium
element: carbon hydrogen oxygen nitrogen iron copper zinc gold silver sulphur sulfur phosphorus calcium sodium potassium magnesium helium lithium uranium silicon chlorine iodine
mineral: quartz salt iron calcium zinc magnesium potassium sodium feldspar mica gypsum talc copper selenium
nutrient: nitrogen phosphorus potassium calcium iron zinc magnesium iodine protein vitamin fibre
fuel: coal oil gas petrol diesel peat wood kerosene hydrogen ethanol propane uranium biomass
pollutant: lead mercury arsenic nitrate dioxide monoxide ozone soot sulphate ammonia benzene cadmium
building structure: house barn shed church chapel school mill hotel library hall garage cottage tower stable warehouse office shop pub barn bungalow farmhouse outbuilding hospital clinic theatre theater cinema bank station temple mosque synagogue cathedral castle factory hut cabin villa mansion bakery museum court courthouse palace
worship: church chapel mosque synagogue temple cathedral gurdwara shrine abbey minster priory basilica kirk pagoda
room: kitchen bedroom bathroom lounge study cellar attic hall pantry nursery library conservatory parlour dining-room toilet lavatory office laundry scullery
vehicle: car van lorry truck bus tractor motorcycle motorbike bicycle tram taxi minibus coach ambulance caravan trailer jeep scooter moped pickup bike cab tanker wagon minivan limousine digger excavator
vessel boat ship craft: yacht ferry trawler tug tugboat lifeboat dinghy barge tanker freighter frigate destroyer submarine canoe kayak schooner sloop ketch cruiser liner catamaran rowboat punt launch cutter hovercraft
aircraft: plane helicopter jet airliner glider drone bomber fighter biplane seaplane balloon airship
animal creature beast pet: dog cat horse cow sheep pig goat rabbit hamster donkey lion tiger bear wolf fox elephant giraffe zebra monkey chimpanzee gorilla deer otter badger hedgehog squirrel mouse rat lamb calf foal puppy kitten pony llama alpaca camel snake lizard tortoise parrot hen chicken duck goose turkey ferret seal penguin leopard cheetah hyena
mammal: dog cat horse cow sheep pig goat rabbit lion tiger bear wolf fox elephant whale dolphin seal otter badger bat deer hare mole
bird: sparrow robin wren blackbird thrush crow raven rook magpie eagle hawk falcon owl kestrel kite buzzard heron stork swan goose duck gull tern puffin swift swallow martin lark finch goldfinch chaffinch tit starling pigeon dove cuckoo woodpecker kingfisher hen turkey pheasant partridge grouse quail pelican osprey vulture warbler nightingale curlew lapwing plover
fish: cod haddock salmon trout tuna herring mackerel sardine anchovy plaice sole pike carp perch eel bass bream halibut shark ray turbot catfish tilapia hake whiting pollock
insect: bee wasp ant beetle butterfly moth fly mosquito dragonfly grasshopper cricket ladybird ladybug termite bumblebee hoverfly
tree: oak ash beech birch elm pine fir spruce larch yew willow maple lime sycamore chestnut poplar alder hazel holly rowan cedar walnut hornbeam plane hawthorn apple pear cherry plum redwood
flower plant: rose tulip daffodil lily poppy daisy orchid iris snowdrop bluebell primrose violet carnation sunflower geranium dahlia lavender peony crocus foxglove thistle nettle fern
fruit: apple pear plum cherry orange lemon lime banana grape strawberry raspberry blackberry blueberry peach apricot melon mango pineapple kiwi fig date grapefruit cranberry gooseberry currant blackcurrant quince nectarine papaya
vegetable: potato carrot onion cabbage leek turnip parsnip beetroot beet pea bean tomato cucumber lettuce spinach broccoli cauliflower celery radish pumpkin squash pepper kale sprout courgette aubergine asparagus garlic sweetcorn
crop: wheat barley oats oat rye maize corn rice potato beet soya soybean rapeseed cotton sugar tobacco hops bean pea hay flax sunflower millet sorghum cassava carrot onion cocoa coffee tea lentil chickpea
grain cereal: wheat barley oats oat rye maize corn rice millet sorghum spelt quinoa
herb spice: basil thyme rosemary sage parsley mint coriander dill oregano chive tarragon pepper cinnamon nutmeg ginger clove cumin turmeric saffron cardamom paprika chilli garlic aniseed
drink beverage: tea coffee milk water juice beer wine cider lemonade cola gin whisky whiskey rum vodka brandy champagne cocoa squash lager ale soda
ingredient: flour sugar butter egg salt milk yeast water oil cream cheese honey garlic onion tomato pepper vinegar lemon chocolate rice almond cinnamon vanilla baking-powder syrup treacle
dish course: soup salad stew roast pie tart pudding lamb beef fish chicken curry risotto pasta cheese cake cheesecake sorbet crumble trifle salmon steak terrine broth ice-cream mousse
meal: breakfast lunch dinner supper tea brunch
sport game: football tennis squash badminton hockey rugby cricket golf basketball netball volleyball baseball rowing swimming athletics boxing cycling judo fencing archery gymnastics wrestling softball lacrosse bowls snooker darts handball curling skiing sailing polo
event discipline: sprint hurdles relay marathon javelin discus hammer high-jump decathlon heptathlon pentathlon breaststroke butterfly backstroke freestyle slalom downhill
instrument: violin viola cello piano flute clarinet oboe bassoon trumpet trombone horn tuba harp guitar drum organ saxophone double-bass bass banjo mandolin accordion fiddle ukulele recorder lute harpsichord bagpipes percussion
language tongue: english french german spanish italian portuguese russian polish czech slovak slovene croatian serbian hungarian romanian bulgarian greek turkish arabic hebrew persian farsi urdu hindi punjabi bengali tamil mandarin cantonese chinese japanese korean welsh gaelic irish dutch danish swedish norwegian finnish latin swahili somali yoruba zulu basque catalan ukrainian albanian estonian latvian lithuanian icelandic maltese nepali pashto thai vietnamese malay
religion faith: christianity islam judaism hinduism buddhism sikhism christian muslim jew hindu buddhist sikh
subject: mathematics maths math physics chemistry biology history geography french english german spanish art music latin literature economics philosophy science computing drama
science: physics chemistry biology astronomy geology botany zoology
colour color: red blue green yellow orange purple white black brown grey gray pink violet turquoise gold silver crimson scarlet indigo
month: january february march april may june july august september october november december
day weekday: monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
season: spring summer autumn fall winter
planet: mercury venus earth mars jupiter saturn uranus neptune
continent: europe asia africa america antarctica australia oceania
ocean: atlantic pacific indian arctic southern
sibling: brother sister
child: son daughter boy girl twin stepson stepdaughter
grandchild: grandson granddaughter
parent: mother father mum dad
relative: mother father brother sister uncle aunt cousin nephew niece grandmother grandfather grandson granddaughter son daughter wife husband stepfather stepmother widow widower
charge offence offense crime count: fraud theft murder manslaughter burglary robbery assault rape arson bribery perjury blackmail kidnapping conspiracy forgery embezzlement treason espionage trespass battery stalking harassment extortion smuggling trafficking affray possession evasion laundering obstruction speeding vandalism
weapon: knife gun pistol rifle shotgun sword axe hammer bat machete dagger spear bow crossbow grenade bomb revolver club cutlass musket
injury: fracture cut bruise burn concussion wound sprain graze
disease illness infection: measles mumps rubella polio tetanus diphtheria cholera malaria typhoid tuberculosis flu influenza smallpox chickenpox whooping-cough hepatitis pneumonia meningitis ebola dengue rabies cancer diabetes asthma leprosy plague
symptom: fever cough headache rash nausea fatigue dizziness vomiting breathlessness pain chills diarrhoea sneezing
organ: heart liver kidney lung pancreas spleen stomach brain bladder
sense: sight hearing touch taste smell
bone: femur tibia fibula skull rib pelvis humerus radius ulna spine collarbone wrist ankle
tool implement: hammer saw chisel drill spade fork rake hoe axe plane spanner screwdriver shovel pick scythe pliers wrench trowel knife file
garment clothes: coat jacket shirt dress skirt jumper hat scarf glove sock shoe boot blouse waistcoat cardigan cloak gown suit tie trousers jeans sweater
fabric material textile: cotton wool silk linen polyester nylon leather velvet wood brick stone glass concrete plastic clay steel timber bamboo straw marble slate granite
furniture: table chair bed sofa wardrobe desk bookcase cupboard sideboard stool bench dresser cabinet
jewel gem gemstone: diamond ruby emerald sapphire pearl opal garnet topaz amethyst
jewellery jewelry item object piece find treasure: ring necklace bracelet brooch earring tiara watch coin bowl cup vase sword helmet dagger buckle pendant plate statue statuette figurine clock candlestick chalice goblet mask bead pin comb spoon jug lamp mirror seal medal
painting picture work: portrait landscape still-life watercolour self-portrait seascape drawing sketch etching nude
facility amenity: pool gym sauna café cafe library playground court crèche creche nursery bar restaurant laundry kitchen studio theatre theater rink pitch track workshop spa
shop store business: bakery butcher baker greengrocer chemist pharmacy bookshop florist newsagent café cafe hairdresser barber salon supermarket fishmonger ironmonger tailor jeweller launderette boutique deli restaurant pub bar bank bookmaker
institution: university school hospital museum library college bank court church theatre theater gallery archive
competition tournament title trophy: cup league shield plate open masters championship super-cup
award prize: director script score actor actress picture editing sound costume design screenplay cinematography photography song soundtrack
medal: gold silver bronze
force: army navy air police marines coastguard
emergency: police fire ambulance coastguard
planet-body body: sun moon star planet asteroid comet
direction: north south east west
document paper record: passport will letter deed certificate map diary licence license contract photograph ledger register receipt invoice memo visa permit
source: coal oil gas wind sun solar hydro nuclear wave tide biomass geothermal
disaster: flood earthquake fire drought hurricane cyclone famine landslide tsunami eruption storm avalanche tornado
country nation state government: britain france germany spain italy portugal ireland belgium netherlands luxembourg denmark sweden norway finland iceland poland hungary austria switzerland czechia slovakia slovenia croatia serbia bosnia montenegro albania greece romania bulgaria ukraine russia belarus lithuania latvia estonia turkey cyprus malta egypt libya tunisia algeria morocco sudan ethiopia somalia kenya uganda tanzania rwanda nigeria ghana senegal mali niger chad cameroon angola zambia zimbabwe mozambique botswana namibia israel jordan syria lebanon iraq iran kuwait qatar oman yemen pakistan india bangladesh nepal china japan mongolia thailand vietnam cambodia laos myanmar malaysia singapore indonesia philippines australia canada mexico guatemala honduras nicaragua panama cuba haiti jamaica colombia venezuela ecuador peru bolivia brazil paraguay uruguay argentina chile england scotland wales
state: alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming queensland victoria tasmania
profession trade job: doctor nurse teacher lawyer baker butcher carpenter plumber electrician mason joiner tailor barber cook blacksmith cobbler farmer miner fisherman engineer painter waiter cleaner driver gardener
musician player: violinist cellist pianist flautist drummer guitarist bassist trumpeter singer saxophonist oboist clarinettist organist keyboardist trombonist viola violin cello piano flute drums guitar bass vocals saxophone
worker staff employee: cook cleaner nurse waiter porter gardener driver clerk teacher receptionist guard caretaker mechanic technician`
