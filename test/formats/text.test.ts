import { describe, expect, it } from 'vitest'
import { splitBlocks, text } from '../../src/formats/text.ts'

/** The blocks of a text, each as its kind and its prose. */
function read(source: string): string[] {
  return splitBlocks(source).map(({ kind, start, end, depth }) => {
    return `${kind}${depth === undefined ? '' : depth}: ${source.slice(start, end)}`
  })
}

const long =
  'The harbor authority closed the old pier on Tuesday after an inspection found that eleven of its piles had rotted through.'

describe('the blocks of plain text', () => {
  it.each<[string, string, string[]]>([
    ['blank lines part paragraphs', `${long}\n\n${long}`, [`paragraph: ${long}`, `paragraph: ${long}`]],
    [
      'a line is a paragraph in text that is not wrapped',
      `${long}\n${long}`,
      [`paragraph: ${long}`, `paragraph: ${long}`],
    ],
    [
      'lines broken at a width are one paragraph',
      'The harbor authority closed the old pier on Tuesday after an inspection\nfound that eleven of its piles had rotted through. The repair will cost\nabout $4 million. Boats may use the new pier.',
      [
        'paragraph: The harbor authority closed the old pier on Tuesday after an inspection\nfound that eleven of its piles had rotted through. The repair will cost\nabout $4 million. Boats may use the new pier.',
      ],
    ],
    [
      'a line that ends with a sentence goes on when the next word would not have fitted',
      'The harbor authority closed the old pier on Tuesday after an inspection\nfound that eleven of its piles had rotted through. It will be repaired.\nNobody was hurt.',
      [
        'paragraph: The harbor authority closed the old pier on Tuesday after an inspection\nfound that eleven of its piles had rotted through. It will be repaired.\nNobody was hurt.',
      ],
    ],
    [
      'a headline stands apart in wrapped text',
      'Old pier closed for good\nThe harbor authority closed the old pier on Tuesday after an inspection\nfound that eleven of its piles had rotted through.',
      [
        'heading1: Old pier closed for good',
        'paragraph: The harbor authority closed the old pier on Tuesday after an inspection\nfound that eleven of its piles had rotted through.',
      ],
    ],
    [
      'a dash at the start of a wrapped line is no bullet',
      'They are certainly not dominating, the analyst said in a long interview\n- unless the states stop supporting the country with money and with arms\nand with advice.',
      [
        'paragraph: They are certainly not dominating, the analyst said in a long interview\n- unless the states stop supporting the country with money and with arms\nand with advice.',
      ],
    ],
    [
      'a line in small letters goes on with a short line that ends no sentence',
      'It was the\nthe end of a\npro-Western mayor. “Yes,” she said.\nit rained.',
      ['paragraph: It was the\nthe end of a\npro-Western mayor. “Yes,” she said.', 'paragraph: it rained.'],
    ],
    [
      'a headline over two lines',
      `Old pier closed\nfor good\n\n${long}`,
      ['heading1: Old pier closed\nfor good', `paragraph: ${long}`],
    ],
    [
      'an item over two lines',
      '- one\n  and more\n- two',
      ['list-item1: one\n  and more', 'list-item1: two'],
    ],
    [
      'lines that are complete without a stop',
      `# Old pier\nclosed today\n\nBy Greta Lund and Omar Haddad\nstaff writers\n\nBy the numbers\n\nSee also:\nthe new pier\n\nContact\ndesk@paper.example\nhttps://paper.example\n\n${long}`,
      [
        'heading1: Old pier',
        'line: closed today',
        'line: By Greta Lund and Omar Haddad',
        'line: staff writers',
        'heading2: By the numbers',
        'line: See also:',
        'line: the new pier',
        'line: Contact',
        'line: desk@paper.example',
        'line: https://paper.example',
        `paragraph: ${long}`,
      ],
    ],
    [
      'a name in small letters begins a line of its own',
      `${long}\n\nPhones\niPhone\neBay`,
      [`paragraph: ${long}`, 'line: Phones', 'line: iPhone', 'line: eBay'],
    ],
    [
      'items of a list',
      '- one\n- two\n\n* three\n• four\n1. five\n2) six\n(3) seven',
      ['one', 'two', 'three', 'four', 'five', 'six', 'seven'].map(item => `list-item1: ${item}`),
    ],
    ['the depth of an item', '- one\n  - two', ['list-item1: one', 'list-item2: two']],
    ['a signature is no item', `${long}\n\n— Staff report`, [`paragraph: ${long}`, 'line: — Staff report']],
    [
      'headline, byline, dateline',
      `Levee fails near record\n\nBy Greta Lund\n\nHASKETT, Mo. — ${long}`,
      ['heading1: Levee fails near record', 'line: By Greta Lund', `paragraph: HASKETT, Mo. — ${long}`],
    ],
    [
      'subheadings and questions as such',
      `Truce holds\n\n${long}\n\nWhat comes next?\n\n${long}\n\nThe vote\n\n${long}`,
      [
        'heading1: Truce holds',
        `paragraph: ${long}`,
        'heading2: What comes next?',
        `paragraph: ${long}`,
        'heading2: The vote',
        `paragraph: ${long}`,
      ],
    ],
    [
      'a subheading right above its paragraph',
      `${long}\nThe vote\n${long}`,
      [`paragraph: ${long}`, 'heading2: The vote', `paragraph: ${long}`],
    ],
    [
      'the rows of a fact box',
      `${long}\n\nRegistered voters: 4.2 million\nTurnout: 61 percent\nSeats: 120`,
      [
        `paragraph: ${long}`,
        'line: Registered voters: 4.2 million',
        'line: Turnout: 61 percent',
        'line: Seats: 120',
      ],
    ],
    [
      'a short sentence is a paragraph',
      `${long}\n\nIt rained.`,
      [`paragraph: ${long}`, 'paragraph: It rained.'],
    ],
    [
      'the last line is no heading',
      `${long}\n\nReporting by Greta Lund`,
      [`paragraph: ${long}`, 'line: Reporting by Greta Lund'],
    ],
    ['quoted lines', `> We lost.\n>> Twice.`, ['quote1: We lost.', 'quote2: Twice.']],
    [
      'marked headings',
      `# One\n\n## Two\n\n${long}`,
      ['heading1: One', 'heading2: Two', `paragraph: ${long}`],
    ],
    [
      'a line without a letter',
      `${long}\n\n* * *\n\n${long}`,
      [`paragraph: ${long}`, 'line: * * *', `paragraph: ${long}`],
    ],
    [
      'ends of lines of every kind',
      'One here.\r\n\r\nTwo here.\rThree here.',
      ['paragraph: One here.', 'paragraph: Two here.', 'paragraph: Three here.'],
    ],
    ['a byte order mark', '\ufeffOne here.', ['paragraph: One here.']],
    ['nothing', ' \n\t\n', []],
  ])('%s', (_, source, blocks) => {
    expect(read(source)).toEqual(blocks)
  })
})

