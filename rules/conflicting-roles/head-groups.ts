import { keyOf } from '../../src/parse/key.ts'

/** Nouns by which a piece speaks of one person by turns; those of one line may mean the same. */
const lines = `diplomat mediator envoy negotiator ambassador emissary intermediary peacemaker consul
scientist researcher academic professor biologist physicist chemist scholar expert geologist astronomer ecologist engineer
player striker forward winger defender midfielder goalkeeper keeper footballer captain scorer substitute newcomer debutant
runner sprinter athlete swimmer skier jumper champion winner medallist medalist cyclist rider racer hurdler thrower gymnast rower sailor skater boxer golfer fighter wrestler challenger
singer soprano tenor baritone mezzo performer star vocalist bass
musician pianist violinist cellist conductor composer guitarist drummer trumpeter soloist
writer author novelist poet playwright laureate essayist
businessman businesswoman entrepreneur tycoon billionaire magnate investor financier
minister premier president politician leader chancellor
officer policeman detective soldier commander general colonel
pilot skipper navigator airman
tourist climber hiker mountaineer backpacker traveller traveler
filmmaker film-maker director
artist painter sculptor photographer
architect designer
doctor surgeon physician nurse
priest bishop cardinal monk nun missionary
coach manager trainer
driver trucker
student pupil exchange-student`

const groups = new Map<number, number>()
lines.split('\n').forEach((line, index) => {
  for (const word of line.split(' ')) groups.set(keyOf(word), index + 1)
})

/** The number of a noun's line, 0 for one that is in none. */
export function headGroup(key: number): number {
  return groups.get(key) ?? 0
}
