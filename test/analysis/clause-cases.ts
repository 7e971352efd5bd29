/** Sentences, each followed by its clauses in the order of their verbs; see phrase-text.ts. Read and found right by hand. */
export const clauseCases = `
The council approved the plan and rejected the budget.
  main | The council | approve | the plan
  main | The council | reject | the budget
The man who was arrested in Leeds on Friday died in custody.
  relative who | The man | be-arrest | {in Leeds} | {on Friday}
  main | The man | die | {in custody}
Police said the driver fled before officers arrived.
  main | Police | say
  content | the driver | flee
  subordinate before | officers | arrive
"We are ready," said Ann Frost, the chief constable.
  main | We | be | = ready
  main | Ann Frost (after) | say
Two men were charged by prosecutors with robbing a bank.
  main | Two men | be-charge | by prosecutors
  participle | Two men | rob | a bank
The firm forced its workers to accept lower pay, the union said.
  main | The firm | force | its workers
  infinitive | its workers | accept | lower pay
  main | the union | say
He told reporters that the bill would pass.
  main | He | tell | reporters
  content that | the bill | pass
Backed by Moscow, rebels seized the port in 2014.
  participle | rebels | be-back | by Moscow
  main | rebels | seize | the port | {in 2014}
The bridge, built in 1911, collapsed on Monday, killing three people.
  participle | The bridge | be-build | {in 1911}
  main | The bridge | collapse | {on Monday}
  participle | The bridge | kill | three people
The letter he wrote angered the mayor.
  relative | he | write | The letter
  main | The letter | anger | the mayor
Mills gave the boy a book and his sister left.
  main | Mills | give | to the boy | a book
  main | his sister | leave
There were no survivors.
  main | no survivors (after) | be
She was named captain last week.
  main | She | be-name | = captain | {last week}
If it rains, the game will be cancelled.
  subordinate If | it | rain
  main | the game | be-cancel
Smith has not resigned, but his deputy has quit.
  main | Smith | not resign
  main | his deputy | quit
The head of the army, who fled last week, was sentenced to death.
  relative who | The head | flee | {last week}
  main | The head | be-sentence | {to death}
Thousands of people marched through the city to demand an end to the war.
  main | Thousands | march | {through the city}
  infinitive | Thousands | demand | an end | {to the war}
Anna Reyes, 38, a nurse from Hull, was stabbed by her former husband.
  main | Anna Reyes | be-stab | by her former husband
The minister said that he had met the envoy and that the talks had failed.
  main | The minister | say
  content that | he | meet | the envoy
  content that | the talks | fail
The board wants to sell the stadium.
  main | The board | want
  infinitive | The board | sell | the stadium
The painting stolen from the villa was a copy.
  participle | The painting | be-steal | {from the villa}
  main | The painting | be | = a copy
Neither the minister nor his deputy attended.
  main | the minister + deputy | attend
The court, which sits in The Hague, ordered Serbia to hand over the general.
  relative which | The court | sit | {in The Hague}
  main | The court | order | Serbia
  infinitive | Serbia | hand over | the general
He denied having taken bribes from a developer.
  main | He | deny
  participle | He | take | bribes | {from a developer}
Protesters set fire to a bus and threw stones at officers.
  main | Protesters | set | fire | {to a bus}
  main | Protesters | throw | stones | {at officers}
The company is owned by the state and was founded by two brothers.
  main | The company | be-own | by the state
  main | The company | be-found | by two brothers
Prices are expected to rise.
  main | Prices | be-expect
  infinitive | Prices | rise
The bill that the Senate passed in May bans plastic bags.
  relative that | the Senate | pass | The bill | {in May}
  main | The bill | ban | plastic bags
She gave up her seat after the party lost the election.
  main | She | give up | her seat
  subordinate after | the party | lose | the election
The mayor, Tom Hale, opened the clinic.
  main | The mayor | open | the clinic
Iran and Iraq signed the treaty in Vienna on Sunday.
  main | Iran + Iraq | sign | the treaty | {in Vienna} | {on Sunday}
The club was sold to a group led by a banker.
  main | The club | be-sell | {to a group}
  participle | a group | be-lead | by a banker
"He lied to us," Pike told the court.
  main | He | lie | {to us}
  main | Pike | tell | the court
The army denied that it had killed civilians.
  main | The army | deny
  content that | it | kill | civilians
Rebels have seized two towns and are moving towards the capital.
  main | Rebels | seize | two towns
  main | Rebels | move | {towards the capital}
The station was closed because a bomb had been found.
  main | The station | be-close
  subordinate because | a bomb | be-find
The team, which had won ten games, lost to Hull.
  relative which | The team | win | ten games
  main | The team | lose | {to Hull}
Doctors said the boy was in good health.
  main | Doctors | say
  content | the boy | be | {in good health}
The governor vetoed the bill, and lawmakers overrode him.
  main | The governor | veto | the bill
  main | lawmakers | override | him
The prize was won by a poet from Ghana.
  main | The prize | be-win | by a poet | {from Ghana}
His lawyer called the verdict a disgrace.
  main | His lawyer | call | the verdict | = a disgrace
The storm left thousands without power.
  main | The storm | leave | thousands | {without power}
Neither side would say who had fired first.
  main | Neither side | say
  content who | - | fire
The deal, announced on Friday, values the firm at $2 billion.
  participle | The deal | be-announce | {on Friday}
  main | The deal | value | the firm | {at $2 billion}
A strike that closed the port has ended.
  relative that | A strike | close | the port
  main | A strike | end
The bank cut rates in March but raised them in June.
  main | The bank | cut | rates | {in March}
  main | The bank | raise | them | {in June}
The former senator, jailed in 2009 for taking bribes, will be freed next month.
  participle | The former senator | be-jail | {in 2009}
  participle | The former senator | take | bribes
  main | The former senator | be-free | {next month}
Officials fear the dam may burst.
  main | Officials | fear
  content | the dam | burst
The queen has become a great-grandmother.
  main | The queen | become | = a great-grandmother
The two leaders met in Oslo, where they discussed trade.
  main | The two leaders | meet | {in Oslo}
  subordinate where | they | discuss | trade
Mr. Lee, whose son was killed in the attack, sued the hotel.
  relative whose | son | be-kill | {in the attack}
  main | Mr. Lee | sue | the hotel
Voters rejected the plan by a wide margin.
  main | Voters | reject | the plan | {by a wide margin}
The judge refused to dismiss the case.
  main | The judge | refuse
  infinitive | The judge | dismiss | the case
When the music stopped, the crowd left.
  subordinate When | the music | stop
  main | the crowd | leave
They were forced to leave their homes.
  main | They | be-force
  infinitive | They | leave | their homes
The witness said he saw the man leave the house.
  main | The witness | say
  content | he | see
  content | the man | leave | the house
Residents accuse the mine of polluting the river.
  main | Residents | accuse | the mine
  participle | the mine | pollute | the river
The treaty was ratified by 40 states.
  main | The treaty | be-ratify | by 40 states
Spain beat Italy 2-1 in the final.
  main | Spain | beat | Italy
Critics say the law harms the poor.
  main | Critics | say
  content | the law | harm | the poor
The minister, speaking in Cairo, called for peace.
  participle | The minister | speak | {in Cairo}
  main | The minister | call | {for peace}
The city plans to build a bridge, its engineer told the paper.
  main | The city | plan
  infinitive | The city | build | a bridge
  main | its engineer | tell | the paper
No one was hurt when the roof fell.
  main | No one | be-hurt
  subordinate when | the roof | fall
The driver of the bus and his wife were killed.
  main | The driver | be-kill
He was given a medal by the king.
  main | He | be-give | a medal | by the king
The rebels, who control the north, have rejected the offer.
  relative who | The rebels | control | the north
  main | The rebels | reject | the offer
Kim will meet Lee in May to discuss the border.
  main | Kim | meet | Lee | {in May}
  infinitive | Kim | discuss | the border
What worries doctors is the cost.
  relative What | - | worry | doctors
  main | - | be | = the cost
The report says that 40 people died.
  main | The report | say
  content that | 40 people | die
The general was accused of ordering the killings.
  main | The general | be-accuse
  participle | The general | order | the killings
The firm said on Friday it would close its plant in Derby.
  main | The firm | say | {on Friday}
  content | it | close | its plant | {in Derby}
A fire broke out in the kitchen and destroyed the hotel.
  main | A fire | break out | {in the kitchen}
  main | A fire | destroy | the hotel
After the vote, the speaker resigned.
  main | the speaker | resign | {After the vote}
The bus hit a wall, injuring nine passengers.
  main | The bus | hit | a wall
  participle | The bus | injure | nine passengers
The players did not shake hands.
  main | The players | not shake | hands
Do you think the plan is dead?
  main | you (after) | think
  content | the plan | be | = dead
Why should the alliance exist?
  main Why | the alliance (after) | exist
Has the minister resigned?
  main | the minister (after) | resign
Had they known, they would have left.
  main | they (after) | know
  main | they | leave
However, there will be heavy rain.
  main | heavy rain (after) | be
What did the mayor say?
  main What | the mayor (after) | say
Is the government ready?
  main | the government (after) | be | = ready
That angered the crowd.
  main | That | anger | the crowd
`
