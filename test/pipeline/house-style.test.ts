import { retext } from 'retext'
import { expect, test } from 'vitest'
import houseStyle from '../../rules/house-style/index.ts'

test('the entries of a house work in anybody’s pipeline, patterns too', async () => {
  const entries = [{ find: 'utilize', as: 'verb', write: 'use' }, { find: '/colou?rs/' }]
  const checks = [{ kind: 'occurrence', pattern: ',', most: 1, message: '{count} commas' }] as const
  const file = await retext()
    .use(houseStyle, { entries, checks })
    .process('He utilized colours, red, and green.')
  expect(file.messages.map(({ reason }) => reason)).toEqual([
    '“utilized” is not the style of the house; write “used”',
    '“colours” is not the style of the house',
    '2 commas',
  ])
  expect(await retext().use(houseStyle).process('He utilized it.')).toMatchObject({ messages: [] })
})
