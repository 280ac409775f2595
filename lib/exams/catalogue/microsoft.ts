import type { Exam } from '../exam';
import { rowsOf } from './row';

const URL = 'https://learn.microsoft.com/en-us/certifications/exam-duration-question-types';
const SAME = { url: URL, questions: [40, 60], passMark: '700 of 1000' } satisfies Partial<Exam>;
const FUNDAMENTALS = { ...SAME, minutes: 45, seatMinutes: 65 };
const ROLE_BASED = { ...SAME, minutes: 100, seatMinutes: 120, note: 'With labs 120 minutes, and 140 in the seat.' };

export const MICROSOFT_EXAMS = rowsOf({ vendor: 'Microsoft', packId: 'onvue/microsoft', certainty: 'first-hand' }, [
  { ...FUNDAMENTALS, code: 'AZ-900', title: 'Azure Fundamentals' },
  { ...FUNDAMENTALS, code: 'AI-900', title: 'Azure AI Fundamentals' },
  { ...FUNDAMENTALS, code: 'SC-900', title: 'Security, Compliance, and Identity Fundamentals' },
  { ...FUNDAMENTALS, code: 'DP-900', title: 'Azure Data Fundamentals' },
  { ...FUNDAMENTALS, code: 'MS-900', title: 'Microsoft 365 Fundamentals' },
  { ...ROLE_BASED, code: 'AZ-104', title: 'Azure Administrator' },
  { ...ROLE_BASED, code: 'AZ-204', title: 'Developing Solutions for Azure' },
  { ...ROLE_BASED, code: 'AZ-305', title: 'Designing Azure Infrastructure Solutions' },
  { ...ROLE_BASED, code: 'AZ-400', title: 'DevOps Solutions' },
  { ...ROLE_BASED, code: 'AZ-500', title: 'Azure Security Technologies' },
  { ...ROLE_BASED, code: 'PL-300', title: 'Power BI Data Analyst' },
  { ...ROLE_BASED, code: 'DP-100', title: 'Data Science Solution on Azure' },
]);
