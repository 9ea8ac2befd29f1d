import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { datasetPlugin } from '../dataset/vite-plugin.ts';
import { wordsPlugin } from '../words/vite-plugin.ts';

/** `npm run gallery` serves it, `npm run screenshots` builds it into `.output/gallery/`. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [preact(), datasetPlugin(), wordsPlugin()],
  build: { outDir: '../.output/gallery', emptyOutDir: true, target: 'es2022' },
});
