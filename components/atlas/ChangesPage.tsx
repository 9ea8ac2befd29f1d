import type { ChangesChoice } from '../../atlas/address.ts';
import type { ListDays } from '../../facts/age.ts';
import { dateWords } from '../../words/formats.ts';
import { say } from '../../words/words.ts';
import { ChangeList, type ShownChange } from './ChangeList.tsx';
import { KindSelect } from './CountryPage.tsx';
import { Select, Toolbar } from './Toolbar.tsx';
import { without } from './without.ts';

interface Props {
  ahead: readonly ShownChange[];
  past: readonly ShownChange[];
  choice: ChangesChoice;
  choose: (choice: ChangesChoice) => void;
  /** How many months back and ahead are looked through; undefined where an address says two numbers. */
  months: number | undefined;
  days: ListDays | undefined;
  save: () => void;
  saved?: string | undefined;
}

const SPANS = ['3', '6', '12', '24', '60'] as const;

/** What changes over the whole dataset: what comes next, and what came lately. */
export function ChangesPage({ ahead, past, choice, choose, months, days, save, saved }: Props) {
  return (
    <>
      <h1>{say('atlas_changes')}</h1>
      <Toolbar
        text={choice.text ?? ''}
        filter={(text) => choose({ ...without(choice, 'text'), ...(text && { text }) })}
        count={ahead.length + past.length}
        save={save}
        saved={saved}
      >
        <KindSelect
          kind={choice.kind}
          choose={(kind) => choose({ ...without(choice, 'kind'), ...(kind && { kind }) })}
        />
        <Select<string>
          title="atlas_changes_within"
          value={String(months ?? '')}
          options={[...new Set<string>([...SPANS, String(months ?? '')])].map(
            (span) => [span, span && say('atlas_months', { count: Number(span) })] as const,
          )}
          choose={(span) => choose({ ...choice, back: Number(span), ahead: Number(span) })}
        />
      </Toolbar>
      {days && (
        <p class="hint">
          {say('atlas_changes_known', { from: dateWords(days.from), to: dateWords(days.to) })}
        </p>
      )}
      <section>
        <h2>{say('atlas_changes_next')}</h2>
        {ahead.length === 0 && <p>{say('atlas_changes_none')}</p>}
        <ChangeList changes={ahead} />
      </section>
      <section>
        <h2>{say('atlas_changes_lately')}</h2>
        {past.length === 0 && <p>{say('atlas_changes_none')}</p>}
        <ChangeList changes={past} />
      </section>
    </>
  );
}
