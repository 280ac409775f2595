import { describe, expect, it } from 'vitest';
import { KNOWN_SITES, knownSite } from '../../../lib/sites/known-sites';

describe('a known site', () => {
  it.each([
    ['https://www.udemy.com/course/aws-saa/learn/quiz/123456', 'Udemy', 'exam'],
    ['https://acme.udemy.com/course/aws-saa/learn/practice/9/', 'Udemy', 'exam'],
    ['https://www.udemy.com/course/aws-saa/learn/quiz/123456/result/77', 'Udemy', 'review'],
    ['https://www.udemy.com/course/aws-saa/', 'Udemy', 'other'],
    ['https://portal.tutorialsdojo.com/courses/az-900', 'Tutorials Dojo', 'exam'],
    ['https://www.whizlabs.com/learn/course/az/12/quiz/34', 'Whizlabs', 'exam'],
    ['https://business.whizlabs.com/learn/course/az/12/report/34', 'Whizlabs', 'review'],
    [
      'https://learn.microsoft.com/en-us/credentials/certifications/azure-fundamentals/practice/assessment?assessment-type=practice&assessmentId=23',
      'Microsoft Learn',
      'exam',
    ],
    ['https://learn.microsoft.com/en-us/training/', 'Microsoft Learn', 'other'],
    ['https://explore.skillbuilder.aws/learn/course/1/play/2', 'AWS Skill Builder', 'exam'],
    ['https://app.exampro.co/student/material/clf-c02/1', 'ExamPro', 'exam'],
    ['https://www.coursera.org/learn/ml/exam/AbC/final', 'Coursera', 'exam'],
    ['https://www.coursera.org/learn/ml/assignment-submission/x/y/attempt', 'Coursera', 'exam'],
    ['https://www.coursera.org/learn/ml/exam/AbC/final/view-feedback', 'Coursera', 'review'],
    ['https://pts.measureup.com/web/index.php#/test/1', 'MeasureUp', 'exam'],
  ])('%s', (url, name, page) => {
    const match = knownSite(url);
    expect(match?.site.name).toBe(name);
    expect(match?.page).toBe(page);
  });

  it.each([
    'https://notudemy.com/course/a/learn/quiz/1',
    'https://udemy.com.evil.example/course/a/learn/quiz/1',
    'http://www.udemy.com/course/a/learn/quiz/1',
    'https://www.examtopics.com/exams/amazon/saa/view/1',
    'file:///home/me/exam.html',
    'chrome://extensions',
    'no address',
    '',
  ])('is not %s', (url) => {
    expect(knownSite(url)).toBeUndefined();
  });

  it('is found by its own start page', () => {
    for (const site of KNOWN_SITES) expect(knownSite(site.home)?.site).toBe(site);
  });
});
