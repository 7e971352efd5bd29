/*
 * Words that are written for one another and told by what stands around them: a written word, and the words that may be
 * meant with the gain from which on each is (natural logarithms). The bars lie above whatever clean copy reaches at the
 * written word, by twice as much as the highest gains there stand apart; pairs of which less than a third of the slips
 * made by rule would be found are left out. One was added to each bar after a look at copy that it was not set on. Parted by
 * a bar or a line end.
 */
export const placePairs = `
accept: except 6 | ad: as 7 and 7 | advise: advice 7 | affect: effect 7 | agian: again 6 | aid: said 7 | ail: all 6
alter: after 7 | an: and 19 | and: end 20 | another: other 9 | ant: and 7 | any: and 18 | are: our 14 | as: has 16
at: it 17 | aver: over 6 | bay: be 7 by 11 | be: he 11.5 | bean: been 6 | bed: bad 6 | bee: be 6 | before: be 11
ben: been 6 | bit: but 6 | bot: but 6 | bur: but 6 | but: bit 20 | buy: by 6.5 but 9 | by: be 11.5 buy 12.5
bye: by 6 | came: same 13 | cold: could 6 | come: some 8.5 | days: says 16 | end: and 11 | ever: every 6.5
except: accept 14 expect 11.5 | far: for 6.5 | feel: fell 6 felt 6 | fell: feel 13.5 | find: fund 7.5
fined: find 7 | fir: for 6 first 6 | fist: first 6 | fore: for 6 | form: from 8 for 10.5 | four: for 8
frim: from 6 | fro: from 6 for 6 | from: form 19.5 | full: fell 13.5 | go: to 18 | grate: great 6 | had: head 25
hand: had 9 | hard: had 11 | has: his 18 | hat: had 7 that 7 | he: be 17.5 his 13.5 her 17.5 | head: had 6.5
hem: them 6 | hen: when 6 then 6 | her: here 13 | here: her 15 | hers: her 12 | hi: his 6 him 6 | hid: his 6 had 6
his: has 15.5 he 13 | hour: our 6.5 | if: it 12 | inn: in 7 | int: into 6 | ion: in 6 on 6 | is: its 18.5
it: at 16 if 13.5 is 21.5 | its: is 21 | knew: new 14.5 | know: no 7.5 known 10.5 now 11.5 | known: know 15
lat: last 6 | led: lead 6.5 | lest: least 7 less 7 | life: live 12.5 | list: last 8.5 | lost: lose 12.5
mad: made 13.5 | man: may 6.5 | may: many 11.5 | meat: meet 6 | mere: more 7 | move: more 6.5 | new: knew 12
no: know 20.5 not 18 | nor: not 18 | one: on 14 | our: are 16.5 out 16 or 21 | out: our 13.5 | own: one 12
pack: back 7 | prom: from 6 | quiet: quit 13.5 | right: write 15 | rite: right 6 | sad: said 7 | same: came 13
sand: said 7 | sat: set 6 | says: days 6.5 | sea: she 6 | seat: sat 9 | seen: been 13.5 | sense: since 7.5
she: the 19 | shoud: should 6 | since: sense 22 | soma: some 6 | some: same 12 | son: so 6.5 | steal: steel 6
tan: than 6 | than: then 16.5 that 15.5 | that: than 16 | the: there 23 she 21 he 20.5 they 19 that 22 to 19.5
thee: the 6 three 6 there 6 | their: there 16.5 they 16 | then: than 10.5 | there: the 18 their 19 | they: the 17
thin: thing 7 | thing: think 12.5 | though: thought 8.5 through 6.5 | thought: though 13.5 | threw: through 6
through: though 15 | to: go 18.5 do 15 two 19 too 17 | ton: to 7 | too: two 16.5 to 18.5 | tot: to 6
tough: though 7 through 7 | trough: through 7 | us: as 10.5 is 14.5 | wall: will 6.5 | ware: where 6 | ways: says 7
we: were 15 | weak: week 7 | wear: were 11.5 | weather: whether 9 | well: will 8.5 | went: when 9.5
were: we 17.5 where 17 | whether: weather 24 | whit: with 6 | whom: who 9.5 | whose: those 16.5 | why: way 10 who 17
wish: with 6 | wit: with 7 | witch: which 6 | with: wish 21 which 16 | won: own 6.5 | wont: won 6 | wood: would 7
wright: right 6 | write: right 7.5 | yeah: year 9 | your: you 9.5
`
