import type { ImportError } from '../../settings/settings-file.ts';
import { say } from '../../words/words.ts';

/** Why a file of options cannot be taken. */
export function importWords(error: ImportError, file: string): string {
  switch (error.code) {
    case 'not-json':
      return say('options_import_no_json', { file });
    case 'not-ours':
      return say('options_import_not_ours', { file });
    case 'newer-version':
      return say('options_import_newer', { file });
    case 'unsound-part':
      return say('options_import_unsound', { file, part: error.part });
  }
}
