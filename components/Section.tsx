import type { ComponentChildren } from 'preact';

interface Props {
  title: string;
  children: ComponentChildren;
}

/** A titled part of a card. */
export function Section({ title, children }: Props) {
  return (
    <section>
      <h3>{title}</h3>
      {children}
    </section>
  );
}
