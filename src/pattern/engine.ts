/** The engine, behind a module of ours so that it is loaded only where somebody has patterns. */
export { RE2JS } from 're2js'
