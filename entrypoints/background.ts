import { defineBackground } from 'wxt/utils/define-background';
import { serveBackground } from '../lib/session/serve-background';

export default defineBackground({ type: 'module', main: serveBackground });
