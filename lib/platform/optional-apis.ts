import { browser } from 'wxt/browser';

/** Permissions without which parts of strict mode see less. Browsers grant them in a click, most without a question. */
export const STRICT_MODE_PERMISSIONS = import.meta.env.FIREFOX
  ? (['idle'] as const)
  : (['idle', 'system.display'] as const);

type Listenable<Value> = { addListener(listener: (value: Value) => void): void };

/** Parts of the browser that are there only while an optional permission is granted, and not in every browser. */
export interface OptionalApis {
  readonly displays?: { getInfo(): Promise<readonly unknown[]>; readonly onDisplayChanged: Listenable<void> };
  readonly idle?: { readonly onStateChanged: Listenable<string> };
}

/** Asked for anew each time: permissions come and go. */
export function optionalApis(): OptionalApis {
  const apis = browser as unknown as { readonly system?: { readonly display?: OptionalApis['displays'] } } & {
    readonly idle?: OptionalApis['idle'];
  };
  const displays = apis.system?.display;
  return {
    ...(displays?.onDisplayChanged && { displays }),
    ...(apis.idle?.onStateChanged && { idle: apis.idle }),
  };
}
