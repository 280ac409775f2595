import { useId } from 'preact/hooks';
import {
  ACT_NAMES,
  HANDLING_NAMES,
  LOCKDOWN_PRESET_TEXTS,
  TAB_HANDLING_NAMES,
  WATCHED_TEXTS,
} from '../../lib/locales/en/lockdown';
import { LOCKDOWN_PRESETS, type Lockdown, PAGE_ACTS, presetOf, WATCHED } from '../../lib/lockdown/lockdown';
import { Switch } from '../ui/Switch';
import { ChoiceField } from './ChoiceField';

interface LockdownSettingsProps {
  readonly site: string;
  readonly lockdown: Lockdown;
  /** Called in the click, so that permissions can be asked for. */
  readonly onSave: (lockdown: Lockdown) => void;
}

/** What strict mode watches for and blocks on one site: one of three presets, and every part of it by itself. */
export function LockdownSettings({ site, lockdown, onSave }: LockdownSettingsProps) {
  return (
    <details class="lockdown">
      <summary class="small soft">
        What is watched and blocked<span class="visually-hidden"> on {site}</span>
      </summary>
      <div class="lockdown__body">
        <Presets lockdown={lockdown} onSave={onSave} />
        <fieldset class="lockdown__acts">
          <legend>In the page</legend>
          {PAGE_ACTS.map((act) => (
            <ChoiceField
              key={act}
              label={ACT_NAMES[act]}
              names={HANDLING_NAMES}
              value={lockdown.acts[act]}
              onChoose={(handling) => onSave({ ...lockdown, acts: { ...lockdown.acts, [act]: handling } })}
            />
          ))}
          <ChoiceField
            label="New tabs and windows"
            names={TAB_HANDLING_NAMES}
            value={lockdown.newTabs}
            onChoose={(newTabs) => onSave({ ...lockdown, newTabs })}
          />
        </fieldset>
        <Switches lockdown={lockdown} onSave={onSave} />
        <p class="small soft">
          It notices and says so; it cannot stop somebody who wants to get around it. Changes count from the next
          session on. When a session is over, everything works as before.
        </p>
      </div>
    </details>
  );
}

type PartProps = Omit<LockdownSettingsProps, 'site'>;

function Presets({ lockdown, onSave }: PartProps) {
  const group = useId();
  const preset = presetOf(lockdown);
  return (
    <fieldset class="levels">
      <legend class="soft">{preset === null ? 'Your own mixture, or' : 'How strict'}</legend>
      {(['relaxed', 'exam', 'severe'] as const).map((name) => (
        <label key={name} class="level">
          <input
            type="radio"
            name={group}
            checked={preset === name}
            aria-describedby={`${group}-${name}`}
            onChange={() => onSave(LOCKDOWN_PRESETS[name])}
          />
          <span class="level__name">{LOCKDOWN_PRESET_TEXTS[name].name}</span>
          <span id={`${group}-${name}`} class="level__meaning small soft">
            {LOCKDOWN_PRESET_TEXTS[name].meaning}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function Switches({ lockdown, onSave }: PartProps) {
  const { watched } = lockdown;
  return (
    <fieldset class="lockdown__switches">
      <legend>Around the page</legend>
      <Switch
        label="Full screen required"
        hint="Leaving it is a violation; one click in the panel brings you back."
        checked={lockdown.fullscreen}
        onChange={(fullscreen) => onSave({ ...lockdown, fullscreen })}
      />
      <Switch
        label="Other tabs"
        hint="Lists them before the start and offers to close them, and to open them again after the exam."
        checked={lockdown.otherTabs}
        onChange={(otherTabs) => onSave({ ...lockdown, otherTabs })}
      />
      {WATCHED.map((what) => (
        <Switch
          key={what}
          label={WATCHED_TEXTS[what].name}
          hint={WATCHED_TEXTS[what].hint}
          checked={watched[what]}
          onChange={(on) => onSave({ ...lockdown, watched: { ...watched, [what]: on } })}
        />
      ))}
    </fieldset>
  );
}
