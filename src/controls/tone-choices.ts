import { GOALS, type Goal, type Tone } from '../coach/reading.ts';
import type { WordingKey } from '../settings/wording.ts';

/** Each choice and what it is called, in the order shown. */
export type Named<T> = readonly (readonly [value: T, name: WordingKey])[];

/** The parts of the tone that are one choice out of a few. */
export type ChosenField = 'strictness' | 'address' | 'voice' | 'warmth' | 'emoji' | 'exclamations' | 'goal';

/** What the goals are called. */
export const GOAL_NAMES: Readonly<Record<Goal, WordingKey>> = {
  announce: 'goalAnnounce', sell: 'goalSell', event: 'goalEvent', help: 'goalHelp', recruit: 'goalRecruit',
  apologise: 'goalApologise', celebrate: 'goalCelebrate', inform: 'goalInform', reply: 'goalReply',
};

const TOLERANCES: Named<Tone['emoji']> = [['low', 'toleranceLow'], ['usual', 'toleranceUsual'], ['high', 'toleranceHigh']];

/** What each of them is called and can be; a menu where there are too many to stand side by side. */
export const TONE_CHOICES: { readonly [F in ChosenField]: { readonly label: WordingKey; readonly choices: Named<Tone[F]>; readonly menu?: true } } = {
  strictness: { label: 'settingStrictness', choices: [['gentle', 'strictnessGentle'], ['balanced', 'strictnessBalanced'], ['strict', 'strictnessStrict']] },
  address: { label: 'settingAddress', choices: [['auto', 'addressAuto'], ['tu', 'addressTu'], ['voi', 'addressVoi'], ['lei', 'addressLei']] },
  voice: { label: 'settingVoice', choices: [['singular', 'voiceSingular'], ['plural', 'voicePlural']] },
  warmth: { label: 'settingWarmth', choices: [['plain', 'warmthPlain'], ['warm', 'warmthWarm']] },
  emoji: { label: 'settingEmoji', choices: TOLERANCES },
  exclamations: { label: 'settingExclamations', choices: TOLERANCES },
  goal: { label: 'settingGoal', choices: [['auto', 'goalAuto'], ...GOALS.map((goal) => [goal, GOAL_NAMES[goal]] as const)], menu: true },
};

/** All of them, in the order shown. */
export const CHOSEN_FIELDS = Object.keys(TONE_CHOICES) as readonly ChosenField[];
