import { rowsOf } from './row';

const A_PLUS_URL = 'https://newhorizons.com/resources/blog/about-the-comptia-a-exam';
const OLDER_VERSION = 'Read about an older version of the exam.';

export const COMPTIA_EXAMS = rowsOf({ vendor: 'CompTIA', packId: 'onvue/comptia', questions: [1, 90] }, [
  {
    code: 'SY0-701',
    title: 'Security+',
    minutes: 90,
    passMark: '750 of 900',
    url: 'https://www.examcert.app/blog/comptia-security-plus-exam-format/',
  },
  {
    code: 'N10-009',
    title: 'Network+',
    minutes: 90,
    passMark: '720 of 900',
    url: 'https://www.examcert.app/blog/comptia-network-plus-exam-format/',
  },
  {
    code: 'A+ Core 1',
    title: 'A+, the first of two',
    minutes: 90,
    passMark: '675',
    url: A_PLUS_URL,
    note: OLDER_VERSION,
  },
  {
    code: 'A+ Core 2',
    title: 'A+, the second of two',
    minutes: 90,
    passMark: '700',
    url: A_PLUS_URL,
    note: OLDER_VERSION,
  },
]);
