/** Capitals of parts of states, `STATE = CAPITAL`. Kind of source: atlases. As of November 2025. */
export const stateCapitals: ReadonlyMap<string, string> = new Map(
  `Alabama = Montgomery|Alaska = Juneau|Arizona = Phoenix|Arkansas = Little Rock|California = Sacramento|Colorado = Denver
Connecticut = Hartford|Delaware = Dover|Florida = Tallahassee|Hawaii = Honolulu|Idaho = Boise|Illinois = Springfield
Indiana = Indianapolis|Iowa = Des Moines|Kansas = Topeka|Kentucky = Frankfort|Louisiana = Baton Rouge|Maine = Augusta
Maryland = Annapolis|Massachusetts = Boston|Michigan = Lansing|Minnesota = St. Paul|Mississippi = Jackson
Missouri = Jefferson City|Montana = Helena|Nebraska = Lincoln|Nevada = Carson City|New Hampshire = Concord
New Jersey = Trenton|New Mexico = Santa Fe|North Carolina = Raleigh|North Dakota = Bismarck|Ohio = Columbus
Oklahoma = Oklahoma City|Oregon = Salem|Pennsylvania = Harrisburg|Rhode Island = Providence|South Carolina = Columbia
South Dakota = Pierre|Tennessee = Nashville|Texas = Austin|Utah = Salt Lake City|Vermont = Montpelier|Virginia = Richmond
West Virginia = Charleston|Wisconsin = Madison|Wyoming = Cheyenne|Alberta = Edmonton|British Columbia = Victoria
Manitoba = Winnipeg|New Brunswick = Fredericton|Nova Scotia = Halifax|Ontario = Toronto|Quebec = Quebec City
Saskatchewan = Regina|New South Wales = Sydney|Queensland = Brisbane|Tasmania = Hobart|South Australia = Adelaide
Western Australia = Perth|Scotland = Edinburgh|Wales = Cardiff|Northern Ireland = Belfast|Bavaria = Munich|Hesse = Wiesbaden
Saxony = Dresden|Catalonia = Barcelona|Andalusia = Seville|Sicily = Palermo|Sardinia = Cagliari|Tuscany = Florence
Kerala = Thiruvananthapuram|Tamil Nadu = Chennai|Maharashtra = Mumbai|Gujarat = Gandhinagar`
    .split(/[|\n]/)
    .map(line => line.split(' = ') as [string, string]),
)
