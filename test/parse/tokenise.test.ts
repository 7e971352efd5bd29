import { describe, expect, it } from 'vitest'
import { keyOf } from '../../src/parse/key.ts'
import { tokenise } from '../../src/parse/tokenise.ts'
import { Shape, TokenClass } from '../../src/parse/tokens.ts'

const marks: Readonly<Record<number, string>> = {
  [TokenClass.word]: 'w',
  [TokenClass.clitic]: 'c',
  [TokenClass.number]: 'n',
  [TokenClass.mixed]: 'm',
  [TokenClass.punctuation]: 'p',
  [TokenClass.symbol]: 's',
  [TokenClass.opaque]: 'o',
}

function tokensOf(prose: string) {
  return tokenise(prose, [{ start: 0, end: prose.length, kind: 'paragraph' }])
}

/** The tokens of a text, each with the letter of its class: `Putin/w 's/c`. */
function read(prose: string): string {
  const { starts, ends, classes, count } = tokensOf(prose)
  return Array.from({ length: count }, (_, index) => {
    return `${prose.slice(starts[index], ends[index])}/${marks[classes[index]]}`
  }).join(' ')
}

describe('the classes of tokens', () => {
  it.each([
    // Clitics, in both forms of the apostrophe.
    ["Putin's aides", "Putin/w 's/c aides/w"],
    ['Putin’s aides', 'Putin/w ’s/c aides/w'],
    ["they're we've I'd she'll I'm", "they/w 're/c we/w 've/c I/w 'd/c she/w 'll/c I/w 'm/c"],
    ["I'd've shouldn't've", "I/w 'd/c 've/c shouldn't/w 've/c"],
    ["NATO'S U.S.'s 1990's 5%'s", "NATO/w 'S/c U.S./w 's/c 1990/n 's/c 5/n %/s 's/c"],
    ["ain't didn't won’t", "ain't/w didn't/w won’t/w"],
    ["the dogs' tails", "the/w dogs/w '/c tails/w"],
    ["James' hat, the 1990s' end", "James/w '/c hat/w ,/p the/w 1990s/m '/c end/w"],
    ["self-styled king's-man", "self/w -/p styled/w king/w 's/c -/p man/w"],
    // Elisions.
    ["ol' Bill", "ol'/w Bill/w"],
    ["get 'em", "get/w 'em/w"],
    ["'tis 'twas ’til", "'tis/w 'twas/w ’til/w"],
    ["the '90s and ’80s", "the/w '90s/m and/w ’80s/m"],
    ["class of '99", "class/w of/w '99/n"],
    ["goin' home, somethin' new", "goin'/w home/w ,/p somethin'/w new/w"],
    ["o'clock y'all ma'am O'Brien", "o'clock/w y'all/w ma'am/w O'Brien/w"],
    [
      "rock 'n' roll, rock'n'roll, rock 'n roll",
      "rock/w 'n'/w roll/w ,/p rock'n'roll/w ,/p rock/w 'n/w roll/w",
    ],
    // Single quotation marks.
    ["'It is too late'", "'/p It/w is/w too/w late/w '/p"],
    ['‘It is too late’', '‘/p It/w is/w too/w late/w ’/p'],
    ["'The dogs' owner left,' he said", "'/p The/w dogs/w '/c owner/w left/w ,/p '/p he/w said/w"],
    ["he said 'the dogs' and left", "he/w said/w '/p the/w dogs/w '/p and/w left/w"],
    ["'round the clock' care", "'/p round/w the/w clock/w '/p care/w"],
    ["'go.'", "'/p go/w ./p '/p"],
    // Numbers.
    ['1,332 2.5 9:50 1,2 12,50,000', '1,332/n 2.5/n 9:50/n 1/n ,/p 2/n 12,50,000/n'],
    ['1.5m 5pm 20th 64GB G8 1990s', '1.5m/m 5pm/m 20th/m 64GB/m G8/m 1990s/m'],
    ['$3-2 20% .38-caliber ½', '$/s 3/n -/p 2/n 20/n %/s .38/n -/p caliber/w ½/n'],
    ['COVID-19 B2B v2.0.1 2.x', 'COVID/w -/p 19/n B2B/m v2.0.1/m 2.x/m'],
    ['It was 2019.', 'It/w was/w 2019/n ./p'],
    ['1,000, 2', '1,000/n ,/p 2/n'],
    ['24/7 and/or', '24/n //p 7/n and/w //p or/w'],
    // What is no language.
    ['see https://a.example/b?c=d.', 'see/w https://a.example/b?c=d/o ./p'],
    ['(http://a.example/b_(c))', '(/p http://a.example/b_(c)/o )/p'],
    ['www.example.org, example.com/a', 'www.example.org/o ,/p example.com/a/o'],
    ['j.smith+x@mail.example.co.uk.', 'j.smith+x@mail.example.co.uk/o ./p'],
    ['@haldane #tarnbrook #1', '@haldane/o #tarnbrook/o #/s 1/n'],
    ['notes.txt Node.js end.in', 'notes.txt/o Node.js/o end/w ./p in/w'],
    ['use --workers, --at=2', 'use/w --workers/o ,/p --at=2/o'],
    ['the --workers flag, --fix and --dry-run', 'the/w --workers/o flag/w ,/p --fix/o and/w --dry-run/o'],
    ['curlewctl add nightly --at 02:30', 'curlewctl/w add/w nightly/w --at/o 02:30/n'],
    ['--fix repairs what it can', '--fix/o repairs/w what/w it/w can/w'],
    // Two hyphens are a dash in running text, also without a space behind them.
    ['late--too late', 'late/w --/p too/w late/w'],
    ['we left --then came back', 'we/w left/w --/p then/w came/w back/w'],
    ['he came --alone, as ever', 'he/w came/w --/p alone/w ,/p as/w ever/w'],
    ['we left --about 40 of us --at last', 'we/w left/w --/p about/w 40/n of/w us/w --/p at/w last/w'],
    ['the mayor --angry at this --left town', 'the/w mayor/w --/p angry/w at/w this/w --/p left/w town/w'],
    ['a max_size of', 'a/w max_size/o of/w'],
    // Points.
    ['U.S. a.m. e.g. D.C.', 'U.S./w a.m./w e.g./w D.C./w'],
    ['Ph.D. M.Sc. J.K. Rowling', 'Ph.D./w M.Sc./w J.K./w Rowling/w'],
    ['George W. Bush', 'George/w W./w Bush/w'],
    ['Mr. Lund met Oct. 5 in St. Osric.', 'Mr./w Lund/w met/w Oct./w 5/n in/w St./w Osric/w ./p'],
    ['No. 5 said no.', 'No./w 5/n said/w no/w ./p'],
    ['vitamin C. It', 'vitamin/w C/w ./p It/w'],
    ['5p.m. and 5 p.m.', '5p.m./m and/w 5/n p.m./w'],
    ['Jackson, Miss., had a wash.', 'Jackson/w ,/p Miss./w ,/p had/w a/w wash/w ./p'],
    ['wait... wait… . . . end', 'wait/w .../p wait/w …/p . . ./p end/w'],
    ['the end.Then', 'the/w end/w ./p Then/w'],
    // Marks, signs and other scripts.
    ['“No,” — she (said)!?', '“/p No/w ,/p ”/p —/p she/w (/p said/w )/p !/p ?/p'],
    ['AT&T R&D', 'AT/w &/s T/w R/w &/s D/w'],
    ['👍🏽 👨‍👩‍👧 🇺🇦🇺🇦', '👍🏽/s 👨‍👩‍👧/s 🇺🇦/s 🇺🇦/s'],
    ['cafe\u0301 na\u00efve soft\u00adhyphen', 'cafe\u0301/w na\u00efve/w soft\u00adhyphen/w'],
    ['Москва 東京 القاهرة', 'Москва/w 東京/w القاهرة/w'],
    ['𝒜bc 𠀋', '𝒜bc/w 𠀋/w'],
    ['\ud800 a\udc00', '\ud800/s a/w \udc00/s'],
    ['\ufeffHi\u00a0there', 'Hi/w there/w'],
    ['*** # ~~', '***/s #/s ~~/s'],
  ])('%s', (prose, expected) => {
    expect(read(prose)).toBe(expected)
  })
})

