/** Pictures, tables and exports of an incident: data in, data or text out. The page, the client and the command line share it. */
export * from './clock.js';
export { draw, narrow, prepare, type Drawing, type Prepared } from './draw.js';
export { svgOf, type ExportOptions } from './exportSvg.js';
export { EXPORT_FORMATS, exportTimeline, type ExportFormat } from './exports.js';
export * from './incident.js';
export { escapeMarkup, toXml, type Shape } from './shape.js';
export { pictureStyle, THEME } from './style.js';
export { FIT } from './timeScale.js';
