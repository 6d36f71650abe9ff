export { aiReadinessPlugin as default } from './plugin';
