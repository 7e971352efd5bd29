/**
 * What one does to another and does not have done back to it in one story, by family; each word tells where the two stand.
 * `defeat>object`: the subject does it to the object. `lose>to<`: whoever "to" names does it to the subject. A verb may
 * have its particle (`sign+up`), or a noun between it and the preposition (`give=lesson>indirect`).
 */
const verbs: Readonly<Record<string, string>> = {
  beat: `beat>object defeat>object thrash>object rout>object trounce>object edge>object outplay>object upset>object overcome>object
    eliminate>object outpoll>object outvote>object unseat>object outscore>object vanquish>object hammer>object whip>object
    overpower>object outclass>object outlast>object oust>object topple>object crush>object pip>object overhaul>object
    knock+out>object see+off>object keep+out>object hold+off>object vote+out>object sweep+aside>object
    triumph>over prevail>over win>over win>against lose>to< fall>to< bow>to< succumb>to< go+down>to< lose+out>to<
    lose>against< concede>to< lose=seat>to< lose=title>to< lose=match>to< lose=final>to<`,
  buy: `buy>object acquire>object purchase>object take+over>object snap+up>object swallow>object absorb>object buy+out>object`,
  teach: `teach>object tutor>object coach>object mentor>object instruct>object school>object train>object teach>indirect
    give=lesson>indirect give=lesson>to give=tuition>to give=class>to study>under< study>with< train>under< learn>from<
    take=lesson>from< take=lesson>with< have=lesson>with< have=lesson>from< receive=lesson>from< apprentice>to<`,
  recruit: `recruit>object enlist>object hire>object sign+up>object bring+in>object bring>into* rope+in>object rope>into* draw>into* take+on>object
    employ>object engage>object lure>into* talk>into* persuade>object induct>object enrol>object enroll>object work>for<
    poach>object headhunt>object sign>object`,
  hold: `seize>object capture>object detain>object arrest>object imprison>object kidnap>object abduct>object jail>object
    hold>object* lock+up>object take=hostage>object take=prisoner>object handcuff>object ambush>object overpower>object
    surrender>to< guard>object`,
  kill: `kill>object murder>object shoot>object stab>object poison>object strangle>object assassinate>object execute>object
    behead>object bury>object`,
  harm: `hit>object strike>object punch>object ram>object run+over>object knock+down>object attack>object assault>object
    bite>object push>object shove>object trip>object foul>object tackle>object injure>object wound>object stamp>on
    run>into crash>into plough>into slam>into collide>with rear-end>object clip>object elbow>object headbutt>object kick>object slap>object`,
  sue: `sue>object take+to>object prosecute>object countersue>object`,
  lend: `owe>indirect< repay>object< lend>indirect lend>to loan>to loan>indirect borrow>from< owe>to<`,
  give: `give>indirect give>to hand>indirect hand>to present>to present>with* send>indirect send>to pass>to award>to deliver>to
    donate>to put>to put>into show>to show>indirect submit>to bequeath>to leave>to entrust>to hand+over>to offer>to sell>to
    bring>to bring>indirect ship>to mail>to post>to lend>to supply>to
    receive>from< get>from< accept>from< obtain>from< inherit>from< buy>from< collect>from< take>from< win>from< wring>from< extract>from<`,
  succeed: `succeed>object replace>object take+over>from supplant>object hand+over>to< give+way>to< make+way>for< step+aside>for<`,
  rescue: `rescue>object save>object pull>object/from drag>object/from revive>object pull+out>object resuscitate>object`,
  appoint: `appoint>object nominate>object promote>object anoint>object knight>object ordain>object crown>object`,
  dismiss: `fire>object sack>object dismiss>object lay+off>object suspend>object`,
  raise: `raise>object* adopt>object bring+up>object foster>object`,
  outlive: `outlive>object survive>object* predecease>object<`,
  pursue: `chase>object pursue>object stalk>object tail>object hunt>object`,
  propose: `propose>to* jilt>object woo>object court>object`,
  rent: `rent>to* lease>to let>to rent>from< lease>from<`,
  represent: `represent>object* defend>object* advise>object`,
  treat: `treat>object* operate>on examine>object diagnose>object nurse>object`,
  introduce: `introduce>object invite>object`,
  overtake: `overtake>object pass>object* lap>object`,
  discard: `discard>object trade+away>object offload>object release>object drop>object let+go>object`,
  endorse: `endorse>object back>object support>object`,
  inspire: `inspire>object influence>object translate>object`,
  betray: `betray>object swindle>object cheat>object defraud>object rob>object blackmail>object con>object deceive>object`,
}

