import { wallTime } from '../wallClock.js';

/** What a person answers when a new report is begun. */
export interface NewReportAnswers {
  readonly title: string;
  /** '' where it is not known yet. */
  readonly severity: string;
  /** `2026-03-17T14:02` on the clock of `timeZone`; with `Z` behind it an instant in UTC. */
  readonly start: string;
  readonly timeZone: string;
}

/** The answers as templates and file names take them up. */
export interface ReportFacts {
  /** On one line, without blanks around it. */
  readonly title: string;
  readonly severity: string;
  /** `2026-03-17`; '' where the start is unknown. */
  readonly date: string;
  /** `14:02` */
  readonly time: string;
  readonly timeZone: string;
}

/** The facts of a new report: an instant is put on the clock of the report's zone. */
export function reportFacts({ title, severity, start, timeZone }: NewReportAnswers): ReportFacts {
  const zone = timeZone.trim();
  const instant = start.endsWith('Z') ? wallTime(Date.parse(start), zone) : null;
  const [date = '', time = ''] = start.replace(/Z$/, '').split('T');
  return {
    title: title.trim().replace(/\s+/g, ' '),
    severity: severity.trim().replace(/\s+/g, ' '),
    date: instant?.date ?? date,
    time: instant?.time ?? time.slice(0, 5),
    timeZone: zone,
  };
}
