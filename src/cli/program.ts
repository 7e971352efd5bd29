/** What the two starting points of the command line have in common, bundled as one script: see load-program.ts. */
export { loadModulesBy } from '../config/load-module.ts'
export { run } from './run.ts'
export { serve } from './worker.ts'
