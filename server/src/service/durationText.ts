import { english, msg, plain, telling, type Message } from './message.js';

/** A duration in words: `43 minutes`, `1 hour 35 minutes`, `2 days 3 hours`. Minutes are dropped beside days, hours beside more than two of them. */
export function durationMessage(minutes: number): Message {
  const days = Math.floor(minutes / 1440);
  const hours = Math.floor((minutes % 1440) / 60);
  const rest = Math.round(minutes % 60);
  const parts = [
    ...(days === 0 ? [] : [days === 1 ? plain('1 day') : msg`${days} days`]),
    ...(hours === 0 || days > 2 ? [] : [hours === 1 ? plain('1 hour') : msg`${hours} hours`]),
    ...(rest === 0 || days > 0 ? [] : [rest === 1 ? plain('1 minute') : msg`${rest} minutes`]),
  ];
  const [first = plain('0 minutes'), ...others] = parts;
  return others.reduce((all, part) => msg`${all} ${part}`, first);
}

const german = telling({
  '1 day': '1 Tag',
  '{0} days': '{0} Tage',
  '1 hour': '1 Stunde',
  '{0} hours': '{0} Stunden',
  '1 minute': '1 Minute',
  '{0} minutes': '{0} Minuten',
});

/** A duration in the words of a report in a language (its ISO 639-1 code); where it is none of ours, in units that many know. */
export function durationText(language: string | null, minutes: number): string {
  if (language === 'de') return german(durationMessage(minutes));
  return language === 'en' ? english(durationMessage(minutes)) : inUnits(Math.round(minutes));
}

/** `1 h 10 min`, `26 h`. */
function inUnits(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return [...(hours === 0 ? [] : [`${hours} h`]), ...(rest === 0 && hours > 0 ? [] : [`${rest} min`])].join(
    ' ',
  );
}
