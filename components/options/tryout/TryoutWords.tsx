import type { TryoutState } from './create-tryout-control';

interface TryoutWordsProps {
  readonly state: TryoutState;
  readonly isSessionOn: boolean;
}

/** What a try-out is, or why there is none right now. */
export function TryoutWords({ state, isSessionOn }: TryoutWordsProps) {
  return (
    <div class="tryout__words">
      <h3>Try it: see what is measured</h3>
      <p class="small" role="status">
        {isSessionOn ? SESSION : words(state)}
      </p>
    </div>
  );
}

const SESSION = 'A session is running, and has the camera and microphone to itself. End it first.';

function words(state: TryoutState): string {
  if (state.state === 'starting') return 'Starting: this takes a few seconds. If the browser asks, choose “Allow”.';
  if (state.state === 'off' && state.why === 'out-of-sight')
    return 'Stopped, because this page was out of sight. Start it again whenever you like.';
  return 'Opens the camera and microphone here and shows beside each number what is measured for it. Nothing is stored.';
}
