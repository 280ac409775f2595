import { type ReadonlySignal, useSignal, useSignalEffect } from '@preact/signals';
import type { Moment } from '../../../lib/engine/tryout';
import { LIGHT_TEXTS } from '../../../lib/locales/en/light';
import { judgeLight, type Light } from '../../../lib/vision/light';

/** Whether the light will do, and what to do if not. */
export function LightAdvice({ moment }: { readonly moment: ReadonlySignal<Moment | null> }) {
  const light = useSignal<Light>('good');
  useSignalEffect(() => {
    const picture = moment.value?.latest.picture;
    if (picture) light.value = judgeLight(picture, light.peek());
  });
  return (
    <p class={`small ${light.value === 'good' ? 'soft' : 'advice'}`} role="status">
      {LIGHT_TEXTS[light.value]}
    </p>
  );
}
