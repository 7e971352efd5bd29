/** The facts of a draft, for plugins and rules of other packages. */
export { analyse, type DocumentAnalysis } from './analyse.ts'
export type { Attribution } from './attributions.ts'
export type { Block, BlockRole } from './blocks.ts'
export type { Facts } from './facts.ts'
export type { Quotation, QuotationKind } from './quotations.ts'
export type { Turn } from './turns.ts'
export type { Voices } from './voices.ts'
