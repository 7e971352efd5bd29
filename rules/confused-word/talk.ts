import { verbLemma } from '../../src/analysis/lemma.ts'

/**
 * Is the written word what somebody may well have said where the meant one is right in print: another form of one verb ("I
 * seen it"), an adjective that says how ("hurt bad"), "me" for "my"? Of what only sounds or looks alike nobody says either.
 */
export function isOfTalk(written: string, meant: string): boolean {
  const [said, right] = [written.toLowerCase(), meant.toLowerCase()]
  if (said === 'me' || said === 'them') return true
  return (
    right === `${said}ly` || (said === 'good' && right === 'well') || verbLemma(said) === verbLemma(right)
  )
}
