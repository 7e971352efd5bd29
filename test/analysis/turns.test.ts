import { describe, expect, test } from 'vitest'
import { analysisOf } from '../rules/run-example.ts'

const intro =
  'Nora Feld has run the ferry at Marden Quay since 2009. She spoke to us on deck, between two crossings.'

/** The turns of a piece, by their first two words. */
function turnsOf(...blocks: readonly string[]): string[] {
  const { facts } = analysisOf(blocks.join('\n\n'))
  return facts.turns.map(({ start, end }) =>
    facts.tokens.prose.slice(start, end).split(/\s+/).slice(0, 2).join(' '),
  )
}

describe('turns under labels', () => {
  test('question and answer', () => {
    expect(
      turnsOf(
        'The ferry at Marden',
        intro,
        'Q: When do you sail?',
        'A: At six. Nobody else gets up so early.',
      ),
    ).toEqual(['When do', 'At six.'])
  })

  test('on lines of one paragraph', () => {
    expect(
      turnsOf(
        'The ferry at Marden',
        intro,
        'Q. When do you sail?\nA. At six.\nQ. And in winter?\nA. I stay in bed.',
      ),
    ).toEqual(['When do', 'At six.', 'And in', 'I stay'])
  })

  test('names that come back, with the paragraphs between them', () => {
    expect(
      turnsOf(
        'The ferry at Marden',
        intro,
        'Observer: What is the hardest crossing?',
        'Nora Feld: The one in fog, I think.',
        'Nothing helps but the bell.',
        'Observer: And the best?',
        'Nora Feld: The last one. Then I go home.',
      ),
    ).toEqual(['What is', 'The one', 'Nothing helps', 'And the', 'The last'])
  })

  test('each knows its label', () => {
    const { facts } = analysisOf(
      'The ferry at Marden\n\nOBSERVER: Is it cold?\n\nFELD (laughs): I wear two coats.\n\nOBSERVER: Both now?\n\nFELD: I do.',
    )
    const { prose } = facts.tokens
    expect(facts.turns.map(({ label }) => label && prose.slice(label.start, label.end))).toEqual([
      'OBSERVER',
      'FELD',
      'OBSERVER',
      'FELD',
    ])
  })

  test('no fact box, and no list of pros and cons', () => {
    expect(
      turnsOf(
        'Two ferries compared',
        'Price: The ticket costs $4.',
        'Crew: Six work on board.',
        'Pros: It is fast.',
        'Cons: It is loud.',
        'Pros: It is cheap.',
        'Cons: It is often late.',
      ),
    ).toEqual([])
  })
})

describe('turns by question and answer alone', () => {
  const questions = ['What do you like about the job?', 'Would you do it again?'] as const

  test('questions to somebody who answers with "I"', () => {
    expect(
      turnsOf(
        'The ferry at Marden',
        intro,
        questions[0],
        'I like the mornings.',
        questions[1],
        'Sure I would.',
      ),
    ).toEqual(['What do', 'I like', 'Would you', 'Sure I'])
  })

  test('one question, in a piece that calls itself an interview', () => {
    expect(
      turnsOf(
        'An interview with Nora Feld',
        intro,
        'What is the best crossing?',
        'The last. Then I go home.',
      ),
    ).toEqual(['What is', 'The last.'])
  })

  test('to the end, without pictures and what stands under a heading after the last answer', () => {
    expect(
      turnsOf(
        'The ferry at Marden',
        intro,
        questions[0],
        'Image: Nora Feld on deck.',
        'I like the mornings.',
        questions[1],
        'I would.',
        'My son would not, though.',
        'About the ferry',
        'It crosses the Sarrow eight times a day.',
      ),
    ).toEqual(['What do', 'I like', 'Would you', 'I would.', 'My son'])
  })

  test('no report that asks its reader', () => {
    expect(
      turnsOf(
        'New fares on the ferry',
        intro,
        'What will you pay?',
        'A crossing costs $4 from May. Children travel free.',
        'Can you bring a bicycle?',
        'Yes. "I never turn one away," Feld said in an interview.',
      ),
    ).toEqual([])
  })

  test('no report in which a source asks', () => {
    expect(
      turnsOf(
        'Ferry strike in its third day',
        'Crews of the Marden ferry met the owner in an interview room on Monday.',
        '"Do you know what I earn? Would you get up at four for that?"',
        '"I would not," said Feld.',
        'Who pays in the end?',
        'Passengers do, according to the port.',
      ),
    ).toEqual([])
  })
})
