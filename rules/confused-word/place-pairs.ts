/*
 * Words that are written for one another and told by what stands around them: a written word, and the words that may be
 * meant with the gain from which on each is (natural logarithms). The bars lie above whatever clean copy reaches at the
 * written word, by twice as much as the highest gains there stand apart; pairs of which less than a third of the slips
 * made by rule would be found are left out. After a look at copy that they were not set on
 * one was added to each bar, and a word that is common itself, of which clean copy has too few to tell, has one of 9.5. Parted by
 * a bar or a line end.
 */
export const placePairs = `
accept: except 9.5 | ad: as 9.5 and 9.5 | advise: advice 9.5 | affect: effect 9.5 | agian: again 6 | aid: said 9.5
ail: all 9.5 | alter: after 9.5 | an: and 19 | and: end 20 | another: other 9.5 | ant: and 9.5 | any: and 18
are: our 14 | as: has 16 | at: it 17 | aver: over 9.5 | bay: be 9.5 by 11 | be: he 11.5 | bean: been 9.5
bed: bad 9.5 | bee: be 9.5 | before: be 11 | ben: been 6 | bit: but 9.5 | bot: but 9.5 | bur: but 9.5 | but: bit 20
buy: by 6.5 but 9 | by: be 11.5 buy 15 | bye: by 9.5 | came: same 13 | cold: could 9.5 | come: some 9.5
days: says 16 | end: and 11 | ever: every 9.5 | except: accept 14 expect 11.5 | far: for 9.5
feel: fell 9.5 felt 9.5 | fell: feel 13.5 | find: fund 9.5 | fined: find 9.5 | fir: for 9.5 first 9.5
fist: first 9.5 | fore: for 9.5 | form: from 8 for 10.5 | four: for 8 | frim: from 6 | fro: from 6 for 6
from: form 19.5 | full: fell 13.5 | go: to 18 | grate: great 9.5 | had: head 25 | hand: had 9.5 | hard: had 11
has: his 18 | hat: had 9.5 that 9.5 | he: be 17.5 his 13.5 her 17.5 | head: had 9.5 | hem: them 9.5
hen: when 9.5 then 9.5 | her: here 13 | here: her 15 | hers: her 12 | hi: his 9.5 him 9.5 | hid: his 9.5 had 9.5
his: has 15.5 he 13 | hour: our 9.5 | if: it 12 | inn: in 9.5 | int: into 9.5 | ion: in 9.5 on 9.5 | is: its 18.5
it: at 16 if 13.5 is 21.5 | its: is 21 | knew: new 14.5 | know: no 7.5 known 10.5 now 11.5 | known: know 15
lat: last 9.5 | led: lead 9.5 | lest: least 9.5 less 9.5 | life: live 12.5 | list: last 9.5 | lost: lose 12.5
mad: made 13.5 | man: may 9.5 | may: many 11.5 | meat: meet 9.5 | mere: more 9.5 | move: more 9.5 | new: knew 12
no: know 20.5 not 18 | nor: not 18 | one: on 16 | our: are 16.5 out 16 or 21 | out: our 13.5 | own: one 12
pack: back 9.5 | prom: from 9.5 | quiet: quit 13.5 | right: write 15 | rite: right 9.5 | sad: said 9.5
same: came 13 | sand: said 9.5 | says: days 9.5 | sea: she 9.5 | seat: sat 9.5 | seen: been 13.5
sense: since 9.5 | she: the 19 | shoud: should 6 | since: sense 22 | soma: some 9.5 | some: same 12 | son: so 9.5
steal: steel 9.5 | tan: than 9.5 | than: then 16.5 that 15.5 | that: than 16
the: there 23 she 21 he 20.5 they 19 that 22 to 19.5 | thee: the 9.5 three 9.5 there 9.5 | their: there 16.5 they 16
then: than 10.5 | there: the 18 their 19 | they: the 17 | thin: thing 9.5 | thing: think 12.5
though: thought 8.5 through 6.5 | thought: though 13.5 | threw: through 6 | through: though 15
to: go 19.5 do 16 two 20 too 18 | ton: to 9.5 | too: two 16.5 to 18.5 | tot: to 9.5 | tough: though 9.5 through 9.5
trough: through 9.5 | us: as 10.5 is 14.5 | wall: will 9.5 | ware: where 9.5 | ways: says 9.5 | we: were 15
weak: week 9.5 | wear: were 11.5 | weather: whether 9.5 | well: will 9.5 | went: when 9.5 | were: we 17.5 where 17
whether: weather 24 | whit: with 6 | whom: who 9.5 | whose: those 16.5 | why: way 10 who 17 | wish: with 9.5
wit: with 9.5 | witch: which 9.5 | with: wish 21 which 16 | won: own 9.5 | wont: won 9.5 | wood: would 9.5
wright: right 9.5 | write: right 9.5 | yeah: year 9.5 | your: you 9.5
`
