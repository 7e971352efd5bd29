import { describe, expect, it } from 'vitest'
import { type Block, type BlockRole, findBlocks } from '../../src/analysis/blocks.ts'
import type { BlockKind, ProseBlock } from '../../src/draft.ts'
import { tokenise } from '../../src/parse/tokenise.ts'
import { analysePlain, wordsOf } from './marked-text.ts'

const lead =
  'The county council voted on Monday to close the old bridge over the Sarrow, which engineers had called unsafe for a decade.'
const more =
  'The vote followed two hours of debate. Opponents said that the detour would add 20 minutes to every journey into town.'

/** A piece as `[role, text]` a block, so that the expected role stands beside its text. */
type Piece = readonly (readonly [BlockRole, string])[]

const pieces: Readonly<Record<string, Piece>> = {
  'a headline without a stop': [
    ['headline', 'Council votes to close bridge'],
    ['body', lead],
    ['body', more],
  ],
  'a headline that asks': [
    ['headline', 'Who will pay for the bridge?'],
    ['body', lead],
    ['body', more],
  ],
  'a headline of two sentences': [
    ['headline', "Ondara's truce is holding. What comes next?"],
    ['body', lead],
    ['body', more],
  ],
  'a headline with its stop': [
    ['headline', 'The bridge will close. Nobody knows when.'],
    ['body', `${lead} ${more}`],
  ],
  'no headline': [
    ['body', lead],
    ['body', more],
  ],
  'a dateline and no headline': [
    ['body', `MERINY, Talvonia — ${lead}`],
    ['body', more],
  ],
  'a standfirst before a byline': [
    ['headline', 'Council votes to close bridge'],
    ['standfirst', 'Engineers had warned for a decade that the piers were giving way.'],
    ['byline', 'By Ann Lindqvist'],
    ['body', lead],
  ],
  'a standfirst before a dateline': [
    ['headline', 'Council votes to close bridge'],
    ['standfirst', 'Engineers had warned for a decade that the piers were giving way.'],
    ['body', `MERINY, Talvonia — ${lead}`],
  ],
  'a standfirst without a stop': [
    ['headline', 'Council votes to close bridge'],
    ['standfirst', 'Engineers had warned for ten years that the piers were giving way'],
    ['body', lead],
    ['body', more],
  ],
  'a byline': [
    ['headline', 'Council votes to close bridge'],
    ['byline', 'By Ann Lindqvist and Tom Berg'],
    ['body', lead],
  ],
  'a byline with a title': [
    ['headline', 'Council votes to close bridge'],
    ['byline', 'Ann Lindqvist, Staff Writer'],
    ['body', lead],
  ],
  'a date line': [
    ['headline', 'Council votes to close bridge'],
    ['byline', 'Tuesday, June 19, 2018'],
    ['body', lead],
  ],
  'a time of update': [
    ['headline', 'Council votes to close bridge'],
    ['note', 'Updated at 6:40 p.m. Sunday'],
    ['body', lead],
  ],
  'subheads that ask': [
    ['headline', 'Council votes to close bridge'],
    ['body', lead],
    ['subhead', 'Who will pay?'],
    ['body', more],
  ],
  'short subheads': [
    ['headline', 'Council votes to close bridge'],
    ['body', lead],
    ['subhead', 'Full houses'],
    ['body', more],
  ],
  'a list in the middle': [
    ['headline', 'Council votes to close bridge'],
    ['body', lead],
    ['body', 'The council will:'],
    ['list', '- close the bridge'],
    ['list', '- mend the piers'],
    ['body', more],
  ],
  'points at the end': [
    ['headline', 'Council votes to close bridge'],
    ['body', lead],
    ['body', more],
    ['summary', '- The county council has voted to close the old bridge over the Sarrow.'],
    ['summary', '- Opponents say the detour will add 20 minutes to every journey into town.'],
  ],
  'points at the start': [
    ['headline', 'Council votes to close bridge'],
    ['summary', '- The county council has voted to close the old bridge over the Sarrow.'],
    ['summary', '- Opponents say the detour will add 20 minutes to every journey into town.'],
    ['body', lead],
    ['body', more],
  ],
  'points under a title': [
    ['headline', 'Council votes to close bridge'],
    ['body', lead],
    ['subhead', 'Key points'],
    ['summary', '- The bridge over the Sarrow will close in May.'],
    ['summary', '- The detour adds 20 minutes.'],
  ],
  'points in brief': [
    ['headline', 'Council votes to close bridge'],
    ['body', lead],
    ['subhead', 'In brief'],
    ['summary', '- The bridge over the Sarrow will close in May.'],
    ['summary', '- Nobody has said who will pay.'],
  ],
  'a fact box of rows': [
    ['headline', 'Council votes to close bridge'],
    ['body', lead],
    ['body', more],
    ['subhead', 'THE BRIDGE AT A GLANCE'],
    ['fact-box', '- Built: 1931'],
    ['fact-box', '- Length: 212 feet'],
    ['fact-box', '- Weight limit: 5 tons'],
  ],
  'a fact box without labels': [
    ['headline', 'Marlbridge win the cup'],
    ['body', lead],
    ['subhead', 'MATCH FACTS'],
    ['fact-box', 'Marlbridge Town 3 (Okonjo 12, 67; Pryce 113)'],
    ['fact-box', 'Calderside Athletic 2 (Hartnell 31; Fenwick 81)'],
    ['fact-box', 'Attendance: 24,318'],
  ],
  'a fact box of votes': [
    ['headline', 'Council votes to close bridge'],
    ['body', lead],
    ['subhead', 'HOW THEY VOTED'],
    ['fact-box', 'Yes: Gordon Pell, Amir Castellanos and Priya Nair.'],
    ['fact-box', 'No: Dana Whitlock and Tom Rudd.'],
  ],
  'the source under a box': [
    ['headline', 'Council votes to close bridge'],
    ['body', lead],
    ['subhead', 'WHERE THE MONEY COMES FROM'],
    ['fact-box', '- County: 40 percent'],
    ['fact-box', '- State: 60 percent'],
    ['note', 'Source: Sarrow County'],
  ],
  'a correction': [
    ['headline', 'Council votes to close bridge'],
    ['body', lead],
    ['body', more],
    ['note', 'Correction: An earlier version of this article misspelled the name of the river.'],
  ],
  'a caption': [
    ['headline', 'Council votes to close bridge'],
    ['caption', 'Image: Danny Newman.'],
    ['body', lead],
    ['caption', 'The bridge in 1931. Photo: Ann Lindqvist.'],
    ['body', more],
    ['caption', 'Photo: Ann Lindqvist/AP'],
    ['body', more],
    ['caption', 'The bridge in Tarnbrook on Monday. (AP Photo/Ann Lindqvist)'],
    ['body', more],
  ],
  'a quotation is no subhead': [
    ['headline', 'Council votes to close bridge'],
    ['body', lead],
    ['body', '"We are done," she said.'],
    ['body', more],
  ],
  'a quoted block': [
    ['headline', 'Council votes to close bridge'],
    ['body', lead],
    ['quote', '> The bridge is old and must close.'],
    ['body', more],
  ],
}

