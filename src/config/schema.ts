import { configShape } from './description.ts'
import type { Registry } from './rule-description.ts'
import type { ObjectShape, Shape, TextShape, TupleShape } from './shape.ts'

/** A JSON Schema, or a part of one. */
export type JsonSchema = { readonly [keyword: string]: unknown }

/** The parts that are written once and referred to. */
type Definitions = Map<string, JsonSchema>

/**
 * The JSON Schema (draft 2020-12) of a configuration file of JSON or YAML, for editors. The same registry gives
 * the same schema, key for key.
 */
export function configSchema(registry: Registry): JsonSchema {
  const definitions: Definitions = new Map()
  const whole = schemaOf(configShape(registry), definitions)
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Configuration of copydesk',
    description: 'A .retextrc file, or the retextConfig field of package.json.',
    ...whole,
    $defs: Object.fromEntries(definitions),
  }
}

function schemaOf(shape: Shape, definitions: Definitions): JsonSchema {
  switch (shape.type) {
    case 'text':
      return textSchema(shape, definitions)
    case 'boolean':
      return { type: 'boolean' }
    case 'integer':
      return { ...shape }
    case 'list':
      return { type: 'array', items: schemaOf(shape.items, definitions) }
    case 'tuple':
      return tupleSchema(shape, definitions)
    case 'object':
      return namedSchema(shape, definitions)
    case 'record':
      return { type: 'object', additionalProperties: schemaOf(shape.values, definitions) }
    case 'either': {
      // A data file cannot hold a function.
      const kinds = shape.shapes.filter(candidate => candidate.type !== 'function')
      const schemas = kinds.map(candidate => schemaOf(candidate, definitions))
      return schemas.length === 1 ? schemas[0] : { anyOf: schemas }
    }
    case 'function':
      return { not: {} }
    case 'any':
      return {}
  }
}

function textSchema(shape: TextShape, definitions: Definitions): JsonSchema {
  if (shape.values === undefined) return { type: 'string' }
  const schema = { enum: shape.values }
  if (shape.noun === undefined) return schema
  definitions.set(shape.noun, schema)
  return { $ref: `#/$defs/${shape.noun}` }
}

function tupleSchema(shape: TupleShape, definitions: Definitions): JsonSchema {
  return {
    type: 'array',
    prefixItems: shape.items.map(item => schemaOf(item, definitions)),
    items: false,
    minItems: shape.required,
  }
}

/** An object that has a name is written once and referred to. */
function namedSchema(shape: ObjectShape, definitions: Definitions): JsonSchema {
  const { definition } = shape
  if (definition === undefined) return objectSchema(shape, definitions)
  if (!definitions.has(definition)) definitions.set(definition, objectSchema(shape, definitions))
  return { $ref: `#/$defs/${definition}` }
}

function objectSchema(shape: ObjectShape, definitions: Definitions): JsonSchema {
  const properties: Record<string, JsonSchema> = {}
  const required: string[] = []
  for (const [key, member] of Object.entries(shape.members)) {
    const schema = schemaOf(member.shape, definitions)
    properties[key] = {
      description: member.description,
      ...(member.blank ? { anyOf: [schema, { type: 'null' }] } : schema),
      ...(member.standard === undefined ? {} : { default: member.standard }),
    }
    if (member.required) required.push(key)
  }
  const needs = required.length > 0 ? { required } : {}
  return { type: 'object', additionalProperties: false, ...needs, properties }
}
