import { defineCheck, info } from './define-check';

export const speakers = defineCheck<null>({
  name: 'Speakers',
  source: 'computer',
  judge: () => info('Not needed: everything that is said to you in a session is also written.'),
});
