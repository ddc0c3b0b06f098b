import type { PostMortem, SectionKind } from '../model.js';
import { isGerman } from '../reportWords.js';

/** What a section must tell, as the writer is told in the empty section. */
export const GUIDANCE: Readonly<Partial<Record<SectionKind, string>>> = {
  summary:
    'In a few sentences: what happened, from when to when (with the time zone), what users saw and how many, and how it was resolved.',
  timeline:
    'One entry for each key event, notification and step: time, the people or roles involved, what they saw and did. Mark [started], [detected], [acknowledged], [mitigated] and [resolved].',
  'root-cause':
    'The conditions that together led to the incident: what the system allowed, what was assumed, what made each step sensible at the time.',
  resolution:
    'The steps that resolved it, each with its time, the reason for choosing it, and what it brought.',
  actions:
    'Specific measures against similar incidents, and for better monitoring and response: verb first, with owner, due date and ticket.',
  successes:
    'What worked, such as fail-safes, redundancy, alerts and runbooks, and the benefit it brought: time, data or customers saved.',
  impact: 'Who was affected, in what way, how many and for how long, with figures.',
  detection: 'How it was noticed, by whom or what, and what would have shown it sooner.',
  'went-wrong':
    'What made the response harder: tools, access, information, hand-overs. Conditions, not persons.',
  lessons: 'What others can take from it for their own systems.',
};

/** The same, for those who write in German. */
export const GERMAN_GUIDANCE: typeof GUIDANCE = {
  summary:
    'In ein paar Sätzen: was geschah, von wann bis wann (mit Zeitzone), was Nutzer sahen und wie viele, und wie es behoben wurde.',
  timeline:
    'Ein Eintrag für jedes wichtige Ereignis, jede Meldung und jeden Schritt: Zeit, beteiligte Personen oder Rollen, was sie sahen und taten. Kennzeichnen: [started], [detected], [acknowledged], [mitigated] und [resolved].',
  'root-cause':
    'Die Bedingungen, die zusammen zum Vorfall führten: was das System erlaubte, was angenommen wurde, was jeden Schritt damals sinnvoll machte.',
  resolution:
    'Die Schritte, die den Vorfall behoben, je mit Zeit, dem Grund für die Wahl und dem, was sie brachten.',
  actions:
    'Konkrete Maßnahmen gegen ähnliche Vorfälle und für bessere Überwachung und Reaktion: mit dem Tun beginnen, mit Zuständigen, Fälligkeitsdatum und Ticket.',
  successes:
    'Was funktionierte, etwa Sicherungen, Redundanz, Alarme und Runbooks, und was es brachte: gerettete Zeit, Daten oder Kunden.',
  impact: 'Wer betroffen war, in welcher Weise, wie viele und wie lange, mit Zahlen.',
  detection: 'Wie es bemerkt wurde, durch wen oder was, und was es früher gezeigt hätte.',
  'went-wrong':
    'Was die Reaktion erschwerte: Werkzeuge, Zugänge, Information, Übergaben. Bedingungen, nicht Personen.',
  lessons: 'Was andere für ihre eigenen Systeme mitnehmen können.',
};

/** What is written into an empty section of a report, in its language. */
export function guidanceIn(report: PostMortem, kind: SectionKind): string | undefined {
  return (isGerman(report) ? GERMAN_GUIDANCE : GUIDANCE)[kind];
}
