/**
 * Sets the weights of a mechanism anew by all that may be read: `npm run weights -- rival-figures`. Prints each weight as it
 * is written and as it is fitted, and what both find and cry out; nothing is changed. With --anew nothing is kept of the
 * written ones. With --left-out it tells what weights set without a set of texts find in that set, which is what counts.
 */
import { parseArgs } from 'node:util'
import { fitWeights, type Weights, weightOf } from './fit.ts'
import { leaveOut } from './left-out.ts'
import { mechanisms } from './mechanisms.ts'
import { type Pairs, weighedPairs } from './pairs.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    hold: { type: 'string', default: '2' },
    anew: { type: 'boolean', default: false },
    'left-out': { type: 'boolean', default: false },
    rate: { type: 'string', default: '0.02' },
  },
})
const names = mechanisms.map(({ name }) => name)
const unknown = positionals.filter(name => !names.includes(name))
if (unknown.length > 0) {
  process.stderr.write(`There is no mechanism “${unknown[0]}”; there are ${names.join(', ')}\n`)
  process.exitCode = 2
} else {
  for (const mechanism of mechanisms) {
    if (positionals.length > 0 && !positionals.includes(mechanism.name)) continue
    const seen = weighedPairs(mechanism)
    const from = values.anew ? nothing(mechanism.weights) : mechanism.weights
    const fitted = fitWeights(seen.pairs, from, Number(values.hold))
    process.stdout.write(`${mechanism.name}\n`)
    for (const [name, weight] of Object.entries(mechanism.weights.of))
      process.stdout.write(
        `  ${name.padEnd(20)} ${weight.toFixed(2).padStart(6)} ${fitted.of[name]!.toFixed(2).padStart(6)}\n`,
      )
    process.stdout.write(
      `  written: ${outcome(seen, mechanism.weights)}\n  fitted:  ${outcome(seen, fitted)}\n`,
    )
    if (values['left-out']) {
      const { hits, of, alarms, enough } = leaveOut(seen, from, Number(values.hold), Number(values.rate))
      process.stdout.write(
        `  left out: ${hits} of ${of}, ${alarms} alarms in ${seen.cleanWords} words, from ${enough.toFixed(2)} on\n`,
      )
    }
  }
}

/** Weights of which nothing is known. */
function nothing({ of }: Weights): Weights {
  return { of: Object.fromEntries(Object.keys(of).map(name => [name, 0])), enough: 0 }
}

function outcome({ pairs, cleanWords }: Pairs, weights: Weights): string {
  const held = pairs.filter(({ evidence }) => weightOf(evidence, weights) >= weights.enough)
  const hits = held.filter(({ isTrue }) => isTrue).length
  const alarms = held.length - hits
  const all = pairs.filter(({ isTrue }) => isTrue).length
  return `from ${weights.enough.toFixed(2)} on ${hits} of ${all}, ${((1000 * alarms) / cleanWords).toFixed(3)} alarms per 1,000 words`
}
