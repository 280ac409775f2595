import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

/** The part of a storage item that is needed to show it. */
interface Watchable<Value> {
  getValue(): Promise<Value>;
  watch(changed: (value: Value) => void): () => void;
}

/** A stored setting, kept up to date; `undefined` until it is read. */
export function useSetting<Value>(item: Watchable<Value>): Value | undefined {
  const current = useSignal<Value | undefined>(undefined);
  useEffect(() => {
    let isAwaited = true;
    const unwatch = item.watch((value) => {
      // What was read before it was changed may come later.
      isAwaited = false;
      current.value = value;
    });
    void item.getValue().then((value) => {
      if (isAwaited) current.value = value;
    });
    return () => {
      isAwaited = false;
      unwatch();
    };
  }, [item]);
  return current.value;
}
