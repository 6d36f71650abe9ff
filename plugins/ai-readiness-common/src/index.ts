/**
 * The domain of production readiness for AI services: what a checklist, an
 * owner, a statement and a verdict are, and the pure functions that judge them.
 *
 * @packageDocumentation
 */
export { canonicalJson } from './canonicalJson';
export * from './checklist';
export * from './ownership';
export * from './assessment';
export * from './verdict';
export * from './decision';
export * from './history';
export * from './portfolio';
export * from './inbox';
export * from './campaign';
export * from './api';
export * from './time';
export * from './permissions';
