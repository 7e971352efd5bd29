import { wordTrigger } from '../triggers.ts'
import { wordTest } from '../word-flags.ts'

/** Where a word stands by which something may be denied. */
export const negativePlaces = wordTrigger(
  `no zero not n't isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't cannot can't couldn't nobody none nothing neither
   nor never without lacks lacked lacking lack failed fails declined declines refused refuses neglected omitted denied denies
   banned forbidden barred prohibited absent missing nowhere`,
)

export const nots = wordTest(
  "not n't isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't cannot can't couldn't",
)
export const nobodies = wordTest('nobody none nothing neither nor')
/** A denial does not reach over these. */
export const crossing = wordTest('when after before because while as where although though but')
/** Who heard none does not say that there was none. */
export const perceiving = wordTest(
  'hear hears heard hearing see sees saw seen seeing notice noticed find finds found',
)
export const either = wordTest('neither nothing nobody none')
export const never = wordTest('never')
export const noWord = wordTest('no zero')
export const without = wordTest('without lacks lacked lacking lack')
export const withholding = wordTest('denied refused denies refuses')
export const infinitive = wordTest('to')
export const refusals = wordTest(
  'denied denies failed fails declined declines refused refuses neglected omitted',
)
export const forbidden = wordTest('banned forbidden barred prohibited absent missing nowhere')
/** A denial that is turned round by what stands right behind it, or says less than that there is none. */
export const afterNot = wordTest(
  'only just merely least until unless because so too very all every always necessarily enough more less fewer most',
)
export const afterNo = wordTest(
  'sooner longer doubt more less fewer matter way need reason sign evidence surprise wonder question idea secret guarantee better worse other place point sense such',
)
export const light = wordTest(
  `have has had having give gave given gives make made makes get got receive received carry carries carried hold held raise raised
   see saw seen hear heard bring brought wear wore worn use used offer offered take took taken fire fired file filed put own owned
   send sent win won play played order ordered charge charged do done find found grant granted hire hired employ employed keep kept
   report reported suffer suffered need needed include included show shown want wanted issue issued set hold sign signed pay paid
   cause caused build built let call called ask asked contain contained appoint appointed arrange arranged book booked invite invited
   conduct conducted carry stage staged allow allowed accept accepted reach reached hold utter uttered provide provided publish published lose lost leave left
   hear visit visited open opened attend attended meet met speak spoken spoke been be there serve served with for on`,
)
/** What leaves even a denial open. */
export const unreal = wordTest(
  'if unless whether possible possibly perhaps would might could alleged allegedly claims claimed denied denies deny rumours rumors rumoured hoped fear feared fears risk',
)
/** What leaves even a thing spoken of as known open: "the proposed pardon", "like the pardon". */
export const distant = wordTest(
  `proposed proposal potential prospective planned expected any demand demanded demands like than almost nearly whenever avoid avoided
   prevent prevented lest instead hypothetical imagined without against until`,
)
/** What leaves a deed or a thing not spoken of as known open besides. */
export const hypothetical = wordTest(
  `may should expects hopes hoped hoping fears feared risk risks threatened wants wanted wish plans planning asked urged
   wondered likely suggested accused insists insisted able ready prepare prepared preparing supposed meant promised must need
   needs will won't wouldn't couldn't shall can call calls called seeking sought seek tried trying try attempt attempted ban banned
   oppose opposed suspected future`,
)
export const be = wordTest(
  'is are was were be been being remained remains stayed stays stood sat lay fell kept',
)
export const deadStates = wordTest(
  'silent dead off broken disconnected disabled unplugged out empty failed dark cold quiet idle missing unused useless faulty jammed mute muted',
)
export const switches = wordTest('switched turned shut cut knocked put torn ripped taken')
