/**
 * Sentences with the amounts in them, one a line below the sentence: precision unless exact, kind, value, unit, and
 * the head of what is counted ("of" before it where the figure is a part of it).
 */
export const amountCases = `
The crash left 14 people injured and two dead.
  count 14 people
  count 2 dead
Fourteen were injured; three others are missing.
  count 14
  count 3 others
About 40 of the 212 passengers were hurt.
  about count 40 of passengers
  count 212 passengers
The jury of seven women and five men took nearly six hours.
  count 7 women
  count 5 men
  about measure 6 hour
More than a dozen part-time workers lost their jobs.
  at-least count 12 workers
Half a dozen of his paintings were sold.
  count 6 of paintings
Half a million people fled the city.
  count 500000 people
Dozens of families and hundreds of thousands of refugees crossed the border.
  vague count 24..Infinity families
  vague count 200000..Infinity refugees
A couple of aides left, along with several reporters.
  about count 2 aides
  vague count 3..Infinity reporters
A handful of students stayed.
  vague count 3..Infinity students
Some 1,200 new homes will be built at a cost of $3.4 million.
  about count 1200 homes
  money 3400000 $
It cost US$20,000, or C$27,000.
  money 20000 US$
  money 27000 C$
The fine was £1.2bn, not €900m.
  money 1200000000 £
  money 900000000 €
He owes 5 million dollars and 30 cents.
  money 5000000 $
  money 0.3 $
The stamp costs 55p.
  money 0.55 £
A ticket is Rs 500.
  money 500 ₹
The grant of 2.5m euros was refused.
  money 2500000 €
Profit fell 12 percent to $4.1 billion from $4.66 billion.
  percent 12
  money 4100000000 $
  money 4660000000 $
Support rose by three percentage points, to 41 percent.
  points 3
  percent 41
The bank cut its rate by 25 basis points.
  points 0.25
Two-thirds of voters and a quarter of the members stayed away.
  share 0.666667 of voters
  share 0.25 of members
Half of the money is gone.
  share 0.5 of money
One in five children is poor.
  share 0.2 children
Nine out of ten doctors agreed.
  share 0.9 doctors
Three in every 100 parts failed.
  share 0.03 parts
The team won 3-1 after trailing 0-1 at half-time.
  score 3-1
  score 0-1
The council voted 5-2 to close the school.
  vote 5-2
The House passed the bill 218-210.
  vote 218-210
The court ruled 6-3 against him.
  vote 6-3
It was approved by a vote of 12 to 3.
  vote 12-3
The odds are 3-to-1.
  ratio 3-1
Profits will be shared in a 60-40 split.
  ratio 60-40
Between 10 and 15 people attended.
  count 10..15 people
The wait is 10 to 15 minutes.
  measure 10..15 minute
It weighs 10-15 pounds.
  measure 10..15 pound
Three or four witnesses came forward.
  count 3..4 witnesses
They expect 2 to 3 million visitors.
  count 2000000..3000000 visitors
The deal is worth $3-5bn.
  money 3000000000..5000000000 $
Sales doubled and costs tripled, a threefold rise.
  multiple 2
  multiple 3
  multiple 3
The tower is three times as tall.
  multiple 3
It is twice the size of Wales.
  multiple 2
He was warned twice.
  count 2
The price halved.
  multiple 0.5
She finished third, her 21st win.
  ordinal 3
  ordinal 21 win
It was the twenty-first such case.
  ordinal 21
He is ranked No. 3.
  rank 3
The second man fled.
  ordinal 2 man
It takes a second.
The 5,000-seat hall stands on an 11-acre site.
  count 5000 seat
  measure 11 acre site
A five-mile (8 km) run at 12 miles an hour.
  measure 5 mile
  measure 8 km
  measure 12 mph
The car did 70mph on a 30mph road.
  measure 70 mph
  measure 30 mph
He is 6 feet 2 inches tall and weighs 180 lbs.
  measure 6.16667 foot
  measure 180 pound
She is 5ft 9in.
  measure 5.75 foot
A storm with winds of 120 kilometers per hour hit.
  measure 120 km/h
The area covers 40 square miles.
  measure 40 sq mile
It was 102 degrees on Tuesday and 30°C on Friday.
  measure 102 degree
  measure 30 °C
The well gives 3,000 barrels of oil a day.
  measure 3000 barrel of oil
Two and a half hours later it ended.
  measure 2.5 hour
The two-and-a-half-hour film won.
  measure 2.5 hour film
It is 2½ miles away.
  measure 2.5 mile
He bought 850 kilowatt-hours of power.
  measure 850 kWh of power
At least 30 villages were flooded; no more than 10 had pumps.
  at-least count 30 villages
  at-most count 10
As many as 300 sheep died.
  at-most count 300 sheep
Up to 50 flights were canceled.
  at-most count 50 flights
Fewer than 20 seats remain.
  at-most count 20 seats
The hall holds 500 or so guests.
  about count 500 guests
More than 1,000 miles of road, 100-plus bridges and 30-odd tunnels.
  at-least measure 1000 mile of road
  at-least count 100 bridges
  about count 30 tunnels
Ten or more calls came.
  at-least count 10 calls
In 2014 the town had 2,400 people.
  count 2400 people
On June 8 the club signed two players.
  count 2 players
At 9:30 a.m. 12 flights were canceled.
  count 12 flights
The F-16 and the COVID-19 ward are on page 12.
Route 66 and Chapter 11 are no amounts.
No one came; one of the men left, and one woman stayed.
  count 1 of men
  count 1 woman
She gave one-third of her pay.
  share 0.333333 of pay
The union has 2.1 million members in 14 states.
  count 2100000 members
  count 14 states
Another 300 soldiers and 40 more tanks will follow.
  count 300 soldiers
  count 40 tanks
The city's 14 schools have 8,900 pupils.
  count 14 schools
  count 8900 pupils
All six children survived.
  count 6 children
The two others were released.
  count 2 others
A hundred guests and a thousand candles.
  count 100 guests
  count 1000 candles
A million dollars is missing.
  money 1000000 $
An estimated 60 whales beached.
  about count 60 whales
He served two four-year terms.
  count 2 terms
  measure 4 year
The 19-member board met for 90 minutes.
  count 19 member
  measure 90 minute
The company laid off 3,000 of its 12,000 workers.
  count 3000 of workers
  count 12000 workers
Turnout was 64.1 percent, down from 69.7 percent.
  percent 64.1
  percent 69.7
Only 1 in 10 flights left on time.
  share 0.1 flights
The fund lost a fifth of its value.
  share 0.2 of value
The vote was 52 to 48.
  vote 52-48
They beat Leeds 2-0 with goals from two substitutes.
  score 2-0
  count 2 substitutes
A 7.1-magnitude earthquake killed 40 people.
  count 7.1 magnitude
  count 40 people
Unemployment is below 4 percent.
  at-most percent 4
It sold 1.5m copies.
  count 1500000 copies
Crash kills 12, injures 30
  count 12
  count 30
Six killed in blast
  count 6 killed
The firm has three divisions, 40 shops and one factory.
  count 3 divisions
  count 40 shops
  count 1 factory
It holds 250ml.
  measure 250 ml
Over the past three years rents have risen 30%.
  measure 3 year
  percent 30
Water rose four feet above the 25-foot mark.
  measure 4 foot
  measure 25 foot mark
The 10-to-15-year plan failed.
  vote 10-15
They need two-thirds, or 67 of 100 votes.
  share 0.666667
  count 67 of votes
  count 100 votes
Prices are up 1,000 percent.
  percent 1000
She may not seek a third in a row; it took a third off the price.
  ordinal 3
  share 0.333333
At 7.20 on Sunday evening 12 boats left.
  count 12 boats
A third man was arrested.
  ordinal 3 man
A third of the men were arrested.
  share 0.333333 of men
Nearly half the island has no power.
  about share 0.5 of island
The ship sank in 300 feet of water.
  measure 300 foot of water
The team won 3-1 after trailing 0-1 at half-time in the second half.
  score 3-1
  score 0-1
  ordinal 2 half
A third man was arrested; output fell by a third, a third more than planned.
  ordinal 3 man
  share 0.333333
  share 0.333333
He served two four-year terms in an 11-acre park.
  count 2 terms
  measure 4 year
  measure 11 acre park
He waited half an hour, then a half-hour more.
  measure 0.5 hour
  measure 0.5 hour
It is a quarter of a mile away.
  measure 0.25 mile
He was arrested three times, and is three times as rich.
  count 3
  multiple 3
Between $5 million and $10 million was spent.
  money 5000000..10000000 $
Police seized 40 kilos of cocaine and 12 guns.
  measure 40 kg of cocaine
  count 12 guns
The 2-year-old boy has 41 cousins.
  measure 2 year
  count 41 cousins
The band sold 2,000 tickets in 2019-20.
  count 2000 tickets
At 3:30 p.m. it was 4-4.
  score 4-4
She won 6-4, 3-6, 7-5.
  score 6-4
  score 3-6
  score 7-5
The panel split 4-4 on the 100-page report.
  vote 4-4
  count 100 page
Temperatures fell to -5 degrees Celsius.
  measure -5 °C
Around two in three adults own a car.
  about share 0.666667 adults
Two in 10 days is too many.
  count 2
  measure 10 day
Three of the five judges agreed.
  count 3 of judges
  count 5 judges
The list has 12 names, eight of them women.
  count 12 names
  count 8
Ticket prices start at $15 for adults and $7.50 for children under 12.
  money 15 $
  money 7.5 $
  at-most count 12
The firm employs 120 full-time and 40 part-time staff.
  count 120
  count 40 staff
The bridge, 1.2 miles long and 60 feet wide, cost £40m.
  measure 1.2 mile
  measure 60 foot
  money 40000000 £
Sales hit 3.4bn pounds, some £200m more.
  money 3400000000 £
  about money 200000000 £
It has 300 horsepower and seats seven.
  measure 300 hp
  count 7
Nos. 4 and 5 are closed.
  rank 4
  count 5
He has run 26.2 miles 14 times.
  measure 26.2 mile
  count 14
The hospital treated 41 people, 12 of whom have died.
  count 41 people
  count 12
A record 24,318 fans came.
  count 24318 fans
The remaining 14 seats went to independents.
  count 14 seats
The first two women and the last three men.
  ordinal 1 women
  count 2 women
  count 3 men
About one-quarter, or 26 percent, agreed.
  about share 0.25
  percent 26
Rain of up to two inches an hour is possible.
  at-most measure 2 inch/h
The car is worth a couple of thousand dollars.
  about count 2 dollars
She got 51.2% to his 48.8%.
  percent 51.2
  percent 48.8
One hundred and twenty people, two thousand five hundred trees.
  count 120 people
  count 2500 trees
Twenty-three-year-old driver killed; five-year deal signed.
  measure 23 year
  measure 5 year deal
Revenue of 1.2 million-plus.
  at-least count 1200000
An 18-month-old, 20-minute video.
  measure 18 month
  measure 20 minute video
About 10 percent to 15 percent of homes.
  about percent 10..15 of homes
A 50-50 chance, a 4-to-1 majority.
  ratio 50-50
  vote 4-1
The Senate voted 51 to 49.
  vote 51-49
Voters backed it 58 percent to 42 percent.
  percent 58
  percent 42
He lost by 12 votes, 340 to 328.
  count 12 votes
  count 340
  count 328
It has 9 of the 11 seats.
  count 9 of seats
  count 11 seats
A 5-cent tax on a 12-ounce bottle.
  money 0.05 $
  measure 12 ounce bottle
They sold 300 tons of rice, 20 tonnes of tea.
  measure 300 ton of rice
  measure 20 tonne of tea
There were zero deaths and 1 injury.
  count 0 deaths
  count 1 injury
Two police officers and three sports cars.
  count 2 officers
  count 3 cars
Six Nations sides met; Big Five banks; the Fortune 500.
  count 6 sides
  count 5 banks
His 14th and 15th goals.
  ordinal 14
  ordinal 15 goals
No fewer than 300 people, not more than 20 dogs.
  at-least count 300 people
  at-most count 20 dogs
The low was minus 12 degrees, down from -5°C.
  measure -12 degree
  measure -5 °C
Only a handful of the 40 seats are left.
  vague count 3..Infinity seats
  count 40 seats
Five hundred thousand homes lost power.
  count 500000 homes
The 30-minute, 12-part series cost nearly £900,000 an episode.
  measure 30 minute
  count 12 part
  about money 900000 £
Hundreds attended; thousands more watched.
  vague count 200..Infinity
  vague count 2000..Infinity
Nearly one in every 10 drivers was over 70.
  about share 0.1 drivers
  at-least count 70
A man and two women died.
  count 2 women
He made 17 of 22 shots.
  count 17 of shots
  count 22 shots
Wages rose 2 percent to 3 percent.
  percent 2..3
The 1,000th visitor won a prize.
  ordinal 1000 visitor
Police arrested some two dozen protesters.
  about count 24 protesters
Twelve hundred soldiers came.
  count 1200 soldiers
The merger values the firm at 1.4 trillion yen.
  money 1400000000000 ¥
The lake is 80 feet deep at its deepest, 12 feet at its shallowest.
  measure 80 foot
  measure 12 foot
Her 20-plus years there.
  at-least count 20 years
She ran 100 meters in 10.8 seconds.
  measure 100 m
  measure 10.8 second
There are 0.3 grams of salt per serving.
  measure 0.3 gram of salt
Exports were 4 times higher.
  multiple 4
The price is $2 a pound.
  money 2 $
The bill failed, 49-51.
  vote 49-51
Britain lost 3-2 on penalties.
  score 3-2
The 12-member jury voted 10-2 for acquittal.
  count 12 member
  vote 10-2
Four-fifths of the sample, or four out of five, agreed.
  share 0.8 of sample
  share 0.8
His second wife and third child.
  ordinal 2 wife
  ordinal 3 child
She has 12 years' experience.
  measure 12 year
Rates rose by half a point to 5.25 percent.
  measure 0.5 point
  percent 5.25
They killed at least three and wounded at least eight.
  at-least count 3
  at-least count 8
Thirty-one whales died on the beach.
  count 31 whales
The pact covers 1.3bn people in 54 countries.
  count 1300000000 people
  count 54 countries
Engineers inspected 4,000 to 5,000 bolts.
  count 4000..5000 bolts
The third, fourth and fifth days were wet; the second and last attempt failed.
  ordinal 3
  ordinal 4 days
  ordinal 5 days
  ordinal 2 attempt
She is the eighth most cited author and won her second straight title.
  ordinal 8 author
  ordinal 2 title
A first-rate shot with a seven-iron from 12 Market Street, at the corner of 16th Street.
Anna Lund, 3, and her brother were unhurt.
The 2014 protests were larger than the 2,014 people of 2009 was used to; 1960's record stands.
  count 2014 people
The loan runs for 2 1/2 years, and a train leaves every 1-1/2 minutes.
  measure 2.5 year
  measure 1.5 minute
The motion failed. It ended Ghana 1 – 0 Chad.
  score 1-0
The season grew from 13 to 14 weeks and sales from 10 to 20 percent of the total.
  measure 13 week
  measure 14 week
  percent 10 of total
  percent 20 of total
They camped from 3 to 5 March and saw several fairly old mills and three rather small elementary schools.
  vague count 3..Infinity mills
  count 3 schools
At one point the first two pilots were lost (p. 214).
  ordinal 1 pilots
  count 2 pilots
Losses came to US$ 10 billion, 12 percent this year.
  money 10000000000 US$
  percent 12
He died at the age of 40, on 9/11; posts 250 and 251 are in Pp. 228-229 of RCA 2454.
We 1) cut costs, 2) sold two 900-student schools and three under-used halls.
  count 2 schools
  count 900 student
  count 3 halls
One of the museum's blue-coated guards gave half of last year's pay in World War 2.
  count 1 of guards
  share 0.5 of pay
It was an unpleasant one for the side, which lost by a score of 5 to 3 on day five.
  score 5-3
When one suspects fraud, one of the linesmen may add two "penalties" in several billion years.
  count 1 of linesmen
  count 2 penalties
  vague count 3000000000..Infinity years
He has a daughter, Karol, 13. They lost to Leeds, 13.
  count 13
In 2023, 45 people died; in fiscal 2024, 288 came.
  count 45 people
  count 288
`
