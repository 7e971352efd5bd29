import { textOf } from '../../src/analysis/spaced-words.ts'
import { keyTrigger } from '../../src/analysis/triggers.ts'
import { keyOf } from '../../src/parse/key.ts'
import { Shape, TokenClass, type Tokens } from '../../src/parse/tokens.ts'
import type { Finding } from '../../src/rule/rule.ts'

/** Misspellings that everybody knows, and that look like words well made, or lie far from the word meant. */
export const notorious: ReadonlyMap<string, string> = new Map(
  `truely truly|argueing arguing|arguement argument|arguements arguments|supercede supersede|supercedes supersedes
superceded superseded|superceding superseding|accomodate accommodate|accomodates accommodates|accomodated accommodated
accomodating accommodating|accomodation accommodation|accomodations accommodations|maintainance maintenance
pronounciation pronunciation|priviledge privilege|priviledged privileged|noone no one
sacreligious sacrilegious|concensus consensus|wether whether|wich which|whic which|hte the|teh the|adn and|taht that
thier their|thsi this|htat that|wiht with|waht what|becasue because|becuase because|untill until|wierd weird
seige siege|seperate separate|seperated separated|seperately separately|seperation separation|definate definite
definately definitely|goverment government|goverments governments|governer governor|minumum minimum|dilemna dilemma
excercise exercise|exersize exercise|heighth height|hight height|lightening-fast lightning-fast|mispell misspell
mispelled misspelled|mischevious mischievous|mischievious mischievous|miniscule minuscule|momento memento
neice niece|noticable noticeable|ocassion occasion|occassion occasion|occassionally occasionally|occured occurred
occuring occurring|occurance occurrence|occurence occurrence|occurances occurrences|occurences occurrences
persue pursue|persued pursued|persuing pursuing|posession possession|posess possess|prefered preferred|preferrable preferable
publically publicly|questionaire questionnaire|recieve receive|recieved received|recieving receiving|reccomend recommend
reccommend recommend|reccomended recommended|refered referred|refering referring|rythm rhythm|sargeant sergeant
sieze seize|siezed seized|supprise surprise|suprise surprise|suprised surprised|tendancy tendency|threshhold threshold
tommorow tomorrow|tommorrow tomorrow|tounge tongue|transfered transferred|transfering transferring|unforseen unforeseen
unfortunatly unfortunately|vaccum vacuum|vehical vehicle|withold withhold|witholding withholding|witheld withheld
cemetary cemetery|collegue colleague|collegues colleagues|commitee committee|committment commitment|committments commitments
comittee committee|concience conscience|concious conscious|decieve deceive|embarass embarrass|embarassed embarrassed
embarassing embarrassing|embarassment embarrassment|existance existence|foriegn foreign|fourty forty|fullfill fulfill
guage gauge|harrass harass|harrassed harassed|harrassment harassment|heirarchy hierarchy|independant independent
indispensible indispensable|innoculate inoculate|irresistable irresistible|knowlege knowledge|liason liaison|liasons liaisons
libary library|lisence license|millenium millennium|nieghbor neighbor|parliment parliament|perseverence perseverance
persistant persistent|politican politician|politicans politicians|practicle practical
preceeding preceding|preceeded preceded|preceed precede|procede proceed|proceedure procedure|resistence resistance
resistent resistant|restaraunt restaurant|responsability responsibility|rediculous ridiculous|succesful successful
successfull successful|sucessful successful|sucess success|succesfully successfully|temperment temperament|tyrany tyranny
usefull useful|wellfare welfare|whereever wherever|writting writing|begining beginning|beggining beginning
beleive believe|beleived believed|beleives believes|buisness business|bussiness business|calender calendar|catagory category
comming coming|stoped stopped|planed-out planned-out|forsee foresee|forseeable foreseeable|foward forward|gaurd guard
gaurantee guarantee|greatful grateful|happend happened|immediatly immediately|incidently incidentally|inteligence intelligence
intrest interest|negotation negotiation|negotations negotiations|oppurtunity opportunity|paralel parallel|peice piece|peices pieces
percieve perceive|percieved perceived|probaly probably|realy really|religous religious|remeber remember|repitition repetition
sherrif sheriff|similiar similar|sincerly sincerely|speach speech|stategy strategy|strenght strength|targetted targeted
therefor therefore|twelth twelfth|useing using|visable visible|wendesday wednesday|abscence absence|acheive achieve|acheived achieved
acheivement achievement|accross across|acommodate accommodate|adress address|adressed addressed|agression aggression
agressive aggressive|aquire acquire|aquired acquired|allready already|alledged alleged|alledgedly allegedly|amature amateur
annoint anoint|apparant apparent|apparantly apparently|athiest atheist|attendence attendance|auxillary auxiliary|bouyant buoyant|octobre October|septembre September|novembre November|decembre December|januari January|febuary February|febrary February|janurary January|augest August|agust August|septemeber September|tuseday Tuesday|teusday Tuesday|wensday Wednesday|wednsday Wednesday|thrusday Thursday|thurday Thursday|saterday Saturday|gived gave|drived drove|taked took|maked made|buyed bought|teached taught|catched caught|bringed brought|runned ran|writed wrote|choosed chose|falled fell|telled told|selled sold|losed lost|winned won|speaked spoke|thinked thought|keeped kept|sended sent|spended spent|builded built|goed went|knowed knew|growed grew|throwed threw|drawed drew|leaved left|meeted met|payed paid|moter motor|tshirt T-shirt|tshirts T-shirts|arnt aren't|wernt weren't|dosent doesn't
doesent doesn't|dosnt doesn't|wasent wasn't|didint didn't|shouldent shouldn't|wouldent wouldn't|couldent couldn't`
    .split(/[|\n]/)
    .map(pair => {
      const space = pair.indexOf(' ')
      return [pair.slice(0, space), pair.slice(space + 1)]
    }),
)

const keys = new Map([...notorious].map(([written, meant]) => [keyOf(written), meant]))
const listed = keyTrigger(keys.keys())

/** Every word of the list, in lower case or with a capital. */
export function* findNotorious(tokens: Tokens): Iterable<Finding> {
  for (const token of listed(tokens)) {
    if (tokens.classes[token] !== TokenClass.word || tokens.shapes[token] > Shape.capitalised) continue
    const meant = keys.get(tokens.keys[token])!
    const written = textOf(tokens, token)
    const replacement = /^\p{Lu}/u.test(written) ? meant[0]!.toUpperCase() + meant.slice(1) : meant
    yield {
      start: tokens.starts[token],
      end: tokens.ends[token],
      messageId: 'misspelt',
      replacements: [replacement],
    }
  }
}
