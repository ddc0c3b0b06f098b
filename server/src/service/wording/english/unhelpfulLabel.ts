import type { PhraseGroup } from '../language.js';
import { finite, verbs } from './families.js';

const MENTAL =
  'concentration|attention|focus|awareness|vigilance|alertness|attentiveness|mindfulness|presence';
const WEAK = 'lack|loss|lapse|lapses|absence|want|shortage|deficit|failure|decline|dearth';

export const LABEL: readonly PhraseGroup[] = [
  {
    category: 'unhelpful-label',
    reading: 'any',
    phrases: [
      `loss|lost|lack|lacked|lacks|lacking|losing|loses|lose|reduced|poor|no|insufficient|inadequate|low|bad|diminished|degraded|deficient ?of ?all ?any|his|her|their|its|our|the|crew situational|situation awareness`,
      'complacency|complacent|complacently|inattention|inattentiveness|inattentively|absent-mindedness|absent-minded|overconfidence|over-confidence|hubris|tunnel-vision|forgetfulness|distractedness|unawareness|apathy|blasé|blase|cockiness|overreliance|daydreaming|smugness|self-satisfaction|groupthink|group-think|get-there-itis|get-home-itis|unmindful|distractibility',
      'tunnel vision',
      'misplaced|excessive|blind|undue trust|faith|confidence|reliance in|on|by',
      'much trust|faith|confidence|reliance in|on ?their|his|her|our ?own experience|judgement|judgment|skill|skills|routine|instinct|instincts|memory|ability|abilities|luck',
      'lack|want|absence of ?a ?any ?proper safety|security|quality|reporting|learning|testing culture|mindset',
      'indifference|disinterest|listlessness ?of|in|among|on|by|at|to|towards',
      'let|lets|letting * guard down|slip',
      'not|hardly|barely|never mentally|fully present|there',
      'distraction|haste|boredom|carelessness|negligence|inexperience|impatience|routine|stubbornness|laziness|overeagerness ?also ?certainly played|plays|had|was|were|may|contributed ?have ?played ?a|its ?large part|role|share|factor|to',
      'made|left|rendered|making ?almost {person} ?so ?all ?too ?completely blind|deaf|numb|complacent|careless|sloppy|oblivious|inattentive|lazy|overconfident|indifferent',
      `${WEAK} of|in|into ?proper ?sufficient ?due ?adequate ?full ?basic ${MENTAL}|engagement|seriousness`,
      'lapsed concentration|attention',
      `poor|insufficient|inadequate|diminished|wandering|reduced|low|waning|slipping|weak ${MENTAL} ?of ?by ?among ?on`,
      'alarm|alert|change|inattentional blindness',
      'confirmation|normalcy|normality|optimism|plan-continuation|continuation|expectation|automation|cognitive|anchoring bias|complacency|fixation',
      'normalisation|normalization of deviance',
      'risk|safety|security|operational|cost ?situational awareness ?of|among|was|by|in ?the was|is|were lacking|missing|poor|low|weak|insufficient',
      'false sense of security',
      'attitude problem|problems|issue|issues',
      'mind|minds|attention|focus|concentration|thoughts|head|heads ?had wandered|drifted|slipped|lapsed|strayed',
      'mind|minds|attention|focus|concentration|thoughts|head|heads was|were|is ?wandering elsewhere|somewhere|on|off|away',
      'going|went|go|goes through the motions',
      'eye|eyes|mind|focus off|on the ball|job|road|game',
    ],
    unlessNext: ['event', 'events', 'settings', 'campaign', 'training', 'mechanism', 'layer', 'head'],
  },
  {
    category: 'unhelpful-label',
    reading: 'person',
    notIn: ['successes', 'actions'],
    phrases: [
      `weren't|wasn't|isn't|not|stopped|stop|stops|never|without|didn't|doesn't|hardly|barely|hadn't ?been ?any ?enough paying|pay|paid|concentrating|concentrate|focused|focusing|attentive|vigilant|awake|alert|mindful`,
      `${finite('lose')} * ${MENTAL}|plot|thread|interest|overview|picture|big-picture`,
      `${verbs('lack')} * * ${MENTAL}`,
      'stopped|ceased|quit caring|bothering|thinking|listening|looking',
      'on|in ?an autopilot|auto-pilot|routine|daze|trance',
      'lulled|lull into',
      'distracted|dozing|unfocused|overconfident|over-confident|fixated|preoccupied|inattentive|desensitised|desensitized|absent-minded|oblivious|bored|sleepy|drowsy|disengaged|lulled|mesmerised|cocky|spaced',
      'too|over|overly focused|focussed|fixated|absorbed|engrossed|preoccupied|confident|comfortable|relaxed|tired|used|sure|accustomed|familiar|trusting|reliant',
      'had|have|has|was|were ?mentally ?* switched|tuned|zoned|checked|nodded|dozed|drifted off|out',
      'not have|keep * * eye|eyes|mind|head|focus on',
      'tuned|zoned|spaced|dozed|nodded out|off',
      'asleep|sleepwalked|sleepwalking',
      'got|get|gets|getting|was|were|became ?too carried|comfortable|lazy|sloppy|used ?away|to',
      'had|have|has|having|was|were become|grown|got|gotten|grew ?too ?so accustomed|numb|deaf|blind|used|desensitised|desensitized|immune|inured|indifferent to',
      'took|taken|take|takes|taking * * for granted',
      'fell|fall|falls asleep|prey|victim|into',
      'relied|trusted|relies too much|heavily on',
      'relied|trusted blindly',
    ],
    unlessNext: ['pilot-mode', 'schedule'],
  },
];
