import { keyOf } from '../../parse/key.ts'
import { trigramModel } from '../word-trigrams/load.ts'
import { unknownWord, wordOf } from '../word-trigrams/model.ts'

/** A word that may be meant, by its number in the trigrams, and from which sum on it is. */
export interface BarredRival {
  readonly word: number
  readonly bar: number
}

/**
 * Words that writers take for one another all the time, as "written>meant:bar". The bar of each is set a good way above the
 * highest sum that a right use comes to in clean copy, the farther the fewer uses there are: `npm run weights:bars`.
 */
const bars = `
  accept>except:2.2 access>excess:2.6 ad>add:2.6 add>ad:2.6 advice>advise:2.0 advise>advice:2.5 affect>effect:1.9
  age>ago:3.0 ago>age:3.0 aide>aid:2.9 air>heir:2.6 all>also:3.2 almost>most:3.0 aloud>allowed:3.8 also>all:3.0
  altar>alter:2.9 alter>altar:2.9 angel>angle:2.9 angle>angel:2.9 any>an:4.3 any>and:3.0 arc>ark:2.9 area>are:3.9
  art>are:3.0 asked>ask:3.0 assure>ensure:2.9 ate>eight:3.4 attach>attack:3.3 averse>adverse:2.9 bad>bed:2.6 bag>big:3.0
  bail>bale:2.6 bail>ball:3.0 band>banned:2.6 bank>back:3.4 banned>band:2.6 bare>bear:2.6 bases>basis:2.6
  basis>bases:2.6 bath>both:3.0 bathe>bath:2.9 bazaar>bizarre:2.9 bear>bare:2.6 beat>best:3.0 became>become:2.6
  become>became:2.6 bed>bad:2.6 beer>been:3.0 began>begun:2.6 begun>began:3.7 behind>being:3.0 being>been:2.6
  belief>believe:2.6 believe>belief:2.6 berth>birth:2.6 best>beat:3.0 bet>best:3.6 bets>best:3.3 bid>big:3.0 big>bag:3.0
  birth>berth:2.6 bit>big:3.0 bit>but:3.3 bite>bit:3.3 blew>blue:2.6 blow>below:3.0 blown>blew:2.6 blue>blew:2.6
  board>broad:3.0 boarder>border:2.9 book>look:3.0 boom>room:3.3 bore>born:3.0 bored>board:3.0 born>burn:3.0
  borne>bone:3.3 borne>born:2.9 both>bath:3.0 bother>brother:3.0 bought>brought:2.7 bow>how:3.0 brake>break:3.0
  bran>brain:3.3 bread>bred:2.6 bread>broad:3.0 breaks>brakes:3.2 breathe>breath:2.7 bred>bread:2.6 breed>bread:3.3
  broad>board:3.3 broke>broken:2.6 broken>broke:2.6 brother>bother:3.0 build>built:2.6 built>build:2.6 bun>bus:3.3
  bun>run:3.3 bust>busy:3.3 button>bottom:3.0 buy>by:4.2 by>buy:2.0 bye>by:2.9 calm>claim:3.0 cam>came:3.3 camp>came:3.0
  cane>came:3.3 canon>cannon:2.9 car>can:3.0 care>car:3.0 carrier>career:2.6 cart>car:3.3 cast>caste:2.6 cast>cost:3.0
  casual>causal:2.9 caught>court:3.2 causal>casual:2.9 cause>course:3.0 cave>gave:3.0 cell>call:3.3 cell>sell:2.6
  cent>sent:2.6 centre>enter:3.0 cereal>serial:2.9 chance>change:2.6 change>chance:2.6 charged>changed:3.0
  chef>chief:2.6 chick>check:3.3 choose>chose:1.8 chop>shop:3.3 chord>cord:2.9 chose>choose:2.9 chose>chosen:2.6
  chosen>chose:2.6 chute>shoot:2.9 cite>city:3.3 cite>sight:2.9 cite>site:2.9 cites>sights:3.3 close>clothes:2.7
  closed>close:3.1 clothes>close:2.6 cloud>could:3.0 coarse>course:3.1 coast>cost:2.6 coasts>costs:3.3 coat>court:2.8
  cold>could:1.9 collage>college:3.3 come>some:3.2 commend>command:2.9 compete>complete:3.0 completing>competing:3.3
  compliment>complement:2.9 cone>come:3.3 conform>confirm:3.3 conscience>conscious:2.9 conscious>conscience:2.9
  conservation>conversation:2.6 contact>contract:2.6 contract>contact:2.7 coop>coup:2.9 cope>coup:3.3 corn>born:3.0
  could>cold:2.6 counsel>council:2.6 count>court:3.2 county>count:3.0 coup>coop:2.9 court>caught:3.4 cover>over:3.7
  crews>cruise:2.6 cruise>crews:2.6 cult>cut:3.3 cut>but:3.4 dairy>daily:3.9 dairy>diary:2.6 dam>damn:3.0
  damage>manage:3.0 dame>same:3.3 dare>care:3.3 days>daze:2.6 daze>days:2.9 dead>deal:3.0 decent>descent:2.6
  deep>keep:3.9 defer>differ:4.4 deliver>delivery:3.0 delivery>deliver:3.0 dense>sense:3.3 descend>descent:3.3
  descent>decent:2.9 despite>desire:3.0 dessert>desert:2.9 device>devise:2.6 devise>device:2.9 dew>due:2.9
  diary>dairy:2.6 did>done:2.6 die>did:3.0 dig>did:3.3 digest>direct:3.3 diner>dinner:2.6 dire>fire:3.3
  district>distinct:3.0 do>due:2.6 does>dose:2.6 dog>do:3.0 dole>role:3.3 done>did:2.6 done>one:3.1 dose>does:2.6
  down>own:3.0 down>town:3.0 drawn>drown:2.6 dream>cream:3.3 dress>press:3.0 drew>draw:3.9 driven>drive:3.5
  driven>drove:3.0 drove>driven:2.6 drown>brown:3.3 drunk>drank:2.9 dry>day:3.1 due>do:2.7 duel>dual:2.6 dug>dog:3.0
  dust>just:3.0 dye>die:2.9 dyed>died:1.5 each>reach:3.6 ear>year:3.0 ears>years:4.4 ease>easy:3.0 easily>easy:3.0
  east>least:3.0 easter>eastern:3.3 easy>ease:3.0 eat>at:3.7 eat>eaten:2.6 eats>east:3.0 edge>age:3.2
  edition>addition:2.6 effect>affect:3.3 effected>affected:1.5 effects>affects:1.6 eight>ate:2.6 elicit>illicit:2.9
  else>less:3.0 eminent>imminent:2.9 endure>ensure:3.3 enter>entry:3.0 entrants>entrance:3.3 entries>enters:3.0
  entry>enter:3.0 eve>eye:3.3 even>event:3.0 evens>events:4.1 event>even:3.0 ever>even:3.1 ever>every:2.6 every>ever:2.6
  exam>example:3.0 except>accept:3.3 excess>access:3.0 exist>exit:3.0 exit>exist:3.0 exited>excited:2.9
  expansive>expensive:2.9 exports>experts:3.0 expose>exposure:3.8 express>expense:3.0 extend>extent:2.6
  extent>extend:2.9 extinct>extent:3.3 extract>extra:3.3 face>fact:3.0 faces>facts:3.0 fact>face:3.0 fact>fast:3.0
  fade>face:3.3 fail>fall:3.3 fair>far:3.0 fake>take:3.3 fallen>fell:2.6 fame>same:3.0 fan>can:3.0 far>fair:3.0
  far>for:3.0 fare>fair:3.1 fare>far:3.7 farm>from:4.0 fast>fact:3.0 fast>last:3.0 fat>far:3.0 fault>fall:3.0
  fear>year:3.0 fears>years:3.0 feat>feet:2.9 feats>feet:3.3 feed>fed:3.0 feel>fell:2.6 fees>feels:3.0 feet>feat:2.6
  fell>fallen:2.6 fell>felt:3.1 fellow>follow:3.0 felt>fell:2.4 fever>fewer:3.3 few>fed:3.0 fewer>fever:3.0
  field>filed:2.6 filed>field:2.6 fill>fell:3.0 fill>full:3.0 filled>filed:2.6 final>finally:3.0 finally>final:3.0
  find>found:2.6 finds>funds:3.0 fined>find:4.0 fir>fur:2.9 fire>five:4.1 firm>from:3.7 fist>first:2.9 five>give:3.0
  fix>six:3.0 flame>fame:3.3 flea>flee:2.9 flee>flea:2.9 fleet>feet:3.0 flesh>flash:3.3 flew>few:3.0 flew>flu:2.6
  flight>fight:3.0 flood>blood:3.0 flour>floor:3.0 flour>flower:2.9 flown>flew:2.6 flu>flew:2.6 follow>fellow:3.0
  fond>found:3.3 fool>food:3.3 foot>food:3.0 forced>forces:3.0 ford>for:3.3 fore>for:2.9 forgot>forgotten:2.6
  forgotten>forgot:2.6 form>from:4.0 forth>fourth:2.6 foster>faster:3.3 fought>fight:3.0 foul>four:3.0 foul>full:3.0
  four>for:4.0 fourth>forth:2.6 frame>fame:3.0 freed>free:3.3 fried>friend:3.3 fright>freight:2.9 fro>for:2.9
  frog>from:3.3 from>form:1.6 frost>front:3.0 fuel>feel:3.0 fuel>full:3.0 full>fell:3.0 full>fill:3.0 fund>find:3.0
  funeral>general:3.0 fuse>use:3.3 gain>again:3.0 game>came:3.0 gap>gas:3.0 gas>has:4.0 gate>gave:3.0 gather>father:3.0
  gave>game:3.7 gave>given:2.6 gaze>gave:3.3 gear>year:3.3 get>got:3.0 give>five:3.0 given>gave:2.6 god>good:3.3
  gold>good:3.0 gone>one:3.4 gone>went:3.4 gong>going:2.9 goof>good:2.9 got>get:3.0 gown>grown:3.0 grant>grand:3.0
  grass>gross:3.0 grate>great:2.9 grave>grade:3.0 greet>great:3.3 grew>grown:2.6 grisly>grizzly:2.9 groan>grown:2.9
  gross>grows:3.0 grown>growth:3.0 growth>grown:3.0 guessed>guest:2.9 guest>guessed:2.6 guise>guys:2.9 gulf>golf:3.3
  gun>gum:3.3 hall>half:3.8 hall>haul:2.6 halt>half:3.3 ham>him:3.3 hand>had:2.6 hand>hard:3.0 handy>hand:3.3
  hanged>hung:1.5 hard>hardly:3.0 hard>heard:3.0 hardly>hard:3.0 harmed>armed:3.3 hart>heart:3.3 haste>taste:3.3
  hat>that:2.6 haul>hall:3.2 hay>way:3.6 head>had:3.0 head>heard:3.0 heading>hearing:3.0 heal>head:3.3 heals>heads:3.3
  hear>heart:3.0 hear>here:2.2 heard>hard:3.7 heard>head:3.0 heat>heart:3.0 heather>weather:3.3 heavily>heavy:3.0
  heavy>heavily:3.0 height>eight:3.0 held>help:3.0 help>held:3.0 herb>her:3.3 herd>heard:3.7 here>hear:3.5 here>her:3.0
  hero>her:3.0 heroine>heroin:2.9 hide>side:3.9 high>night:3.1 higher>hire:2.6 hike>like:3.3 hiked>liked:3.3 him>his:3.3
  him>hymn:2.6 hind>hand:3.3 hip>ship:3.3 hire>higher:2.6 hit>his:3.7 hold>hole:2.9 holds>holes:3.0 hole>hold:2.6
  hole>whole:3.2 holes>holds:3.0 hollow>follow:3.3 home>hope:3.0 honey>money:3.3 hope>home:3.1 hopes>homes:3.0
  hopping>hoping:2.9 horn>born:3.3 horror>honor:3.3 hose>house:3.0 host>most:3.3 hot>not:2.6 hour>our:2.6
  hours>house:3.3 house>hours:3.0 how>now:3.0 how>who:3.3 humane>human:2.9 humid>human:3.3 hundred>hundreds:3.0
  hut>hurt:3.3 ideal>idea:3.3 ill>all:3.0 ill>will:3.0 illicit>elicit:2.9 image>manage:3.0 inch>much:3.0
  incidence>incidents:2.9 incite>insight:2.9 insight>incite:2.9 intense>intents:2.9 intent>intend:3.3 invent>event:3.3
  inward>award:3.3 item>time:4.0 jam>jar:3.0 jet>get:3.3 jets>gets:3.3 join>joint:3.0 joint>join:3.0 keen>keep:3.3
  keep>deep:3.0 keeper>deeper:3.0 kick>sick:3.0 kid>did:3.0 kill>will:3.3 killing>willing:3.0 kin>king:3.3 kind>find:3.0
  king>kind:3.3 kite>like:3.3 knee>knew:3.0 knew>known:2.6 knew>new:2.8 knight>night:2.9 knot>not:2.9 know>no:1.5
  know>now:2.5 known>knew:2.6 knows>nose:2.6 lace>place:3.3 lack>back:3.0 lacked>locked:3.3 laden>later:3.3
  lads>leads:3.3 lager>larger:2.9 lake>late:3.0 large>largely:3.0 late>rate:3.0 later>letter:3.0 latter>later:2.7
  latter>letter:3.3 lawn>law:3.0 lay>laid:3.2 lay>law:3.0 layer>later:3.3 laying>lying:3.8 leaf>leave:3.0
  league>leave:3.0 leaned>learned:3.0 leased>least:2.9 led>lead:2.6 led>let:3.0 left>let:3.7 lens>lend:3.3 lent>let:3.3
  less>lease:3.0 less>loss:3.0 lessen>lesson:2.9 lessens>lessons:3.3 lesson>less:3.0 lesson>lessen:2.6 letter>later:3.0
  lever>level:3.4 libel>liable:2.9 lick>lack:3.3 lick>like:2.9 lie>life:4.9 lies>lives:3.0 life>live:4.0 lift>life:3.0
  lightening>lightning:1.5 lighting>lightning:2.9 like>life:3.0 likely>like:3.0 limb>climb:3.3 lined>lived:3.0
  lines>lives:3.0 link>like:3.0 lion>line:3.3 list>last:3.0 list>lost:3.0 live>life:2.6 live>love:3.0 lived>live:2.6
  loan>lone:2.6 locally>local:3.3 lock>lack:3.0 lock>look:3.9 locked>looked:3.0 lone>loan:2.9 looks>books:3.0
  lose>loose:2.5 lose>loss:2.4 loss>less:3.0 loss>lose:2.6 loss>lost:2.1 lost>list:3.2 lost>loss:3.0 lot>let:3.2
  lot>lost:4.4 lots>lost:2.6 louder>leader:3.3 loved>lived:3.3 lover>lower:3.3 luck>lack:3.0 lunch>launch:2.6
  lung>long:3.3 maid>made:3.0 meat>meet:2.7 men>man:4.1 new>knew:1.9 now>know:3.3 off>of:4.7 one>won:2.1 ours>hours:3.4
  passed>past:3.5 past>passed:2.5 peace>piece:2.8 piece>peace:2.7 plane>plain:2.2 presents>presence:3.7 quiet>quite:3.7
  quite>quiet:2.0 red>read:2.9 rise>raise:2.4 rode>road:4.0 rose>raised:3.2 scene>seen:2.0 scent>sent:3.3 seen>scene:2.2
  site>sight:1.9 steal>steel:1.5 sum>some:3.9 sun>son:2.8 then>than:2.8 there>their:2.3 these>this:3.7 they're>there:1.5
  though>thought:2.4 threw>through:4.3 through>though:2.4 through>threw:1.6 too>to:3.7 two>to:4.4 use>used:2.8
  waist>waste:2.5 weak>week:5.0 weather>whether:1.7 week>weak:1.5 weight>wait:3.1 where>wear:2.7 whether>weather:2.5
  who>whom:1.5 whom>who:4.2 witch>which:3.0 wood>would:3.3 write>right:3.7 you're>your:1.5
`

let byKey: ReadonlyMap<number, readonly BarredRival[]> | undefined

/** What may be meant by a written word, by its key. */
export function barredRivals(): ReadonlyMap<number, readonly BarredRival[]> {
  if (byKey) return byKey
  const model = trigramModel()
  const rivals = new Map<number, BarredRival[]>()
  for (const { written, meant, bar } of barredPairs()) {
    const word = wordOf(model, keyOf(meant))
    if (word === unknownWord) continue
    const key = keyOf(written)
    rivals.set(key, [...(rivals.get(key) ?? []), { word, bar }])
  }
  byKey = rivals
  return rivals
}

/** The pairs as they stand in the table. */
export function barredPairs(): readonly { written: string; meant: string; bar: number }[] {
  return bars
    .trim()
    .split(/\s+/)
    .map(entry => {
      const [, written = '', meant = '', bar = ''] = /^(.+)>(.+):(.+)$/.exec(entry) ?? []
      return { written, meant, bar: Number(bar) }
    })
}
