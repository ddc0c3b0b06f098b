const ENDINGS = ['', 'e', 'en', 'er', 'es', 'em'];

/** Some adjectives with all their endings, as one step of a phrase. */
export const adjectives = (list: string): string =>
  list
    .split(/\s+/)
    .flatMap(word => ENDINGS.map(ending => word + ending))
    .join('|');

/** Participles of attention and care: what a person is expected to have done. */
export const CARE =
  'bemerkt|geprüft|kontrolliert|beachtet|gelesen|gefragt|informiert|gemeldet|erkannt|getestet|verifiziert|überprüft|befolgt|berücksichtigt|reagiert|dokumentiert|eskaliert|gesehen|nachgefragt|eingehalten|gewarnt|hinterfragt|weitergegeben|weitergeleitet|angerufen|nachgesehen|nachgeschaut|hingesehen|hingeschaut|aufgepasst|abgestimmt|eingeholt|durchgelesen|quittiert|abgesprochen|angekündigt|mitgeteilt|kontaktiert|geklärt|abgewartet|gemerkt|gekümmert|gedacht|zugehört|bescheid';

/** What hands do, as participles: they end the clause that begins with "hat" or "wurde". */
export const DONE =
  'gelöscht|zerstört|überschrieben|verursacht|beschädigt|gekappt|geändert|entfernt|deaktiviert|eingespielt|getrennt|gezogen|vertauscht|verwechselt|umgelegt|abgeschaltet|ausgeschaltet|geschlossen|geöffnet|freigegeben|verschickt|unterbrochen|überlastet|formatiert|abgebrochen|überbrückt|stillgelegt|vergessen|übersehen|ignoriert|gesperrt|verschoben|umbenannt|gedreht|gedrückt|abgeschossen|lahmgelegt|gemergt|ausgerollt|freigeschaltet|umgestellt|umgesteckt|ausgesteckt|abgezogen|herausgezogen|ausgehängt|verstellt|geleert|abgeklemmt|gestoppt|überfahren|eingecheckt';

/** What is told of an incident. */
export const HARM =
  'ausfall|ausfalls|vorfall|vorfalls|schaden|schadens|datenverlust|datenverlusts|störung|verlust|verlusts|panne|unfall|unfalls|verspätung|fehler|fehlers|stillstand|stillstands|absturz|absturzes|leck|chaos|desaster|debakel';
