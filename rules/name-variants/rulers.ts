import type { Facts } from '../../src/analysis/facts.ts'
import { textOf } from '../../src/analysis/spaced-words.ts'
import { wordTrigger } from '../../src/analysis/triggers.ts'
import { keyOf } from '../../src/parse/key.ts'
import { Shape, TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'

const epithets = wordTrigger(
  'great terrible conqueror magnificent bold wise elder younger confessor lionheart',
)
const crowns = wordTrigger('king queen tsar tsarina czar emperor empress prince princess pope sultan saint')
const the = keyOf('the')
const shortest = 4

interface Name {
  readonly token: number
  readonly text: string
  /** Whom it names: “… the Great”, “Tsar …”. */
  readonly frame: string
}

/**
 * Rulers and saints under two spellings of which one has a letter doubled: Peter the Great, Petter the Great. Both may be
 * names that people bear, so that only what stands around them tells.
 */
export function* rulerVariants({ tokens }: Facts): Iterable<Finding> {
  const names = [...named(tokens)]
  if (names.length < 2) return
  const groups = new Map<string, Name[]>()
  for (const name of names) {
    const group = `${name.frame} ${singled(name.text)}`
    const known = groups.get(group)
    if (known) known.push(name)
    else groups.set(group, [name])
  }
  for (const group of groups.values()) {
    const usual = group.filter(({ text }) => text === mostUsual(group))
    const [model] = usual
    for (const { token, text } of group) {
      if (text !== model.text) yield findingFor(tokens, token, model)
    }
  }
}

function* named(tokens: Tokens): Iterable<Name> {
  for (const token of epithets(tokens)) {
    if (tokens.keys[token - 1] === the && isName(tokens, token - 2))
      yield { token: token - 2, text: textOf(tokens, token - 2), frame: textOf(tokens, token) }
  }
  for (const token of crowns(tokens)) {
    if (tokens.shapes[token] === Shape.capitalised && isName(tokens, token + 1))
      yield { token: token + 1, text: textOf(tokens, token + 1), frame: textOf(tokens, token) }
  }
}

function isName(tokens: Tokens, token: number): boolean {
  return (
    token >= 0 &&
    token < tokens.count &&
    tokens.classes[token] === TokenClass.word &&
    tokens.shapes[token] === Shape.capitalised &&
    tokens.ends[token] - tokens.starts[token] >= shortest
  )
}

/** The name with each doubled letter once. */
function singled(name: string): string {
  return name.replaceAll(/(.)\1/gu, '$1')
}

/** The spelling that most of them have, of two the first. */
function mostUsual(names: readonly Name[]): string {
  const counts = new Map<string, number>()
  for (const { text } of names) counts.set(text, (counts.get(text) ?? 0) + 1)
  const most = Math.max(...counts.values())
  return [...counts].find(([, count]) => count === most)?.[0] ?? ''
}

function findingFor(tokens: Tokens, token: number, model: Name): Finding {
  return {
    messageId: 'spelling',
    start: tokens.starts[token],
    end: tokens.ends[token],
    values: { name: model.text },
    replacements: [model.text],
    related: [
      {
        start: tokens.starts[model.token],
        end: tokens.ends[model.token],
        reason: `spelt “${model.text}” here`,
      },
    ],
  }
}
