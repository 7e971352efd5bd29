import type { DeedFamily } from '../family.ts'

/** What one does for another: teaching, rescue, care, company. */
export const care: readonly DeedFamily[] = [
  {
    name: 'teach',
    verbs: `teach>object tutor>object coach>object mentor>object instruct>object school>object train>object groom>object teach>indirect
      give=lesson>indirect give=lesson>to give=tuition>to give=class>to study>under< study>with< train>under< learn>from<
      take=lesson>from< take=lesson>with< have=lesson>with< have=lesson>from< receive=lesson>from< apprentice>to<`,
    doer: {
      name: 'teacher',
      nouns: 'teacher tutor mentor',
      bonds: 'teacher tutor mentor instructor',
      owns: 'pupil student disciple protégé',
    },
    other: {
      name: 'pupil',
      nouns: 'pupil student disciple protégé apprentice',
      bonds: 'pupil student protégé protege protégée protegee apprentice disciple trainee',
      owns: 'teacher tutor mentor',
    },
  },
  {
    name: 'rescue',
    verbs: `rescue>object save>object free>object pull>object/from drag>object/from pull>object/out cut>object/from carry>object/from revive>object
      pull+out>object resuscitate>object`,
    nouns: 'rescue:by>of rescue:by>owner rescue:owner>of',
    doer: { name: 'rescuer', nouns: 'rescuer saviour savior', bonds: 'rescuer saviour savior' },
    other: { name: 'rescued one', suffers: 'rescue save', owns: 'rescuer rescuers saviour savior rescue' },
  },
  {
    name: 'treat',
    verbs:
      'treat>object operate>on examine>object* diagnose>object nurse>object heal>object cure>object vaccinate>object',
    doer: {
      name: 'healer',
      nouns: 'doctor surgeon nurse',
      bonds: 'doctor surgeon therapist dentist physician psychiatrist',
      owns: 'patient patients',
    },
    other: { name: 'patient', nouns: 'patient', bonds: 'patient', owns: 'doctor surgeon nurse recovery' },
  },
  {
    name: 'raise',
    verbs: 'raise>object adopt>object bring+up>object foster>object',
    doer: { name: 'guardian', bonds: 'guardian' },
    other: { name: 'ward', bonds: 'ward' },
  },
  {
    name: 'host',
    verbs:
      'feed>object host>object shelter>object house>object entertain>object take+in>object put+up>object',
    isMutual: true,
    doer: { name: 'host', nouns: 'host', owns: 'guest guests hospitality' },
    other: { name: 'guest', nouns: 'guest', owns: 'host hosts' },
  },
  {
    name: 'guide',
    verbs: 'guide>object lead>object/through lead>object/across lead>object/to escort>object',
    isMutual: true,
    doer: { name: 'guide', nouns: 'guide leader escort' },
    other: { name: 'one who was led', owns: 'guide escort' },
  },
  { name: 'introduce', verbs: 'introduce>object invite>object' },
  { name: 'inspire', verbs: 'inspire>object influence>object translate>object' },
]
