import { wordTest } from '../../src/analysis/word-flags.ts'

/**
 * Acronyms that no reader has to be told: those that the style guides of news agencies and dailies let stand at first
 * mention, and those that are the usual name of a thing. Two letters are never asked about.
 */
export const isHousehold = wordTest(
  `nato unesco unicef opec nasa fbi cia nsa fda epa irs nyc usa ussr gop nypd lapd fema dea atf cdc faa fcc sec
   nhs bbc itv cnn nbc abc cbs pbs npr mtv hbo espn rte rspca rspb nspcc rnli snp dup sdlp ukip plc ltd llc inc hmrc dvla
   gchq gmt bst utc est edt cst cdt mst mdt pst pdt cet raf ira eta isis plo hamas kgb gru fsb ddr gdr apartheid
   fifa uefa nba nfl mlb nhl mls ufc wwe nascar ncaa fia atp wta pga lpga ioc wba wbc ibf wbo mvp era rbi epl
   dna rna hiv aids covid sars mers adhd ptsd ocd copd ivf mri ecg eeg iq bmi mmr hpv gdp gnp cpi rpi vat gst ppi isa
   pin atm gps usb cpu gpu ram rom pdf html http https www url isp sms mms app cctv dvd vcr led lcd hdtv ipo ceo cfo cto
   coo hr llb mba mbe obe cbe phd bsc msc gcse gcses nvq sat sats act mot suv bmw ibm ikea kfc dhl ups fedex tnt
   cmg kcmg gcmg dbe kbe gbe cvo kcvo mvo lvo dso dsc dfc afc gc vc om ch frs frsa qc kc jp dl
   lgbt lgbtq lgbtqi bame diy vip asap faq rsvp rip aka tba tbc fyi lol omg sos ufo ufos nimby yob mp mps msp msps mep
   meps nda ndas hgv hgvs lgv rv ngo ngos gp gps dj djs mc tv am fm pm aol msn att ftse nasdaq nyse dax
   jfk lbj fdr rfk lax heathrow ddt pvc tnt lsd mdma thc cbd wifi sim cgi imax vhs pr ad bc ce bce ok uk us un eu
   ucla usc mit lse mgm rca aaa aarp acas aclu aa rac bp hsbc rbs bt ee edf rwe tui klm sas boac bhs asda lego aldi nokia
   yes no okay stop`,
)
