/** Sport, music, stage and screen; written as in {@link familiesOfPeople}. */
export const familiesOfPlay = `
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
ceremony: ceremony ceremonies
fireworks: firework/n
parade: parade/n marching_band
banner: banner/n
security-check: metal_detector/n bag_search/n
fence-of-pitch: pitch_invasion
colour-picture: technicolor technicolour -in_black_and_white
music-instrument: piano/n organ/n guitar/n pianist organist guitarist -a_cappella -a_capella
`
