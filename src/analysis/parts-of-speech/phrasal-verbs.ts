import { inflect } from '../../lexicon/inflect.ts'
import { keyOf } from '../../parse/key.ts'

/** The particles, each a bit. */
const particles: readonly string[] = [
  'up',
  'out',
  'off',
  'down',
  'over',
  'in',
  'on',
  'back',
  'away',
  'through',
  'around',
  'by',
]

/** Verbs with the particles that they take an object with: "gave up the seat", "took over the firm". */
const verbs = `act:out add:up back:up,down bail:out beat:up,back,off black:out block:off,out blow:up,out,off
board:up boil:down book:in,up break:up,off,down,in bring:up,down,in,about,back,out,on,forward brush:off,aside build:up
burn:down,up,out buy:up,out,back,off call:off,up,out,in,back carry:out,on,off,over cart:off cash:in cast:off,away,out
catch:up,out chase:away,down,off check:out,in,up choke:off,up chop:down,up,off clean:up,out clear:up,out,away
close:down,off,up,out come:up,out,down,off,over,in,on,back,through,around,by cool:off,down cordon:off count:out,in,up
cover:up crank:up cross:out,off cut:off,down,back,out,up deal:out dig:up,out,in divide:up do:up drag:out,down,in
draw:up,down,out,in,back dream:up dress:up,down drink:up drive:up,out,down,away,off,back drop:off,out,in,by
dry:up,out eat:up,away,out end:up even:out face:down,off fall:down,off,over,through,back,out,apart fend:off
fight:off,back figure:out file:away fill:in,out,up find:out finish:off,up fire:off,up fix:up flare:up
flesh:out fly:in,out follow:up,through free:up freeze:out,up get:up,out,off,down,in,on,back,away,through,over,around,by
give:up,out,away,in,off,back,over go:up,out,off,down,over,in,on,back,away,through,around,by grow:up,out
gun:down hammer:out hand:over,out,in,down,back hang:up,out,on,around haul:in,away,off head:off,up,out heat:up
hit:back,out hold:up,off,out,back,down,on,in,over hook:up hunt:down iron:out join:in,up keep:up,out,off,down,away,on,back
kick:off,out,in,up,around knock:out,down,off,over,back lay:off,out,down,up lead:off,on leave:out,off,behind,over
let:down,in,off,out,through lift:up,off light:up line:up live:down,up,out lock:up,down,out,in log:on,in,off,out
look:up,over,out,away,back,on,down,in,around make:up,out,off,over map:out mark:out,down,up,off measure:up,out mete:out
miss:out mix:up,in mop:up move:in,out,on,up,away,back,over,off,down,around narrow:down open:up,out own:up
pass:on,up,out,over,by,off,down,away,around patch:up pay:off,back,out,up,down pick:up,out,off,on piece:together
pile:up pin:down pitch:in play:down,up,out,on,off plug:in point:out,up pour:in,out,down prop:up pull:off,out,down,up,back,over,in,away,through,apart
push:back,through,up,out,down,over,ahead,on,off,aside,away put:off,out,up,down,on,back,in,over,through,away,aside,forward
queue:up rack:up raise:up ramp:up read:out,over,up rein:in ride:out ring:up,in,out rip:off,up,out,down,apart roll:out,back,up,over,in,on,down
root:out,for rope:in rough:up round:up,off,out,down rule:out,in run:up,out,off,down,over,in,on,away,through,around,by
rush:in,out,through save:up scale:back,up,down scoop:up scrape:through seal:off,up seek:out see:off,out,through sell:off,out,on
send:off,out,in,back,away,over,on,down,up serve:up,out set:up,out,off,down,back,aside,in,apart settle:down,in,up shake:up,off,down
shoot:down,up,off shore:up shout:down,out show:up,off,out,around shrug:off shut:down,off,out,up,in sign:up,off,on,away,over,in,out
single:out sink:in sit:down,out,in,back,up size:up slow:down,up smash:up,in smooth:over snap:up,off sniff:out soak:up sort:out speak:up,out
speed:up spell:out spin:off,out split:up,off spread:out spring:up square:off,up stand:up,out,down,by,in,back,off
start:up,out,off,over stave:off stay:up,out,on,away,in,off,behind step:up,down,in,aside,back,out stick:up,out,around,by,to stir:up
stop:off,by,over storm:out,off stretch:out strike:down,out,back,off,up strip:away,off,out sum:up swear:in,off sweep:up,away,aside,in
swallow:up switch:on,off,over take:over,up,out,off,down,in,on,back,away,apart,aside talk:up,down,over,through,out tear:down,up,off,apart,away,out throw:out,up,away,in,off,back,down
tick:off,over tie:up,down,in tip:off,over tone:down,up top:up,off,out total:up track:down trade:in,off,up trigger:off trim:back,down try:out,on
turn:up,out,off,down,over,in,on,back,away,around use:up wake:up walk:out,away,off,back,in,on,by ward:off warm:up wash:up,away,out,down,off watch:out
water:down wave:off,through,away,on wear:out,off,down,away weed:out weigh:up,in,down whip:up,out win:over,back,out,through,around wind:up,down wipe:out,off,away,down
work:out,up,off,in,through wrap:up write:off,down,up,in,out yield:up zero:in zoom:in`

let pairs: ReadonlyMap<number, number> | undefined

/** The bit of a particle, by the key of its token; 0 for any other word. */
export function particleBit(key: number): number {
  return bits.get(key) ?? 0
}

const bits: ReadonlyMap<number, number> = new Map(
  particles.map((particle, index) => [keyOf(particle), 1 << index]),
)

/** Which particles go with the form of a verb that has this key: bits of {@link particleBit}, or 0. */
export function particlesOf(key: number): number {
  pairs ??= readPairs()
  return pairs.get(key) ?? 0
}

function readPairs(): ReadonlyMap<number, number> {
  const map = new Map<number, number>()
  for (const entry of verbs.split(/\s+/)) {
    const [verb = '', list = ''] = entry.split(':')
    let set = 0
    for (const particle of list.split(',')) {
      const index = particles.indexOf(particle)
      if (index >= 0) set |= 1 << index
    }
    for (const spellings of inflect(verb, 'verb').values()) {
      for (const spelling of spellings) map.set(keyOf(spelling), (map.get(keyOf(spelling)) ?? 0) | set)
    }
  }
  return map
}
