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
  accept>except:2.2 advice>advise:2.0 advise>advice:2.5 affect>effect:1.9 being>been:2.6 bored>board:3.0
  breaks>brakes:3.2 breathe>breath:2.7 buy>by:4.2 by>buy:2.0 caught>court:3.2 choose>chose:1.8
  chose>choose:2.9 cold>could:1.9 dyed>died:1.5 effect>affect:3.3 effected>affected:1.5 effects>affects:1.6
  except>accept:3.3 fare>fair:3.1 fell>felt:3.1 felt>fell:2.4 form>from:4.0 four>for:4.0 from>form:1.6
  hanged>hung:1.5 hear>here:2.2 herd>heard:3.7 here>hear:3.5 hole>whole:3.2 knew>new:2.8 know>no:1.5
  know>now:2.5 latter>later:2.7 lay>laid:3.2 lightening>lightning:1.5 lose>loose:2.5 lose>loss:2.4
  loss>lost:2.1 lost>loss:3.0 maid>made:3.0 meat>meet:2.7 men>man:4.1
  new>knew:1.9 now>know:3.3 off>of:4.7 one>won:2.1 ours>hours:3.4 passed>past:3.5
  past>passed:2.5 peace>piece:2.8 piece>peace:2.7 plane>plain:2.2 presents>presence:3.7 quiet>quite:3.7
  quite>quiet:2.0 red>read:2.9 rise>raise:2.4 rode>road:4.0 rose>raised:3.2 scene>seen:2.0 scent>sent:3.3
  seen>scene:2.2 site>sight:1.9 steal>steel:1.5 sum>some:3.9 sun>son:2.8 then>than:2.8
  there>their:2.3 these>this:3.7 they're>there:1.5 though>thought:2.4 threw>through:4.3
  through>though:2.4 through>threw:1.6 too>to:3.7 two>to:4.4 use>used:2.8 waist>waste:2.5 weak>week:5.0
  weather>whether:1.7 week>weak:1.5 weight>wait:3.1 where>wear:2.7 whether>weather:2.5 who>whom:1.5
  whom>who:4.2 witch>which:3.0 wood>would:3.3 write>right:3.7 you're>your:1.5
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