describe('the shapes of tokens', () => {
  it.each([
    ['war', Shape.lower],
    ['War', Shape.capitalised],
    ['I', Shape.capitalised],
    ['NATO', Shape.upper],
    ['U.S.', Shape.upper],
    ['McCoy', Shape.mixed],
    ['eBay', Shape.mixed],
    ["O'Brien", Shape.mixed],
    ['G7', Shape.capitalised],
    ['5pm', Shape.lower],
    ['1990', Shape.none],
    ['東京', Shape.none],
    ['Élan', Shape.capitalised],
    ['ЦСКА', Shape.upper],
  ])('%s', (word, shape) => {
    expect(tokensOf(word).shapes[0]).toBe(shape)
  })
})

describe('the keys of tokens', () => {
  it('are those of keyOf for each token', () => {
    const prose = "Élan’s U.S. AIN'T goin' j@x.com — Москва 😀 1,332 𝒜 'em"
    const { starts, ends, keys, count } = tokensOf(prose)
    const texts = Array.from({ length: count }, (_, index) => prose.slice(starts[index], ends[index]))
    expect([...keys]).toEqual(texts.map(keyOf))
  })

  it('does not tell the forms of the apostrophe and of the case apart', () => {
    expect(tokensOf('AIN’T').keys[0]).toBe(tokensOf("ain't").keys[0])
  })
})

describe('blocks', () => {
  it('bound tokens and sentences, and text between them is not read', () => {
    const prose = '- one two\n- three\n- \n- four'
    const tokens = tokenise(prose, [
      { start: 2, end: 9, kind: 'list-item' },
      { start: 12, end: 17, kind: 'list-item' },
      { start: 20, end: 20, kind: 'list-item' },
      { start: 23, end: 27, kind: 'list-item' },
    ])
    expect([...tokens.starts]).toEqual([2, 6, 12, 23])
    expect([...tokens.blocks]).toEqual([0, 2, 3, 3, 4])
    expect([...tokens.sentences]).toEqual([0, 2, 3, 4])
  })

  it('is empty for an empty prose', () => {
    const tokens = tokenise('', [])
    expect([tokens.count, [...tokens.sentences], [...tokens.blocks]]).toEqual([0, [0], [0]])
  })
})
