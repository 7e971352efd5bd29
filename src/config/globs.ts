import { relative, sep } from 'node:path'

/** Does the file with this absolute path belong to the set? */
export type FileTest = (path: string) => boolean

/**
 * Compiles globs that are relative to `folder`. A glob without a slash matches in any folder, one that ends in
 * a slash matches all below, and one that starts with `!` takes files out again; with such globs alone, all
 * other files are in. Throws on an empty glob.
 */
export async function fileTest(globs: readonly string[], folder: string): Promise<FileTest> {
  const { default: picomatch } = await import('picomatch')
  const compile = (glob: string) => picomatch(anchored(glob), { dot: true })
  const included = globs.filter(glob => !glob.startsWith('!')).map(compile)
  const excluded = globs.filter(glob => glob.startsWith('!')).map(glob => compile(glob.slice(1)))
  return path => {
    const short = relative(folder, path).split(sep).join('/')
    const isIncluded = included.length === 0 || included.some(matches => matches(short))
    return isIncluded && !excluded.some(matches => matches(short))
  }
}

function anchored(glob: string): string {
  const plain = glob.replace(/^\.\//, '')
  const whole = plain.endsWith('/') ? `${plain}**` : plain
  return plain !== '' && !plain.includes('/') ? `**/${whole}` : whole
}
