import { isSpacedPair, textOf } from '../../src/analysis/spaced-words.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { wordTest } from '../../src/analysis/word-flags.ts'
import { isDeterminer, isLowerCase } from '../../src/analysis/word-kinds.ts'
import { keyOf } from '../../src/parse/key.ts'
import type { Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'

const isBe = wordTest("is are was were been being isn't aren't wasn't weren't be")
const isHave = wordTest("has have had hasn't haven't hadn't 've")
const isDoing = wordTest('do does did done doing')
const keepingTokens = wordTrigger(
  'kept keeps avoid avoids avoided deny denies denied enjoy enjoys enjoyed finish finished',
)
/** Regular verbs that are nothing else, of which a plain form after be or have lacks its -ed. */
const regularTokens = wordTrigger(
  `accuse admit advise agree allow announce apologise apologize appoint apply approve arrive ask attend believe cancel
   carry cause celebrate claim condemn confirm consider convict create criticise criticize decide declare
   decline defeat deliver deny deploy describe destroy discover discuss dismiss elect employ enable encourage
   establish evacuate examine expand expect explain fail finish force identify impose improve inform injure inspire
   install introduce invade invite involve jail kidnap launch locate manage mention occur offer operate oppose order
   organise organize perform permit persuade prevent promise propose prosecute publish pull push reach receive recognise
   recognize recommend recover reduce refuse reject remain remove repair replace require rescue resign resume reveal sack
   schedule sentence serve settle shut solve start stop suffer suggest suppose surround suspend threaten torture train
   transfer treat vote wound arrest build damage design injure use abandon achieve acquire adopt affect assemble
   assign blame calculate capture collect compare complain conclude conduct connect construct contain
   contribute defend demolish deprive detain develop distribute donate educate eliminate erect evict execute
   exclude explore extend finance handle hire honour include increase interview inspect interrupt investigate
   murder nominate obtain paralyse postpone preserve produce protect provide punish question reopen regain reinstate
   relocate renovate resolve restore restrict retain review select store strengthen summon support supply
   tackle target test transform translate uncover unveil update urge vaccinate verify warn`,
)
/** Nouns, too, so that only what follows a passive shows that the verb is meant. */
const isAlsoNoun = wordTest(
  'force sentence arrest damage design order use offer claim attend vote start stop wound launch transfer treat train pull push build cause sack jail promise repair rescue murder question review store support supply target test blame capture contract finance handle increase interview honour update abandon affect transform',
)
const isAfterPassive = wordTest('by to at in for with on after during from over under')
const irregular = new Map([
  [keyOf('build'), 'built'],
  [keyOf('shut'), 'shut'],
])
/** After these the form in -ing stands before an object. */
const isOnlyVerb = wordTest('lose make take give send ask tell see keep say build destroy attack receive')
const isObject = wordTest('money it them him her us me that people more')
const reach = 8

/** "has agree to", "were force to", "was build in": the plain form where the participle has to stand. */
export function* findMissingEndings(tokens: Tokens): Iterable<Finding> {
  for (const token of regularTokens(tokens)) {
    if (token === 0 || token + 1 === tokens.count) continue
    const key = tokens.keys[token]!
    if (!isLowerCase(tokens, token) || !isSpacedPair(tokens, token - 1, tokens.count)) continue
    const helper = tokens.keys[token - 1]!
    const isPassive = isBe(helper)
    if (!isPassive && !isHave(helper)) continue
    if (isAlsoNoun(key) && !(isPassive && isPassiveNoun(tokens, token))) continue
    if (isQuestionOrCleft(tokens, token)) continue
    const written = textOf(tokens, token)
    const meant = irregular.get(key) ?? participleOf(written)
    if (meant === written) continue
    yield {
      start: tokens.starts[token]!,
      end: tokens.ends[token]!,
      messageId: 'participle',
      values: { helper: textOf(tokens, token - 1) },
      replacements: [meant],
    }
  }
}

/** "were force to flee", "was sentence to nine years": a noun by itself would want a determiner. */
function isPassiveNoun(tokens: Tokens, token: number): boolean {
  return isAfterPassive(tokens.keys[token + 1]!) && isSpacedPair(tokens, token, tokens.count)
}

/** "Have agree …?", "all they do is destroy": the helper begins the clause, or a form of do comes before. */
function isQuestionOrCleft(tokens: Tokens, token: number): boolean {
  const before = token - 2
  if (before < 0 || tokens.shapes[token - 1] !== tokens.shapes[token]) return true
  for (let at = before; at >= Math.max(0, token - reach); at--) if (isDoing(tokens.keys[at]!)) return true
  return false
}

function participleOf(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`
  return /(?:admit|permit|stop|occur|transfer|kidnap)$/.test(verb) ? `${verb}${verb.at(-1)}ed` : `${verb}ed`
}

/** "kept lose money", "denied take it": after these the form in -ing stands before an object. */
export function* findMissingIng(tokens: Tokens): Iterable<Finding> {
  for (const keeping of keepingTokens(tokens)) {
    const token = keeping + 1
    if (token + 1 >= tokens.count || !isLowerCase(tokens, token)) continue
    if (!isSpacedPair(tokens, token - 1, tokens.count)) continue
    if (!isOnlyVerb(tokens.keys[token]!)) continue
    if (!isDeterminer(tokens, token + 1) && !isObject(tokens.keys[token + 1]!)) continue
    const written = textOf(tokens, token)
    yield {
      start: tokens.starts[token]!,
      end: tokens.ends[token]!,
      messageId: 'ing',
      values: { helper: textOf(tokens, token - 1) },
      replacements: [written.endsWith('e') ? `${written.slice(0, -1)}ing` : `${written}ing`],
    }
  }
}
