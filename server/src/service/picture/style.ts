/** What is coloured in a picture. */
export type Ink = 'page' | 'text' | 'dim' | 'line' | 'red' | 'yellow' | 'blue' | 'green' | 'focus';
export type Palette = Readonly<Record<Ink, string>>;

/** Colours of a picture that stands alone: each has a contrast of 4.5 and more on its page. */
export const PALETTES: Readonly<Record<'light' | 'dark', Palette>> = {
  light: {
    page: '#ffffff',
    text: '#2b2b2b',
    dim: '#5f5f5f',
    line: '#d0d0d0',
    red: '#b3261e',
    yellow: '#8a5a00',
    blue: '#1257a8',
    green: '#2a6b2d',
    focus: '#005fb8',
  },
  dark: {
    page: '#1f1f1f',
    text: '#dddddd',
    dim: '#a8a8a8',
    line: '#4a4a4a',
    red: '#f48771',
    yellow: '#d7ba5b',
    blue: '#6cb2ff',
    green: '#89d185',
    focus: '#4daafc',
  },
};

/** The colours of the reader's VS Code theme. */
export const THEME: Palette = {
  page: 'var(--vscode-editor-background, Canvas)',
  text: 'var(--vscode-editor-foreground, CanvasText)',
  dim: 'var(--vscode-descriptionForeground, CanvasText)',
  line: 'var(--vscode-contrastBorder, var(--vscode-editorWidget-border, GrayText))',
  red: 'var(--vscode-charts-red, CanvasText)',
  yellow: 'var(--vscode-charts-yellow, CanvasText)',
  blue: 'var(--vscode-charts-blue, CanvasText)',
  green: 'var(--vscode-charts-green, CanvasText)',
  focus: 'var(--vscode-focusBorder, Highlight)',
};

const INKS: readonly (readonly [Ink, readonly string[]])[] = [
  ['red', ['started', 'undetected', 'detected']],
  ['yellow', ['acknowledged', 'responding', 'ongoing']],
  ['blue', ['mitigated', 'recovering']],
  ['green', ['resolved']],
];

/** The style sheet of a picture in these colours. It speaks only of what stands inside `.timeline-picture`. */
export function pictureStyle(ink: Palette): string {
  const rules: (readonly [string, string])[] = [
    ['text', `font:11px system-ui,-apple-system,"Segoe UI","DejaVu Sans",sans-serif;fill:${ink.text}`],
    ['.backdrop', `fill:${ink.page}`],
    ['.heading', 'font-size:15px;font-weight:600'],
    ['.dim', `fill:${ink.dim}`],
    ['.rule', `stroke:${ink.dim};stroke-width:1`],
    ['.lane', `stroke:${ink.line};stroke-width:1`],
    ['.tick', `stroke:${ink.dim};stroke-width:1`],
    ['.plate', `fill:${ink.page};fill-opacity:.92`],
    ['.phase', 'fill-opacity:.2;stroke-width:1'],
    ['.break', `fill:${ink.page};fill-opacity:.8;stroke:${ink.dim};stroke-width:1;stroke-dasharray:3 2`],
    ['.dot', `fill:${ink.dim};stroke:${ink.page};stroke-width:1.5`],
    ['.range', `stroke:${ink.dim};stroke-width:5;stroke-linecap:round;stroke-opacity:.55`],
    ['.count', `fill:${ink.page};font-size:9px;font-weight:600`],
    ['.flag', `fill:none;stroke:${ink.yellow};stroke-width:1.5`],
    ['.current', `fill:none;stroke:${ink.focus};stroke-width:2`],
    ['.target', 'fill:transparent;stroke:none'],
  ];
  for (const [name, classes] of INKS) {
    for (const kind of classes) {
      rules.push([`.dot.${kind},.phase.${kind}`, `fill:${ink[name]}`]);
      rules.push([`.name.${kind}`, `fill:${legible(ink, name)}`]);
      rules.push([`.stem.${kind},.phase.${kind},.range.${kind},.edge.${kind}`, `stroke:${ink[name]}`]);
    }
  }
  rules.push(['.dot.approximate', `fill:${ink.page};stroke:${ink.text};stroke-dasharray:2 1.5`]);
  rules.push(['.stem', 'stroke-width:1'], ['.edge', 'stroke-width:2']);
  return rules.map(([names, body]) => `${scoped(names)}{${body}}`).join('\n');
}

/** A theme's chart colours are made for lines; text takes some of the text's colour, until it can be read. */
function legible(ink: Palette, name: Ink): string {
  return ink[name].startsWith('#') ? ink[name] : `color-mix(in srgb,${ink[name]} 65%,${ink.text})`;
}

function scoped(names: string): string {
  return names
    .split(',')
    .map(name => `.timeline-picture ${name}`)
    .join(',');
}
