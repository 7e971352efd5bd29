import { fixToday } from '../src/analysis/today.ts'

/** What a draft without a date tells of can be of no later day than the one on which it is read: tests have one for ever. */
fixToday(2026, 11, 29)
