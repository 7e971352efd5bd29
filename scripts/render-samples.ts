/** Renders samples/marked/*.draft to the drafts as handed in (samples/faulty) and their clean twins (samples/clean). */
import { writeFileSync } from 'node:fs'
import { markedDrafts } from '../test/accuracy/samples.ts'

for (const [name, { draft, clean }] of markedDrafts()) {
  writeFileSync(new URL(`../samples/faulty/${name}.txt`, import.meta.url), draft)
  writeFileSync(new URL(`../samples/clean/${name}.txt`, import.meta.url), clean)
}
