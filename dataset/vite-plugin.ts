/**
 * Lets the extension import the compiled dataset as modules: `virtual:fact-base`, `virtual:lexicon` and
 * `virtual:search-names`, each a string, `virtual:language-names` and `virtual:pact-translations`. A mistake in the
 * dataset stops the build with the loader's own words.
 */
import { join, resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import { compileFacts } from './compile-facts.ts';
import { compileLanguages, compileRegions } from './compile-languages.ts';
import { compileLexicon } from './compile-lexicon.ts';
import { compileTranslations } from './compile-translations.ts';
import { compileSearchNames } from './compile-search-names.ts';
import { drawFlags } from './drawings/flags.ts';
import { drawWorld } from './drawings/world.ts';
import { languageFiles, loadLanguages } from './language-names.ts';
import { datasetDirectory, datasetFiles, loadDataset } from './load.ts';
import { loadSpottingRules, spottingFiles } from './spotting-rules.ts';
import { loadTranslations, translationFiles } from './translations.ts';

const compilers: Readonly<Record<string, (directory: string) => unknown>> = {
  'virtual:fact-base': (directory) => compileFacts(loadDataset(directory)),
  'virtual:lexicon': (directory) => {
    const dataset = loadDataset(directory);
    return compileLexicon(dataset, loadSpottingRules(dataset, join(directory, 'spotting')));
  },
  'virtual:world-drawing': (directory) =>
    JSON.stringify(drawWorld(new Set(loadDataset(directory).countries.map(({ id }) => id)))),
  'virtual:flags': (directory) => JSON.stringify(drawFlags(loadDataset(directory).countries)),
  'virtual:language-names': (directory) => {
    const dataset = loadDataset(directory);
    const byLanguage = compileLanguages(loadLanguages(dataset, directory), dataset);
    return { regions: compileRegions(dataset), byLanguage };
  },
  'virtual:pact-translations': (directory) => {
    const dataset = loadDataset(directory);
    const byLanguage = compileTranslations(loadTranslations(dataset, directory));
    return { regions: compileRegions(dataset), byLanguage };
  },
  'virtual:search-names': (directory) => {
    const dataset = loadDataset(directory);
    return compileSearchNames(dataset, loadLanguages(dataset, directory));
  },
};

/** By Rollup's convention a leading NUL keeps other plugins from taking the id for a path. */
const marked = (id: string): string => `\0${id}`;

export function datasetPlugin(directory: string = datasetDirectory): Plugin {
  const compiled = new Map<string, unknown>();
  const root = resolve(directory) + sep;
  const isDataset = (file: string): boolean => resolve(file).startsWith(root) && file.endsWith('.yaml');

  return {
    name: 'signatory-dataset',
    resolveId: (id) => (id in compilers ? marked(id) : undefined),
    load(id) {
      const name = id.slice(1);
      const compile = id === marked(name) ? compilers[name] : undefined;
      if (!compile) return undefined;
      for (const file of [
        ...datasetFiles(directory),
        ...languageFiles(directory),
        ...translationFiles(directory),
        ...spottingFiles(join(directory, 'spotting')),
      ])
        this.addWatchFile(file);
      const value = compiled.get(name) ?? compile(directory);
      compiled.set(name, value);
      return `export default ${JSON.stringify(value)};`;
    },
    watchChange(file) {
      if (isDataset(file)) compiled.clear();
    },
    /** The development server watches the folder itself, so that a new pact is seen as well as a changed one. */
    configureServer(server) {
      server.watcher.add(directory);
      server.watcher.on('all', (_event, file) => {
        if (!isDataset(file)) return;
        compiled.clear();
        for (const id of Object.keys(compilers)) {
          const module = server.moduleGraph.getModuleById(marked(id));
          if (module) server.moduleGraph.invalidateModule(module);
        }
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}
