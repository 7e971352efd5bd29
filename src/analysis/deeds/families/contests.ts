import type { DeedFamily } from '../family.ts'

const contests =
  'match,game,final,title,trophy,race,cup,tie,election,contest,championship,battle,fight,war,crown,shield,medal,seat,presidency,derby,semifinal,semi-final'

/** Matches, races and elections. */
export const contestsWon: readonly DeedFamily[] = [
  {
    name: 'beat',
    verbs: `beat>object defeat>object thrash>object rout>object trounce>object edge>object outplay>object upset>object overcome>object
      eliminate>object outpoll>object outvote>object unseat>object outscore>object vanquish>object hammer>object whip>object
      overpower>object outclass>object outlast>object oust>object topple>object crush>object pip>object overhaul>object outpoint>object
      stun>object overwhelm>object down>object outrun>object outsprint>object best>object whitewash>object knock+out>object see+off>object
      keep+out>object hold+off>object vote+out>object sweep+aside>object lead>object/over triumph>over prevail>over win>over win>against
      lose>to< fall>to< bow>to< succumb>to< capitulate>to< go+down>to< go+out>to< lose+out>to< lose>against< concede>to<
      lose=seat>to< lose=title>to< lose=match>to< lose=final>to<`,
    nouns: `victory:owner>over win:owner>over triumph:owner>over victory:owner>against win:owner>against defeat:to>owner defeat:by>owner
      loss:to>owner defeat:against>owner loss:against>owner defeat:by>of defeat:owner>of`,
    doer: {
      name: 'winner',
      acts: `win:-,${contests} triumph:- advance:- progress:- celebrate:- prevail:- lift:trophy,cup,shield retain:title,cup,crown`,
      suffers: 'crown inaugurate',
      owns: 'victory win triumph success title trophy',
      nouns: 'winner champion victor',
    },
    other: {
      name: 'loser',
      acts: `lose:-,${contests} concede:-,defeat`,
      suffers: 'eliminate relegate beat defeat rout thrash knock+out',
      owns: 'defeat loss elimination exit',
      nouns: 'loser runner-up',
    },
  },
  { name: 'overtake', verbs: 'overtake>object pass>object lap>object' },
]
