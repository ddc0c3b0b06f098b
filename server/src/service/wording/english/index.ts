import { words, type Language } from '../language.js';
import { FIX_HUMAN, HINDSIGHT, PERSONAL_HINDSIGHT, PUNISHMENT, WHO } from './actions.js';
import * as grammar from './grammar.js';
import { COUNTERFACTUAL, HUMAN_ERROR, NONEVENT } from './people.js';
import { FAULT, JUDGEMENT, LABEL, NAMED_PERSON } from './values.js';

export const ENGLISH: Language = {
  id: 'en',
  groups: [
    ...COUNTERFACTUAL,
    ...NONEVENT,
    ...HUMAN_ERROR,
    ...JUDGEMENT,
    ...FAULT,
    ...NAMED_PERSON,
    ...LABEL,
    ...HINDSIGHT,
    PERSONAL_HINDSIGHT,
    ...PUNISHMENT,
    ...FIX_HUMAN,
    ...WHO,
  ],
  persons: grammar.PERSONS,
  personEnds: ['-engineer', '-team', '-operator', '-oncall', '-lead', '-person', '-admin'],
  nobody: grammar.NOBODY,
  systems: grammar.SYSTEMS,
  names: grammar.NAMES,
  auxiliaries: grammar.AUXILIARIES,
  prepositions: grammar.PREPOSITIONS,
  determiners: grammar.DETERMINERS,
  subordinators: grammar.SUBORDINATORS,
  by: words('by of on from to made with at squarely part side'),
  had: words("had hadn't 'd has were"),
  would: words("would wouldn't could couldn't might would've could've should never"),
  must: words('must should will need needs have has shall to please can always'),
  denials: grammar.DENIALS,
  meta: grammar.META,
};
