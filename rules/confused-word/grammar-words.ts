import { keyOf } from '../../src/parse/key.ts'

/** After these a place does not stand before a noun, so that "there" is no place. */
export const beforeThere = keys('of with by as for at on into against about during despite without through')

/** After these "it's" cannot begin a clause, unless as the object of thought. */
export const beforeIts = keys(
  'of with by for from into against during despite through under over within to in on at',
)

export const beforeYou = keys('of with by for from into on in at about against to')

/** Nouns that follow "it's" in a clause of its own: it's time. */
export const predicates = keys(
  `time work war day night news business life luck fun people home money art fact food water history summer winter
   spring autumn fall morning afternoon evening lunch dinner love hate fear hope trouble politics policy science magic
   thanks part what nonsense progress crunch`,
)

/** Transitive verbs, so that what follows "there" or "it's" must be their object. */
export const transitive = keys(
  `lose loses losing lost take takes taking took keep keeps keeping kept give gives giving gave sell sells selling spent
   spend raise raises raised raising change changes changed voiced expressed improve improved cut cuts announced
   released love loves loved lower lowered lifted defend defended protect protects protected quit`,
)

/** What may follow "you" on its own account: a time, or the ones spoken to (of you guys). */
export const addressed = keys(
  `tomorrow today tonight yesterday noon midnight half home see know think go get guys folks people kids boys girls
   ladies gentlemen men women fans lot readers journalists parents children reporters members americans voters students
   teachers`,
)

/** What several people may be said to be after "who's". */
export const friends = keys('friends mates partners buddies pals enemies people news boss')

export const forms = {
  of: keyOf('of'),
  because: keyOf('because'),
  to: keyOf('to'),
  for: keyOf('for'),
  be: keys("is are was were be been being isn't wasn't aren't weren't seems seemed"),
} as const

function keys(words: string): ReadonlySet<number> {
  return new Set(words.trim().split(/\s+/).map(keyOf))
}
