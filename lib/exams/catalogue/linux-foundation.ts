import type { Exam } from '../exam';
import { rowsOf } from './row';

const TASKS_URL = 'https://docs.linuxfoundation.org/tc-docs/certification/tips-cka-and-ckad';
const TASKS = {
  url: TASKS_URL,
  minutes: 120,
  questions: [15, 20],
  note: 'Tasks on a command line instead of questions.',
} satisfies Partial<Exam>;

export const LINUX_FOUNDATION_EXAMS = rowsOf(
  { vendor: 'Linux Foundation', packId: 'psi/linux-foundation', certainty: 'first-hand' },
  [
    { ...TASKS, code: 'CKA', title: 'Kubernetes Administrator', passMark: '66 %', unverified: ['passMark'] },
    {
      ...TASKS,
      code: 'CKAD',
      title: 'Kubernetes Application Developer',
      passMark: '66 %',
      note: `${TASKS.note} The pass mark is from an older page that others keep.`,
      unverified: ['passMark'],
    },
    {
      ...TASKS,
      code: 'CKS',
      title: 'Kubernetes Security Specialist',
      passMark: '67 %',
      unverified: ['passMark'],
    },
    {
      code: 'KCNA',
      title: 'Kubernetes and Cloud Native Associate',
      minutes: 90,
      questions: [60, 60],
      url: 'https://docs.linuxfoundation.org/tc-docs/certification/important-instructions-mc',
      note: 'As all its multiple choice exams. The pass mark is not known here.',
    },
  ],
);
