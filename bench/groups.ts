import type { BenchmarkGroup } from './types';
import { boot } from './boot';
import { ownerPage } from './ownerPage';
import { reconcile } from './reconcile';
import { resolve } from './resolve';
import { review } from './review';
import { state } from './state';
import { tab } from './tab';
import { verdict } from './verdict';

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
];
