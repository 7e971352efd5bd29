/**
 * Is the report to be in colour? `NO_COLOR` (no-color.org) and `FORCE_COLOR` say so, the former with the last
 * word; otherwise a terminal gets colour.
 */
export function wantsColor(environment: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  const { FORCE_COLOR: forced, NO_COLOR: none, TERM: terminal } = environment
  if (none !== undefined && none !== '') return false
  if (forced !== undefined) return forced !== '0' && forced !== 'false'
  return isTerminal && terminal !== 'dumb'
}
