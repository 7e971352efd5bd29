/** What happens to things, and what is done with them; written as in {@link familiesOfPeople}. */
export const familiesOfEvents = `
damage: damage/v damage/n damaged smashed shattered charred wrecked +broken_windows +shattered_glass +gutted -undamaged -intact -unscathed -unharmed
fire: fire/n blaze/n flames burn/v -fireproof +scorched +ashes
leak: leak/v leak/n spill/v spill/n seep/v
explosion: explode/v explosion/n blast/n
collapse: collapse/v collapse/n cave_in
crack: crack/n cracked
evacuation: evacuate/v evacuation/n evacuee/n
power-cut: blackout/n power_cut/n outage/n
test: test/v test/n trial/n -untested
inspection: inspect/v inspection/n inspector/n +checked_it -uninspected
audit: audit/v audit/n auditor/n -unaudited
inquiry: inquiry inquiries investigate/v investigation/n
review: review/v review/n
maintenance: maintain/v maintenance service/v overhaul/n
repair: repair/v repair/n mend/v -unrepaired
restoration: restore/v restoration/n refurbish/v refurbishment -unrestored
demolition: demolish/v demolition knock_down knocked_down tear_down torn_down
publication: publish/v publication make_public made_public +posted_online -unpublished -secret +download/v downloaded published_on +can_be_read -never_published +printed_in +bookshop/n
announcement: announce/v announcement/n -unannounced
appeal: appeal/v appeal/n
lawsuit: sue/v lawsuit/n
deadline: deadline/n
delay: delay/v delay/n delayed postpone/v postponement/n -on_time -punctual -punctually
cancellation: cancel/v cancellation/n called_off call_off
closure: close/v closure/n shut/v -stay_open -remain_open
replacement: replace/v replacement/n successor/n -unreplaced fill_the_post filled_the_post appoint/v appointment/n
platform: platform/n
control-group: control_group/n
peer-review: peer-reviewed peer_review
sample: sample/n
`
