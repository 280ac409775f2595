import { useSignal } from '@preact/signals';
import { send } from '../../lib/platform/messaging';
import { ConfirmButton } from '../ui/ConfirmButton';

export function EndSession() {
  const failed = useSignal(false);

  async function end() {
    try {
      const reply = await send('background', 'session.end', { by: 'user' });
      failed.value = !reply?.ended;
    } catch (error) {
      console.error('The session could not be ended.', error);
      failed.value = true;
    }
  }

  return (
    <>
      <ConfirmButton
        wide
        question="End this session now? A real exam cannot be continued either."
        confirm="End session"
        cancel="Keep going"
        onConfirm={end}
      >
        End session
      </ConfirmButton>
      {failed.value ? (
        <p role="alert">The session could not be ended. Close the exam’s tab: that ends it too.</p>
      ) : null}
    </>
  );
}
