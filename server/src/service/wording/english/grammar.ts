import { frequencies, words } from '../language.js';

/** Subjects that deny that anybody did something. */
export const NOBODY = words('nobody no-one no none');

export const AUXILIARIES = words(
  'have has had having been be is are was were am do does did to not never also again then simply just obviously clearly still even all',
  "haven't hasn't hadn't isn't aren't wasn't weren't will would could should might may can must shall won't wouldn't couldn't shouldn't",
  'since already almost once too both each themselves himself herself ever always often sometimes perhaps probably unfortunately apparently only',
  'simultaneously had twice yet later first instead however basically effectively unknowingly more somehow soon long',
);

export const PREPOSITIONS = words(
  'of in on at for from with by to during within without under over behind through across about into onto near next off outside inside per against between among towards via beside above below beyond at around like despite amid upon',
);

export const DETERMINERS = words(
  'the a an our their his her its my your this these those some any each every no one two three four five several many most both another all',
);

export const SUBORDINATORS = words(
  'because although though while when whenever where whereas since as if unless until after before once so but how why whether than yet what then',
);

export const DENIALS = words(
  "not no nor neither never without rather avoid avoids avoided avoiding isn't wasn't aren't weren't don't doesn't didn't wouldn't won't can't blameless",
  'whether none cannot instead hardly anything nothing nobody exclude excludes excluded reject rejects rejected denied deny ruled',
);

export const META = words(
  'insurer insurers clause clauses word words phrase phrases term wording blameless blamelessly blamelessness headline newspaper editorial blame-free blame-aware hindsight-bias',
);

export const NAMING = words('calling labelling labeling naming blaming attributing ascribing');

export const TRADES = words(
  'duty signalling ramp shipping gate booking travel estate sales cabin insurance letting ticket check-in customs forwarding purchasing station call-centre call-center leasing reservation squad shift team project game harbour harbor yard quiz scrum dock stock credit traffic air-traffic financial inventory flight train cost document area approach tower gang choir line crew patrol route apron transmission relieving off-going reservations tier-one tier-two tier-1 tier-2 tier-3 capacity level-1 level-2 level-3 level-one level-two l1 l2 l3',
);

export const POSSESSIVES = words('your his her our their whose');

export const PARTITIVES = words(
  'one some two three four several many most none any each both few member members half either neither part rest majority bulk head heads number group groups pair couple handful all those',
);

export const TITLES = words(
  'dr mr mrs ms miss prof professor captain capt nurse sgt sergeant lieutenant officer colonel engineer attorney coach judge sister rabbi reverend pastor inspector constable corporal commodore admiral councillor senator',
);

export const HANDIWORK = words(
  'unplugged typed typing mistyped pasted clicked unscrewed yanked fat-fingered miskeyed keyed hand-edited force-pushed force-pushes unwired unsoldered misheard overslept',
);

/** Words that may stand between the words of any phrase; those in -ly as well. */
export const ADVERBS = words(
  'really also even ever just then still once yet at-all ever again much well quite perhaps maybe indeed instead soon somehow so',
);

export const ASKING = words(
  'and or but so is are remains unclear clear unknown known question ask asks asked asking out determine determined establish established identify identified',
  'know knows knew see discover discovered learn learnt learned clarify clarified investigate investigated check wonder wondered wonders tell say',
  'understand uncover trace about of on to regarding whether certain sure obvious told review discuss explain explained then',
);

export const DEPARTMENTS = words(
  'infra backend frontend logistics planning analytics fraud risk product platform billing maintenance engineering design growth infrastructure warehouse payments data search content editorial communications reliability production transport networking storage development analytics research quality safety events accounts claims distribution shipping receiving transportation payroll radiology pathology cardiology oncology surgery obstetrics anaesthetics microbiology histology editorial creative estates dev infosec fulfilment fulfillment merchandising pricing compliance network voice telephony l1 l2 l3 tier-1 tier-2 tier-3 t1 t2 business licensing admissions timetabling rostering scheduling planning photography',
);

export const TALK = words(
  'looked look bothered waited told tell informed inform asked ask forgot forgotten forget bothered bother promised neglected consulted consult discussed discuss agreed thought briefed insisted decided refused warn warned listen listened answered reply replied rehearse rehearsed escalate escalated notify notified phone telephone notes manual mail mails contract calendar freeze review reviewed rehearsal advice warning warnings concern concerns handover hand-over sign-off meeting training test tests proofread proofreading unread promise instructions notice letter letters reminder reminders',
);

/** Counted over public post-mortems, and rounded. */
export const COMMON = frequencies({
  200: 'the to a and of in that was',
  60: 'is for we this on not it with from be our all were are by',
  30: 'have time an cluster which but at incident when up service so had users should action no i as or services data system',
  12: 'will if issue issues due more been or what changes minutes being some after has out process fix would team these there logs back one they can also outage because other change cause during their went user caused before load down only hours than about run us into did problem use started while how still any could causing failed again then impact too get since working event alert alerts error errors wrong engineer engineers production people until',
  5: 'you first between once many now without made very under need does him set just even both over itself its different two few got never why already around take part him much write following main everything done such take came having good enough every source another most first last least new off up ever jobs job check read made making done found',
});
