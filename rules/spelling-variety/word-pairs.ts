import { keyOf } from '../../src/parse/key.ts'
import { allVarieties, type Spelling, Variety } from './variety.ts'

const { american, british, australian, canadian, oxford } = Variety
const commonwealth = british | australian | canadian | oxford
const withoutCanada = british | australian | oxford

/** Words that no pattern derives, or whose dictionaries are too generous: `here/there`. */
const pairs: readonly (readonly [first: number, second: number, words: string])[] = [
  [
    american,
    commonwealth,
    `pajamas/pyjamas jewelry/jewellery maneuver/manoeuvre maneuvers/manoeuvres maneuvered/manoeuvred
     maneuvering/manoeuvring mold/mould molds/moulds moldy/mouldy molded/moulded smolder/smoulder
     smoldering/smouldering smoldered/smouldered gray/grey grays/greys graying/greying grayish/greyish
     grayscale/greyscale practiced/practised practicing/practising favor/favour favors/favours honorable/honourable
     savior/saviour armor/armour plow/plough plows/ploughs plowed/ploughed plowing/ploughing`,
  ],
  [
    american | canadian,
    withoutCanada,
    `aluminum/aluminium airplane/aeroplane airplanes/aeroplanes cozy/cosy artifact/artefact artifacts/artefacts
     math/maths mom/mum moms/mums analyze/analyse analyzed/analysed analyzing/analysing tidbit/titbit`,
  ],
  [allVarieties, commonwealth, 'check/cheque checks/cheques meter/metre meters/metres'],
  [
    allVarieties,
    withoutCanada,
    'tire/tyre tires/tyres curb/kerb curbs/kerbs jail/gaol while/whilst learned/learnt',
  ],
  // American houses differ on these two, so that only the other spelling tells anything.
  [american, allVarieties, 'theater/theatre theaters/theatres catalog/catalogue catalogs/catalogues'],
  [allVarieties, british | oxford, 'program/programme programs/programmes'],
]

/** By spelling. A spelling that is at home everywhere has no entry. */
export const listedSpellings: ReadonlyMap<string, Spelling> = new Map(
  pairs.flatMap(([first, second, words]) =>
    words.split(/\s+/).flatMap(pair => {
      const [one = '', other = ''] = pair.split('/')
      const topic = `listed ${one.slice(0, 4)}`
      return [
        [one, { varieties: first, counterpart: other, topic }] as const,
        [other, { varieties: second, counterpart: one, topic }] as const,
      ].filter(([, { varieties }]) => varieties !== allVarieties)
    }),
  ),
)

/** Keys of all of them. */
export const listedKeys: ReadonlySet<number> = new Set([...listedSpellings.keys()].map(keyOf))
