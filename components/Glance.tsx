import type { FlagsByCountry } from '../facts/drawings.ts';
import type { Glance as GlanceFacts, MentionInContext, NamedThing } from '../facts/glance.ts';
import type { SubjectId } from '../facts/types.ts';
import { dateWords } from '../words/formats.ts';
import { say, type MessageKey } from '../words/words.ts';
import { English } from './English.tsx';
import type { GlanceFormat } from './glance-export.ts';
import { sourcesWords, summaryWords } from './glance-words.ts';
import { Matrix } from './Matrix.tsx';
import { Section } from './Section.tsx';

interface Props {
  glance: GlanceFacts;
  /** Where the article names each subject, in the order of the text. */
  mentions: Readonly<Record<SubjectId, readonly MentionInContext[]>>;
  /** The language of the mentions, as a BCP 47 tag; empty where the page does not say. */
  language: string;
  jump: (subject: SubjectId, index: number) => void;
  copy: (format: GlanceFormat) => void;
  /** What was copied last, or could not be: said to the reader. */
  copied?: string | undefined;
  /** Of the countries named, once they have come. */
  flags?: FlagsByCountry | undefined;
}

/** How many pacts are summed up before the reader asks for more. */
const MOST_SUMMARIES = 3;

/** Everything an article names, and how its countries stand to its pacts. */
export function Glance({ glance, mentions, language, jump, copy, copied, flags }: Props) {
  const { groups, matrix, summaries } = glance;
  const hasMatrix = matrix.rows.length > 0 && matrix.columns.length > 0;
  const places = { mentions, language, jump };
  return (
    <>
      {summaries.length > 0 && <Summaries glance={glance} />}
      {hasMatrix && (
        <Section title={say('popup_matrix')}>
          <Matrix matrix={matrix} published={glance.published} flags={flags} />
          <Copying copy={copy} copied={copied} />
        </Section>
      )}
      <Group title="popup_treaties" things={groups.treaties} {...places} />
      <Group title="popup_organizations" things={groups.organisations} {...places} />
      <Group title="popup_countries" things={groups.countries} {...places} />
      <Group title="popup_former" things={groups.former} {...places} />
      {hasMatrix && <SourcesLine glance={glance} />}
    </>
  );
}

function Summaries({ glance: { summaries, published } }: { glance: GlanceFacts }) {
  const [first, rest] = [summaries.slice(0, MOST_SUMMARIES), summaries.slice(MOST_SUMMARIES)];
  return (
    <Section
      title={published ? say('popup_in_short_of', { date: dateWords(published) }) : say('popup_in_short')}
    >
      <SummaryList summaries={first} />
      {rest.length > 0 && (
        <details>
          <summary>{say('popup_more_summaries', { count: rest.length })}</summary>
          <SummaryList summaries={rest} />
        </details>
      )}
    </Section>
  );
}

function SummaryList({ summaries }: Pick<GlanceFacts, 'summaries'>) {
  return (
    <ul class="summaries">
      {summaries.map((summary) => (
        <li key={summary.subject}>
          <b>
            <English language={summary.nameLanguage}>{summary.name}</English>.
          </b>{' '}
          {summaryWords(summary)}
        </li>
      ))}
    </ul>
  );
}

const FORMATS: readonly [GlanceFormat, MessageKey][] = [
  ['text', 'popup_copy_text'],
  ['csv', 'popup_copy_csv'],
  ['markdown', 'popup_copy_markdown'],
];

function Copying({ copy, copied }: Pick<Props, 'copy' | 'copied'>) {
  return (
    <p class="buttons">
      {FORMATS.map(([format, label]) => (
        <button key={format} type="button" onClick={() => copy(format)}>
          {say(label)}
        </button>
      ))}
      <span role="status">{copied}</span>
    </p>
  );
}

interface GroupProps extends Pick<Props, 'mentions' | 'language' | 'jump'> {
  title: MessageKey;
  things: readonly NamedThing[];
}

function Group({ title, things, mentions, language, jump }: GroupProps) {
  if (things.length === 0) return null;
  return (
    <Section title={say(title, { count: things.length })}>
      <ul class="subjects">
        {things.map(({ subject, name, nameLanguage }) => (
          <li key={subject}>
            <Subject
              name={name}
              nameLanguage={nameLanguage}
              mentions={mentions[subject] ?? []}
              language={language}
              jump={(index) => jump(subject, index)}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface SubjectProps extends Pick<Props, 'language'> {
  name: string;
  nameLanguage: 'en' | undefined;
  mentions: readonly MentionInContext[];
  jump: (index: number) => void;
}

/** A subject with its mentions, each a button that leads to it. */
function Subject({ name, nameLanguage, mentions, language, jump }: SubjectProps) {
  return (
    <details>
      <summary>
        <span class="subject-name">
          <English language={nameLanguage}>{name}</English>
        </span>
        <span class="subject-count">{say('popup_mentions', { count: mentions.length })}</span>
      </summary>
      <ol>
        {mentions.map(({ text, before, after }, index) => (
          <li key={index}>
            <button
              type="button"
              class="mention"
              lang={language || undefined}
              dir="auto"
              onClick={() => jump(index)}
            >
              {before}
              <b>{text}</b>
              {after}
            </button>
          </li>
        ))}
      </ol>
    </details>
  );
}

function SourcesLine({ glance }: { glance: GlanceFacts }) {
  const sources = sourcesWords(glance);
  return (
    <footer>
      {sources && <p>{sources}</p>}
      <p>{say('popup_statuses_on', { date: dateWords(glance.today) })}</p>
    </footer>
  );
}
