// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { AsStrict } from '../../../components/exams/AsStrict';
import { LOCKDOWN_PRESETS, type Lockdown } from '../../../lib/lockdown/lockdown';
import { packById } from '../../../lib/providers/index';
import { lockdowns, strictSites } from '../../../lib/settings';
import { fakePermissions } from '../session/fake-permissions';
import { change, find, mount } from './mounted';

const ORIGIN = 'https://exam.example';
const BESIDE = { 'https://other.example': LOCKDOWN_PRESETS.severe };

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  // As the background does.
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    const { type } = message as { type: string };
    await strictSites.setValue(type === 'site.enable' ? { [ORIGIN]: { addedAt: 1 } } : {});
    return { enabled: true };
  });
});

interface Site {
  readonly strict?: boolean;
  readonly lockdown?: Lockdown;
}

async function shown(packId: string, { strict = true, lockdown }: Site = {}) {
  if (strict) await strictSites.setValue({ [ORIGIN]: { addedAt: 1 } });
  await lockdowns.setValue({ ...BESIDE, ...(lockdown && { [ORIGIN]: lockdown }) });
  const pack = packById(packId);
  if (!pack) throw new Error(`There is no ${packId}.`);
  const root = await mount(<AsStrict origin={ORIGIN} pack={pack} />);
  const press = (text: string) => change(() => find(root, 'button', text).click());
  const stored = async () => (await lockdowns.getValue())[ORIGIN];
  return { root, press, stored, offered: (text: string) => vi.waitFor(() => find(root, 'button', text)) };
}

/** Whatever is read from storage has been read by then. */
const settled = () => change(() => new Promise((resolve) => setTimeout(resolve)) as never);

describe('a provider’s browser beside strict mode on a site', () => {
  it('is told of where it is stricter, with its source', async () => {
    const { root, offered } = await shown('onvue/aws');
    await offered('Be as strict here');
    expect(root.textContent).toMatch(
      /^OnVUE: The exam fills the screen in a secured browser.*Strict mode here is milder/,
    );
    const source = find(root, 'a', 'Second-hand');
    expect(source.href).toBe(packById('onvue/aws')?.lockdown?.why.url);
    expect(source.title).toBe('examsimul.com, checked November 2026');
  });

  it('is told of where strict mode is off', async () => {
    const { root, offered } = await shown('psi/other', { strict: false });
    await offered('Be as strict here');
    expect(root.textContent).toContain('Strict mode is off here.');
  });

  it.each([
    ['the site is as strict', 'onvue/aws', LOCKDOWN_PRESETS.exam],
    ['it is stricter', 'onvue/aws', LOCKDOWN_PRESETS.severe],
    ['the user has mixed their own', 'onvue/aws', { ...LOCKDOWN_PRESETS.relaxed, fullscreen: true }],
    ['nothing is blocked in it', 'proctorio/recorded', LOCKDOWN_PRESETS.relaxed],
    ['there is no provider', 'own/rules', LOCKDOWN_PRESETS.relaxed],
  ])('is not mentioned if %s', async (_, packId, lockdown) => {
    const { root } = await shown(packId, { lockdown });
    await settled();
    expect(root.textContent).toBe('');
  });
});

describe('“Be as strict here”', () => {
  it.each([
    ['onvue/aws', LOCKDOWN_PRESETS.exam],
    ['psi/linux-foundation', LOCKDOWN_PRESETS.exam],
    ['proctorio/lockdown', LOCKDOWN_PRESETS.severe],
  ])('sets the site as %s has it, and others stay', async (packId, wanted) => {
    fakePermissions();
    const { press, stored, offered } = await shown(packId);
    await offered('Be as strict here');
    await press('Be as strict here');
    await offered('Back to “Relaxed”');
    expect(await stored()).toEqual(wanted);
    expect(await lockdowns.getValue()).toMatchObject(BESIDE);
  });

  it('is taken back in the same place, to what was stored before, with the focus kept', async () => {
    fakePermissions();
    const { root, press, stored, offered } = await shown('proctorio/lockdown', { lockdown: LOCKDOWN_PRESETS.exam });
    await offered('Be as strict here');
    const button = find(root, 'button', 'Be as strict');
    button.focus();
    await press('Be as strict here');
    await offered('Back to “Exam”');
    expect(root.textContent).toContain('new tabs are closed again');
    expect(document.activeElement).toBe(find(root, 'button', 'Back to'));
    await press('Back to “Exam”');
    await offered('Be as strict here');
    expect(await stored()).toEqual(LOCKDOWN_PRESETS.exam);
    expect(document.activeElement).toBe(button);
  });

  it('leaves nothing behind when it is taken back where nothing was chosen', async () => {
    fakePermissions();
    const { press, offered } = await shown('onvue/aws');
    await offered('Be as strict here');
    await press('Be as strict here');
    await offered('Back to “Relaxed”');
    await press('Back to “Relaxed”');
    await vi.waitFor(async () => expect(await lockdowns.getValue()).toEqual(BESIDE));
  });

  it('turns strict mode on where it is off, and off again', async () => {
    const permissions = fakePermissions();
    const { press, stored, offered } = await shown('onvue/aws', { strict: false });
    await offered('Be as strict here');
    await press('Be as strict here');
    await offered('Back to no strict mode');
    expect(permissions.asked[0]).toEqual(['https://exam.example/*']);
    expect(await strictSites.getValue()).toHaveProperty([ORIGIN]);
    expect(await stored()).toEqual(LOCKDOWN_PRESETS.exam);
    await press('Back to no strict mode');
    await offered('Be as strict here');
    expect(await strictSites.getValue()).toEqual({});
    expect(await stored()).toBeUndefined();
  });

  it('changes nothing, and says what to do, if access to the site is refused', async () => {
    fakePermissions().answer(false);
    const { root, press, stored, offered } = await shown('onvue/aws', { strict: false });
    await offered('Be as strict here');
    await press('Be as strict here');
    await vi.waitFor(() => expect(root.querySelector('[role=alert]')?.textContent).toContain('needs access'));
    await vi.waitFor(async () => expect(await stored()).toBeUndefined());
    expect(await strictSites.getValue()).toEqual({});
    find(root, 'button', 'Be as strict here');
  });

  it('says so if it cannot be stored', async () => {
    fakePermissions();
    const { root, press, offered } = await shown('onvue/aws');
    await offered('Be as strict here');
    vi.spyOn(lockdowns, 'setValue').mockRejectedValue(new Error('The disk is full.'));
    await press('Be as strict here');
    await vi.waitFor(() => expect(root.querySelector('[role=alert]')?.textContent).toContain('could not be changed'));
    find(root, 'button', 'Be as strict here');
  });
});
