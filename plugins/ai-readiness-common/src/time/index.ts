export { addDays, addYears, dayNumber, dayOf, startOfDay } from './days';
export { dayInWords } from './dayInWords';
