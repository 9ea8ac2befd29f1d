import { beforeEach } from 'vitest';
import { speak } from './testing.ts';

// Tests expect English unless they say otherwise.
speak('en');
beforeEach(() => speak('en'));
