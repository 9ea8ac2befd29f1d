// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { speak } from '../../words/testing.ts';
import { options, optionsStates } from '../fixtures-options.ts';
import { Options, type OptionsProps } from './Options.tsx';

const root = document.createElement('div');
document.body.append(root);
afterEach(() => render(null, root));

function show(values: Partial<OptionsProps> = {}) {
  const actions = {
    ...options.actions,
    set: vi.fn(),
    turnOn: vi.fn(),
    endPause: vi.fn(),
    reset: vi.fn(),
    allow: vi.fn(),
    saveSites: vi.fn(options.actions.saveSites),
  };
  const draw = (more: Partial<OptionsProps> = {}) =>
    act(() => render(<Options {...options} {...values} {...more} actions={actions} />, root));
  void draw();
  return {
    actions,
    draw,
    text: () => root.textContent,
    field: (selector: string) => root.querySelector<HTMLInputElement>(selector)!,
    button: (name: string) => {
      const found = [...root.querySelectorAll('button')].find(({ textContent }) => textContent === name);
      if (!found) throw new Error(`There is no button "${name}" in: ${root.textContent}`);
      return found;
    },
  };
}

/** And waits for what comes of it. */
const press = (button: HTMLElement, detail = 1) =>
  act(async () => {
    button.dispatchEvent(new MouseEvent('click', { bubbles: true, detail }));
    await new Promise((resolve) => setTimeout(resolve));
  });

const LIST: Partial<OptionsProps> = {
  settings: { ...options.settings, where: { rule: 'all-but', sitesOff: ['a.example'], sitesOnly: [] } },
};

describe('the options', () => {
  it.each([
    ['[name=rule][value=only]', { where: { rule: 'only' } }],
    ['[name=mentions][value=first-in-article]', { mentions: 'first-in-article' }],
    ['[name=treaties]', { kinds: { treaties: false } }],
    ['[name=adjectives]', { adjectives: false }],
    ['[name=style][value=tint]', { style: 'tint' }],
  ])('choose what is pressed (%s), and nothing else', (selector, values) => {
    const { actions, field } = show();
    field(selector).click();
    expect(actions.set.mock.calls).toEqual([[values]]);
  });

  it('show each choice that holds', () => {
    const { field } = show({
      settings: { ...options.settings, style: 'tint', mentions: 'first-in-article' },
    });
    expect(field('[name=style]:checked').value).toBe('tint');
    expect(field('[name=mentions]:checked').value).toBe('first-in-article');
    expect(field('[name=rule]:checked').value).toBe('all-news');
  });

  it('show a mark of each style in a sentence of the reader’s language', () => {
    speak('uk');
    show();
    const marks = [...root.querySelectorAll('.sample .mark')];
    expect(marks.map(({ className }) => className.split('-')[1])).toEqual([
      'dotted',
      'dotted',
      'underline',
      'underline',
      'tint',
      'tint',
    ]);
    expect(root.querySelector('.sample')!.textContent).toBe('Польща виходить з Оттавської конвенції.');
  });

  it('offer a list of sites only for a rule that has one, and each rule its own', () => {
    const { field, draw } = show();
    const where = { sitesOff: ['a.example', 'b.example'], sitesOnly: ['c.example'] };
    expect(field('textarea')).toBeNull();
    void draw({ settings: { ...options.settings, where: { ...where, rule: 'all-but' } } });
    expect(field('textarea').value).toBe('a.example\nb.example');
    void draw({ settings: { ...options.settings, where: { ...where, rule: 'only' } } });
    expect(field('textarea').value).toBe('c.example');
  });

  it('speak of a delay between two steps as it is, and stand at the nearest', () => {
    const { field, text } = show({ settings: { ...options.settings, hoverDelay: 800 } });
    expect(field('[type=range]').value).toBe('2');
    expect(field('[type=range]').getAttribute('aria-valuetext')).toBe('0.8 s');
    expect(text()).toContain('0.8 s');
  });

  it('choose a delay once the thumb is let go', () => {
    const { field, actions, text } = show();
    const range = field('[type=range]');
    range.value = '4';
    void act(() => void range.dispatchEvent(new Event('input', { bubbles: true })));
    expect(text()).toContain('1.5 s');
    expect(actions.set).not.toHaveBeenCalled();
    void act(() => void range.dispatchEvent(new Event('change', { bubbles: true })));
    expect(actions.set.mock.calls).toEqual([[{ hoverDelay: 1_500 }]]);
  });

  it('have each language by its own name, marked as of that language', () => {
    show();
    const listed = [...root.querySelectorAll('option')].map((one) => [one.textContent, one.lang]);
    expect(listed.slice(0, 3)).toEqual([
      ['The browser’s language (English)', ''],
      ['English', 'en'],
      ['Deutsch', 'de'],
    ]);
  });

  it('ask twice before they are reset, and take no double click for an answer', async () => {
    const { actions, button } = show();
    await press(button('Reset all options'));
    await press(button('Really reset all options?'), 2);
    expect(actions.reset).not.toHaveBeenCalled();
    await press(button('Really reset all options?'));
    expect(actions.reset).toHaveBeenCalledOnce();
    expect(button('Reset all options')).toBeDefined();
  });

  it('ask anew once the reader has gone elsewhere', async () => {
    const { actions, button } = show();
    await press(button('Reset all options'));
    void act(() => void button('Really reset all options?').dispatchEvent(new FocusEvent('blur')));
    await press(button('Reset all options'));
    expect(actions.reset).not.toHaveBeenCalled();
  });

  it('say where the browser lets them read, and offer to ask it', () => {
    const { text, button, actions } = show(
      optionsStates['few sites allowed by the browser, old data, nothing kept'],
    );
    expect(text()).toContain('these sites only: news.example and a-very-long-name');
    button('Allow all sites').click();
    expect(actions.allow).toHaveBeenCalledOnce();
  });

  it('say that all is turned off or paused, with the way on', () => {
    const off = show(optionsStates['turned off, without access, on a phone']);
    off.button('Turn on everywhere').click();
    expect(off.actions.turnOn).toHaveBeenCalledOnce();
    const paused = show(optionsStates['paused']);
    paused.button('End the pause').click();
    expect(paused.actions.endPause).toHaveBeenCalledOnce();
  });
});

