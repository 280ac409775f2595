import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { listDrills } from '../../lib/db/sessions';
import { askedDrill, DRILL_MINUTES, SOLO_DRILLS, type SoloRequest } from '../../lib/drills/solo-drills';
import { Switch } from '../ui/Switch';
import { useLiveQuery } from '../use-live-query';
import { DrillCard } from './DrillCard';

interface DrillListProps {
  readonly isStarting: boolean;
  readonly onStart: (request: SoloRequest) => void;
}

/** All drills, with how long they take and when each was done last. */
export function DrillList({ isStarting, onStart }: DrillListProps) {
  const asked = useMemo(askedInAddress, []);
  const minutes = useSignal<number>(asked?.minutes ?? DRILL_MINUTES[0]);
  const seen = useSignal(false);
  const found = useLiveQuery(listDrills, []);
  const done = found.state === 'ready' ? found.value : [];
  return (
    <>
      <fieldset class="drills__minutes">
        <legend>How long</legend>
        {DRILL_MINUTES.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="minutes"
              checked={minutes.value === each}
              onChange={() => (minutes.value = each)}
            />
            {each} minutes
          </label>
        ))}
      </fieldset>
      <ul class="drills__list">
        {SOLO_DRILLS.map((drill) => (
          <DrillCard
            key={drill}
            drill={drill}
            isAsked={drill === asked?.drill}
            done={done.filter((session) => session.drill === drill)}
            disabled={isStarting}
            onStart={() => onStart({ drill, minutes: minutes.value, seen: seen.value })}
          >
            {drill === 'dont-react' ? (
              <Switch
                label="Show interruptions instead of playing them"
                checked={seen.value}
                onChange={(checked) => (seen.value = checked)}
              />
            ) : null}
          </DrillCard>
        ))}
      </ul>
    </>
  );
}

/** A step of the training plan leads to its very drill. */
function askedInAddress() {
  const address = new URLSearchParams(location.search);
  return askedDrill({ drill: address.get('drill'), minutes: address.get('minutes') });
}
