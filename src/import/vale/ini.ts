/** What a configuration file of Vale says, as far as it is about rules. */
export interface ValeConfig {
  readonly stylesPath: string | undefined
  readonly vocabularies: readonly string[]
  readonly sections: readonly ValeSection[]
  /** Settings that are not carried over. */
  readonly others: readonly string[]
}

/** The files of one glob, and the styles and rules for them. */
export interface ValeSection {
  readonly glob: string
  readonly styles: readonly string[]
  /** By rule: YES, NO, or a level. */
  readonly rules: ReadonlyMap<string, string>
}

/** Settings that change nothing about what is found in prose. */
const harmless = new Set(['MinAlertLevel', 'StylesPath', 'Vocab', 'BasedOnStyles', 'WordTemplate', 'Lang'])

/** Reads the text of a `.vale.ini`. */
export function readIni(text: string): ValeConfig {
  const top = new Map<string, string>()
  const sections: { glob: string; values: Map<string, string> }[] = []
  for (const line of text.split(/\r?\n/)) {
    const section = /^\s*\[(.+)\]\s*$/.exec(line)
    if (section) sections.push({ glob: section[1] ?? '*', values: new Map() })
    const setting = /^\s*([^#;=[\]]+?)\s*=\s*(.*?)\s*$/.exec(line)
    if (setting) (sections.at(-1)?.values ?? top).set(setting[1] ?? '', setting[2] ?? '')
  }
  const named = sections.filter(({ glob }) => glob !== 'formats' && glob !== 'asciidoctor')
  return {
    stylesPath: top.get('StylesPath'),
    vocabularies: listOf(top.get('Vocab')),
    sections: named.map(({ glob, values }) => ({
      glob,
      styles: listOf(values.get('BasedOnStyles')),
      rules: new Map([...values].filter(([key]) => key.includes('.'))),
    })),
    others: [...top.keys(), ...named.flatMap(({ values }) => [...values.keys()])].filter(
      key => !harmless.has(key) && !key.includes('.'),
    ),
  }
}

function listOf(value: string | undefined): readonly string[] {
  return (value ?? '')
    .split(',')
    .map(item => item.trim())
    .filter(item => item !== '')
}
