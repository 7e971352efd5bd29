import { verbLemma } from '../../src/analysis/lemma.ts'

/** "If we have any interesting in it": no dialect has one of these for another form. */
const ing = /ing$/

/**
 * Is the written word what somebody may well have said where the meant one is right in print: another form of one verb ("I
 * seen it"), an adjective that says how ("hurt bad"), "me" for "my"? Of what only sounds or looks alike nobody says either.
 */
export function isOfTalk(written: string, meant: string): boolean {
  const [said, right] = [written.toLowerCase(), meant.toLowerCase()]
  if (said === 'me' || said === 'them' || said === 'nothing') return true
  if (right === `${said}ly` || (said === 'good' && right === 'well')) return true
  return !ing.test(said) && !ing.test(right) && verbLemma(said) === verbLemma(right)
}
