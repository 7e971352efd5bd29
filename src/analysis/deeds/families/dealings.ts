import type { DeedFamily } from '../family.ts'

/** What goes from one to another: firms, money, gifts, homes. */
export const dealings: readonly DeedFamily[] = [
  {
    name: 'buy',
    verbs:
      'buy>object acquire>object purchase>object take+over>object snap+up>object swallow>object absorb>object buy+out>object',
    nouns: `purchase:owner>of acquisition:owner>of takeover:owner>of takeover:by>of purchase:by>of acquisition:by>of acquisition:by>owner
      takeover:by>owner sale:to>of sale:to>owner buyout:owner>of`,
    doer: {
      name: 'buyer',
      acts: 'pay:-,price',
      owns: 'purchase acquisition',
      nouns: 'buyer purchaser acquirer owner',
    },
    other: {
      name: 'seller',
      acts: 'receive:money,price,cash,proceeds pocket:money,price,cash,proceeds disappear:-',
      suffers: 'buy acquire purchase take+over',
      owns: 'sale proceeds',
      nouns: 'seller vendor target',
    },
  },
  {
    name: 'lend',
    verbs: 'owe>indirect< repay>object< lend>indirect lend>to loan>to loan>indirect borrow>from< owe>to<',
    nouns: 'loan:from>to loan:owner>to loan:by>to',
    doer: { name: 'lender', nouns: 'lender creditor', bonds: 'lender creditor', suffers: 'repay' },
    other: {
      name: 'borrower',
      nouns: 'borrower debtor',
      bonds: 'borrower debtor',
      acts: 'repay return borrow owe',
      owns: 'debt',
    },
  },
  {
    name: 'give',
    verbs: `give>indirect give>to hand>indirect hand>to present>to present>with* send>indirect* send>to* pass>to* award>to grant>to deliver>to*
      donate>to put>to* put>into* show>to* show>indirect* submit>to* bequeath>to leave>to* entrust>to* hand+over>to* offer>to* sell>to*
      bring>to* bring>indirect* ship>to* mail>to* post>to* lend>to* supply>to*
      receive>from< get>from<* accept>from< obtain>from<* inherit>from< buy>from<* collect>from<* take>from<* win>from<* wring>from<* extract>from<*`,
    nouns:
      'gift:owner>to gift:from>to donation:owner>to donation:from>to concession:owner>to concession:by>to',
    doer: {
      name: 'giver',
      nouns: 'donor giver benefactor',
      owns: 'gift donation bequest present generosity',
    },
    other: { name: 'receiver', nouns: 'recipient beneficiary heir', owns: 'inheritance' },
  },
  {
    name: 'rent',
    verbs: 'rent>to lease>to let>to rent>from< lease>from<',
    doer: { name: 'landlord', nouns: 'landlord landlady', bonds: 'landlord landlady' },
    other: { name: 'tenant', nouns: 'tenant lodger', bonds: 'tenant lodger' },
  },
]
