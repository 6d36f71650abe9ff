import { useEffect, useState } from 'react';

const STEP_MS = 30_000;

/** The present as an ISO instant, so that ages go on while the page is open. */
export function useNow(): string {
  const [now, setNow] = useState(() => new Date().toISOString());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date().toISOString()), STEP_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}