describe('the roles of the blocks of a piece', () => {
  it.each(Object.entries(pieces))('%s', (_name, piece) => {
    const { blocks } = analysePlain(piece.map(([, text]) => text).join('\n\n'))
    expect(blocks.map(({ role }) => role)).toEqual(piece.map(([role]) => role))
  })
})

const kinds: readonly (readonly [BlockKind, BlockRole])[] = [
  ['quote', 'quote'],
  ['table-cell', 'cell'],
  ['caption', 'caption'],
  ['footnote', 'note'],
  ['list-item', 'list'],
  ['heading', 'subhead'],
]

describe('the role that the source gives', () => {
  it.each(kinds)('%s', (kind, role) => {
    const prose = `${lead}\n\nThree short words\n\n${more}`
    const at = lead.length + 2
    const proseBlocks: ProseBlock[] = [
      { start: 0, end: lead.length, kind: 'paragraph' },
      { start: at, end: at + 17, kind },
      { start: at + 19, end: prose.length, kind: 'paragraph' },
    ]
    const found = findBlocks(prose, proseBlocks, tokenise(prose, proseBlocks))
    expect(found.map(block => block.role)).toEqual(['body', role, 'body'])
  })
})

const datelines: readonly (readonly [dateline: string, rest: string])[] = [
  ['MERINY, Talvonia —', 'The party won.'],
  ['PORTLAND, Ore. (AP) -', 'The party won.'],
  ['PORTLAND, Ore. —', 'Brannock introduced the tablet.'],
  ['LONDON, March 3 (Reuters) –', 'The party won.'],
  ['LONDON (Reuters) -', 'The party won.'],
  ['WASHINGTON —', 'The party won.'],
  ['NEW YORK --', 'The party won.'],
  ['ST. LOUIS —', 'The party won.'],
  ["ST. JOHN'S, Newfoundland —", 'The party won.'],
  ['PINE HOLLOW, Ohio —', 'The party won.'],
  ['BRUSSELS, Oct 12 (AFP) -', '"We won," she said.'],
  ['HASKETT, Mo. —', '12 people left.'],
  ['Trenton —', 'Fifteen members were honored yesterday.'],
  ['Geneva (AFP) –', 'The party won.'],
  ['ABOARD THE USS NIMITZ —', 'The party won.'],
  ['SAN JOSÉ, Costa Rica —', 'The party won.'],
  ['WINSTON-SALEM, N.C. —', 'The party won.'],
  ['RIO DE JANEIRO, Brazil, Jan. 4 —', 'The party won.'],
  ['SHANTIPUR:', 'The People’s Front retained power.'],
  ['NEW DELHI/LONDON:', 'The party won.'],
  ['NEW DELHI, July 24:', 'The party won.'],
]

