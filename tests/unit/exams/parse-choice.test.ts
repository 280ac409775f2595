import { describe, expect, it } from 'vitest';
import { NO_CHOICE, parseChoice } from '../../../lib/exams/parse-choice';

describe('a stored choice', () => {
  it('is taken as it is', () => {
    const choice = {
      packId: 'onvue/aws',
      examCode: 'CLF-C02',
      extraTime: 'plus-30-minutes',
      breaksGranted: true,
      interruptions: 'seen',
    };
    expect(parseChoice(choice)).toEqual(choice);
  });

  it.each([undefined, null, 'onvue/aws', 7])('that is %j is none', (broken) => {
    expect(parseChoice(broken)).toEqual(NO_CHOICE);
  });

  it('loses only what is broken in it', () => {
    const broken = {
      packId: 7,
      examCode: 'CLF-C02',
      extraTime: 'for ever',
      breaksGranted: 'yes',
      interruptions: 7,
      more: {},
    };
    expect(parseChoice(broken)).toEqual({ ...NO_CHOICE, examCode: 'CLF-C02' });
  });
});
