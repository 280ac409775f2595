import { useSignal } from '@preact/signals';
import { LOCKDOWN_PRESETS, type Lockdown, presetOf } from '../../lib/lockdown/lockdown';
import { isMilder } from '../../lib/lockdown/milder';
import { lockdownFor } from '../../lib/lockdown/parse-lockdown';
import type { Sensitivity } from '../../lib/rules/define-rule';
import { lockdowns, strictSites } from '../../lib/settings';
import { askForSurroundings, disableStrictMode, enableStrictMode, type StrictModeResult } from '../strict-mode';
import { useSetting } from '../use-setting';
import { useSaved } from './use-saved';

/** How strict mode on a site was before it was changed here. */
interface Before {
  readonly isOn: boolean;
  readonly preset: Sensitivity | null;
  /** As stored; `undefined` = nothing was chosen. */
  readonly stored: Lockdown | undefined;
}

export interface AsStrict {
  readonly isOn: boolean;
  readonly isMilder: boolean;
  /** What the last change here can be taken back to. */
  readonly before: Before | null;
  readonly problem: Exclude<StrictModeResult, 'done'> | null;
  /** Whether a change is on its way. */
  readonly isChanging: boolean;
  /** Must be called from a click: strict mode may have to be turned on, which the browser asks about. */
  change(): Promise<void>;
  takeBack(): Promise<void>;
}

/** Compares strict mode on a site with what a provider's browser does, and sets it so; `undefined` until it is read. */
export function useAsStrict(origin: string, preset: Sensitivity): AsStrict | undefined {
  const { value: chosen, failure, save } = useSaved(lockdowns);
  const sites = useSetting(strictSites);
  const before = useSignal<Before | null>(null);
  const result = useSignal<StrictModeResult>('done');
  const isChanging = useSignal(false);
  if (chosen === undefined || sites === undefined) return undefined;
  const isOn = Object.hasOwn(sites, origin);
  const lockdown = lockdownFor(origin, isOn, chosen);
  const stored = Object.hasOwn(chosen, origin) ? chosen[origin] : undefined;

  const store = (next: Lockdown | undefined) =>
    save(({ [origin]: _, ...others }) => ({ ...others, ...(next && { [origin]: next }) }));

  async function during(work: () => Promise<StrictModeResult>): Promise<boolean> {
    isChanging.value = true;
    try {
      result.value = await work();
    } finally {
      isChanging.value = false;
    }
    return result.value === 'done';
  }

  async function change() {
    if (isChanging.value) return;
    const was = { isOn, preset: presetOf(lockdown), stored };
    // Both within the click, and stored first: the browser's question may close the popup that this is in.
    const saved = store(LOCKDOWN_PRESETS[preset]);
    const asked = isOn ? askForSurroundings().then(() => 'done' as const) : enableStrictMode(origin);
    const isDone = await during(async () => {
      await saved;
      const answer = await asked;
      if (answer === 'done') before.value = was;
      return answer;
    });
    if (!isDone) await store(stored);
  }

  async function takeBack() {
    const was = before.value;
    if (was === null || isChanging.value) return;
    const isDone = await during(async () => {
      await store(was.stored);
      return was.isOn ? 'done' : disableStrictMode(origin);
    });
    if (isDone) before.value = null;
  }

  return {
    isOn,
    isMilder: isMilder(lockdown, preset),
    before: before.value,
    problem: result.value === 'done' ? (failure === undefined ? null : 'failed') : result.value,
    isChanging: isChanging.value,
    change,
    takeBack,
  };
}
