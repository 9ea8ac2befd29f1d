import { build } from 'vite';
import { datasetPlugin } from '../dataset/vite-plugin.ts';

/** Bundles a file with all that it imports, the compiled dataset included, as `.output/NAME.mjs` for Node.js. */
export async function buildNodeModule(entry: string, name: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    plugins: [datasetPlugin()],
    build: {
      lib: { entry, formats: ['es'], fileName: () => `${name}.mjs` },
      outDir: '.output',
      emptyOutDir: false,
      copyPublicDir: false,
      minify: false,
      target: 'node20',
    },
  });
  return `.output/${name}.mjs`;
}
