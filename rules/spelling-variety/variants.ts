import { keyOf } from '../../src/parse/key.ts'

/** Ways to spell one word that no variety of English owns, the inflections of a word in one row. */
const rows = `
adviser/advisor advisers/advisors
protester/protestor protesters/protestors
impostor/imposter impostors/imposters
adapter/adaptor adapters/adaptors
convener/convenor conveners/convenors
judgment/judgement judgments/judgements
acknowledgment/acknowledgement acknowledgments/acknowledgements
aging/ageing
likable/likeable unlikable/unlikeable
sizable/sizeable
salable/saleable
livable/liveable
movable/moveable
usable/useable
focused/focussed focusing/focussing unfocused/unfocussed
biased/biassed unbiased/unbiassed
benefited/benefitted benefiting/benefitting
targeted/targetted targeting/targetting
toward/towards
afterward/afterwards
among/amongst
amid/amidst
learned/learnt
dreamed/dreamt
leaned/leant
spelled/spelt
smelled/smelt
kneeled/knelt
burned/burnt
spoiled/spoilt
spilled/spilt
leaped/leapt
dwelled/dwelt
while/whilst
catalog/catalogue catalogs/catalogues
jail/gaol jails/gaols jailed/gaoled
tire/tyre tires/tyres
forward/forwards
backward/backwards
upward/upwards
downward/downwards
onward/onwards
gray/grey grays/greys graying/greying grayed/greyed grayish/greyish grayer/greyer grayscale/greyscale
program/programme programs/programmes
yogurt/yoghurt yogurts/yoghurts
doughnut/donut doughnuts/donuts
barbecue/barbeque barbecues/barbeques barbecued/barbequed
hiccup/hiccough hiccups/hiccoughs
dispatch/despatch dispatched/despatched dispatches/despatches dispatching/despatching
tsar/czar tsars/czars
sheikh/sheik sheikhs/sheiks
ketchup/catsup
veranda/verandah verandas/verandahs
omelet/omelette omelets/omelettes
artifact/artefact artifacts/artefacts
dietitian/dietician dietitians/dieticians
gypsy/gipsy gypsies/gipsies
medieval/mediaeval
archaeologist/archeologist archaeologists/archeologists archaeology/archeology archaeological/archeological
encyclopedia/encyclopaedia encyclopedias/encyclopaedias
fetus/foetus fetuses/foetuses fetal/foetal
dialogue/dialog dialogues/dialogs
theater/theatre theaters/theatres
okay/OK
nosy/nosey
amok/amuck
tidbit/titbit tidbits/titbits
transgender/transgendered
disoriented/disorientated
preventive/preventative
minuscule/miniscule
cipher/cypher ciphers/cyphers
racket/racquet rackets/racquets
Quran/Koran/Qur'an
Muslim/Moslem Muslims/Moslems
Hezbollah/Hizbollah/Hizbullah
Qaeda/Qaida
Taliban/Taleban
Kyiv/Kiev
Odesa/Odessa
Hanukkah/Chanukah
Shiite/Shi'ite Shiites/Shi'ites
`

export interface Variant {
  readonly topic: string
  /** Which of the ways it is, the same for all inflections. */
  readonly style: string
  /** The same inflection, by style. */
  readonly forms: readonly string[]
  /** Does many a writer use both without thinking? */
  readonly bothUsual: boolean
}

const bothUsual = new Set(['while/whilst', 'among/amongst', 'amid/amidst'])

/** By spelling, case as listed. */
export const variants: ReadonlyMap<string, Variant> = new Map(
  rows
    .trim()
    .split('\n')
    .flatMap(row =>
      row.split(' ').flatMap(inflection => {
        const forms = inflection.split('/')
        return forms.map(
          (form, index) =>
            [
              form,
              { topic: `variant ${row}`, style: `${index}`, forms, bothUsual: bothUsual.has(row) },
            ] as const,
        )
      }),
    ),
)

/** Keys of all of them, so that most words need not be looked at. */
export const variantKeys: ReadonlySet<number> = new Set([...variants.keys()].map(keyOf))
