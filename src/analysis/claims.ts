export type { Argument, Certainty, Claim, ClaimSource } from './claims/claim.ts'
export { findClaims } from './claims/find.ts'
