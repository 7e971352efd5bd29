/** . ! ? … and their like. */
export function isStopMark(unit: number): boolean {
  return (
    unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x2026 || unit === 0x203d || unit === 0x3002
  )
}

/** " and ' open as well as they close. */
export function isEitherMark(unit: number): boolean {
  return unit === 0x22 || unit === 0x27
}

/** The marks that can end a quotation. */
export function isQuotationMark(unit: number): boolean {
  return isEitherMark(unit) || unit === 0x2019 || unit === 0x201d || unit === 0xbb
}

/** The marks that belong to the sentence when they follow its stop without a space. */
export function isClosingMark(unit: number): boolean {
  return (
    isQuotationMark(unit) || unit === 0x29 || unit === 0x5d || unit === 0x7d || unit === 0x2a || unit === 0x5f
  )
}

/** " ' “ ‘ « ( [ ¿ ¡ and the sign that starts a quotation in some papers. */
export function isOpeningMark(unit: number): boolean {
  return (
    isEitherMark(unit) ||
    unit === 0x201c ||
    unit === 0x2018 ||
    unit === 0xab ||
    unit === 0x28 ||
    unit === 0x5b ||
    unit === 0xbf ||
    unit === 0xa1
  )
}