describe('a list of sites', () => {
  const write = (field: HTMLInputElement, text: string) =>
    act(() => {
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });

  const kept = (...sites: string[]) => ({ refused: [], kept: sites });
  const leave = (element: HTMLElement, by: 'change' | 'blur' = 'change') =>
    act(async () => {
      element.dispatchEvent(new Event(by, { bubbles: by === 'change' }));
      await new Promise((resolve) => setTimeout(resolve));
    });
  const all = (rule: 'all-but' | 'all-news', ...sitesOff: string[]): Partial<OptionsProps> => ({
    settings: { ...options.settings, where: { rule, sitesOff, sitesOnly: [] } },
  });

  it.each(['change', 'blur'] as const)(
    'is kept when the reader leaves it (%s), with what stood there when they began',
    async (by) => {
      const { field, actions, draw } = show(LIST);
      void write(field('textarea'), 'a.example\n\n  b.example \n');
      void draw(all('all-but', 'a.example', 'z.example'));
      await leave(field('textarea'), by);
      expect(actions.saveSites.mock.calls).toEqual([
        ['sitesOff', 'a.example\n\n  b.example \n', ['a.example']],
      ]);
      expect(field('textarea').value).toBe('a.example\nz.example');
    },
  );

  it('is kept by its button, too, and once only', async () => {
    const { field, button, actions } = show(LIST);
    void write(field('textarea'), 'b.example');
    void leave(field('textarea'));
    await press(button('Save the sites'));
    expect(actions.saveSites).toHaveBeenCalledOnce();
  });

  it('that was only looked at is left alone', async () => {
    const { field, actions } = show(LIST);
    await leave(field('textarea'), 'blur');
    expect(actions.saveSites).not.toHaveBeenCalled();
  });

  it('names the entries that are no sites, and keeps them to be mended', async () => {
    const { field, actions, text } = show(LIST);
    actions.saveSites.mockResolvedValue({ refused: ['bild', 'two'], kept: ['a.example'] });
    void write(field('textarea'), 'bild\ntwo');
    await leave(field('textarea'));
    expect(text()).toContain('These are no sites: bild and two');
    expect(field('textarea').value).toBe('bild\ntwo');
    expect(field('textarea').getAttribute('aria-invalid')).toBe('true');
  });

  it('keeps what was written where it could not be stored', async () => {
    const { field, actions } = show(LIST);
    actions.saveSites.mockResolvedValue({ refused: [], kept: undefined });
    void write(field('textarea'), 'c.example');
    await leave(field('textarea'));
    expect(field('textarea').value).toBe('c.example');
  });

  it('keeps what is written while it is being kept, and knows then what was kept before', async () => {
    const { field, actions } = show(LIST);
    let answer: ((saved: ReturnType<typeof kept>) => void) | undefined;
    actions.saveSites.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
    void write(field('textarea'), 'a.example\nb.example');
    await leave(field('textarea'));
    void write(field('textarea'), 'a.example\nc.example');
    await leave(field('textarea'));
    expect(actions.saveSites).toHaveBeenCalledOnce();
    await act(async () => {
      answer!(kept('a.example', 'b.example'));
      await new Promise((resolve) => setTimeout(resolve));
    });
    expect(actions.saveSites.mock.lastCall).toEqual([
      'sitesOff',
      'a.example\nc.example',
      ['a.example', 'b.example'],
    ]);
  });

  it('that another rule puts away is kept, and what could not be is named and waits', async () => {
    const { field, actions, draw, text } = show(LIST);
    actions.saveSites.mockResolvedValue({ refused: ['bild'], kept: ['a.example', 'b.example'] });
    void write(field('textarea'), 'bild\nb.example');
    await draw(all('all-news', 'a.example'));
    await act(() => new Promise((resolve) => setTimeout(resolve)));
    expect(actions.saveSites.mock.calls).toEqual([['sitesOff', 'bild\nb.example', ['a.example']]]);
    expect(field('textarea')).toBeNull();
    expect(text()).toContain('This is no site: bild');
    void draw(all('all-but', 'a.example', 'b.example'));
    expect(field('textarea').value).toBe('bild\nb.example');
  });
});
