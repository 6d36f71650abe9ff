import { createContext } from 'react';

/**
 * Whether what is shown answers what was asked before. Its next page is none
 * of what is asked for now.
 */
export const Busy = createContext(false);
