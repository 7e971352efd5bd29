/**
 * The YAML parser, behind a module of ours so that it can be imported lazily: a bundled CommonJS package would
 * come without its names.
 */
export { isAlias, isMap, isSeq, LineCounter, parseDocument, visit } from 'yaml'
