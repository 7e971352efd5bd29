import { keyOf } from '../../parse/key.ts'
import type { Direction } from '../changes.ts'

/** How a word of change is used; one word may be several of these. */
export type Form = 'verb' | 'noun' | 'participle' | 'comparative' | 'superlative' | 'predicate'

interface Row {
  readonly direction: Direction
  readonly verbs: string
  readonly nouns: string
  /** Before a noun: "growing debts". */
  readonly participles: string
  readonly comparatives: string
  /** "The lowest since 1990": nothing was lower in between. */
  readonly superlatives: string
}

/*
 * Which way words go. Sizes go up and down whatever is good; what betters and worsens has to be asked of the measure.
 * A word that is more often something else (light, plant, fine) is left out.
 */
const rows: readonly Row[] = [
  {
    direction: 'up',
    verbs: `rise rises rose risen climb climbs climbed grow grows grew grown increase increases increased jump jumps jumped
      soar soars soared surge surges surged swell swells swelled swollen expand expands expanded widen widens widened
      mount mounts mounted escalate escalates escalated accelerate accelerates accelerated quicken quickens quickened
      rebound rebounds rebounded recover recovers recovered strengthen strengthens strengthened fatten fattens fattened
      lengthen lengthens lengthened deepen deepens deepened balloon balloons ballooned multiply multiplies multiplied
      spike spikes spiked rocket rockets rocketed skyrocket skyrockets skyrocketed double doubles doubled triple triples
      tripled treble trebles trebled quadruple quadruples quadrupled heighten heightens heightened broaden broadens broadened
      thicken thickens thickened steepen steepens steepened mushroom mushroomed`,
    nouns: `rise rises increase increases climb growth jump surge upturn uptick upswing pickup rebound recovery boom expansion
      spike leap hike acceleration upsurge influx comeback raise overrun overruns overspend overspending markup premium boost bump gain gains swell quickening widening lengthening resurgence strengthening buildup
      proliferation escalation doubling tripling trebling quadrupling broadening heightening deepening`,
    participles: `rising climbing growing increasing soaring surging swelling expanding widening mounting escalating accelerating
      quickening rebounding recovering strengthening fattening lengthening deepening ballooning multiplying spiking
      skyrocketing heightening broadening thickening steepening swollen increased expanded heightened`,
    comparatives: `extra additional bumper higher larger bigger greater fuller fatter wider longer faster quicker heavier stronger steeper broader taller
      busier warmer hotter thicker deeper dearer costlier pricier richer livelier brisker louder later`,
    superlatives:
      'highest largest biggest busiest longest strongest fastest heaviest hottest warmest deepest costliest dearest greatest tallest record',
  },
  {
    direction: 'down',
    verbs: `fall falls fell fallen drop drops dropped decline declines declined decrease decreases decreased shrink shrinks
      shrank shrunk dwindle dwindles dwindled slide slides slid slip slips slipped slump slumps slumped plunge plunges plunged
      plummet plummets plummeted tumble tumbles tumbled sink sinks sank sunk dip dips dipped narrow narrows narrowed
      contracted thin thins thinned ebb ebbs ebbed fade fades faded wane wanes waned weaken weakens
      weakened slow slows slowed slacken slackens slackened cool cools cooled subside subsides subsided recede recedes receded
      taper tapers tapered halve halves halved diminish diminishes diminished lessen lessens lessened soften softens softened
      shorten shortens shortened lighten lightens lightened crumble crumbles crumbled abate abates abated`,
    nouns: `fall falls drop drops decline declines decrease decreases slide slump dip downturn plunge slowdown contraction shrinkage
      reduction reductions cut cuts loss losses falloff dropoff slackening collapse erosion shortening narrowing
      thinning weakening softening slowing slippage shrinking dwindling halving exodus attrition downswing underspend saving savings discount tumble nosedive`,
    participles: `falling dropping declining decreasing shrinking dwindling sliding slipping slumping plunging plummeting
      tumbling sinking narrowing contracting thinning ebbing fading waning weakening slowing slackening cooling subsiding
      receding tapering diminishing lessening softening shortening crumbling decreased reduced diminished shrunken depleted`,
    comparatives: `fewer reduced lower smaller leaner thinner narrower shorter slower lighter weaker shallower slimmer cheaper quieter cooler
      colder emptier sparser skimpier meagrer poorer earlier`,
    superlatives:
      'lowest smallest quietest shortest weakest slowest lightest coldest coolest driest cheapest fewest thinnest leanest',
  },
  {
    direction: 'better',
    verbs: 'improve improves improved brighten brightens brightened',
    nouns: 'improvement improvements betterment turnaround',
    participles: 'improving brightening improved',
    // A tight labour market is one with few people out of work.
    comparatives: 'better brighter healthier rosier sunnier tighter safer',
    superlatives: 'best healthiest',
  },
  {
    direction: 'worse',
    verbs: 'worsen worsens worsened deteriorate deteriorates deteriorated degrade degraded',
    nouns: 'worsening deterioration setback',
    participles: 'worsening deteriorating',
    comparatives: 'worse bleaker gloomier grimmer sicklier riskier looser slacker',
    superlatives: 'worst bleakest',
  },
]

/** A word of change: which way it goes, in each of its forms. */
export interface ChangeWord {
  readonly direction: Direction
  readonly forms: ReadonlySet<Form>
}

const words = new Map<number, { direction: Direction; forms: Set<Form> }>()
for (const { direction, ...forms } of rows) {
  for (const [name, list] of Object.entries(forms)) {
    const form = name.slice(0, -1) as Form
    for (const word of (list as string).trim().split(/\s+/)) {
      const known = words.get(keyOf(word))
      if (known) known.forms.add(form)
      else words.set(keyOf(word), { direction, forms: new Set([form]) })
    }
  }
}

/** The keys of all words of change. */
export const changeKeys: readonly number[] = [...words.keys()]

/** What a word says of change. */
export function changeWord(key: number): ChangeWord | undefined {
  return words.get(key)
}

/** Is the word a verb that tells of a movement? */
export function isVerbOfChange(key: number): boolean {
  const forms = words.get(key)?.forms
  return forms !== undefined && (forms.has('verb') || forms.has('participle'))
}

/** Is the word a noun for a movement? */
export function isNounOfChange(key: number): boolean {
  return words.get(key)?.forms.has('noun') ?? false
}
