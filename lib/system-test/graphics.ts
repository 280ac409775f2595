import { FAILURE_TEXTS } from '../locales/en/failures';
import { defineCheck, fail, pass } from './define-check';

export interface GraphicsMeasured {
  /** Whether a picture can be handed to the models at all. */
  readonly webGl: boolean;
  /** The name that the browser gives its graphics; `null` = not told. */
  readonly renderer: string | null;
}

/** Drivers that compute pictures on the processor. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;

export const graphics = defineCheck<GraphicsMeasured>({
  name: 'Graphics acceleration',
  source: 'computer',
  judge: ({ webGl, renderer }) => {
    const { title, next } = FAILURE_TEXTS['no-graphics'];
    if (!webGl) return fail(title, next);
    // How slow that is depends on the processor, and is measured by itself.
    if (renderer !== null && SOFTWARE.test(renderer))
      return pass('Pictures are drawn without a graphics card. “Speed: pictures” tells whether that is fast enough.');
    return pass('The browser draws with the graphics card.');
  },
});
