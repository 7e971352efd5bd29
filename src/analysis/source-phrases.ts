export { sourceAfter, subjectFrom } from './source-phrases/after.ts'
export { sourceBefore } from './source-phrases/before.ts'
export type { TokenRange } from './source-phrases/names.ts'
export { phraseEndingAt } from './source-phrases/noun-phrases.ts'
