// The retext stack as a desk would put it together: spelling and seven more plugins, over the files named.
import { readFileSync } from 'node:fs'
import dictionary from 'dictionary-en'
import { retext } from 'retext'
import retextContractions from 'retext-contractions'
import retextEquality from 'retext-equality'
import retextIndefiniteArticle from 'retext-indefinite-article'
import retextPassive from 'retext-passive'
import retextProfanities from 'retext-profanities'
import retextRepeatedWords from 'retext-repeated-words'
import retextSimplify from 'retext-simplify'
import retextSpell from 'retext-spell'
import { VFile } from 'vfile'

const processor = retext()
  .use(retextSpell, { dictionary, max: 5 })
  .use(retextEquality)
  .use(retextSimplify)
  .use(retextPassive)
  .use(retextProfanities)
  .use(retextContractions)
  .use(retextRepeatedWords)
  .use(retextIndefiniteArticle)

let count = 0
for (const path of process.argv[2] === '--list'
  ? readFileSync(process.argv[3], 'utf8').split('\n').filter(Boolean)
  : process.argv.slice(2)) {
  const file = new VFile({ path, value: readFileSync(path, 'utf8') })
  await processor.process(file)
  count += file.messages.length
}
console.log(`${count} messages`)
