export interface Label {
  /** Centre it would like, and its width, in pixels. */
  readonly x: number;
  readonly width: number;
}
export interface Placed {
  readonly left: number;
  /** 0 is the row nearest the axis. */
  readonly row: number;
}

const GAP = 6;

/** Width of a label in the axis' 11 px type, in pixels, on the generous side. */
export function widthOf(text: string): number {
  return Math.ceil(text.length * 7.2);
}

/** A place for every label inside `width` pixels: no two share space, each in the lowest row that is free. */
export function placeLabels(labels: readonly Label[], width: number): Placed[] {
  const rows: Taken[][] = [];
  return labels.map(label => {
    const left = Math.max(0, Math.min(label.x - label.width / 2, width - label.width));
    const right = left + label.width;
    const free = rows.findIndex(row =>
      row.every(each => right + GAP <= each.left || each.right + GAP <= left),
    );
    const row = free === -1 ? rows.length : free;
    (rows[row] ??= []).push({ left, right });
    return { left, row };
  });
}

interface Taken {
  readonly left: number;
  readonly right: number;
}
