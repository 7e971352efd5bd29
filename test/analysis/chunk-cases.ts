/** Sentences, each followed by its phrases in order; see phrase-text.ts. Read and found right by hand. */
export const chunkCases = `
The mayor's two sons have not been charged.
  (The mayor's two *sons*, plural, of mayor)
  <have not been charged: charge, present, perfect, passive, not>
French president Luc Morel will visit Seoul next month.
  (French president Luc *Morel*, title president)
  <will visit: visit, future, will>
  (*Seoul*)
  (next *month*)
Police officer Jane Doe, 34, was shot by a masked man.
  (Police officer Jane *Doe*, title officer, = 34)
  (*34*, plural)
  <was shot: shoot, past, passive>
  (a masked *man*)
More than 300 highly skilled workers could lose their jobs.
  (300 highly skilled *workers*, plural)
  <could lose: lose, past, could>
  (their *jobs*, plural)
The head of the army and the minister of trade resigned.
  (The *head*, of army)
  (the *army*, + minister)
  (the *minister*, of trade)
  (*trade*)
  <resigned: resign, past>
A state-owned bank has been hiding losses of $3 billion.
  (A state-owned *bank*)
  <has been hiding: hide, present, perfect, progressive>
  (*losses*, plural, of billion)
  ($3 *billion*, plural)
Its so-called "rescue plan" never worked.
  (Its so-called "rescue *plan*)
  <worked: work, past, not>
The accused had been drinking.
  (The *accused*)
  <had been drinking: drink, past, perfect, progressive>
He put the fire out.
  (*He*)
  <put: put, past, + out>
  (the *fire*)
She gave up her seat on the board.
  (*She*)
  <gave up: give, past, + up>
  (her *seat*)
  (the *board*)
They no longer trust the police.
  (*They*, plural)
  <trust: trust, present, not>
  (the *police*, plural)
Nobody else was hurt in the crash.
  (*Nobody*)
  <was hurt: hurt, past, passive>
  (the *crash*)
All four men pleaded guilty.
  (All four *men*, plural)
  <pleaded: plead, past>
Both of the hostages are to be freed.
  (*Both*, plural, of hostages)
  (the *hostages*, plural)
  <are: be, present>
  <to be freed: free, infinitive, passive>
Dogs, cats and horses were rescued from the farm.
  (*Dogs*, plural, + cats, + horses)
  (*cats*, plural)
  (*horses*, plural)
  <were rescued: rescue, past, passive>
  (the *farm*)
The company's former chief executive, Anna Reyes, denied the claims.
  (The company's former chief *executive*, of company, = Reyes)
  (Anna *Reyes*)
  <denied: deny, past>
  (the *claims*, plural)
A 38-year-old woman from Hull has died.
  (A 38-year-old *woman*, from Hull)
  (*Hull*)
  <has died: die, present, perfect>
The firm is said to be losing money.
  (The *firm*)
  <is said: say, present, passive>
  <to be losing: lose, infinitive, progressive>
  (*money*)
Voters in the largest county won't get new ballots.
  (*Voters*, plural, in county)
  (the largest *county*)
  <won't get: get, future, will, not>
  (new *ballots*, plural)
Rising costs might have forced the club to sell its ground.
  (Rising *costs*, plural)
  <might have forced: force, past, perfect, might>
  (the *club*)
  <to sell: sell, infinitive>
  (its *ground*)
The world's largest mine may never reopen.
  (The world's largest *mine*, of world)
  <may never reopen: reopen, present, may, not>
He wants to keep working.
  (*He*)
  <wants: want, present>
  <to keep: keep, infinitive>
  <working: work, ing>
The report did not name the two banks.
  (The *report*)
  <did not name: name, past, not>
  (the two *banks*, plural)
About half of the houses had been built before 1920.
  (*half*, plural, of houses)
  (the *houses*, plural)
  <had been built: build, past, perfect, passive>
  (*1920*)
That was a mistake.
  (*That*)
  <was: be, past>
  (a *mistake*)
Everyone knew the old man's name.
  (*Everyone*)
  <knew: know, past>
  (the old man's *name*, of man)
The rich and the poor suffered alike.
  (The *rich*, + poor)
  (the *poor*)
  <suffered: suffer, past>
What evidence they had was thin.
  (*evidence*)
  (*they*, plural)
  <had: have, past>
  <was: be, past>
Her own brother was being questioned on Monday.
  (Her own *brother*)
  <was being questioned: question, past, progressive, passive>
  (*Monday*)
She must be telling the truth.
  (*She*)
  <must be telling: tell, present, progressive, must>
  (the *truth*)
The 14th-century church got damaged in the storm.
  (The 14th-century *church*)
  <got damaged: damage, past, passive>
  (the *storm*)
At least 12 people, including a baby, were killed.
  (12 *people*, plural)
  (a *baby*)
  <were killed: kill, past, passive>
He can't have seen the letter.
  (*He*)
  <can't have seen: see, present, perfect, can, not>
  (the *letter*)
Ministers should be made to answer.
  (*Ministers*, plural)
  <should be made: make, past, passive, should>
  <to answer: answer, infinitive>
The letters were to have been burned.
  (The *letters*, plural)
  <were: be, past>
  <to have been burned: burn, infinitive, perfect, passive>
The team's coach and its captain fell out.
  (The team's *coach*, of team, + captain)
  (its *captain*)
  <fell out: fall, past, + out>
It took him 20 minutes.
  (*It*)
  <took: take, past>
  (*him*)
  (20 *minutes*, plural)
A spokesman for the Foreign Office declined to comment.
  (A *spokesman*, for Office)
  (the Foreign *Office*)
  <declined: decline, past>
  <to comment: comment, infinitive>
Prices had been rising since May.
  (*Prices*, plural)
  <had been rising: rise, past, perfect, progressive>
  (*May*)
The Democrats hope to win the House.
  (The *Democrats*)
  <hope: hope, present>
  <to win: win, infinitive>
  (the *House*)
Only one of the nine members voted against.
  (Only *one*, of members)
  (the nine *members*, plural)
  <voted: vote, past>
The mayor of London, Joan Pratt, called the vote off.
  (The *mayor*, = Pratt, of London)
  (*London*)
  (Joan *Pratt*)
  <called: call, past, + off>
  (the *vote*)
Three of the six were women.
  (*Three*, plural, of six)
  (the *six*, plural)
  <were: be, past>
  (*women*, plural)
Scores of cars were left in the snow.
  (*Scores*, plural, of cars)
  (*cars*, plural)
  <were left: leave, past, passive>
  (the *snow*)
He was made to pay back the money.
  (*He*)
  <was made: make, past, passive>
  <to pay back: pay, infinitive, + back>
  (the *money*)
The late king's eldest daughter, Princess Maud, married in May.
  (The late king's eldest *daughter*, of king, = Maud)
  (Princess *Maud*)
  <married: marry, past>
  (*May*)
Flight 370 never landed.
  (*Flight* 370)
  <landed: land, past, not>
Neither team had scored.
  (Neither *team*)
  <had scored: score, past, perfect>
A former aide to the governor is expected to plead guilty.
  (A former *aide*, to governor)
  (the *governor*)
  <is expected: expect, present, passive>
  <to plead: plead, infinitive>
The band's first album in ten years has sold well.
  (The band's first *album*, of band)
  (ten *years*, plural)
  <has sold: sell, present, perfect>
Its directors cannot be trusted.
  (Its *directors*, plural)
  <cannot be trusted: trust, present, passive, can, not>
Two of the town's three banks are closing.
  (*Two*, plural, of banks)
  (the town's three *banks*, plural, of town)
  <are closing: close, present, progressive>
The court had yet to decide.
  (The *court*)
  <had: have, past>
  <to decide: decide, infinitive>
`
