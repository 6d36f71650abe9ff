import {
  dayNumber,
  type PortfolioRow,
} from 'backstage-plugin-ai-readiness-common';
import { relativeDate } from '../../presentation/dates';
import { counted } from '../../verdict/gateWords';
import { FLAG_WORDS } from '../scorecard/filters/filterWords';

/** As everywhere where something is called due (`docs/portfolio.md`). */
const DUE_DAYS = 30;

/** What a service waits for, most pressing first; nothing where all is well. */
export function attentionWords(row: PortfolioRow, now: string): string[] {
  const { flags, openCritical, ownershipGaps, open, notAssessed, due } = row;
  const told = flags.filter(flag => flag !== 'open-critical');
  return [
    ...told.map(flag => FLAG_WORDS[flag].toLocaleLowerCase('en-US')),
    openCritical > 0 && `${counted(openCritical, 'critical item')} open`,
    due &&
      isSoon(due.on, now) &&
      `${due.kind} due ${relativeDate(due.on, now)}`,
    ownershipGaps > 0 && counted(ownershipGaps, 'ownership gap'),
    open > openCritical && `${counted(open, 'item')} open`,
    notAssessed > 0 && `${notAssessed} not assessed`,
  ].filter(words => words !== undefined && words !== false);
}

function isSoon(day: string, now: string): boolean {
  return dayNumber(day) - dayNumber(now) <= DUE_DAYS;
}
