import type { BenchmarkGroup } from './types';
import { boot } from './boot';
import { due } from './due';
import { ownerPage } from './ownerPage';
import { peer } from './peer';
import { portfolio } from './portfolio';
import { reconcile } from './reconcile';
import { replay } from './replay';
import { resolve } from './resolve';
import { review } from './review';
import { state } from './state';
import { tab } from './tab';
import { typing } from './typing';
import { verdict } from './verdict';
import { concurrent, killed } from './writes';

/** Every benchmark there is. */
export const groups: readonly BenchmarkGroup[] = [
  verdict,
  resolve,
  review,
  state,
  boot,
  tab,
  reconcile,
  ownerPage,
  portfolio,
  peer,
  typing,
  due,
  concurrent,
  killed,
  replay,
];
