/** Years that something may be given: stretches with both ends. */
export type Years = readonly (readonly [number, number])[]

/** Reads `1977-1981`, `1932,1973` and `2024-`, which lasts. */
export function yearsOf(text: string): Years {
  return text.split(',').map(part => {
    const [from, until] = part.split('-')
    return [Number(from), until === undefined ? Number(from) : until === '' ? 9999 : Number(until)] as const
  })
}

export function isWithin(years: Years, year: number): boolean {
  return years.some(([from, until]) => from <= year && year <= until)
}

/** The years as they are said: "1989", "1977 to 1981", "1932 or 1973". */
export function yearsText(years: Years): string {
  return years
    .map(([from, until]) =>
      from === until ? String(from) : until > 3000 ? `${from} onwards` : `${from} to ${until}`,
    )
    .join(' or ')
}

/** The different years that a text names. */
export function yearsIn(text: string): ReadonlySet<number> {
  return new Set(
    (
      text.match(
        /(?<![\d.,$£€])\b(?:1[0-9]|20)\d\d\b(?![\d%]|,\d| (?:people|miles|votes|men|women|metres|meters|feet|pounds|dollars)\b)/g,
      ) ?? []
    ).map(Number),
  )
}
