/** Sentences with the durations in them. */
export const durationCases = `
The siege lasted three days.
  “three days” 3 day
It took nearly six hours to put out the fire.
  about “six hours” 6 hour
A 90-minute film and a two-and-a-half-hour play.
  “90-minute” 90 minute
  “two-and-a-half-hour” 2.5 hour
He served two four-year terms.
  “four-year” 4 year
The strike is in its sixth week.
The talks went on for a year and a half.
  “a year and a half” 1.5 year
The drive takes an hour and a quarter, and the walk an hour and 20 minutes.
  “an hour and a quarter” 1.25 hour
  “an hour and 20 minutes” 1.333 hour
She waited half an hour, then left.
  “half an hour” 0.5 hour
The half-hour show runs weekly.
  “half-hour” 0.5 hour
A decade-long war, a months-long siege and a year-long course.
  “A decade-long” 1 decade
  vague “months-long” 2.. month
  “a year-long” 1 year
The year-round resort is open all day.
  “year-round” 1 year
  “all day” 1 day
She spoke for hours; he had worked there for decades.
  vague “hours” 2.. hour
  vague “decades” 2.. decade
They held out for several weeks.
  vague “weeks” 2.. week
The sentence was two years and three months.
  “two years and three months” 2.25 year
The flight takes one hour, 20 minutes.
  “one hour, 20 minutes” 1.333 hour
It earns $5 an hour, 40 times a day.
The road was shut overnight.
  “overnight” 6..14 hour
The rule of the past three years.
  “three years” 3 year
Three to five days of rain.
  “Three to five days” 3..5 day
Between 10 and 15 minutes passed.
  “10 and 15 minutes” 10..15 minute
At least 20 years of research.
  at-least “20 years” 20 year
More than a century of farming.
  at-least “a century” 1 century
Up to six months in prison.
  at-most “six months” 6 month
A fortnight in Spain costs less than a week in Rome.
  “A fortnight” 1 fortnight
  at-most “a week” 1 week
He is 45 years old and has run it for 12 years.
  “12 years” 12 year
The 18-month-old dog.
Within hours the river had burst its banks.
  vague “hours” 2.. hour
The whole week was lost.
  “whole week” 1 week
A 10-to-15-year plan, a five- to seven-day wait.
  “10-to-15-year” 10..15 year
  “five- to seven-day” 5..7 day
He was out for just under two weeks.
  at-most “two weeks” 2 week
It was 30 seconds faster.
  “30 seconds” 30 second
The session ran three hours and 40 minutes.
  “three hours and 40 minutes” 3.667 hour
The five-year-old company has a 30-year lease.
  “30-year” 30 year
A century ago it took days.
  “A century” 1 century
  vague “days” 2.. day
She got life in prison, he 25 years.
  “25 years” 25 year
The lease runs for 99 years.
  “99 years” 99 year
He needs a year or more.
  at-least “a year” 1 year
In an hour it will be dark.
  “an hour” 1 hour
Nine months pregnant, she drove for a day.
  “Nine months” 9 month
  “a day” 1 day
The last two decades; the first six months.
  “two decades” 2 decade
  “six months” 6 month
Every year it floods for days on end.
  vague “days” 2.. day
A quarter of a century later.
  “quarter of a century” 0.25 century
The 100-day plan and the 24-hour strike.
  “100-day” 100 day
  “24-hour” 24 hour
The train was 40 minutes late.
  “40 minutes” 40 minute
A one-week, 60-mile walk.
  “one-week” 1 week
The board gave him another two years.
  “two years” 2 year
Two minutes from time he scored.
  “Two minutes” 2 minute
He ran it in 2 hours 3 minutes.
  “2 hours 3 minutes” 2.05 hour
A millisecond is too short to see; a minute is not.
  “a minute” 1 minute
Weeks of rain and a day of sun.
  “a day” 1 day
The course lasts anywhere from 10 to 12 weeks.
  “10 to 12 weeks” 10..12 week
`
