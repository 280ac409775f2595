import { describe, expect, it } from 'vitest';
import type { Rule } from '../../../lib/rules/define-rule';
import { type Proposal, propose } from '../../../lib/tuning/propose';
import type { RecordedViolation } from '../../../lib/tuning/replay';
import { type Scene, type Trace, trace } from '../../traces/trace';
import { dark, elsewhere, glances, pasted, recorded, setupOf, turned } from './tuned-rules';

function proposalFor(
  rule: Rule,
  falseAlarms: readonly RecordedViolation[],
  others: readonly RecordedViolation[] = [],
  setup = setupOf(),
): Proposal {
  return propose({ rule, setup, falseAlarms, others }, [rule]);
}

const moment = (scene: Partial<Scene>, ms: number): Trace => trace().for(10_000).now(scene).for(ms).calm().for(4000);
const away = (lookYawDeg: number, ms: number) => recorded(turned, moment({ lookYawDeg }, ms));
const down = (lookPitchDeg: number, ms: number) => recorded(turned, moment({ lookPitchDeg }, ms));
const dim = (lumaMean: number, ms: number) => recorded(dark, moment({ lumaMean }, ms));
const outside = (ms: number) =>
  recorded(elsewhere, trace().for(10_000).focus('other-app').for(ms).focus('exam').for(4000));
const paste = () => recorded(pasted, trace().for(10_000).clipboard('paste').for(4000));
const glancing = (times: number) =>
  recorded(
    glances,
    trace()
      .for(10_000)
      .repeat(times, (each) => each.now({ lookYawDeg: 50 }).for(1000).calm().for(2000))
      .for(25_000),
  );

const changesOf = (proposal: Proposal) =>
  proposal.kind === 'change' ? proposal.changes.map(({ name, from, to }) => [name, from, to]) : proposal.kind;

describe('a proposal', () => {
  it('raises a number that is not to be exceeded just above what was measured', () => {
    const proposal = proposalFor(
      turned,
      [away(33, 4000), away(-34, 4500), away(35.4, 4000)],
      [away(45, 4000), away(-50, 4000), away(60, 9000)],
    );
    expect(proposal).toMatchObject({ kind: 'change', marked: 3, logged: 3, left: 0, others: 3, missed: [] });
    expect(changesOf(proposal)).toEqual([['maxYawDeg', 30, 36]]);
  });

  it('lowers a number that is to be reached', () => {
    const proposal = proposalFor(dark, [dim(14, 9000), dim(13.5, 8000), dim(12.2, 7000)], [dim(0, 4000), dim(3, 9000)]);
    expect(proposal).toMatchObject({ kind: 'change', left: 0, missed: [] });
    expect(changesOf(proposal)).toEqual([['minLumaMean', 16, 12]]);
  });

  it('raises the patience where the false alarms are the short ones', () => {
    const proposal = proposalFor(
      turned,
      [away(50, 3200), away(52, 3400), away(55, 3600)],
      [away(48, 8000), away(50, 9000)],
    );
    expect(proposal).toMatchObject({ kind: 'change', left: 0, missed: [] });
    expect(changesOf(proposal)).toEqual([['afterMs', 3000, 3500]]);
  });

  it('raises the patience of a rule that measures nothing', () => {
    const proposal = proposalFor(elsewhere, [outside(1200), outside(1400), outside(1500)], [outside(8000)]);
    expect(proposal).toMatchObject({ kind: 'change', left: 0, missed: [] });
    expect(changesOf(proposal)).toEqual([['afterMs', 1000, 1600]]);
  });

  it('asks a rule about repetitions for more of them', () => {
    const proposal = proposalFor(glances, [glancing(5), glancing(6), glancing(5)], [glancing(12)]);
    expect(proposal).toMatchObject({ kind: 'change', left: 0, missed: [] });
    expect(changesOf(proposal)).toEqual([['times', 5, 7]]);
  });

  it('changes a second number where one is not enough', () => {
    const proposal = proposalFor(
      turned,
      [away(33, 4000), away(34, 4000), down(27, 4000), down(28, 4000)],
      [away(50, 4000), down(40, 4000)],
    );
    expect(proposal).toMatchObject({ kind: 'change', logged: 4, left: 0, missed: [] });
    expect(changesOf(proposal)).toHaveLength(2);
    expect(changesOf(proposal)).toEqual(
      expect.arrayContaining([
        ['maxYawDeg', 30, 34],
        ['maxPitchDeg', 25, 28],
      ]),
    );
  });

  it('says which others it would have missed', () => {
    const slight = away(33.5, 4000);
    const proposal = proposalFor(
      turned,
      [away(33, 4000), away(34, 4000), away(35, 4000)],
      [away(45, 4000), slight, away(50, 4000)],
    );
    expect(changesOf(proposal)).toEqual([['maxYawDeg', 30, 35]]);
    expect(proposal).toMatchObject({ others: 3, missed: [{ id: slight.id }] });
  });

  it('says how many it would have avoided where it can’t avoid all', () => {
    const proposal = proposalFor(
      turned,
      [away(33, 4000), away(34, 4000), away(58, 12_000)],
      [away(45, 12_000), away(50, 4000)],
    );
    expect(proposal).toMatchObject({ kind: 'change', logged: 3, left: 1, missed: [] });
    expect(changesOf(proposal)).toEqual([['maxYawDeg', 30, 34]]);
  });

  it('is the same for the same history', () => {
    const falseAlarms = [away(33, 4000), away(36, 5000), away(34, 3500)];
    const others = [away(45, 4000), away(35, 8000)];
    expect(proposalFor(turned, falseAlarms, others)).toEqual(proposalFor(turned, falseAlarms, others));
  });

  it('starts from the numbers in force', () => {
    const setup = setupOf(turned, { maxYawDeg: 34 });
    const proposal = proposalFor(turned, [away(36, 8000), away(37, 8000), away(38, 8000)], [], setup);
    expect(changesOf(proposal)).toEqual([['maxYawDeg', 34, 38]]);
  });
});

