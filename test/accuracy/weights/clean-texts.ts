import { readdirSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { markedDrafts } from '../samples.ts'

/**
 * Texts without a fault from which weights and bars are set: clean copy that may be read, and the clean sides of read drafts.
 * @param corpora the folder of the corpora from outside, whose clean texts are added
 */
export function* cleanTexts(corpora: string | undefined): Iterable<string> {
  const accuracy = new URL('../', import.meta.url)
  const folders = ['read', 'mended'].map(part => new URL(`clean-copy/${part}/`, accuracy))
  if (corpora !== undefined) folders.push(new URL('clean/', `${pathToFileURL(corpora).href}/`))
  for (const folder of folders)
    for (const name of readdirSync(folder))
      if (name.endsWith('.txt')) yield readFileSync(new URL(name, folder), 'utf8')
  for (const { clean } of markedDrafts(new URL('whole-drafts/read/', accuracy)).values()) yield clean
}
