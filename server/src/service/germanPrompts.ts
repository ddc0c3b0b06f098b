import type { Bundle } from './message.js';

/** The questions that are asked in place of blame, as they are written into a German report. */
export const GERMAN_PROMPTS: Bundle = {
  'What was done instead, and what made it reasonable at that moment?':
    'Was wurde stattdessen getan, und was machte es in diesem Augenblick vernünftig?',
  'What did they do and see instead, and what would have drawn attention to it?':
    'Was taten und sahen sie stattdessen, und was hätte die Aufmerksamkeit darauf gelenkt?',
  'Which conditions let this action have this effect, and what made it look right?':
    'Durch welche Bedingungen hatte diese Handlung diese Wirkung, und was ließ sie richtig erscheinen?',
  'What was seen, known and asked for at that moment: load, signals, time pressure?':
    'Was war in diesem Augenblick zu sehen, bekannt und verlangt: Last, Signale, Zeitdruck?',
  'Which conditions contributed, and which of them can be changed?':
    'Welche Bedingungen trugen bei, und welche davon lassen sich ändern?',
  'What could have led anyone in this role to the same step?':
    'Was hätte jede andere Person in dieser Rolle zum selben Schritt führen können?',
  'Which cues were there, what had their attention, and why did that make sense?':
    'Welche Hinweise gab es, worauf lag die Aufmerksamkeit, und warum war das sinnvoll?',
  'What did the screens, the documents and the people say at that moment?':
    'Was sagten die Bildschirme, die Dokumente und die Menschen in diesem Augenblick?',
  'What was changed in the system, so that the next person is safe?':
    'Was wurde am System geändert, damit die nächste Person sicher ist?',
  'Which guard, check or default would make the careful act unnecessary?':
    'Welche Sicherung, Prüfung oder Voreinstellung würde die Vorsicht überflüssig machen?',
  'How did this make sense at the time, and what made it possible?':
    'Wie war das damals sinnvoll, und was machte es möglich?',
};
