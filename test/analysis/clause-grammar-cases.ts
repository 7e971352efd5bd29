/**
 * Sentences with their clauses as the grammar has them, written down before they were read by the program; see
 * phrase-text.ts. Not all are read rightly yet: the test counts the lines that are.
 */
export const clauseGrammarCases = `
The nurse handed the widow a sealed envelope.
  main | The nurse | hand | to the widow | a sealed envelope
Her brother sent a wreath to the palace.
  main | Her brother | send | a wreath | {to the palace}
The delegates elected a farmer from Leitrim president.
  main | The delegates | elect | a farmer | = president
The verdict made him a hero.
  main | The verdict | make | him | = a hero
The jury found the gardener guilty.
  main | The jury | find | the gardener | = guilty
The reactor has remained shut since 2011.
  main | The reactor | remain | = shut | {since 2011}
His face turned pale.
  main | His face | turn | = pale
Nobody seems responsible for the leak.
  main | Nobody | seem | = responsible | {for the leak}
The soup smelled of garlic.
  main | The soup | smell | {of garlic}
Behind the altar stood a marble angel.
  main | a marble angel (after) | stand | {Behind the altar}
Down the hill rolled three barrels.
  main | three barrels (after) | roll | {Down the hill}
Among the guests was the Danish ambassador.
  main | the Danish ambassador (after) | be | {Among the guests}
Never had the lake risen so fast.
  main | the lake (after) | not rise
Not until Thursday did the pilot call his wife.
  main | the pilot (after) | not call | his wife | {until Thursday}
"The tunnel is flooded," warned the engineer.
  main | The tunnel | be-flood
  main | the engineer (after) | warn
The statue was given to the town by a Swedish brewer.
  main | The statue | be-give | by a Swedish brewer | {to the town}
The widow was handed a sealed envelope by the nurse.
  main | The widow | be-hand | a sealed envelope | by the nurse
The bridge is being repaired.
  main | The bridge | be-repair
The suspects had been watched by detectives for a month.
  main | The suspects | be-watch | by detectives | {for a month}
The chapel got damaged in the storm.
  main | The chapel | be-damage | {in the storm}
The guard who opened the gate was dismissed.
  relative who | The guard | open | the gate
  main | The guard | be-dismiss
The gate that the guard opened leads to a yard.
  relative that | the guard | open | The gate
  main | The gate | lead | {to a yard}
The singer whom the critics praised has retired.
  relative whom | the critics | praise | The singer
  main | The singer | retire
The village where the poet lived has no pub.
  subordinate where | the poet | live
  main | The village | have | no pub
The house she bought in March burned down.
  relative | she | buy | The house | {in March}
  main | The house | burn down
The company, whose owner lives in Monaco, pays no tax.
  relative whose | owner | live | {in Monaco}
  main | The company | pay | no tax
A dog trained by the army found the child.
  participle | A dog | be-train | by the army
  main | A dog | find | the child
The woman driving the van escaped unhurt.
  participle | The woman | drive | the van
  main | The woman | escape | = unhurt
The talks collapsed, and both sides blamed the mediator.
  main | The talks | collapse
  main | both sides | blame | the mediator
The colonel seized power, closed the parliament and jailed his rivals.
  main | The colonel | seize | power
  main | The colonel | close | the parliament
  main | The colonel | jail | his rivals
The dam was built in 1934 and has never leaked.
  main | The dam | be-build | {in 1934}
  main | The dam | not leak
Farmers in Kerry and Cork lost hay, cattle and machinery.
  main | Farmers | lose | hay + cattle + machinery
The bishop and two priests visited the prison.
  main | The bishop + priests | visit | the prison
The governor did not say why the prisoner had been moved.
  main | The governor | not say
  content why | the prisoner | be-move
She asked whether the ferry had sailed.
  main | She | ask
  content whether | the ferry | sail
The scientists believe the crater holds ice.
  main | The scientists | believe
  content | the crater | hold | ice
Because the well was poisoned, the nuns left the valley.
  subordinate Because | the well | be-poison
  main | the nuns | leave | the valley
The factory will close unless the state lends it money.
  main | The factory | close
  subordinate unless | the state | lend | to it | money
While the minister slept, his office was searched.
  subordinate While | the minister | sleep
  main | his office | be-search
The captain ordered the crew to lower the boats.
  main | The captain | order | the crew
  infinitive | the crew | lower | the boats
The captain promised the crew to lower the boats.
  main | The captain | promise | the crew
  infinitive | The captain | lower | the boats
To save money, the school sold its organ.
  infinitive | the school | save | money
  main | the school | sell | its organ
The decision to shut the mine angered the town.
  infinitive | - | shut | the mine
  main | The decision | anger | the town
Police accused the baker of burning his own shop.
  main | Police | accuse | the baker
  participle | the baker | burn | his own shop
Opening the new wing, the duke praised the builders.
  participle | the duke | open | the new wing
  main | the duke | praise | the builders
The coach let the keeper play.
  main | The coach | let
  infinitive | the keeper | play
The storm kept the planes on the ground.
  main | The storm | keep | the planes | {on the ground}
On Tuesday the court will hear the appeal.
  main | the court | hear | the appeal | {On Tuesday}
There is a hole in the roof.
  main | a hole (after) | be | {in the roof}
It was the cook who raised the alarm.
  main | It | be | = the cook
  relative who | the cook | raise | the alarm
Who paid the ransom?
  main Who | - | pay | the ransom
`
