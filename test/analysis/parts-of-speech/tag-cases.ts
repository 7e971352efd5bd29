/** A word in brackets, and the code of its tag (as in tagged sentences). */
export const tagCases: readonly string[] = `
The judge will [rule] on the appeal next week. vb
The [rule] was dropped in June. n
She [rules] the club with an iron hand. vz
The new [rules] begin in May. s
He left his estate in a [will]. n
Voters [will] choose a new mayor. m
They could [can] the peaches themselves. vb
The [can] exploded in the fire. n
Water [may] be cut off tonight. m
Ms. [May] resigned as leader. N
The talks in [May] failed. N
The [march] drew thousands. n
Troops [march] on the capital. vb
He was born in [March] 1950. N
[Mark] Benson will stand trial. N
They [mark] the day with a parade. vb
[Rose] Hill, 44, was hurt. N
Prices [rose] again in April. vd
She threw a [rose] onto the coffin. n
The union has [struck] a deal. vn
Lightning [struck] the church. vd
A train [struck] by lightning caught fire. vn
The [striking] nurses returned to work. vg
The letter [sent] on Friday has not arrived. vn
The bank [sent] letters to its customers. vd
Documents [found] in the car were burned. vn
Divers [found] the wreck in June. vd
The motion [passed] by the council was illegal. vn
The motion [passed] in the Senate by two votes. vd
The boy [taken] to hospital has died. vn
The homes [destroyed] in the fire were empty. vn
The fire [destroyed] 12 homes. vd
The firm has [cut] its dividend. vn
The firm [cut] its dividend on Tuesday. vd
The [cut] is the third this year. n
He said he [had] no regrets. ha
She wants to [lead] the party. vb
Water pipes made of [lead] were replaced. n
They have [led] the league since March. vn
The [lead] singer fell ill. n
The minister [read] the letter aloud. vd
He likes to [read] in bed. vb
The [reading] on the meter was wrong. n
She was [reading] when the police came. vg
The [meeting] lasted four hours. n
He is [meeting] donors in Boston. vg
By [raising] fares, the city hopes to save money. vg
[Smoking] is banned on trains. n
The [hearing] was adjourned. n
A witness reported [hearing] a shot. vg
The bombing [killed] three soldiers. vd
Three soldiers were [killed] in the raid. vn
Soldiers [killed] in the raid were buried on Sunday. vn
It was the [worst] storm in a decade. at
She played [worst] when she was tired. rt
The weather got [worse]. ar
The pound fell [further] against the dollar. rr
They expect [further] losses. ar
He ran [faster] than anyone. rr
A [faster] train left at noon. ar
They need [more] time. d
She is [more] popular than ever. rr
[More] than 40 people were hurt. rr
[Most] residents own cars. d
[Most] of the residents own cars. pi
It was the [most] expensive film ever made. rt
He spoke [little] English. d
[Little] is known about his past. pi
The [little] girl was unhurt. a
He said [that] he was sorry. cs
The dog [that] bit her was shot. wp
[That] was a mistake. pd
He lived in [that] house for years. d
The claim [that] he lied is false. cs
They were so tired [that] they slept on the floor. cs
The mayor told [her] to leave. p
Police found [her] phone in the river. q
He gave [her] a ring. p
She moved [to] Leeds in 2010. i
She hopes [to] move to Leeds. to
He is used [to] shouting. i
Their commitment [to] reform is in doubt. i
They agreed [to] reform the system. to
The robbers broke [in] at night. rp
He lived [in] Cork. i
He put [out] the fire. rp
The army took [over] the station. rp
The plane flew [over] the city. i
She gave [up] her seat. rp
The climbers went [up] the hill. i
He called [off] the strike. rp
The bus ran [off] the road. i
[About] 300 people marched. r
They talked [about] the weather. i
The plan is [as] good as dead. r
He works [as] a guard. i
[While] he slept, the house burned. cs
Wait a [while] before you call. n
[Once] the rain stops, work will begin. cs
They meet [once] a month. r
[What] plan they have is secret. wd
[What] they plan is secret. wp
[Which] of them lied is unclear. wp
It is unclear [when] he left. wr
The house [whose] roof fell in is empty. wd
No [one] was hurt. pi
Only [one] man was hurt. cd
He drove [back] to Hull. r
He broke his [back] in a fall. n
They will [back] the plan. vb
She left by the [back] door. a
The [fine] was paid at once. n
He felt [fine] after the fall. a
They could [fine] the club. vb
The [dead] were buried at night. n
[Both] sides claimed victory. d
[Both] were jailed for life. pi
[Neither] the king nor the queen spoke. cc
[Neither] side would yield. d
The country['s] army is small. ps
He['s] a fool. be
She['s] been warned twice. ha
They['d] like to go home. m
Let['s] wait, he said. p
[There] is no hope. ex
They waited [there] for an hour. r
He said [no]. uh
They had [no] choice. d
The [French] team won. a
The law takes effect [Monday]. N
He was jailed for his [part] in the raid. n
The couple will [part] in May. vb
The [well]-known actor died. r
The plan may [well] fail. r
A state-[owned] bank collapsed. vn
An [ex]-soldier was arrested. pf
Most [voters] stayed at home. s
The minister [resigned] on Friday. vd
The team [were] booed. be
Her [dying] wish was to see the sea. vg
The patient is [dying]. vg
The [wounded] were flown to Germany. vn
He was [badly] hurt. r
It is [hard] to say. a
They worked [hard] on the deal. r
The [early] train was late. a
He left [early]. r
Fans [booed] the referee. vd
The flats, [built] in 1960, will be torn down. vn
[Held] every two years, the fair draws crowds. vn
[Asked] about the plan, she smiled. vn
He denied [having] met the envoy. ha
The police [say] he fled. vb
[Ten] miners are missing. cd
He is [missing]. a
[Despite] the cold, crowds came. i
[Because] of the cold, few came. cs
Few people [dare] speak. vb
The party [plans] a rally. vz
Its [plans] were leaked. s
The dollar [rallied] in late trading. vd
`
  .trim()
  .split('\n')
