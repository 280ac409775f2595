import { defaultClientConditions } from 'vite';
import { addViteConfig, defineWxtModule } from 'wxt/modules';
import { type ModelAsset, modelAssets } from './model-assets';

/** Puts the models, built from installed packages, and their runtimes into every build of the extension. */
export default defineWxtModule({
  name: 'models',
  setup(wxt) {
    let assets: Promise<readonly ModelAsset[]> | undefined;
    wxt.hooks.hook('build:publicAssets', async ({ config }, files) => {
      assets ??= modelAssets(config.root, config.wxtDir);
      files.push(...(await assets));
    });
    // Without this condition onnxruntime-web brings its WebAssembly along as megabytes of base64 in the worker's script.
    addViteConfig(wxt, () => ({
      resolve: { conditions: ['onnxruntime-web-use-extern-wasm', ...defaultClientConditions] },
    }));
  },
});
