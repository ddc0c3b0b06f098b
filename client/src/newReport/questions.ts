import * as vscode from 'vscode';
import type { NewReportQuestions } from '../../../server/src/protocol/index.js';
import type { Server } from '../server.js';
import { askChoice, askText, type Outcome } from './inputs.js';
import { askAll, type Step } from './steps.js';
import { templateItems, type TemplateChoice } from './templates.js';
import { zoneItems } from './zones.js';

/** What has been answered so far. */
export interface Answers {
  readonly title: string;
  readonly severity: string;
  /** The start as it was typed, and as the server has read it. */
  readonly typed: string;
  readonly start: string;
  /** The zone that the start names; null for none. */
  readonly startZone: string | null;
  readonly timeZone: string;
  readonly template: TemplateChoice | null;
}

/** Asks title, severity, start, time zone and template; undefined when the user leaves with Esc. */
export async function askAnswers(server: Server, asked: NewReportQuestions): Promise<Answers | undefined> {
  const steps = [askTitle, askSeverity, askStart(server), askZone(server, asked), askTemplate(asked)];
  const none = { title: '', severity: '', start: '', startZone: null, timeZone: '', template: null };
  return askAll<Answers>({ ...none, typed: asked.start }, steps);
}

const askTitle: Step<Answers> = async (answers, at) => {
  const outcome = await askText({
    ...at,
    title: vscode.l10n.t('New Post-Mortem: title'),
    prompt: vscode.l10n.t('What happened, in one line'),
    placeholder: vscode.l10n.t('Checkout refused card payments'),
    value: answers.title,
    check: value =>
      Promise.resolve(
        value.trim() === ''
          ? error(vscode.l10n.t('A few words are needed: they name the report and its file.'))
          : null,
      ),
  });
  return mapped(outcome, title => ({ ...answers, title: title.trim() }));
};

const askSeverity: Step<Answers> = async (answers, at) => {
  const items: vscode.QuickPickItem[] = [
    { label: 'SEV-1', description: vscode.l10n.t('a service is down or data is at risk') },
    { label: 'SEV-2', description: vscode.l10n.t('many users are affected') },
    { label: 'SEV-3', description: vscode.l10n.t('some users are affected, or there is a workaround') },
    { label: 'SEV-4', description: vscode.l10n.t('no user noticed') },
  ];
  const outcome = await askChoice({
    ...at,
    title: vscode.l10n.t('New Post-Mortem: severity'),
    placeholder: vscode.l10n.t('Severity of the incident'),
    items,
    isActive: ({ label }) => label === answers.severity,
  });
  return mapped(outcome, ({ label }) => ({ ...answers, severity: label }));
};

function askStart(server: Server): Step<Answers> {
  return async (answers, at) => {
    const outcome = await askText({
      ...at,
      title: vscode.l10n.t('New Post-Mortem: start of the incident'),
      prompt: vscode.l10n.t(
        'A date and a time, such as 2026-03-17 14:02, "yesterday 14:05" or "20 minutes ago". The time zone is asked for next.',
      ),
      value: answers.typed,
      check: async value => {
        const { moment, problem } = await server.readMoment(value);
        if (moment === null) return error(problem);
        const day = new Date(`${moment.local}:00Z`);
        const shown = new Intl.DateTimeFormat(vscode.env.language, {
          ...{ weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' },
          ...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: 'UTC' },
        }).format(day);
        if (!moment.ahead) return { message: shown, severity: vscode.InputBoxValidationSeverity.Info };
        const message = vscode.l10n.t('{0}, which is yet to come', shown);
        return { message, severity: vscode.InputBoxValidationSeverity.Warning };
      },
    });
    if (typeof outcome === 'string') return outcome;
    const typed = outcome.answer;
    const { moment, problem } = await server.readMoment(typed);
    if (moment === null) throw new Error(problem);
    return { answer: { ...answers, typed, start: moment.start, startZone: moment.zone } };
  };
}

function askZone(server: Server, { timeZone: configured }: NewReportQuestions): Step<Answers> {
  return async (answers, at) => {
    const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const likely = [answers.startZone, configured, own, 'UTC'].filter(zone => zone !== null);
    const items = zoneItems({ likely, own, names: await server.timeZones(), start: answers.start });
    const outcome = await askChoice({
      ...at,
      title: vscode.l10n.t('New Post-Mortem: time zone'),
      placeholder: vscode.l10n.t('Time zone of the report: a place, a name or an offset'),
      items,
      isActive: ({ label }) => label === answers.timeZone,
    });
    return mapped(outcome, ({ label }) => ({ ...answers, timeZone: label }));
  };
}

function askTemplate(asked: NewReportQuestions): Step<Answers> {
  return async (answers, at) => {
    const outcome = await askChoice({
      ...at,
      title: vscode.l10n.t('New Post-Mortem: template'),
      placeholder: vscode.l10n.t('What the report begins with'),
      items: templateItems(asked),
      isActive: () => false,
    });
    return mapped(outcome, ({ template }) => ({ ...answers, template }));
  };
}

function error(message: string): vscode.InputBoxValidationMessage {
  return { message, severity: vscode.InputBoxValidationSeverity.Error };
}

function mapped<A, B>(outcome: Outcome<A>, change: (answer: A) => B): Outcome<B> {
  return typeof outcome === 'string' ? outcome : { answer: change(outcome.answer) };
}
