import { defineRule } from '../../src/rule/define-rule.ts'
import { givenVariants } from './given-names.ts'
import { likeSurnames } from './like-surnames.ts'
import { rulerVariants } from './rulers.ts'
import { spellingVariants } from './spellings.ts'
import { unborneSurnames } from './surnames.ts'
import { wrongTitles } from './titles.ts'

export default defineRule({
  id: 'name-variants',
  category: 'name',
  summary: 'One person or place under two names: spelt in two ways, or with a title that does not fit',
  status: 'stable',
  gate: false,
  messages: {
    spelling: '“{found}” is spelt “{name}” elsewhere in this piece',
    given: '“{found}” is “{name}” elsewhere in this piece',
    title: '“{found}” is “{name}” elsewhere in this piece',
    gender: '“{found}” does not fit {name}',
    unborne: 'Nobody in this piece is called {found}',
  },
  defaults: {},
  options: {},
  lexicon: false,
  *check({ facts }) {
    yield* spellingVariants(facts)
    yield* rulerVariants(facts)
    yield* givenVariants(facts)
    yield* wrongTitles(facts)
    const like = [...likeSurnames(facts)]
    yield* like
    yield* unborneSurnames(facts, new Set(like.map(({ start }) => start)))
  },
})
