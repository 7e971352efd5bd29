/*
 * Words that are written for one another and told by what stands around them: a written word, and the words that may be
 * meant with the gain from which on each is (natural logarithms). The bars lie above whatever clean copy reaches at the
 * written word, by twice as much as the highest gains there stand apart; pairs of which less than a third of the slips
 * made by rule would be found are left out. Parted by a bar or a line end.
 */
export const placePairs = `
accept: except 4 | ad: as 5 and 5 | advise: advice 5 | affect: effect 5 | agian: again 4 | aid: said 5 | ail: all 4
alter: after 5 | an: and 17.5 | and: end 18.5 | another: other 7.5 | ant: and 5 | any: and 16.5 | are: our 12.5
as: has 14.5 | at: it 15.5 | aver: over 4 | bay: be 5 by 9.5 | be: he 10 | bean: been 4 | bed: bad 4 | bee: be 4
before: be 9.5 | ben: been 4 | bin: been 4 | bit: but 4 | bot: but 4 | bur: but 4 | but: bit 18.5 | buy: by 4.5 but 7
by: be 10 buy 11 | bye: by 4 | came: same 11.5 | cold: could 4 | come: some 6.5 | days: says 14.5 | end: and 9.5
ever: every 4.5 | except: accept 12.5 expect 10 | far: for 4.5 | feel: fell 4 felt 4 | fell: feel 12 | find: fund 5.5
fined: find 5 | fir: for 4 first 4 | fist: first 4 | fore: for 4 | form: from 6 for 9 | four: for 6 | frim: from 4
fro: from 4 for 4 | from: form 18 | full: fell 12 | go: to 16.5 | grate: great 4 | had: head 23.5 | hand: had 7
hard: had 9.5 | has: his 16.5 | hat: had 5 that 5 | he: be 16 his 12 her 16 | head: had 4.5 | hem: them 4
hen: when 4 then 4 | her: here 11.5 | here: her 13.5 | hers: her 10.5 | hi: his 4 him 4 | hid: his 4 had 4
his: has 14 he 11.5 | hour: our 4.5 | if: it 10.5 | ill: will 4 all 4 | inn: in 5 | int: into 4 | ion: in 4 on 4
is: its 17 | it: at 14.5 if 12 is 20 | its: is 19.5 | knew: new 13 | know: no 5.5 known 9 now 10 | known: know 13.5
lat: last 4 | led: lead 4.5 | lest: least 5 less 5 | life: live 11 | list: last 6.5 | lost: lose 11 | mad: made 12
made: may 6.5 | man: may 4.5 | may: many 10 | meat: meet 4 | mere: more 5 | might: night 13 | move: more 4.5
new: knew 10.5 | night: might 11 | no: know 19 not 16.5 | nor: not 16.5 | one: on 12.5 | our: are 15 out 14.5 or 19.5
out: our 12 | own: one 10.5 | pack: back 5 | prom: from 4 | quiet: quit 12 | right: write 13.5 | rite: right 4
sad: said 5 | same: came 11.5 | sand: said 5 | sat: set 4 | says: days 4.5 | sea: she 4 | seat: sat 7 | seen: been 12
sense: since 5.5 | she: the 17.5 | shoud: should 4 | since: sense 20.5 | soma: some 4 | some: same 10.5 | son: so 4.5
steal: steel 4 | tan: than 4 | than: then 15 that 14 | that: than 14.5
the: there 21.5 she 19.5 he 19 they 17.5 that 20.5 to 18 | thee: the 4 three 4 there 4 | their: there 15 they 14.5
then: than 9 | there: the 16.5 their 17.5 | they: the 15.5 | thin: thing 5 | thing: think 11
though: thought 6.5 through 4.5 | thought: though 12 | threw: through 4 | through: though 13.5
to: go 17 do 13.5 two 17.5 too 15.5 | ton: to 5 | too: two 15 to 17 | tot: to 4 | tough: though 5 through 5
trough: through 5 | us: as 9 is 13 | wall: will 4.5 | ware: where 4 | ways: says 5 | we: were 13.5 | weak: week 5
wear: were 10 | weather: whether 7 | well: will 6.5 | went: when 8 | were: we 16 where 15.5 | whether: weather 22.5
whit: with 4 | whom: who 8 | whose: those 15 | why: way 8.5 who 15.5 | wish: with 4 | wit: with 5 | witch: which 4
with: wish 19.5 which 14.5 | won: own 4.5 | wont: won 4 | wood: would 5 | wright: right 4 | write: right 5.5
yeah: year 7 | your: you 8
`
