/** "of the outage", "des Ausfalls", "de l'incident": that the report is about it needs no saying. */
const COMPLEMENTS: readonly RegExp[] = [
  /\s(?:of|for|behind|in|during|to) (?:the|this|that|our|an?) (?:\S{1,30} )?(?:incident|outage|problem|issue|failure|event|disruption|degradation|breach|downtime)s?$/,
  /\s(?:of|for) (?:incidents?|outages?|events?|failures?)$/,
  /\s(?:des|der|dieses|zum|zur|vom) (?:ausfalls?|vorfalls?|problems?|störung|incidents?|fehlers?|ereignisse?s?)$/,
  /\s(?:de|du|des|a) (?:l'|la |le |cet |cette )?(?:incident|panne|probleme|interruption|indisponibilite|evenements?)$/,
  /\s(?:del?|do|da|della) (?:la |el |este )?(?:incidente|problema|interrupcion|fallo|falla|caida|falha|interrupcao|guasto|disservizio|eventos?)$/,
  /\s(?:dell'|del |degli )(?:incidente|interruzione|eventi)$/,
  /\s(?:van|voor) (?:het|de) (?:incident|storing|probleem|gebeurtenissen)$/,
];

const QUALIFIERS =
  /^(?:(?:an?|the|our|incident|outage|post-?mortem|event|problem|issue|detailed|full|complete|brief|short|quick|initial|final|preliminary|proposed|planned|key|main|major|primary|secondary|high[- ]level|other|additional|further|suggested|possible|potential|internal|external|identified|recommended|die|das|le|la|les|el|los|las|gli|het|1st|first) ){1,2}/;
const TAILS = /\s(?:analysis|details|description|overview|section|summary|list|status|notes)$/;

/** A normalised name without what only says whose it is, how long or how certain. */
export function coreOf(name: string): string {
  const complement = COMPLEMENTS.find(pattern => pattern.test(name));
  const bare = complement === undefined ? name : name.replace(complement, '');
  const core = bare.replace(QUALIFIERS, '').replace(TAILS, '');
  return core === '' ? name : core;
}
