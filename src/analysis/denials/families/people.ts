/**
 * What people do and have. A line is a family: its name, and the words that tell of it. `/v`, `/n` and `/a` are inflected;
 * `+` before a word: it shows that the thing was there, but its own denial denies no more than itself; `-`: the word by
 * itself says that the thing was not; `_` stands for a blank. Written from knowledge of the language.
 */
export const familiesOfPeople = `
objection: objection/n object/v objector/n oppose/v opposition/n -unopposed -uncontested
consultation: consult/v consultation/n
apology: apologise/v apologize/v apology/n +contrition +remorse -unapologetic
regret: regret/v regret/n remorse +repentant -unrepentant -remorseless
speech: speech/n speak/v address/n +podium +lectern +microphone -said_nothing -kept_his_seat -kept_her_seat -stayed_seated -not_say_a_word -chose_not_to_speak +told_the_court +addressed_the_court
words: say_a_word word_of_thanks
letter: letter/n wrote_to +envelope/n +postmark
email: email/n e-mail/n email/v +inbox
phone-call: phone/v telephone/v call/n phone_call/n +text_message/n +voicemail/n +rang +answered_the_phone +texted +dialled +dialed +hung_up
text: text_message/n text/n texted
interview: interview/n interview/v interviewer/n spoken_to +told_the_interviewer
questioning: questioned interrogate/v interrogation/n
meeting: meet/v meeting/n encounter/n +face_to_face +sat_down_with
visit: visit/v visit/n visitor/n
attendance: attend/v attendance +front_row +sat_through +was_present +in_the_audience -absent -absence -stayed_away -boycott/v -empty_chair
testimony: testify/v testimony take_the_stand +witness_box +on_the_stand +cross-examined +cross-examination +gave_evidence +took_the_oath
request: request/n ask_for asked_for called_in call_in ask/v appealed_for appeal_for
lawyer!: lawyer/n attorney/n solicitor/n barrister/n counsel -represented_himself -represented_herself -unrepresented
jury: jury/n juror/n +foreman +forewoman +foreperson
bail: bail +bailed +walked_free_from
parole: parole
immunity: immunity amnesty/n pardon/n pardon/v clemency
arrest: arrest/v arrest/n detain/v custody +handcuff/n +handcuffed +cell/n +led_away
charges: charge_sheet indict/v indictment/n prosecute/v prosecution/n +stood_trial +pleaded charged
conviction!: convict/v conviction/n criminal_record previous_convictions +served_a_sentence +ex-convict
prison: prison jail/n imprison/v behind_bars +cell/n +inmate/n
confession!: confess/v confession/n
guilty-plea: plead_guilty pleaded_guilty +guilty_plea/n +admitted_the_charge/n +admitted_the -pleaded_not_guilty -not_guilty_plea
search: search_warrant/n searched +raided
weapon: weapon/n gun/n knife/n rifle/n pistol/n firearm/n revolver/n +blade armed -unarmed
shot: shot/n gunfire +bullet_hole/n +bullet_wound/n +bullet_mark/n +bullet/n gunshot/n shooting/n shell_casing/n +opened_fire +gunman
violence: violence violent scuffle/n brawl/n punch/v punch/n fistfight/n +bloodied -peaceful -peacefully -non-violent -nonviolent +tear_gas +baton/n +water_cannon +stones_were_thrown
threat: threaten/v threat/n
injury: injure/v injury/n hurt wound/v wound/n casualty/n scratch bruise/n harm/v harmed +broken_leg +broken_arm +broken_wrist +broken_ankle +broken_nose +broken_collarbone +broken_ribs +broken_pelvis +fractured +fracture/n +concussion +burns +stitches +taken_to_hospital +hospitalized +hospitalised +stretcher/n +in_hospital +smoke_inhalation +broke_his +broke_her +treated_for -unhurt -unharmed -uninjured -unscathed
death: death/n die/v kill/v fatal fatality/n fatally dead perish/v drown/v +mourner/n +corpse/n +coffin/n +funeral/n +deadly +body_was +bodies_of +lost_his_life +lost_her_life +claimed_the_life +claimed_the_lives -no_lives -loss_of_life +lost_their_lives +lives_lost
survivor: survivor/n survive/v survival -all_hands -no_survivors -loss_of_all -all_on_board -with_no_survivors -lost_with_all_hands +pulled_alive +found_alive +walked_away_from
rescue: rescue/v rescue/n rescuer/n
illness!: ill illness/n sick sickness +diagnosed +flu +pneumonia
surgery!: surgery operate_on operation_on +surgeon/n +anaesthetic +anesthesia
vaccine!: vaccinate/v vaccination/n vaccine/n +jab/n -unvaccinated
hospital-stay: hospital/n hospitalise/v hospitalize/v +ward/n +discharged
drug: drug/n heroin cocaine cannabis marijuana
drink!: alcohol liquor drunk booze wine/n beer/n whisky whiskey vodka gin champagne +pint/n +tipsy +hangover -teetotal -sober -dry_county -alcohol-free -teetotaller -teetotaler -non-drinker
smoking!: smoke/v smoker/n cigarette/n cigar/n tobacco
meat!: meat/n beef pork lamb bacon steak/n ham chicken sausage/n -vegetarian -vegan -meatless -meat-free -vegetarians -vegans +burger/n +ribs +roast_chicken +meatball/n +veal +venison
child!: child/n son/n daughter/n children +grandchild/n +stepchild -childless
sibling!: brother/n sister/n sibling/n -only_child -no_siblings +twin/n
spouse!: marry/v married marriage/n husband/n wife wives spouse/n wedding/n widow/n widower/n bride/n -unmarried -bachelor -single_man -single_woman -spinster -lifelong_bachelor -celibate +honeymoon +in-laws +mother-in-law +father-in-law
pet!: dog/n cat/n pet/n
degree!: degree/n graduate/v graduate/n +diploma
school-days!: school/n classroom/n classmates schooldays
driving!: drive/v driver/n driving_licence driving_license +behind_the_wheel +at_the_wheel
swimming!: swim/v swimmer/n
flying!: fly/v flight/n +boarded_a_plane +took_off +landed
language-english: speak_english +in_english +fluent_english
interpreter: interpreter/n translator/n
beard!: beard/n moustache/n bearded -clean-shaven -beardless +whiskers
glasses!: glasses spectacles
hat!: hat/n cap/n -hatless -bareheaded
religion!: pray/v prayer/n church/n worship/v religious +baptised +baptized -atheist
passport!: passport/n visa/n -undocumented
salary!: salary/n wage/n stipend/n pay_packet -unpaid -volunteers_only -unsalaried +payroll
pension!: pension/n
bonus!: bonus/n
training!: train/v training trained -untrained
experience!: experience/n experienced -inexperienced
helper: help/v help/n assistance aid/n -unaided -unassisted -single-handed -single-handedly -without_help
company-of-others: companion/n accompany/v -solo -unaccompanied -by_himself -by_herself
guest: guest/n invite/v invitation/n invitee/n -uninvited
rehearsal: rehearse/v rehearsal/n -unrehearsed
audience: audience/n spectator/n crowd/n onlooker/n -behind_closed_doors -empty_hall -empty_house -behind_closed_doors -to_an_empty -in_an_empty +applause +cheered +the_stands
explanation: explain/v explanation/n reason_given -unexplained
promise: promise/v promise/n pledge/v pledge/n vow/v vow/n guarantee/v guarantee/n assurance/n
warning: warn/v warning/n forewarned alerted tip-off/n -unannounced -without_notice
permission: permit/v permission permit/n authorise/v authorize/v authorisation authorization consent/n consent/v approval -unauthorised -unauthorized
refusal: refuse/v refusal/n reject/v rejection/n turn_down turned_down -accepted_all -accepted_every -accepted_each -agreed_to_all -agreed_to_every
signature: sign/v signature/n signatory/n signed -unsigned
vote-cast: vote/v ballot_paper/n ballot/n +polling_station +ballot_box
dissent: dissent/v dissent/n dissenter/n dissenting rebel/n rebellion/n defy_the_whip abstain/v abstention/n -unanimous -unanimously -to_a_man -nem_con +voted_against +against_it +the_one_vote_against +dissenting_voice
complaint: complain/v complaint/n
resignation: resign/v resignation/n step_down stepped_down
dismissal: dismiss/v dismissal/n sack/v redundancy/n redundant lay_off laid_off layoff/n lay-off/n job_cut/n
strike: strike/n walkout/n walk_out picket/v picket/n stoppage/n +picket_line
protest: protest/v protest/n protester/n demonstration/n demonstrator/n placard/n rally/n
witness: witness/n eyewitness/n see_it_happen -unseen -unwitnessed saw_it saw_the_crash saw_what saw_who +saw_him +saw_her
suspect: suspect/n
motive: motive/n
will: +last_will +his_will +her_will +the_will +whose_will testament/n -left_no_will -no_will -intestate
burial: bury/v burial/n grave/n gravestone +headstone -cremate/v -ashes
photograph: photograph/n photograph/v photo/n picture_of snapshot/n
footage: film/v footage video/n camera/n cctv +dashcam
recording: record_of recording/n tape/n transcript/n minutes -unrecorded
diary!: diary/n diaries
book!: memoir/n autobiography/n biography/n
agent-of!: agent/n manager/n
coach-of: coach/v coach/n trainer/n
rival: rival/n challenger/n opponent/n -unopposed -unchallenged
nickname!: nickname/n
debt!: debt/n owe/v mortgage/n loan/n borrow/v overdraft/n -debt-free
savings!: savings
gift: donate/v donation/n donor/n gift/n
insurance!: insure/v insurance insurer/n +insurance_policy -uninsured
escape: escape/v escape/n flee/v -nobody_escaped
bodyguard!: bodyguard/n
hunger: hunger_strike/n
tattoo!: tattoo/n
accent!: accent/n
sleep: sleep/v slept asleep -sleepless
compensation: compensate/v compensation payout/n damages
ransom: ransom/n
bribe: bribe/n bribe/v bribery kickback/n
swearing-in: swear_in sworn_in oath/n
farewell: farewell/n goodbye/n
verdict: verdict/n +found_him_guilty +found_her_guilty +acquitted_him +acquitted_her
fingerprint: fingerprint/n dna
farewell-note: suicide_note note/n
forced-entry: forced_entry break-in/n burglary +broken_lock +jemmied +prised_open +forced_the_lock +kicked_in
struggle: struggle/n scuffle/n +overturned_chairs
reward: reward/n bounty
sentence: jail_term/n prison_term/n custodial_sentence/n
disqualification: disqualify/v disqualification
cross-examination: cross-examine/v cross-examination
press-conference: press_conference/n news_conference/n take_questions took_questions +told_reporters +reporters_asked
handshake: handshake/n shake_hands shook_hands
teleprompter: teleprompter autocue
translation: translate/v translation/n
quorum: quorum
manifesto: manifesto
coalition-partner: coalition_partner/n
timetable: timetable/n target_date
communique: communique joint_statement/n joint_declaration/n
broadcast: broadcast/v broadcast/n televise/v televised +live_on_television +viewers
advertising: advertise/v advertisement/n advert/n billboard/n +commercials
union!: trade_union/n union_representative/n shop_steward/n unionised unionized -non-union
overtime-work: overtime
job-loss: job_loss redundancy redundancies lay-offs layoffs compulsory_redundancies
side-effect: side_effect/n side-effect/n
placebo: placebo/n
nurse!: nurse/n
doctor!: doctor/n physician/n
ambulance: ambulance/n paramedic/n
fever: fever feverish
allergy!: allergy allergies allergic
prescription!: prescription/n prescribe/v -over_the_counter
anaesthetic: anaesthetic anesthetic
diagnosis!: diagnose/v diagnosis
quarantine: quarantine/n quarantine/v
mask!: mask/n masked -unmasked -bare-faced
uniform!: uniform/n uniformed -plain_clothes -plainclothes
homework: homework
exam: exam/n examination/n sit_an_exam
teacher!: teacher/n
script: script/n scripted -unscripted -improvised -ad-libbed
dialogue: dialogue spoken_word -wordless -silent_film
narrator: narrator/n
understudy: understudy understudies
stunt-double: stunt_double/n stuntman
captain!: captain/n
caddie!: caddie/n
oxygen: oxygen +oxygen_bottles +oxygen_mask
rope: rope/n roped
wetsuit: wetsuit/n
support-crew: support_boat/n support_crew/n support_team/n -unsupported
pacemaker: pacemaker/n
neighbour!: neighbour/n neighbor/n
booking: reservation/n booking/n book_a_table
waiter: waiter/n waitress/n
menu!: menu/n
dessert: dessert/n pudding/n
television!: television_set/n tv_set/n
flowers: flower/n wreath/n bouquet/n
funeral: funeral/n memorial_service/n +pallbearer/n +mourner/n
obituary: obituary obituaries
shoes!: shoe/n boot/n sandal/n -barefoot -barefooted +trainers +sneakers +slippers
coat!: coat/n jacket/n
negotiation: negotiate/v negotiation/n talks bargaining
compromise: compromise/n concession/n back_down backed_down give_ground gave_ground +climbdown
suspension: suspend/v suspension/n
demotion: demote/v demotion
promotion: promote/v promotion
extradition: extradite/v extradition
deportation: deport/v deportation/n
asylum: asylum
torture: torture/v torture
execution: execute/v execution/n
curfew: curfew/n
checkpoint: checkpoint/n roadblock/n
looting: loot/v looting looter/n
clash: clash/n clashed
negotiator: negotiator/n mediator/n
observer: election_observer/n observer/n
vote-count: recount/v recount/n count_again counted_again second_count
quarrel: quarrel/v quarrel/n argue/v row/n +shouting_match
affair!: love_affair affair
divorce!: divorce/v divorce/n
adoption: adopt/v adoption
inheritance: inherit/v inheritance heir/n
gambling: gamble/v gambling bet/v casino/n
volunteer: volunteer/n volunteer/v
intern: intern/n apprentice/n
dancing: dance/v dancer/n
sight: sight eyesight -blind -sightless
hair!: hair hairdresser/n barber -bald -shaven-headed
consciousness: conscious -unconscious -comatose -in_a_coma
parents!: mother/n father/n parents -orphan -orphaned
companion-on-tour: co-pilot/n teammate/n crewmate/n -single-handed -single-handedly -solo
gloves: glove/n gloved -barehanded -bare-handed
handwriting: handwriting handwritten -typewritten
pilot: pilot/n cockpit/n -unmanned -uncrewed -pilotless
`
