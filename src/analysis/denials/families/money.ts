/** Money, trade, and the papers that go with them; written as in {@link familiesOfPeople}. */
export const familiesOfMoney = `
tax: tax/n taxation levy/n -tax-free -untaxed +tax_bill +tax_collector
toll-charge: toll/n toll_booth/n +toll_plaza -toll-free
admission-fee: fare/n admission_fee entry_fee admission_charge fee/n ticket_price charge_for_admission +ticket/n +paid_to_get_in -is_free -are_free -was_free -were_free -travel_free -free_of_charge -entry_is_free -admission_is_free -free_admission
subsidy: subsidy subsidies subsidise/v subsidize/v grant/n public_money state_aid taxpayer/n public_funds public_funding lottery_money -unsubsidised -unsubsidized -privately_funded from_the_state from_the_government from_the_taxpayer from_taxpayers public_purse from_the_lottery from_public_funds
dividend: dividend/n payment_to_shareholders
budget-cut: cutback/n spending_cuts
price-rise: price_rise/n price_increase/n
profit: profit/n profitable -loss-making -unprofitable
buyer: buyer/n bidder/n purchaser/n bid/n -unsold
tender: tender/n
contract: contract/n
deal: agreement/n pact/n accord/n
merger: merge/v merger/n takeover/n
sale: sell/v sold sale/n -unsold
hiring: hire/v recruit/v recruitment/n
award: award/n prize/n trophy trophies medal/n -prizeless
electricity-bill: bill/n
fine-paid: fine/n fined
discount: discount/n
refund: refund/v refund/n reimburse/v money_back
limit: limit/n
patent: patent/n patented
recall-of-goods: product_recall/n
franchise: franchise/n
investor: investor/n shareholder/n
chief-executive: chief_executive/n
headquarters: headquarters
warranty: warranty warranties
logo: logo/n
slogan: slogan/n
jingle: jingle/n
cash: cash coins banknotes -cashless -card_only -card_only -cards_only -card-only -contactless_only +change +a_banknote
credit-card!: credit_card/n card_payments -cash_only -cash_only -cash-only -takes_no_cards +paid_by_card
tip: gratuity gratuities service_charge
deposit!: deposit/n down_payment
rent!: rent/v rent/n -rent-free
interest-rate: interest_payment/n -interest-free
penalty-charge: surcharge/n
tariff: tariff/n -tariff-free -duty-free
quota: quota/n
permit-of-building: planning_permission building_permit/n
licence!: licence/n license/n licensed -unlicensed -unlicenced
certificate!: certificate/n certified -uncertified
visa!: visa/n -visa-free
advert-break: advert/n commercial/n -ad-free -advert-free -commercial-free
paper-form: paper_form/n printed_copy -paperless
print-edition: print_edition/n printed_edition newsstand/n -online-only -digital-only -online_only
saturday: -weekdays_only -weekdays-only +open_on_saturdays +on_saturdays +at_weekends
`
