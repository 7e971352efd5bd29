import { nearestSpelling } from './nearest.ts'
import type { ObjectShape, Shape, TupleShape } from './shape.ts'
import { isRecord } from './shape.ts'

/** The keys and indexes that lead from the top of a configuration to a value. */
export type ConfigPath = readonly (string | number)[]

/** Something that does not fit: where, whether the key or its value is at fault, and what is wrong. */
export interface Misfit {
  readonly path: ConfigPath
  readonly part: 'key' | 'value'
  readonly reason: string
}

/** Everything in `value` that does not fit `shape`, in document order; empty when it fits. */
export function misfits(shape: Shape, value: unknown, path: ConfigPath = []): readonly Misfit[] {
  switch (shape.type) {
    case 'any':
      return []
    case 'either': {
      const meant = shape.shapes.find(candidate => isOfKind(candidate, value))
      return meant ? misfits(meant, value, path) : [misfit(path, unexpected(shape, value))]
    }
    case 'object':
      return isRecord(value) ? objectMisfits(shape, value, path) : [misfit(path, unexpected(shape, value))]
    case 'record':
      return isRecord(value)
        ? Object.entries(value).flatMap(([key, inner]) => misfits(shape.values, inner, [...path, key]))
        : [misfit(path, unexpected(shape, value))]
    case 'list':
      return Array.isArray(value)
        ? value.flatMap((item: unknown, index) => misfits(shape.items, item, [...path, index]))
        : [misfit(path, unexpected(shape, value))]
    case 'tuple':
      return tupleMisfits(shape, value, path)
    default:
      return fits(shape, value) ? [] : [misfit(path, unexpected(shape, value))]
  }
}

function objectMisfits(
  shape: ObjectShape,
  value: Readonly<Record<string, unknown>>,
  path: ConfigPath,
): readonly Misfit[] {
  const found: Misfit[] = []
  for (const [key, inner] of Object.entries(value)) {
    if (!Object.hasOwn(shape.members, key)) {
      found.push({ path: [...path, key], part: 'key', reason: unknownKey(shape, key) })
      continue
    }
    const member = shape.members[key]
    if (member.blank && (inner === null || inner === undefined)) continue
    found.push(...misfits(member.shape, inner, [...path, key]))
  }
  for (const [key, member] of Object.entries(shape.members)) {
    if (member.required && !Object.hasOwn(value, key)) {
      found.push(misfit(path, `the key "${key}" is missing${owned(shape)}`))
    }
  }
  return found
}

function tupleMisfits(shape: TupleShape, value: unknown, path: ConfigPath): readonly Misfit[] {
  if (!Array.isArray(value)) return [misfit(path, unexpected(shape, value))]
  if (value.length < shape.required || value.length > shape.items.length) {
    const count = value.length === 1 ? '1 item' : `${value.length} items`
    return [misfit(path, `expected ${expectation(shape)}, found a list of ${count}`)]
  }
  return value.flatMap((item: unknown, index) => misfits(shape.items[index], item, [...path, index]))
}

function misfit(path: ConfigPath, reason: string): Misfit {
  return { path, part: 'value', reason }
}

function unknownKey(shape: ObjectShape, key: string): string {
  const known = Object.keys(shape.members)
  const nearest = nearestSpelling(key, known)
  const start = `unknown ${shape.noun} "${key}"${owned(shape)}`
  if (nearest !== undefined) return `${start}; did you mean "${nearest}"?`
  const named = known.filter(name => !name.startsWith('$'))
  return named.length > 0 && named.length <= 12 ? `${start}; there is ${alternatives(named, 'and')}` : start
}

function owned(shape: ObjectShape): string {
  return shape.owner === undefined ? '' : ` ${shape.owner}`
}

function unexpected(shape: Shape, value: unknown): string {
  const texts = shape.type === 'text' ? [shape] : shape.type === 'either' ? shape.shapes : []
  for (const candidate of texts) {
    if (candidate.type !== 'text' || candidate.values === undefined || typeof value !== 'string') continue
    const nearest = candidate.mistaken?.[value.toLowerCase()] ?? nearestSpelling(value, candidate.values)
    const start = `unknown ${candidate.noun ?? 'value'} "${value}"`
    return nearest === undefined
      ? `${start}; expected ${alternatives(candidate.values, 'or')}`
      : `${start}; did you mean "${nearest}"?`
  }
  return `expected ${expectation(shape)}, found ${kindOf(value)}`
}

/** Is the value of the kind that the shape is about, whether or not it fits in full? */
function isOfKind(shape: Shape, value: unknown): boolean {
  switch (shape.type) {
    case 'text':
      return typeof value === 'string'
    case 'list':
    case 'tuple':
      return Array.isArray(value)
    case 'object':
    case 'record':
      return isRecord(value)
    case 'either':
      return shape.shapes.some(candidate => isOfKind(candidate, value))
    default:
      return fits(shape, value)
  }
}

function fits(shape: Shape, value: unknown): boolean {
  switch (shape.type) {
    case 'text':
      return typeof value === 'string' && (shape.values === undefined || shape.values.includes(value))
    case 'boolean':
      return typeof value === 'boolean'
    case 'function':
      return typeof value === 'function'
    case 'integer':
      return (
        typeof value === 'number' &&
        Number.isInteger(value) &&
        value >= (shape.minimum ?? Number.NEGATIVE_INFINITY) &&
        value <= (shape.maximum ?? Number.POSITIVE_INFINITY)
      )
    default:
      return true
  }
}

function expectation(shape: Shape): string {
  switch (shape.type) {
    case 'text':
      return shape.values ? alternatives(shape.values, 'or') : 'text'
    case 'boolean':
      return 'true or false'
    case 'function':
      return 'a plugin function'
    case 'integer':
      return `a whole number${bounds(shape.minimum, shape.maximum)}`
    case 'list':
      return shape.items.type === 'text' && shape.items.values === undefined ? 'a list of texts' : 'a list'
    case 'tuple':
      return shape.items[0].type === 'text' ? '[severity, {options}]' : '[plugin, options]'
    case 'object':
    case 'record':
      return 'keys with values'
    case 'either': {
      // A script alone can hold a function, so the word would only puzzle the others.
      const written = shape.shapes.filter(candidate => candidate.type !== 'function')
      return alternatives(written.map(expectation), 'or')
    }
    case 'any':
      return 'anything'
  }
}

function bounds(minimum: number | undefined, maximum: number | undefined): string {
  if (minimum !== undefined && maximum !== undefined) return ` from ${minimum} to ${maximum}`
  if (minimum !== undefined) return ` of at least ${minimum}`
  return maximum === undefined ? '' : ` of at most ${maximum}`
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'string') return `the text "${value}"`
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  return typeof value === 'function' ? 'a function' : 'keys with values'
}

function alternatives(items: readonly string[], word: 'and' | 'or'): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`
}
