import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { useSetting } from '../use-setting';

interface Stored<Value> {
  getValue(): Promise<Value>;
  setValue(value: Value): Promise<void>;
  watch(changed: (value: Value) => void): () => void;
}

export interface Saved<Value> {
  /** `undefined` until it is read. */
  readonly value: Value | undefined;
  /** Why the last change could not be stored. */
  readonly failure: unknown;
  /** Changes what is stored now, which may be newer than what is shown. One change after the other. */
  save(change: (stored: Value) => Value): Promise<void>;
}

/** A stored setting that this part of a page changes. */
export function useSaved<Value>(item: Stored<Value>): Saved<Value> {
  const value = useSetting(item);
  const failure = useSignal<unknown>(undefined);
  const lastSaved = useRef(Promise.resolve());

  async function store(change: (stored: Value) => Value) {
    failure.value = undefined;
    try {
      await item.setValue(change(await item.getValue()));
    } catch (error) {
      failure.value = error;
    }
  }

  return {
    value,
    failure: failure.value,
    save(change) {
      lastSaved.current = lastSaved.current.then(() => store(change));
      return lastSaved.current;
    },
  };
}
