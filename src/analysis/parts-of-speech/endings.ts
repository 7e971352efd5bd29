/*
 * What an unknown word, or one whose part of speech the dictionary does not give away, can be by its ending; the
 * longest ending decides. Specs as in words.txt.
 */
export const endingSpecs: readonly (readonly [spec: string, endings: string])[] = [
  ['n', 'ness ment tion sion ance ence ship hood logy eter gate ism ity ette itis'],
  ['s', 'ions ents isms ists ties ians ages cies ries phies ogies ships hoods ants ers ors'],
  ['n9a1', 'ist ant er or age dom ure ee'],
  ['a8n2', 'al ive ian ese able ible'],
  ['a', 'ous ful less ical ish like some free proof ward'],
  ['a9n1', 'ic ary ory'],
  ['a6n4', 'ent y'],
  ['r9a1', 'ly wise wards'],
  ['vn6vd4', 'ed'],
  ['vg85n1a05', 'ing'],
  ['s', 'ings'],
  ['vb8n2', 'ize ise ify'],
  ['vz', 'izes ises ifies'],
  ['vb5a3n2', 'ate'],
  ['n8a2', 'us is ss'],
  ['s85vz15', 's'],
  // Behind `>`: for words of which the dictionary says that they are adjectives.
  ['ar', '>er'],
  ['at', '>est'],
  ['n7a3', 'n t e o a i u d k m l p c r b f g h x z w v q'],
]
