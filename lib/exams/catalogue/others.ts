import type { Exam } from '../exam';
import { rowsOf } from './row';

/** Sat in test centres: nobody's rules for home apply. */
const ISC2 = { vendor: 'ISC2', packId: 'own/rules', passMark: '700 of 1000' } satisfies Partial<Exam>;
const CENTRE_ONLY = 'In test centres only.';

export const OTHER_EXAMS: readonly Exam[] = [
  ...rowsOf(ISC2, [
    {
      code: 'CISSP',
      title: 'Information Systems Security Professional',
      minutes: 180,
      questions: [100, 150],
      url: 'https://www.examcert.app/blog/cissp-exam-format/',
      note: `${CENTRE_ONLY} Adaptive: there is no going back to earlier questions.`,
    },
    {
      code: 'CCSP',
      title: 'Cloud Security Professional',
      minutes: 180,
      questions: [100, 150],
      url: 'https://ccsp.app/ccsp-cat-exam-guide',
      note: `${CENTRE_ONLY} Adaptive since 1 October 2025.`,
    },
    {
      code: 'CC',
      title: 'Certified in Cybersecurity',
      minutes: 120,
      questions: [100, 100],
      url: 'https://www.isc2.org/exams/before-your-exam',
      note: `${CENTRE_ONLY} It may be adaptive by now.`,
      unverified: ['questions'],
    },
    {
      code: 'SSCP',
      title: 'Systems Security Certified Practitioner',
      minutes: 180,
      questions: [125, 125],
      url: 'https://www.isc2.org/exams/before-your-exam',
      note: `${CENTRE_ONLY} It may be adaptive by now.`,
      unverified: ['questions'],
    },
  ]),
  ...rowsOf({ vendor: 'PMI', packId: 'onvue/pmi' }, [
    {
      code: 'PMP',
      title: 'Project Management Professional',
      minutes: 240,
      questions: [180, 185],
      url: 'https://www.learnerskart.com/?p=36127',
      note: 'As it is since 9 July 2026; sources say 180 or 185 questions. The result is told in bands, not in points.',
    },
  ]),
  ...rowsOf({ vendor: 'Cisco', packId: 'onvue/other' }, [
    {
      code: '200-301',
      title: 'CCNA',
      minutes: 120,
      questions: [100, 120],
      url: 'https://ccnacertification.com.au/?p=22120',
      note: 'Version 1.1. The number of questions is about that. There is no going back to earlier questions.',
    },
  ]),
  ...rowsOf({ vendor: 'HashiCorp', packId: 'own/rules' }, [
    {
      code: 'Terraform 004',
      title: 'Associate',
      minutes: 60,
      questions: [57, 57],
      passMark: 'about 70 %',
      url: 'https://notes.kodekloud.com/docs/HashiCorp-Certified-Terraform-Associate-004/Course-Introduction/About-the-Terraform-Associate-Exam/page',
      note: 'Proctored by Certiverse, whose rules are not among these.',
      unverified: ['questions', 'passMark'],
    },
  ]),
  ...rowsOf({ vendor: 'PeopleCert', packId: 'own/rules' }, [
    {
      code: 'ITIL 4',
      title: 'Foundation',
      minutes: 60,
      questions: [40, 40],
      passMark: '26 of 40',
      url: 'https://i-mokymas.com/',
      note: 'Proctored by PeopleCert, whose rules are not among these.',
    },
  ]),
];
