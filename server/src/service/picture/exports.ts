import { htmlOf } from './exportHtml.js';
import { jsonOf } from './exportJson.js';
import { svgOf, type ExportOptions } from './exportSvg.js';
import { csvOf, markdownOf } from './exportTable.js';
import type { Incident } from './incident.js';

export const EXPORT_FORMATS = ['svg', 'html', 'csv', 'json', 'md'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** The whole incident in a format; a text that ends with a line break. Times are on the report's own clock. */
export function exportTimeline(incident: Incident, format: ExportFormat, options: ExportOptions): string {
  switch (format) {
    case 'svg':
      return `${svgOf(incident, options)}\n`;
    case 'html':
      return htmlOf(incident, options);
    case 'csv':
      return csvOf(incident);
    case 'json':
      return `${JSON.stringify(jsonOf(incident), null, 2)}\n`;
    case 'md':
      return markdownOf(incident);
  }
}
