export { addDays, dayNumber, dayOf, startOfDay } from './days';
