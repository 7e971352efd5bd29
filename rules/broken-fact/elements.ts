import type { Facts } from '../../src/analysis/facts.ts'
import { matchesOf } from '../../src/analysis/matches-of.ts'
import { sentencesOn, topicOf } from '../../src/analysis/topics.ts'
import type { Broken } from './broken.ts'

const symbols = new Map(
  'hydrogen H,helium He,lithium Li,carbon C,nitrogen N,oxygen O,fluorine F,neon Ne,sodium Na,magnesium Mg,aluminum Al,aluminium Al,silicon Si,phosphorus P,sulfur S,sulphur S,chlorine Cl,argon Ar,potassium K,calcium Ca,titanium Ti,chromium Cr,manganese Mn,iron Fe,cobalt Co,nickel Ni,copper Cu,zinc Zn,arsenic As,bromine Br,silver Ag,tin Sn,iodine I,xenon Xe,barium Ba,tungsten W,platinum Pt,gold Au,mercury Hg,lead Pb,radon Rn,radium Ra,uranium U,plutonium Pu'
    .split(',')
    .map(pair => pair.split(' ') as [string, string]),
)
const names = [...symbols.keys()].join('|')
const patterns = [
  `\\b(?<element>${names}),? \\(?(?:with the )?(?:chemical )?symbol (?<symbol>[A-Z][a-z]?)\\b`,
  `\\bsymbol (?:for|of) (?<element>${names}) is (?<symbol>[A-Z][a-z]?)\\b`,
].map(pattern => new RegExp(pattern, 'dg'))
const guard = topicOf('symbol')

/** Symbols of chemical elements that are another's: "gold (chemical symbol Ag)". */
export function* brokenSymbols(facts: Facts): Iterable<Broken> {
  for (const { text, start } of sentencesOn(facts, guard)) {
    for (const pattern of patterns) {
      for (const match of matchesOf(pattern, text)) {
        const { element, symbol } = match.groups as { element: string; symbol: string }
        const right = symbols.get(element)!
        if (symbol === right) continue
        const [from, to] = match.indices!.groups!.symbol!
        yield { start: start + from, end: start + to, fact: `the symbol of ${element} is ${right}` }
      }
    }
  }
}
