import { topicOf } from '../topics.ts'
import { type Bond, isPlain, type Judgement, type Reading } from './bond.ts'
import { figure } from './figured.ts'
import { across } from './words.ts'

const passed =
  'passed|passes|was (?:adopted|carried|approved|passed|accepted)|were (?:adopted|passed)|is adopted|got through|went through|won approval'
const failed = 'failed|fell|was (?:rejected|defeated|lost)|did not pass|was not (?:adopted|passed)'
const outcome = `(?:(?<passed>${passed})|(?<failed>${failed}))\\b`
const majority = `(?:(?<simple>simple|absolute|outright)|${figure('share', 's')}) majority`
const house = `(?:${figure('size', 'c')}(?:-| )(?:member|seat|strong|person|seats|members|senators|deputies|delegates|councill?ors|votes)|of the ${figure('size2', 'c')})`
const favour = `${figure('votes', 'c')}(?: [a-z]+){0,2} (?:in favou?r|for it|votes?|supported it|backed it|ayes|voted (?:for|in favou?r))`
const favourOf = `${figure('votes', 'c')} of the ${figure('size', 'c')} (?:[a-z]+ )?(?:in favou?r|voting for|voted (?:for|in favou?r)|for it|supported it|backed it)`

/** "A simple majority is needed on the 11-member council, and with six members in favour the motion passed". */
const needed: Bond = {
  topic: topicOf('majority'),
  pattern: new RegExp(`${majority}[^‹›;:!?]{0,60}${house}${across(60)}${favour}${across(50)}${outcome}`, 'g'),
  isOfTwo: true,
  judge: judgedOutcome,
}
const neededOf: Bond = {
  topic: needed.topic,
  pattern: new RegExp(`${majority}${across(60)}${favourOf}${across(50)}${outcome}`, 'g'),
  isOfTwo: true,
  judge: judgedOutcome,
}

/** "The law needs 60 votes. It passed with 61", "at least 20 signatures; with 23 the petition was accepted". */
const least: Bond = {
  topic: topicOf('needs needed requires required least'),
  pattern: new RegExp(
    `\\b(?:needs?|needed|requires?|required|(?:ask|asks|call|calls) for)(?: at least)? ${figure('bar', 'c')} (?<what>votes|signatures|signatories|members|supporters|names)\\b[^‹›!?]{0,50}(?:(?:passed|adopted|carried|approved|accepted) with (?:just |only )?${figure('votes', 'c')}|(?:with|it got|it received) (?:just |only )?${figure('votes2', 'c')}[^‹›.;!?]{0,50} (?:passed|was (?:accepted|adopted|approved|passed|carried)))\\b`,
    'g',
  ),
  isOfTwo: true,
  judge: read => atLeast(read, 'votes', 'votes2'),
}

/** "The committee needs a quorum of eight. Nine members were present, so the meeting went ahead". */
const quorum: Bond = {
  topic: topicOf('quorum'),
  pattern: new RegExp(
    `quorum (?:of|is|was|at) ${figure('bar', 'c')}${across(50)}${figure('votes', 'c')} (?:[a-z]+ )?(?:were present|attended|came|turned up|were there|took part)${across(40)}\\b(?:went ahead|was held|began|could begin|voted|was valid|proceeded)`,
    'g',
  ),
  isOfTwo: true,
  judge: read => atLeast(read, 'votes', 'votes2'),
}

/** "Two thirds of the 90 delegates had to agree, and 63 did". */
const hadTo: Bond = {
  topic: topicOf('thirds fifths quarters half'),
  pattern: new RegExp(
    `${figure('share', 's')} of (?:the |its |their |all )?${figure('size', 'c')} (?:[a-z]+ ){1,3}(?:had to|must|have to|needed to) (?:agree|approve|vote|support|back)[^‹›!?]{0,30}(?:, | and | but )${figure('votes', 'c')} (?:did|agreed|voted)[^‹›.;!?]{0,20}(?:(?<passed>enough|so it passed|and it passed)|(?<failed>not enough|too few))`,
    'g',
  ),
  isOfTwo: true,
  judge: judgedOutcome,
}

/** "The council has 45 seats. Labour won 23, …, giving Labour an outright majority". */
const outright: Bond = {
  topic: topicOf('outright overall absolute'),
  pattern: new RegExp(
    `(?:has|of|with|the|its) (?:the )?${figure('size', 'c')}(?: |-)(?:seats?|members?)${across(60)}\\b(?<party>(?:the )?[a-z]+) (?:won|took|has|have|holds|gained|got|secured) ${figure('votes', 'c')}(?: seats)?(?:[^.;!?]{0,120}),? (?:giving|which gives|which gave|handing) (?:\\k<party>|it|them) (?<passed>an (?:outright|overall|absolute) majority)`,
    'g',
  ),
  isOfTwo: true,
  judge: judgedOutcome,
}

/** Bonds of a number of votes, the bar that they have to clear, and what came of it. */
export const thresholdBonds: readonly Bond[] = [needed, neededOf, least, quorum, hadTo, outright]

function atLeast(read: Reading, ...names: readonly string[]): Judgement | undefined {
  const bar = read.figure('bar')!
  const votes = names.map(read.figure).find(one => one !== undefined)!
  const isExact = votes.low === votes.high && bar.low === bar.high
  return isExact ? { isBroken: votes.low < bar.low, here: votes, there: [bar], right: bar.low } : undefined
}

/** Votes of those present may be enough where they are none of all: a bar that is missed by a hair is none of ours. */
function judgedOutcome(read: Reading): Judgement | undefined {
  const { match, figure: at } = read
  const share = at('share')
  const size = (at('size') ?? at('size2'))!
  const votes = at('votes')!
  const part = share?.low ?? 0.5
  const whole = size.low
  if (!isPlain(votes) || !isPlain(size) || votes.low > whole) return undefined
  const isCleared = share ? votes.low >= part * whole - hair * whole : votes.low > part * whole
  const isBroken = match.groups!.passed === undefined ? isCleared && votes.low > part * whole : !isCleared
  return {
    isBroken,
    here: votes,
    there: share ? [share, size] : [size],
    right: part * whole,
  }
}

const hair = 0.004