describe('the comments of plain text', () => {
  const commentsOf = (source: string) => text.read(source).comments

  it('are lines of their own, and in no block', () => {
    const source = 'One here.\n<!-- copydesk-disable slang -->\nTwo here.'
    expect(read(source)).toEqual(['paragraph: One here.', 'paragraph: Two here.'])
    expect(commentsOf(source)).toEqual([
      { text: 'copydesk-disable slang', source: { start: 10, end: 41 }, at: 10 },
    ])
  })

  it('may run over several lines', () => {
    const source = '<!--\nfirst\n\nsecond\n-->\nOne here.'
    expect(read(source)).toEqual(['paragraph: One here.'])
    expect(commentsOf(source)).toEqual([{ text: 'first\n\nsecond', source: { start: 0, end: 22 }, at: 0 }])
  })

  it.each(['One <!-- two --> three.', '<!-- one --> two.', '<!-- one', 'one -->'])('are not %s', source => {
    expect(commentsOf(source)).toEqual([])
    expect(read(source)).toHaveLength(1)
  })
})

describe('the draft of plain text', () => {
  it('is its source', () => {
    const draft = text.read('\ufeffOne\r\ntwo.')
    expect(draft.prose).toBe('\ufeffOne\r\ntwo.')
    expect(draft.map.toSource({ start: 3, end: 5 })).toEqual({ start: 3, end: 5 })
  })
})