describe('without a number that would help', () => {
  it('there is none for a rule that has only events', () => {
    expect(proposalFor(pasted, [paste(), paste(), paste()], [paste()])).toEqual({
      kind: 'no-number',
      marked: 3,
      logged: 3,
      others: 1,
    });
  });

  it('there is none if the others are just like the false alarms', () => {
    const alike = () => away(40, 4000);
    expect(proposalFor(turned, [alike(), alike(), alike()], [alike(), alike()])).toMatchObject({
      kind: 'no-number',
    });
  });

  it('there is none beyond the scale of what is measured', () => {
    const far = () => away(75, 60_000);
    expect(proposalFor(turned, [far(), far(), far()])).toMatchObject({ kind: 'no-number' });
  });
});

describe('nothing is proposed', () => {
  const falseAlarms = [away(33, 4000), away(34, 4000), away(35, 4000)];

  it('for false alarms that the numbers in force already avoid', () => {
    const setup = setupOf(turned, { maxYawDeg: 34 });
    expect(proposalFor(turned, falseAlarms, [], setup)).toEqual({ kind: 'settled', marked: 3, logged: 1 });
  });

  it('for fewer than three', () => {
    expect(proposalFor(turned, falseAlarms.slice(1))).toEqual({ kind: 'settled', marked: 2, logged: 2 });
  });

  it('for traces without anything in them', () => {
    const empty = falseAlarms.map((violation) => ({ ...violation, observations: [] }));
    expect(proposalFor(turned, empty)).toEqual({ kind: 'settled', marked: 3, logged: 0 });
  });
});

describe('traces with impossible values', () => {
  it('do not lead to numbers beyond the scale, and the search ends', () => {
    const wild = [1e300, -1e300, Number.MAX_VALUE].map((lookYawDeg) => away(lookYawDeg, 4000));
    expect(changesOf(proposalFor(turned, wild, [away(-1e300, 9000)]))).toEqual([['afterMs', 3000, 4000]]);
    expect(
      proposalFor(
        turned,
        [...wild, ...wild].map((violation) => ({ ...violation, endMs: 1e300 })),
      ),
    ).toMatchObject({
      kind: 'no-number',
    });
  });

  it('count an unmarked one as missed only if it would be logged now', () => {
    const upsideDown = { ...away(45, 4000), startMs: 14_000, endMs: 10_000 };
    const proposal = proposalFor(
      turned,
      [away(33, 4000), away(34, 4000), away(35, 4000)],
      [{ ...upsideDown, observations: [] }, away(50, 9000)],
    );
    expect(proposal).toMatchObject({ kind: 'change', others: 1, missed: [] });
  });
});
