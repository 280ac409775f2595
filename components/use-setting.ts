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
    let shown = true;
    const unwatch = item.watch((value) => {
      current.value = value;
    });
    void item.getValue().then((value) => {
      if (shown) current.value = value;
    });
    return () => {
      shown = false;
      unwatch();
    };
  }, [item]);
  return current.value;
}
