/** Sentences with the ages in them. */
export const ageCases = `
The 45-year-old driver was unhurt.
  old “45-year-old” 45
Vera Lund, 45, lives in Oslo.
  apposition “45” 45
The driver, 45, was unhurt.
  apposition “45” 45
Tom Rudd (52) voted no.
  apposition “52” 52
She is 45 years old; her son is 18 months old.
  old “45 years old” 45
  old “18 months old” 1.5
He died at 87.
  aged “at 87” 87
She retired at the age of 65.
  aged “age of 65” 65
A man aged 30 and a girl aged six died.
  aged “aged 30” 30
  aged “aged six” 6
Boys aged 6 to 12 may enter.
  aged “aged 6 to 12” 6..12
18- to 24-year-olds voted less.
  old “18- to 24-year-olds” 18..24
Children under 12 enter free; adults over 65 pay half.
  at-most limit “under 12” 0..12
  at-least limit “over 65” 65..
The under-21s beat the over-60s.
  at-most limit “under-21s” 0..21
  at-least limit “over-60s” 60..
He is in his forties.
  about decade “forties” 40..49
A woman in her early 30s and a man in his mid-fifties.
  about decade “early 30s” 30..33
  about decade “mid-fifties” 54..56
The octogenarian and two teenagers.
  about word “octogenarian” 80..89
  about word “teenagers” 13..19
She turned 100 on Friday.
  aged “turned 100” 100
The two-year-old firm.
  old “two-year-old” 2
At 22, he was the youngest.
  aged “At 22” 22
Age 16 is too young.
  aged “Age 16” 16
Ages 6-12 are welcome.
  aged “Ages 6-12” 6..12
A 10-week-old puppy and a 3-day-old calf.
  old “10-week-old” 0.1916
  old “3-day-old” 0.008214
Six-month-old twins.
  old “Six-month-old” 0.5
Patients aged between 40 and 60.
  aged “aged between 40 and 60” 40..60
The 13-year-olds left.
  old “13-year-olds” 13
Born in 1950, he was 60 when he left.
Maria Ruiz, 9, and her brother, 12, were found.
  apposition “9” 9
  apposition “12” 12
On June 8, 45 men left.
In Boston, 45 people came.
Smith, 38, of Leeds, was fined.
  apposition “38” 38
He is over 60.
The suspect, in his late twenties, fled.
  about decade “late twenties” 27..29
People over 100 years of age.
  at-least old “100 years of age” 100
They married at 19.
  aged “at 19” 19
She won at age 15.
  aged “age 15” 15
He was 70.
The teen, 17, was held.
  about word “teen” 13..19
  apposition “17” 17
The man, 6 feet tall, ran.
The toddler was found by a nonagenarian.
  about word “toddler” 1..3
  about word “nonagenarian” 90..99
The club, founded in 1901, has 45 members, 12 of them women.
A nearly 90-year-old tree.
  about old “90-year-old” 90
The house is 120 years old.
  old “120 years old” 120
She joined at 16 and left at 21.
  aged “at 16” 16
  aged “at 21” 21
Lee Park, 28 and unmarried, agreed.
Her 20s were hard; the 1920s were harder.
  about decade “20s” 20..29
Anyone younger than 18 is barred.
Dr. Ann Lee, 51, said so.
  apposition “51” 51
John King Jr., 60, ran.
  apposition “60” 60
Rows of seats, 45, 46 and 47, were empty.
In her teens she swam.
  about decade “teens” 13..19
The crash killed Ana Li, 4, Bo Li, 7, and their mother, 33.
  apposition “4” 4
  apposition “7” 7
  apposition “33” 33
An 80-something pensioner.
He is 5.
Over-50s may apply.
  at-least limit “Over-50s” 50..
Girls of 11 and boys of 12.
He was 19 at the time.
A baby, three months, was safe.
`
