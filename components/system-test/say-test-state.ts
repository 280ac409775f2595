import type { Instruction } from '../../lib/monitor/system-test/test-listener';
import type { TestState, WhyStopped } from './create-system-test';

const INSTRUCTIONS: Readonly<Record<Instruction, string>> = {
  allow: 'Please answer the browser’s question: choose “Allow”.',
  load: 'Starting: sit as you will in the exam, and be quiet.',
  look: 'Sit as you will in the exam, and look at the screen.',
  quiet: 'Be quiet for three seconds: your room is being measured. Look at the screen.',
  speak: 'Now say a sentence aloud, such as “I am ready for my exam”.',
};

const OFF: Readonly<Record<WhyStopped, string>> = {
  'not-started': 'Sit down as you will in the exam. The camera’s light comes on while the test runs.',
  finished: 'Camera and microphone are off again.',
  stopped: 'Stopped. Camera and microphone are off.',
  'out-of-sight': 'Stopped, because this page was out of sight. Camera and microphone are off.',
  session: 'Stopped, because a session began.',
};

/** What happens now, and what to do. */
export function sayTestState(state: TestState): string {
  switch (state.state) {
    case 'off':
      return OFF[state.why];
    case 'running':
      return state.instruction === null ? 'Testing …' : INSTRUCTIONS[state.instruction];
    case 'failed':
      return '';
  }
}
