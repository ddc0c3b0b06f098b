import type { Metadata } from '../model.js';

/** What a report's fields are called: in English, German, French, Spanish, Portuguese, Italian, Dutch, Japanese and Chinese. */
const NAMES: Readonly<Record<Exclude<keyof Metadata, 'lang'>, readonly string[]>> = {
  title: ['title', 'titel', 'titre', 'título', 'titolo', 'タイトル', '件名', '标题'],
  id: ['id', 'incident id'],
  date: [
    ...['date', 'incident date', 'date of incident', 'date of the incident', 'event date', 'date of event'],
    ...['date of the event', 'outage date', 'date of outage', 'date of the outage'],
    ...['datum', 'vorfallsdatum', 'datum des vorfalls', 'datum der störung'],
    ...["date de l'incident", 'fecha', 'fecha del incidente', 'data', 'data do incidente'],
    ...["data dell'incidente", '日付', '発生日', '発生日時', '日期', '发生日期', '发生时间'],
  ],
  severity: [
    ...[
      'severity',
      'sev',
      'incident severity',
      'schweregrad',
      'gravité',
      'sévérité',
      'gravedad',
      'severidad',
    ],
    ...['gravidade', 'severidade', 'gravità', '重大度', '深刻度', '严重程度', '严重级别'],
  ],
  status: ['status', 'statut', 'estado', 'situação', 'stato', 'ステータス', '状態', '状态'],
  timeZone: [
    ...['time-zone', 'timezone', 'time zone', 'zeitzone', 'fuseau horaire', 'zona horaria', 'huso horario'],
    ...['fuso horário', 'fuso orario', 'tijdzone', 'タイムゾーン', '时区'],
  ],
};

const KEYS: ReadonlyMap<string, keyof Metadata> = new Map(
  Object.entries(NAMES).flatMap(([key, names]) => names.map(name => [name, key as keyof Metadata] as const)),
);

/** What a field of this name tells of a report, if anything. */
export function keyOf(name: string): keyof Metadata | undefined {
  return KEYS.get(name.trim().toLowerCase().replaceAll('’', "'"));
}

/** The names of a field, as a regular expression source for case-insensitive use. */
export function sourceOf(key: keyof typeof NAMES): string {
  return NAMES[key].join('|');
}

/** "Data" is also what an English report counts: where one of these names is a date, a day stands behind it. */
export const MAY_BE_NO_DATE: ReadonlySet<string> = new Set(['data']);
