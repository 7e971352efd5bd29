/** Each line: the sort of body, the rank, and the words for it; a plus joins the words of one, a hyphen stands for a domain. */
export const postLines = `firm chair: chairman chairwoman chairperson chair
firm chief: chief+executive chief+executive+officer ceo managing+director
firm head: -director -head head-of director-of -chief -manager chief-officer
firm treasurer: treasurer
firm secretary: secretary company+secretary club+secretary
firm general: general+secretary
firm counsel: general+counsel chief+counsel
firm president: president
firm curator: curator
firm director: director executive+director
firm clerk: clerk
firm lawyer: lawyer attorney solicitor
firm spokesman: spokesman spokeswoman spokesperson
firm archivist: archivist librarian
firm engineer: chief+engineer
firm scientist: chief+scientist
firm economist: chief+economist
firm accountant: accountant bookkeeper auditor
firm caretaker: caretaker janitor groundskeeper groundsman
firm receptionist: receptionist
state prime: prime+minister premier
state minister: -minister minister-of minister-for -secretary secretary-for
state ambassador: ambassador
state speaker: speaker house+speaker
state majority: majority+leader
state minority: minority+leader
state opposition: opposition+leader
school head: principal headteacher headmaster headmistress head+teacher
school superintendent: superintendent school+superintendent schools+superintendent
university chancellor: chancellor
university vice: vice~chancellor provost
university dean: dean
university registrar: registrar
town mayor: mayor
town leader: council+leader
town manager: city+manager town+manager county+manager
town clerk: city+clerk town+clerk county+clerk
town chief: fire+chief
town police: police+chief chief+constable police+commissioner
town harbour: harbour+master harbormaster harbourmaster
town sheriff: sheriff
town coroner: coroner medical+examiner
town attorney: city+attorney county+attorney district+attorney
court judge: judge
court prosecutor: prosecutor prosecuting+lawyer
court defender: defence+lawyer defense+lawyer defence+barrister defense+attorney defence+counsel defense+counsel
team coach: coach head+coach
team captain: captain skipper
team mate: first+mate chief+mate first+officer
team engineer: chief+engineer
team cook: cook
team coxswain: coxswain
team physio: physio physiotherapist
music conductor: conductor music+director musical+director chief+conductor principal+conductor
music leader: leader concertmaster
music cello: principal+cello principal+cellist
music viola: principal+viola principal+violist
music horn: principal+horn
music flute: principal+flute principal+flautist
music oboe: principal+oboe principal+oboist
music clarinet: principal+clarinet
music trumpet: principal+trumpet
music chorus: chorus+master
press editor: editor
press publisher: publisher`
