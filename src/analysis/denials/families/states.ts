/** Governments, votes, armies and wars; written as in {@link familiesOfPeople}. */
export const familiesOfStates = `
debate: debate/v debate/n discuss/v discussion/n
referendum: referendum/n plebiscite/n
veto: veto/v veto/n
amendment: amend/v amendment/n
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
food-aid: food_parcel/n rations
boycott: boycott/n
vote-result: exit_poll/n
ballot-box: ballot_box ballot_boxes
candidate: candidate/n
primary: primary_election
treaty: treaty treaties
embargo: embargo embargoes
invasion: invade/v invasion/n
retreat: retreat/v retreat/n withdraw_troops
mutiny: mutiny mutinies
sniper: sniper/n
landmine: landmine/n
shelter!: shelter/n bunker/n
refugee: refugee/n
aid-convoy: convoy/n
exemption: exempt/v exemption/n
loophole: loophole/n
public: members_of_the_public open_to_the_public -members_only -members-only -invitation-only -by_invitation_only
bloodshed: bloodshed -bloodless
`