/** Nouns for such deeds, with the places of whoever does it and of whoever has it done. */
const nouns: Readonly<Record<string, string>> = {
  beat: `victory:owner>over win:owner>over triumph:owner>over victory:owner>against win:owner>against defeat:to>owner defeat:by>owner
    loss:to>owner defeat:against>owner loss:against>owner defeat:by>of defeat:owner>of`,
  buy: `purchase:owner>of acquisition:owner>of takeover:owner>of takeover:by>of purchase:by>of acquisition:by>of sale:to>of sale:to>owner buyout:owner>of`,
  hold: `arrest:by>of arrest:by>owner capture:by>of kidnapping:by>of kidnapping:owner>of abduction:by>of abduction:owner>of detention:by>of`,
  kill: `murder:owner>of murder:by>of murder:by>owner killing:owner>of killing:by>of shooting:by>of shooting:owner>of stabbing:owner>of stabbing:by>of assassination:by>of`,
  harm: `foul:by>on foul:owner>on attack:by>on attack:owner>on assault:owner>on assault:by>on tackle:owner>on tackle:by>on`,
  sue: `lawsuit:owner>against suit:owner>against lawsuit:by>against suit:by>against`,
  lend: `loan:from>to loan:owner>to loan:by>to`,
  give: `gift:owner>to gift:from>to donation:owner>to donation:from>to concession:owner>to concession:by>to`,
  succeed: `successor:owner<of`,
  rescue: `rescue:by>of rescue:by>owner rescue:owner>of`,
  appoint: `appointment:by>of appointment:by>owner nomination:by>of promotion:by>of`,
  dismiss: `dismissal:by>of dismissal:by>owner firing:by>of firing:by>owner sacking:by>of sacking:by>owner`,
  endorse: `endorsement:owner>of endorsement:by>of`,
  betray: `betrayal:owner>of betrayal:by>of`,
}

/** Where one of the two stands. */
export type Place = string

export interface Act {
  readonly family: string
  readonly lemma: string
  readonly particle: string | undefined
  /** The noun of "give lessons". */
  readonly noun: string | undefined
  /** Where whoever has it done stands, or whoever does it, when `turned`; the other one is the subject. */
  readonly place: Place
  /** A preposition that has to stand there as well: "pulled him from the river". */
  readonly beside: string | undefined
  readonly turned: boolean
  /** Does the word mean this only between two persons: hold, raise, call? */
  readonly personal: boolean
}

export interface NounAct {
  readonly family: string
  readonly lemma: string
  readonly agent: Place
  readonly patient: Place
}

const pattern = /^([\w-]+?)(?:\+([a-z]+))?(?:=([a-z]+))?>([a-z]+)(?:\/([a-z]+))?(\*?)(<?)$/

/** The verbs by their lemma. */
export const actsByLemma: ReadonlyMap<string, readonly Act[]> = grouped(
  Object.entries(verbs).flatMap(([family, words]) =>
    words.split(/\s+/).flatMap((word): Act[] => {
      const match = pattern.exec(word)
      if (!match) throw new Error(`the deeds: "${word}" is not well formed`)
      const [, lemma, particle, noun, place, beside, star, turn] = match
      return [
        {
          family,
          lemma: lemma!,
          particle,
          noun,
          place: place!,
          beside,
          turned: turn === '<',
          personal: star === '*',
        },
      ]
    }),
  ),
)

/** The nouns by their lemma. */
export const nounActsByLemma: ReadonlyMap<string, readonly NounAct[]> = grouped(
  Object.entries(nouns).flatMap(([family, words]) =>
    words.split(/\s+/).flatMap((word): NounAct[] => {
      const [lemma, places] = word.split(':') as [string, string]
      const [agent, patient] = places.split('>')
      return agent && patient ? [{ family, lemma, agent, patient }] : []
    }),
  ),
)

function grouped<One extends { readonly lemma: string }>(
  all: readonly One[],
): ReadonlyMap<string, readonly One[]> {
  const map = new Map<string, One[]>()
  for (const one of all) {
    const list = map.get(one.lemma)
    if (list) list.push(one)
    else map.set(one.lemma, [one])
  }
  return map
}