const noDatelines: readonly string[] = [
  'The party — led by Tavrik — won.',
  'NATO — the alliance — met on Monday.',
  'Tavrik won — and Solvany lost.',
  'UN envoys have met — four times.',
  'She left in May — The New York Times reported it.',
  'In Paris — where she lives — it rained.',
  'The U.S. — Russia talks failed.',
  'Two people died.',
  'UPDATE: The party won.',
  'Note: The party won.',
]

function blocksOf(text: string): { prose: string; blocks: Block[] } {
  const prose = `Council votes to close bridge\n\n${text}\n\n${more}`
  return { prose, blocks: analysePlain(prose).blocks }
}

describe('datelines', () => {
  it.each(datelines)('%s', (dateline, rest) => {
    const { prose, blocks } = blocksOf(`${dateline} ${rest} ${more}`)
    expect(blocks.map(block => wordsOf(prose, block.dateline))).toEqual([undefined, dateline, undefined])
  })

  it.each(noDatelines)('none in: %s', text => {
    const { blocks } = blocksOf(`${text} ${more}`)
    expect(blocks.every(block => block.dateline === undefined)).toBe(true)
  })
})

describe('the tokens of a block', () => {
  it('are those between its ends', () => {
    const { blocks, tokens } = analysePlain(`Council votes to close bridge\n\n${lead}\n\n${more}`)
    for (const { start, end, firstToken, endToken } of blocks) {
      expect(tokens.starts[firstToken]).toBe(start)
      expect(tokens.ends[endToken - 1]).toBe(end)
    }
    expect(blocks.at(-1)?.endToken).toBe(tokens.count)
  })

  it('are none in an empty text', () => {
    expect(analysePlain('').blocks).toEqual([])
  })
})
