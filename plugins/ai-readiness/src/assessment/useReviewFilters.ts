import {
  AREAS,
  STATUS_WORDS,
  type Area,
  type EffectiveStatus,
} from 'backstage-plugin-ai-readiness-common';
import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';

/** What the page shows of the items; lives in the URL. */
export interface ReviewFilters {
  /** A gate's id, or `all`. */
  gate?: string;
  open: boolean;
  critical: boolean;
  mine: boolean;
  area?: Area;
  status?: EffectiveStatus;
  text: string;
}

const STATUSES = Object.keys(STATUS_WORDS) as EffectiveStatus[];
const NARROWING = ['open', 'critical', 'mine', 'area', 'status', 'q'];

export function useReviewFilters() {
  const [params, setParams] = useSearchParams();
  const gate = params.get('gate') ?? undefined;
  const open = params.has('open');
  const critical = params.has('critical');
  const mine = params.has('mine');
  const area = AREAS.find(known => known === params.get('area'));
  const status = STATUSES.find(known => known === params.get('status'));
  const text = params.get('q') ?? '';
  // The same filters stay the same object, whatever else the URL says.
  const filters = useMemo<ReviewFilters>(
    () => ({ gate, open, critical, mine, area, status, text }),
    [gate, open, critical, mine, area, status, text],
  );
  const setFilters = useCallback(
    (change: Partial<ReviewFilters>) => {
      const after = write(params, change);
      // A choice is a visit to come back from; each pause in typing is none.
      const isVisit = Object.keys(change).join() !== 'text';
      const isNew = after.toString() !== params.toString();
      setParams(after, { replace: !isVisit || !isNew });
    },
    [params, setParams],
  );
  const reset = useCallback(
    () =>
      setParams(before => {
        const after = new URLSearchParams(before);
        NARROWING.forEach(name => after.delete(name));
        return after;
      }),
    [setParams],
  );
  return { filters, setFilters, reset };
}

function write(before: URLSearchParams, change: Partial<ReviewFilters>) {
  const after = new URLSearchParams(before);
  // What is filtered is the list of the first view: also when one asks for it
  // from another one.
  after.delete('view');
  for (const [name, value] of Object.entries(change)) {
    const param = name === 'text' ? 'q' : name;
    if (value === undefined || value === false || value === '') {
      after.delete(param);
    } else {
      after.set(param, value === true ? '1' : value);
    }
  }
  return after;
}

/** Whether anything but the gate narrows the items. */
export function isNarrowed(filters: ReviewFilters): boolean {
  const { open, critical, mine, area, status, text } = filters;
  return Boolean(open || critical || mine || area || status || text.trim());
}
