import { rowsOf } from './row';

export const GOOGLE_EXAMS = rowsOf(
  { vendor: 'Google Cloud', packId: 'onvue/google', minutes: 120, questions: [50, 60] },
  [
    {
      code: 'ACE',
      title: 'Associate Cloud Engineer',
      minutes: 120,
      url: 'https://expertminds.ai/cert/gcp-ace/gcp-pearson-exam-provider-switch-2026',
      note: 'With Pearson VUE since March 2026.',
    },
    {
      code: 'PCA',
      title: 'Professional Cloud Architect',
      minutes: 120,
      url: 'https://proglib.io/w/a991fd77',
      note: 'With two case studies.',
    },
  ],
);
