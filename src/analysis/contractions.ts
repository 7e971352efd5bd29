import { keyOf } from '../parse/key.ts'
import { keyTest } from './word-flags.ts'

/** Contractions that are no words without their apostrophe, by the key of the word without it. */
export const contractions: ReadonlyMap<number, string> = new Map(
  `aint|arent|cant|couldnt|couldve|didnt|doesnt|dont|hadnt|hasnt|havent|isnt|itll|mustnt|neednt|shouldnt|shouldve|theyd|theyll
theyre|theyve|thats|theres|wasnt|werent|weve|whats|wheres|whos|wont|wouldnt|wouldve|youd|youll|youre|youve|heres|hes|shes|ive|im`
    .split(/[|\n]/)
    .map(word => [
      keyOf(word),
      word.replace(/(?:nt|ve|ll|re|s|d|m)$/, ending => (ending === 'nt' ? "n't" : `'${ending}`)),
    ]),
)

/** Is the word a contraction without its apostrophe? */
export const isContraction = keyTest(contractions.keys())
