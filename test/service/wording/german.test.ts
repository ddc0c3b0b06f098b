import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../../server/src/service/config.js';
import { analyse } from '../../../server/src/service/index.js';

function blameIn(text: string, heading = 'Root Cause Analysis'): string[] {
  return analyse(`# Incident\n\n## ${heading}\n\n${text}\n`, { config: DEFAULT_CONFIG })
    .findings.filter(finding => finding.group === 'blame')
    .map(finding => finding.rule);
}

describe('German', () => {
  it.each([
    ['Der Techniker hätte das Ventil prüfen müssen.', 'counterfactual'],
    ['Der Kollege hat vergessen, das Zertifikat zu erneuern.', 'nonevent'],
    ['Die Ursache der Störung war menschliches Versagen.', 'human-error'],
    ['Die Schicht hat die Übergabe schlampig gemacht.', 'judgement'],
    ['Der Ausfall wurde durch einen Mitarbeiter verursacht; schuld ist der Betrieb.', 'fault'],
    ['Der Pilot war unaufmerksam und hat die Anzeige nicht gesehen.', 'unhelpful-label'],
    ['Im Nachhinein war der Plan nicht gut.', 'hindsight'],
    ['Der Fahrer wurde abgemahnt und ist nicht mehr im Dienst.', 'punishment'],
    ['Wer hat die Tür nicht geschlossen und den Ausfall verursacht?', 'who-question'],
  ])('%s', (sentence, rule) => {
    expect(blameIn(sentence)).toContain(rule);
  });

  it.each([
    'Der Alarm hätte bei 5 % auslösen müssen.',
    'Das war kein menschliches Versagen: die Anzeige war falsch.',
    'Der Dienst ist nicht gestartet, weil das Zertifikat abgelaufen war.',
    'Les équipes ont été prévenues, et le service est resté dans un état normal pour les clients.',
  ])('says nothing of: %s', sentence => {
    expect(blameIn(sentence)).toEqual([]);
  });
});
