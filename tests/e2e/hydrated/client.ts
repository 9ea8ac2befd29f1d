import { createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { Story } from './story.ts';

const root = document.querySelector('#root');
if (!root) throw new Error('There is no #root to hydrate.');
// Long after a reader could have been here: the server's markup must still be as it was sent.
const delay = Number(new URLSearchParams(location.search).get('delay') ?? 0);
setTimeout(() => {
  hydrateRoot(root, createElement(Story), {
    onRecoverableError: (error) => reportError(error),
  });
}, delay);
