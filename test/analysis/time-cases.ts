/** Sentences with the time expressions in them; those behind an @ stand in a piece of Tuesday, June 12, 2018. */
export const timeCases = `
The bridge opened on Tuesday, June 8, 2018, after a delay.
  “Tuesday, June 8, 2018” day 2018-06-08
It closed on 8 June and reopens on the 21st of August 2019.
  “8 June” day relative
  “21st of August 2019” day 2019-08-21
@The council meets on June 14 and again on Dec. 3.
  “June 14” day 2018-06-14 dateline
  “Dec. 3” day 2018-12-03 dateline
@The fair ran from June 3-5 in the park.
  from “June 3-5” stretch 2018-06-03..2018-06-05 dateline
The fair runs June 3–5, 2019.
  “June 3–5, 2019” stretch 2019-06-03..2019-06-05
The tour lasts from 3-5 June 2019.
  from “3-5 June 2019” stretch 2019-06-03..2019-06-05
The show runs June 8 to 10.
  “June 8 to 10” stretch relative
She was born in March 1970.
  “March 1970” month 1970-03-01..1970-03-31
@He resigned in March and left in May.
  “March” month 2018-03-01..2018-03-31 dateline
  “May” month 2018-05-01..2018-05-31 dateline
He may march in May.
  “May” month relative
It began in mid-March 2016 and ended in late 2017.
  “mid-March 2016” month 2016-03-11..2016-03-21
  “late 2017” year 2017-08-31..2017-12-31
In early June 2018 the river rose.
  “early June 2018” month 2018-06-01..2018-06-11
@Prices fell last June, and will rise next March.
  “last June” month 2017-06-01..2017-06-30 dateline
  “next March” month 2019-03-01..2019-03-31 dateline
In 2014 the town grew; since 2016 it has shrunk.
  “2014” year 2014-01-01..2014-12-31
  since “2016” year 2016-01-01..2016-12-31
The 2018 election cost 2000 dollars and drew 2,018 people.
  “2018” year 2018-01-01..2018-12-31
The war of 1914-18 and the pact of 1938–1939.
  “1914-18” stretch 1914-01-01..1918-12-31
  “1938–1939” stretch 1938-01-01..1939-12-31
It was common in the 1990s, the '80s and the nineties.
  “1990s” decade 1990-01-01..1999-12-31
  “'80s” decade 1980-01-01..1989-12-31
  “nineties” decade 1990-01-01..1999-12-31
She is in her nineties.
The 1900s and the mid-1990s.
  “1900s” century 1900-01-01..1999-12-31
  “mid-1990s” decade 1993-05-02..1996-08-31
Built in the 19th century, rebuilt in the early twentieth century.
  “19th century” century 1801-01-01..1900-12-31
  “early twentieth century” century 1901-01-01..1934-05-03
Sales rose in the third quarter of 2018.
  “third quarter of 2018” quarter 2018-07-01..2018-09-30
@Sales rose in the third quarter.
  “third quarter” quarter 2018-07-01..2018-09-30 dateline
Profits fell in Q3 2017 and H1.
  “Q3 2017” quarter 2017-07-01..2017-09-30
  “H1” half relative
In the first half of 2019 and the second half of the year.
  “first half of 2019” half 2019-01-01..2019-06-30
  “second half” half relative
@In the second half of the year it grew.
  “second half” half 2018-07-01..2018-12-31 dateline
He left in the summer of 2018 and came back in spring 2019.
  “summer of 2018” season 2018-06-01..2018-08-31
  “spring 2019” season 2019-03-01..2019-05-31
@Last summer was dry; this winter will be wet.
  “Last summer” season 2017-06-01..2017-08-31 dateline
  “this winter” season 2018-12-01..2019-02-28 dateline
@He spoke yesterday, will speak today and tomorrow.
  “yesterday” day 2018-06-11 dateline
  “today” day 2018-06-12 dateline
  “tomorrow” day 2018-06-13 dateline
@The vote is due on Friday.
  “Friday” weekday 2018-06-15 dateline
@The vote was on Friday.
  “Friday” weekday 2018-06-08 dateline
@Last Friday he flew; next Monday he returns.
  “Last Friday” weekday 2018-06-08 dateline
  “next Monday” weekday 2018-06-18 dateline
On Mondays the shop is shut.
  “Mondays” weekday relative
@Last year sales fell; next week they will rise; this month they are flat.
  “Last year” year 2017-01-01..2017-12-31 dateline
  “next week” week 2018-06-18..2018-06-24 dateline
  “this month” month 2018-06-01..2018-06-30 dateline
@Two years ago, in 2016, the firm moved.
  “Two years ago” year 2015-12-12..2016-12-12 dateline
  “2016” year 2016-01-01..2016-12-31
@Three days ago he was well.
  “Three days ago” day 2018-06-09 dateline
@It opens three weeks from now, or in two weeks' time.
  “three weeks from now” week 2018-06-30..2018-07-06 dateline
  “two weeks' time” week 2018-06-23..2018-06-29 dateline
@Over the past three years it shrank; in the next two weeks it will close.
  “past three years” stretch 2015-06-12..2018-06-12 dateline
  “next two weeks” stretch 2018-06-12..2018-06-26 dateline
On May 3, 2016, he left. Three days later, he returned.
  “May 3, 2016” day 2016-05-03
  “Three days later” day 2016-05-06 last-date
On May 3, 2016, he left. The following week he was found.
  “May 3, 2016” day 2016-05-03
  “following week” week 2016-05-09..2016-05-15 last-date
On May 3, 2016, he left. A month earlier he had married.
  “May 3, 2016” day 2016-05-03
  “A month earlier” month 2016-03-19..2016-04-18 last-date
On May 3, 2016, he left. That same year he died.
  “May 3, 2016” day 2016-05-03
  “same year” year 2016-01-01..2016-12-31 last-date
On May 3, 2016, he left. The day before, he had called.
  “May 3, 2016” day 2016-05-03
  “The day before” day 2016-05-02 last-date
In 2010 it opened. Ten years later it burned down.
  “2010” year 2010-01-01..2010-12-31
  “Ten years later” year 2019-07-02..2020-07-02 last-date
@The day before yesterday it rained.
  “The day before yesterday” day 2018-06-10 dateline
@Earlier this year and later that year.
  “Earlier this year” year 2018-01-01..2018-12-31 dateline
  “later that year” year 2018-01-01..2018-12-31 last-date
In recent years rents have soared.
  “recent years” stretch relative
Decades ago it was a farm.
  “Decades ago” stretch relative
@A decade ago it was a farm.
  “A decade ago” decade 2003-06-13..2013-06-12 dateline
The law has been in force since Jan. 1, 2011.
  since “Jan. 1, 2011” day 2011-01-01
Until May 2012 it was free; by 2015 it cost $20.
  until “May 2012” month 2012-05-01..2012-05-31
  by “2015” year 2015-01-01..2015-12-31
Before 1945 and after Sept. 11, 2001.
  before “1945” year 1945-01-01..1945-12-31
  after “Sept. 11, 2001” day 2001-09-11
From 2004 to 2009 he lived in Rome.
  from “2004” year 2004-01-01..2004-12-31
  until “2009” year 2009-01-01..2009-12-31
Between 2004 and 2009 he lived in Rome.
  from “2004” year 2004-01-01..2004-12-31
  “2009” year 2009-01-01..2009-12-31
On Christmas Eve 2014 and Boxing Day 2015.
  “Christmas Eve 2014” day 2014-12-24
  “Boxing Day 2015” day 2015-12-26
@Independence Day and Labor Day fall this summer.
  “Independence Day” day 2018-07-04 dateline
  “Labor Day” day 2018-09-03 dateline
  “this summer” season 2018-06-01..2018-08-31 dateline
Thanksgiving 2018 and Easter 2018 were late.
  “Thanksgiving 2018” day 2018-11-22
  “Easter 2018” day 2018-04-01
The crash of September 2008 came after the summer.
  “September 2008” month 2008-09-01..2008-09-30
In fiscal 2019 it lost money.
  “fiscal 2019” year 2019-01-01..2019-12-31
@The fiscal year ended on March 31.
  “March 31” day 2018-03-31 dateline
It took three days and two years.
The five-year plan and the three-week trial.
Sunday's vote and Tuesday night's count.
  “Sunday” weekday relative
  “Tuesday” weekday relative
@Sunday's vote was close.
  “Sunday” weekday 2018-06-10 dateline
It happened on 12 March, 2003, at noon.
  “12 March, 2003” day 2003-03-12
About 1,900 people came in 1900.
  “1900” year 1900-01-01..1900-12-31
The $2000 prize, 1500 meters and 1984.
  “1984” year 1984-01-01..1984-12-31
The Sept. 9 hearing was moved to Oct. 14.
  “Sept. 9” day relative
  “Oct. 14” day relative
The weekend was wet; last weekend was not.
  “last weekend” weekend relative
@Last weekend was wet.
  “Last weekend” weekend 2018-06-09..2018-06-10 dateline
@The week before, it snowed.
  “The week before” week 2018-06-04..2018-06-10 last-date
In the spring the river floods.
In the year 2000 the world did not end.
  “2000” year 2000-01-01..2000-12-31
The end of 2019 and the beginning of June 2020.
  “end of 2019” year 2019-08-31..2019-12-31
  “beginning of June 2020” month 2020-06-01..2020-06-11
Around 1850 the mill was built.
  “1850” year 1850-01-01..1850-12-31
The June 2016 referendum.
  “June 2016” month 2016-06-01..2016-06-30
On the night of Nov. 9, 1989, the wall fell.
  “Nov. 9, 1989” day 1989-11-09
He served 2001-2005 and again 2009-13.
  “2001-2005” stretch 2001-01-01..2005-12-31
  “2009-13” stretch 2009-01-01..2013-12-31
@This week and next.
  “This week” week 2018-06-11..2018-06-17 dateline
@By the end of the month it will open.
  by “end of the month” month 2018-06-20..2018-06-30 dateline
It reopened in late-2011.
  “late-2011” year 2011-08-31..2011-12-31
The late 1960s saw riots.
  “late 1960s” decade 1966-08-31..1969-12-31
The report is dated 2018-06-08.
  “2018-06-08” day 2018-06-08
@At the beginning of the year prices were low; they peaked in the middle of the week.
  “beginning of the year” year 2018-01-01..2018-05-03 dateline
  “middle of the week” week 2018-06-13..2018-06-15 dateline
Wednesday, 14 November 2001: the day it began.
  “Wednesday, 14 November 2001” day 2001-11-14
@Prices will rise from Jan. 1.
  from “Jan. 1” day 2019-01-01 dateline
The Feb. 29, 2016, issue sold out.
  “Feb. 29, 2016” day 2016-02-29
On Sept 5 2003 the mill closed.
  “Sept 5 2003” day 2003-09-05
Monday 3 October 2005 was warm.
  “Monday 3 October 2005” day 2005-10-03
He died on the 3rd of May, 1911.
  “3rd of May, 1911” day 1911-05-03
@In the past week, 14 homes burned.
  “past week” week 2018-06-04..2018-06-10 dateline
@It was the first time in 20 years.
@A year ago the club had no coach.
  “A year ago” year 2016-12-11..2017-12-12 dateline
@She starts work in the coming weeks, on Monday, June 25.
  “coming weeks” week 2018-06-18..2018-06-24 dateline
  “Monday, June 25” day 2018-06-25 dateline
On Good Friday 2019 the choir sings.
  “Good Friday 2019” day 2019-04-19
By mid-2014 the debt was gone.
  by “mid-2014” year 2014-05-03..2014-08-31
In the spring of 1945 and the winter of 1946.
  “spring of 1945” season 1945-03-01..1945-05-31
  “winter of 1946” season 1946-12-01..1947-02-28
@The third-quarter results beat those of a year earlier.
  “third-quarter” quarter 2018-07-01..2018-09-30 dateline
  “a year earlier” year 2016-12-30..2017-12-31 last-date
@The current month and the previous year.
  “current month” month 2018-06-01..2018-06-30 dateline
  “previous year” year 2017-01-01..2017-12-31 last-date
From the 1920s to the 1940s.
  from “1920s” decade 1920-01-01..1929-12-31
  until “1940s” decade 1940-01-01..1949-12-31
Since Tuesday the road has been shut until further notice.
  since “Tuesday” weekday relative
@The trial, which began on Monday, will end next month.
  “Monday” weekday 2018-06-11 dateline
  “next month” month 2018-07-01..2018-07-31 dateline
@Thursday night's game was the second in a week.
  “Thursday” weekday 2018-06-07 dateline
The 12th-century tower.
  “12th-century” century 1101-01-01..1200-12-31
In March the club had 40 members; in April, 60.
  “March” month relative
  “April” month relative
@On July 4 the town celebrates.
  “July 4” day 2018-07-04 dateline
It rained on June 30 and July 1, 2012.
  “June 30” day relative
  “July 1, 2012” day 2012-07-01
A 1999 law, the 2003-04 season and the class of 2010.
  “1999” year 1999-01-01..1999-12-31
  “2003-04” stretch 2003-01-01..2004-12-31
  “2010” year 2010-01-01..2010-12-31
Throughout 2017 and into 2018.
  “2017” year 2017-01-01..2017-12-31
  “2018” year 2018-01-01..2018-12-31
@That day he left; the same week she followed.
  “That day” day 2018-06-12 last-date
  “same week” week 2018-06-11..2018-06-17 last-date
@During the last decade; in the next century.
  “last decade” decade 2000-01-01..2009-12-31 dateline
  “next century” century 2100-01-01..2199-12-31 dateline
@After May 1, no one may enter before Sept. 1.
  after “May 1” day 2018-05-01 dateline
  before “Sept. 1” day 2018-09-01 dateline
Twelve months later the plan was dropped.
  “Twelve months later” month relative
On 4 July 1999, 10 years after the fall of the wall.
  “4 July 1999” day 1999-07-04
@Two days before, on Sunday, it had snowed.
  “Two days before” day 2018-06-10 last-date
  “Sunday” weekday 2018-06-10 dateline
The '52 side was third on May 1.
  “'52” year 1952-01-01..1952-12-31
  “May 1” day 1952-05-01 last-date
Sales were the best since 1949, and in March they rose again.
  since “1949” year 1949-01-01..1949-12-31
  “March” month relative
In November 2013, December and January he was in Peru.
  “November 2013” month 2013-11-01..2013-11-30
  “December” month 2013-12-01..2013-12-31 last-date
  “January” month 2014-01-01..2014-01-31 last-date
In 1958 she sang there; this April she will sing again, and on Dec. 9 she will be heard at 1020 Mill Road.
  “1958” year 1958-01-01..1958-12-31
  “April” month relative
  “Dec. 9” day relative
@The fair was held this weekend; the last five months of his life were quiet.
  “this weekend” weekend 2018-06-09..2018-06-10 dateline
  “last five months” stretch relative
@The fair will be held this weekend, in the second half of the programme (LOC 1066).
  “this weekend” weekend 2018-06-16..2018-06-17 dateline
The year-to-year decline was seen on Columbus Day 1961.
  “Columbus Day 1961” day 1961-10-12
`
