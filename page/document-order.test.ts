// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { outermost } from './document-order.ts';
import { bodyOf } from './dom-testing.ts';

const namesOf = (elements: Element[]) => elements.map(({ localName }) => localName);

it('puts elements in order, whatever order they come in, and leaves out those within others', () => {
  const body = bodyOf('<a><b></b></a><i></i><u><s></s></u>');
  const [a, b, i, s] = ['a', 'b', 'i', 's'].map((name) => body.querySelector(name)!) as [
    Element,
    Element,
    Element,
    Element,
  ];
  expect(namesOf(outermost([s, i, b, a]))).toEqual(['a', 'i', 's']);
  expect(namesOf(outermost([s, b]))).toEqual(['b', 's']);
  expect(outermost([])).toEqual([]);
});

it('knows an element within another’s shadow tree, which is read before what stands beside it', () => {
  const body = bodyOf('<i></i><x-host><u></u></x-host>');
  const host = body.querySelector('x-host')!;
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = '<b></b><s></s>';
  const light = body.querySelector('u')!;
  const [b, s] = [root.querySelector('b')!, root.querySelector('s')!];
  expect(namesOf(outermost([light, s, b, body.querySelector('i')!]))).toEqual(['i', 'b', 's', 'u']);
  expect(namesOf(outermost([b, host]))).toEqual(['x-host']);
});

it('agrees with comparing each with each', () => {
  const elements = fc.array(fc.tuple(fc.nat(), fc.boolean()), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(elements, fc.nat(), (drawn, turn) => {
      const all: Element[] = [bodyOf('')];
      for (const [parent] of drawn) {
        all.push(all[parent % all.length]!.appendChild(document.createElement('div')));
      }
      const chosen = all.slice(1).filter((_, index) => drawn[index]![1]);
      const turned = [...chosen.slice(turn % 20), ...chosen.slice(0, turn % 20)];
      const expected = chosen
        .filter((one) => !chosen.some((other) => other !== one && other.contains(one)))
        .sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
      expect(outermost(turned)).toEqual(expected);
    }),
  );
});
