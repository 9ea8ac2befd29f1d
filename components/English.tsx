import { language as spoken, say } from '../words/words.ts';

interface Props {
  children: string;
  /** Of the text; where it is absent, the text is in the language of all around it. */
  language: 'en' | undefined;
}

/** A text of the dataset, marked where it is in English and all around it is not. */
export function English({ children, language }: Props) {
  if (language === undefined || spoken() === language) return <>{children}</>;
  return (
    <>
      <span lang={language} dir="ltr">
        {children}
      </span>
      <small class="language-mark" aria-hidden="true" title={say('common_in_english')}>
        {language}
      </small>
    </>
  );
}
