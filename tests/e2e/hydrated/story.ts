/** The article as a React component: rendered to text by the server, hydrated by the browser. */
import { createElement as h, useEffect, useState, type ReactElement } from 'react';

export function Story(): ReactElement {
  const [readers, setReaders] = useState(0);
  const [hydrated, setHydrated] = useState(false);
  useEffect(() => setHydrated(true), []);
  return h(
    'article',
    { 'data-hydrated': hydrated },
    h('h1', null, 'Ministers advise leaving the mine ban'),
    h(
      'p',
      null,
      'The defence minister of ',
      h('b', null, 'Poland'),
      ' said that the Ottawa Treaty no longer fits.',
    ),
    h('p', null, 'Colleagues in three other capitals signed the same short statement, which names no date.'),
    h(
      'p',
      null,
      'Lawyers pointed out that a departure takes half a year and that parliaments have to be asked.',
    ),
    h(
      'p',
      null,
      'Charities that clear fields after wars called it a mistake and asked ministers to think again.',
    ),
    h('p', { id: 'count' }, `Read by ${readers} people in Estonia.`),
    h('button', { type: 'button', onClick: () => setReaders(readers + 1) }, 'Count me'),
    readers > 1 ? null : h('p', { id: 'passing' }, 'This paragraph about Latvia goes away.'),
  );
}
