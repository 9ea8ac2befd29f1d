import type { ComponentChildren } from 'preact';
import type { FlagDrawing } from '../../facts/drawings.ts';
import type { Named } from '../../facts/types.ts';
import { English } from '../English.tsx';
import { Flag } from '../Flag.tsx';
import { kindWords, type SubjectKind } from './kind-words.ts';

interface Props {
  subject: Named;
  kind: SubjectKind;
  flag?: FlagDrawing | undefined;
  children?: ComponentChildren;
}

/** What a view is of. */
export function SubjectHead({ subject: { name, nameLanguage }, kind, flag, children }: Props) {
  return (
    <header class="subject-head">
      <h1>
        {flag && <Flag flag={flag} />}
        <English language={nameLanguage}>{name}</English>
      </h1>
      <p class="kind">{kindWords(kind)}</p>
      {children}
    </header>
  );
}
