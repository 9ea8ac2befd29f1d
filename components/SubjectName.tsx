import { Fragment } from 'preact';
import type { TitledSubject } from '../facts/card.ts';
import { listParts } from '../words/formats.ts';
import { say } from '../words/words.ts';
import { useCardPlace } from './card-place.ts';
import { English } from './English.tsx';

interface NameProps extends Pick<TitledSubject, 'subject' | 'name'> {
  nameLanguage?: 'en' | undefined;
}

/** A name that leads on to the subject's own card, where a card can be gone on from. */
export function SubjectName({ subject, name, nameLanguage }: NameProps) {
  const place = useCardPlace();
  if (!place?.actions || place.card.subject === subject)
    return <English language={nameLanguage}>{name}</English>;
  const { open } = place.actions;
  return (
    <button type="button" class="subject" onClick={() => open(subject)}>
      <English language={nameLanguage}>{name}</English>
    </button>
  );
}

interface NamesProps {
  subjects: readonly TitledSubject[];
}

/** Names in a row: "Albania, Moldova, Ukraine". */
export function SubjectNames({ subjects }: NamesProps) {
  return (
    <>
      {subjects.map((one, index) => (
        <Fragment key={one.subject}>
          {index > 0 && say('common_then_detail', { first: '', second: '' })}
          <SubjectName {...one} />
        </Fragment>
      ))}
    </>
  );
}

/** Names as a sentence has them, with what else is to be counted: "China, Russia and 25 other states". */
export function SubjectList({ subjects, rest }: NamesProps & { rest?: string | undefined }) {
  const items = [...subjects.map(({ name }) => name), ...(rest ? [rest] : [])];
  return (
    <>
      {listParts(items).map(({ text, item }) => {
        const subject = item === undefined ? undefined : subjects[item];
        return subject ? <SubjectName key={subject.subject} {...subject} /> : text;
      })}
    </>
  );
}
