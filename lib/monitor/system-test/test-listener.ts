import type { CheckId } from '../../system-test/checks';
import type { Judgement } from '../../system-test/define-check';
import type { Seen } from '../../vision/seen';

/** What the person is to do now, or to wait for. */
export type Instruction = 'allow' | 'load' | 'look' | 'quiet' | 'speak';

/** Who is told how a system test goes on. */
export interface TestListener {
  instruct(instruction: Instruction): void;
  judged(id: CheckId, judgement: Judgement): void;
  cameraOpened(track: MediaStreamTrack): void;
  /** For each analysed frame. */
  saw(seen: Seen): void;
}
