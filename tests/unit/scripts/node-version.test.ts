import { describe, expect, it } from 'vitest';
import { ensureNodeVersion } from '../../../scripts/setup/node-version.mjs';

describe('ensureNodeVersion', () => {
  it.each(['20.19.0', '20.19.1', '20.20.2', '22.0.0', '100.0.0'])('accepts %s', (version) => {
    expect(() => ensureNodeVersion(version)).not.toThrow();
  });

  it.each(['20.18.9', '18.20.8', '9.99.99'])('refuses %s and says what is needed', (version) => {
    expect(() => ensureNodeVersion(version)).toThrow(`Node 20.19.0 or newer is needed, this is ${version}`);
  });
});
