import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../../server/src/service/config.js';
import { analyse } from '../../../server/src/service/index.js';
import { GERMAN_BLAMING, GERMAN_INNOCENT } from './german.js';

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

  const HEADINGS: Readonly<Record<string, string>> = {
    'root-cause': 'Ursachenanalyse',
    actions: 'Maßnahmen',
    timeline: 'Zeitlicher Ablauf',
  };
  function stated(line: string, lang = 'de'): string[] {
    const [section, text] = line.includes('|') ? line.split('|') : ['root-cause', line];
    return analyse(
      `---\nlang: ${lang}\n---\n\n# Vorfall\n\n## ${HEADINGS[section ?? ''] ?? ''}\n\n- ${text ?? ''}\n`,
      { config: DEFAULT_CONFIG },
    )
      .findings.filter(finding => finding.group === 'blame')
      .map(finding => finding.rule);
  }

  it.each(GERMAN_BLAMING)('where the front matter says so: %s', line => {
    expect(stated(line)).not.toEqual([]);
  });

  it.each(GERMAN_INNOCENT)('says nothing where the front matter says so: %s', line => {
    expect(stated(line)).toEqual([]);
  });

  it('leaves the report alone that states a language without phrases', () => {
    expect(stated('The engineer forgot to renew the certificate.', 'nl')).toEqual([]);
    expect(stated('The engineer forgot to renew the certificate.', 'en-GB')).not.toEqual([]);
  });

  it('is read in a part too short to tell, after one that tells', () => {
    const report =
      '# Vorfall\n\n## Zusammenfassung\n\nDer Dienst war nicht erreichbar, weil das Zertifikat abgelaufen war und der Auftrag fehlte.\n\n## Ursachenanalyse\n\nUrsache: menschliches Versagen.\n';
    const rules = analyse(report, { config: DEFAULT_CONFIG }).findings.map(({ rule }) => rule);
    expect(rules).toContain('human-error');
  });
});
