import type { Pack, PackContent, Programme, Provider } from './define-provider';
import own from './own';

const modules = import.meta.glob<Provider>(
  [
    './*.ts',
    '!./index.ts',
    '!./define-provider.ts',
    '!./edit-briefing.ts',
    '!./edit-pack.ts',
    '!./parse-pack-edit.ts',
    '!./read-fields.ts',
    '!./statement.ts',
  ],
  { eager: true, import: 'default' },
);

/** Every provider there is, by name. The only list: choices, briefings and docs draw from it. */
export const PROVIDERS: readonly Provider[] = Object.values(modules).sort((a, b) =>
  a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1,
);

/** Every programme of every provider, ready to be used. */
export const PACKS: readonly Pack[] = PROVIDERS.flatMap((provider) =>
  provider.programmes.map((programme) => packOf(provider, programme)),
);

/** The pack that a session has when nothing else was chosen. */
export const OWN_PACK_ID = 'own/rules';

/** The user's own rules. */
export function ownPack(): Pack {
  return packOf(own, own.programmes[0]);
}

export function packById(id: string): Pack | undefined {
  return PACKS.find((pack) => pack.id === id);
}

function packOf(provider: Provider, { id, name, changes = {} }: Programme): Pack {
  const base: PackContent = provider.base;
  return {
    ...base,
    ...changes,
    rules: { ...base.rules, ...changes.rules },
    policies: { ...base.policies, ...changes.policies },
    id: `${provider.id}/${id}`,
    providerName: provider.name,
    providerShortName: provider.shortName ?? provider.name,
    programmeName: name,
  };
}
