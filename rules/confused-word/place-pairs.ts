/*
 * Words that are written for one another and told by what stands around them: a written word, and the words that may be
 * meant with the gain from which on each is (natural logarithms). The bars lie above whatever clean copy reaches at the
 * written word, by twice as much as the highest gains there stand apart; pairs of which less than a third of the slips
 * made by rule would be found are left out. Parted by a bar or a line end.
 */
export const placePairs = `
accept: except 5 | ad: as 6 and 6 | advise: advice 6 | affect: effect 6 | agian: again 5 | aid: said 6 | ail: all 5
alter: after 6 | an: and 18 | and: end 19 | another: other 8 | ant: and 6 | any: and 17 | are: our 13
as: has 15 | at: it 16 | aver: over 5 | bay: be 6 by 10 | be: he 10.5 | bean: been 5 | bed: bad 5 | bee: be 5
before: be 10 | ben: been 5 | bin: been 5 | bit: but 5 | bot: but 5 | bur: but 5 | but: bit 19 | buy: by 5.5 but 8
by: be 10.5 buy 11.5 | bye: by 5 | came: same 12 | cold: could 5 | come: some 7.5 | days: says 15 | end: and 10
ever: every 5.5 | except: accept 13 expect 10.5 | far: for 5.5 | feel: fell 5 felt 5 | fell: feel 12.5 | find: fund 6.5
fined: find 6 | fir: for 5 first 5 | fist: first 5 | fore: for 5 | form: from 7 for 9.5 | four: for 7 | frim: from 5
fro: from 5 for 5 | from: form 18.5 | full: fell 12.5 | go: to 17 | grate: great 5 | had: head 24 | hand: had 8
hard: had 10 | has: his 17 | hat: had 6 that 6 | he: be 16.5 his 12.5 her 16.5 | head: had 5.5 | hem: them 5
hen: when 5 then 5 | her: here 12 | here: her 14 | hers: her 11 | hi: his 5 him 5 | hid: his 5 had 5
his: has 14.5 he 12 | hour: our 5.5 | if: it 11 | ill: will 5 all 5 | inn: in 6 | int: into 5 | ion: in 5 on 5
is: its 17.5 | it: at 15 if 12.5 is 20.5 | its: is 20 | knew: new 13.5 | know: no 6.5 known 9.5 now 10.5 | known: know 14
lat: last 5 | led: lead 5.5 | lest: least 6 less 6 | life: live 11.5 | list: last 7.5 | lost: lose 11.5 | mad: made 12.5
made: may 7.5 | man: may 5.5 | may: many 10.5 | meat: meet 5 | mere: more 6 | might: night 13.5 | move: more 5.5
new: knew 11 | night: might 11.5 | no: know 19.5 not 17 | nor: not 17 | one: on 13 | our: are 15.5 out 15 or 20
out: our 12.5 | own: one 11 | pack: back 6 | prom: from 5 | quiet: quit 12.5 | right: write 14 | rite: right 5
sad: said 6 | same: came 12 | sand: said 6 | sat: set 5 | says: days 5.5 | sea: she 5 | seat: sat 8 | seen: been 12.5
sense: since 6.5 | she: the 18 | shoud: should 5 | since: sense 21 | soma: some 5 | some: same 11 | son: so 5.5
steal: steel 5 | tan: than 5 | than: then 15.5 that 14.5 | that: than 15
the: there 22 she 20 he 19.5 they 18 that 21 to 18.5 | thee: the 5 three 5 there 5 | their: there 15.5 they 15
then: than 9.5 | there: the 17 their 18 | they: the 16 | thin: thing 6 | thing: think 11.5
though: thought 7.5 through 5.5 | thought: though 12.5 | threw: through 5 | through: though 14
to: go 17.5 do 14 two 18 too 16 | ton: to 6 | too: two 15.5 to 17.5 | tot: to 5 | tough: though 6 through 6
trough: through 6 | us: as 9.5 is 13.5 | wall: will 5.5 | ware: where 5 | ways: says 6 | we: were 14 | weak: week 6
wear: were 10.5 | weather: whether 8 | well: will 7.5 | went: when 8.5 | were: we 16.5 where 16 | whether: weather 23
whit: with 5 | whom: who 8.5 | whose: those 15.5 | why: way 9 who 16 | wish: with 5 | wit: with 6 | witch: which 5
with: wish 20 which 15 | won: own 5.5 | wont: won 5 | wood: would 6 | wright: right 5 | write: right 6.5
yeah: year 8 | your: you 8.5
`
