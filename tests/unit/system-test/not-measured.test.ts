import { describe, expect, it } from 'vitest';
import { checksFrom } from '../../../lib/system-test/checks';
import { judgeNotMeasured } from '../../../lib/system-test/not-measured';

describe('a device that cannot be measured', () => {
  it.each([
    ['camera', 'no-camera', 'camera-picture', /No camera was found/],
    ['camera', 'device-in-use', 'camera-picture', /Another program/],
    ['camera', 'no-graphics', 'vision-speed', /graphics acceleration is off/],
    ['camera', 'models-failed', 'vision-speed', /models/],
    ['camera', 'too-slow', 'vision-speed', /not measured in time/],
    ['microphone', 'no-microphone', 'microphone', /No microphone was found/],
    ['microphone', 'models-failed', 'voice-speed', /models/],
  ] as const)('(%s: %s) is one thing to look at, told by “%s”', (source, why, teller, words) => {
    const judged = new Map(judgeNotMeasured(source, why));
    expect([...judged.keys()]).toEqual(checksFrom(source));
    expect(judged.get(teller)).toMatchObject({ grade: 'fail', text: expect.stringMatching(words) });
    for (const [id, { grade }] of judged) if (id !== teller) expect(grade).toBe('untested');
  });

  it('because it is not allowed leaves it to the permissions to say so', () => {
    for (const [, judgement] of judgeNotMeasured('camera', 'permission-denied'))
      expect(judgement).toMatchObject({ grade: 'untested', text: expect.stringContaining('“Permissions”') });
  });
});
