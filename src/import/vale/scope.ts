import { type Scope, scopes } from '../../house/entry.ts'
import { textsOf, type ValeRule } from './carried.ts'

/** Scopes of Vale under the names that copydesk has for them. */
const names: Readonly<Record<string, Scope>> = {
  blockquote: 'quote',
  'table.header': 'table',
  'table.cell': 'table',
  'table.caption': 'caption',
  'figure.caption': 'caption',
  summary: 'paragraph',
}

/** Where a rule applies. */
export interface ImportedScope {
  readonly scope?: Scope | readonly Scope[]
  readonly outside?: readonly Scope[]
  readonly losses: readonly string[]
  /** Is nothing left of it? */
  readonly isLost: boolean
}

/** Reads the `scope` of a rule: one or several, each of parts joined by `&`, a part with `~` before it left out. */
export function scopeOf(rule: ValeRule): ImportedScope {
  const wanted: Scope[] = []
  const outside: Scope[] = []
  const unknown: string[] = []
  let isWhole = false
  for (const part of textsOf(rule, 'scope').flatMap(selector => selector.split('&'))) {
    const name = part.trim().replace(/^~/, '')
    const scope = knownScope(name)
    if (scope === undefined) unknown.push(name)
    else if (part.trim().startsWith('~')) outside.push(scope)
    else if (scope === 'text') isWhole = true
    else wanted.push(scope)
  }
  const isLost = unknown.length > 0 && !isWhole && wanted.length === 0 && outside.length === 0
  const [only] = wanted
  return {
    ...(isWhole || only === undefined ? {} : { scope: wanted.length === 1 ? only : wanted }),
    ...(outside.length > 0 ? { outside } : {}),
    losses: unknown.map(name => `copydesk reads prose alone and knows no scope “${name}”`),
    isLost,
  }
}

function knownScope(name: string): Scope | undefined {
  return (
    scopes.find(scope => scope === name) ?? names[name] ?? (name.startsWith('text.') ? 'text' : undefined)
  )
}
