import { Component, type ComponentChildren } from 'preact';

interface Props {
  /** True while a slider moves: what takes long to draw stays as it was until it rests. */
  isMoving: boolean;
  children: () => ComponentChildren;
}

/** A part of a view that waits for a slider to rest. */
export class Settled extends Component<Props> {
  override shouldComponentUpdate({ isMoving }: Props): boolean {
    return !isMoving;
  }

  override render({ children }: Props) {
    return children();
  }
}
