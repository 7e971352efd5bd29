import { spanOf } from '../../src/analysis/own-sentences.ts'
import type { Clash } from './clash.ts'
import type { TimedSentences } from './sentences.ts'

const lifespan = /\((?:born )?(?<from>1[4-9]\d\d|20\d\d) ?[-–] ?(?<to>1[4-9]\d\d|20\d\d)\)/dg
const aged =
  /\b(?:died|dead|death)\b[^.;]{0,60}?\b(?:at (?:the )?(?:age of )|at |aged )(?<age>\d{2,3})\b(?![:.]\d|,\d| (?:a\.m|p\.m|percent|miles|feet|Street|Avenue|his|her|home))/dg

/** "Vera Lund (1932-2001) … died at 75": an age at death against the years in brackets. */
export function* agesOfLifespans({ life: sentences }: TimedSentences): Iterable<Clash> {
  for (const sentence of sentences) {
    if (!sentence.text.includes('(')) continue
    const [life, ...more] = sentence.text.matchAll(lifespan)
    const [age, ...others] = life ? sentence.text.matchAll(aged) : []
    if (!life || !age || more.length > 0 || others.length > 0) continue
    const years = Number(life.groups!.to) - Number(life.groups!.from)
    const stated = Number(age.groups!.age)
    if (stated === years || stated === years - 1) continue
    yield {
      messageId: 'born',
      here: spanOf(sentence, age, 'age'),
      there: [spanOf(sentence, life)],
      right: `from ${life.groups!.from} to ${life.groups!.to} are ${years} years at most`,
    }
  }
}
