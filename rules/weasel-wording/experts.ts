import type { Facts } from '../../src/analysis/facts.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'

/** Whoever is called one of these is named or at least placed: a chair, an institute, a study. */
const experts = wordTrigger(
  'professor professors dr lecturer researcher economist analyst scientist historian epidemiologist virologist ' +
    'climatologist geologist criminologist sociologist psychologist statistician engineer meteorologist ' +
    'institute university study survey report paper poll',
)

/** May the piece have an expert, or the study of one, to lean on? */
export function expertStands(facts: Facts): boolean {
  return experts(facts.tokens).length > 0
}
