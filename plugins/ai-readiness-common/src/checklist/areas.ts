/** Every accountable area, in the order in which people read them. @public */
export const AREAS = [
  'business',
  'process',
  'data',
  'platform',
  'risk',
  'user-support',
  'security',
  'legal',
] as const;

/**
 * The six areas that must have a live owner on every AI service: what the
 * computed item `area-owners` judges (`docs/concepts.md`, accountable areas).
 * @public
 */
export const CRITICAL_AREAS = [
  'business',
  'process',
  'data',
  'platform',
  'risk',
  'user-support',
] as const;

/** What people call the areas. @public */
export const AREA_TITLES: Record<(typeof AREAS)[number], string> = {
  business: 'Business',
  process: 'Process',
  data: 'Data',
  platform: 'Platform',
  risk: 'Risk',
  'user-support': 'User support',
  security: 'Security',
  legal: 'Legal',
};
