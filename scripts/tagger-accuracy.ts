/**
 * How many tokens of the sentences tagged by hand get the right tag: `npx tsx scripts/tagger-accuracy.ts [--errors]`.
 * Errors are shown only for the sentences that the tagger may be tuned on.
 */
import { readFileSync } from 'node:fs'
import { readTaggedText } from '../src/analysis/parts-of-speech/tagged-text.ts'
import { accuracyOf, errorsIn } from '../test/analysis/parts-of-speech/measure.ts'

const read = (path: string) => readTaggedText(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8'))
const seen = read('src/analysis/parts-of-speech/training.txt')
const unseen = read('test/analysis/parts-of-speech/unseen.txt')
const hard = read('test/analysis/parts-of-speech/hard.txt')
if (process.argv.includes('--errors')) for (const error of errorsIn([...seen, ...hard])) console.log(error)
console.log(`seen ${accuracyOf(seen)}\nhard ${accuracyOf(hard)}\nunseen ${accuracyOf(unseen)}`)
