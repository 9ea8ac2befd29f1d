import { build } from 'vite';
import { datasetPlugin } from '../dataset/vite-plugin.ts';

// Spotting with its lexicon as one module for Node.js, `.output/spotting.mjs`, which exports `detect(text)`.
await build({
  configFile: false,
  logLevel: 'warn',
  plugins: [datasetPlugin()],
  build: {
    lib: { entry: 'spotting/detect.ts', formats: ['es'], fileName: () => 'spotting.mjs' },
    outDir: '.output',
    emptyOutDir: false,
    copyPublicDir: false,
    minify: false,
    target: 'node20',
  },
});
