import { expect, it } from 'vitest';
import { ruleById } from '../../../lib/rules/index';
import { withCauses } from '../../../lib/tuning/with-causes';
import { absent, away, turned, windowed } from '../engine/test-rules';

it('a rule is judged with the rules that explain it, and with no others', () => {
  expect(withCauses(turned, [windowed, turned, away, absent])).toEqual([turned, absent]);
});

it('a rule is judged with the rules that explain those that explain it', () => {
  const noise = ruleById('loud-noise');
  expect(noise && withCauses(noise).map(({ id }) => id)).toEqual(
    expect.arrayContaining(['loud-noise', 'talking', 'microphone-lost']),
  );
});

it('rules that explain each other in a circle come to an end', () => {
  const circle = { ...absent, explainedBy: ['turned'] };
  expect(withCauses(turned, [turned, circle])).toEqual([turned, circle]);
});
