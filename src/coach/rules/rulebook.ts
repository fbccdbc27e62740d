import type { ItalianIrregular } from '../inflection/italian.ts';
import type { PackedRule } from '../likeness/packed.ts';
import type { Program } from '../patterns/program.ts';
import type { Address, Goal, Sureness } from '../reading.ts';
import type { Grammar } from './grammar.ts';

/**
 * The compiled rulebook: what the build makes of the YAML files in `src/rulebook`. Plain JSON. Numbers
 * called pattern point into the language's program.
 */
export interface Rulebook {
  readonly catalogue: Catalogue;
  readonly languages: Readonly<Record<string, LanguageRules>>;
}

/** Names and reasons, in every interface language. */
export interface Catalogue {
  readonly families: readonly Family[];
  readonly rules: readonly CatalogueEntry[];
  readonly signals: readonly CatalogueEntry[];
}

export interface Family {
  readonly id: string;
  readonly name: Localised;
}

export interface CatalogueEntry {
  readonly id: string;
  /** The rule's family; empty for a signal. */
  readonly family: string;
  readonly principle: string;
  readonly name: Localised;
  readonly why: Localised;
  readonly source?: Localised | undefined;
  /** Rules that weigh little in the verdict. */
  readonly minor: boolean;
  /** Signals that open a post to an answer. */
  readonly opening: boolean;
}

/** One text per interface language. */
export type Localised = Readonly<Record<'en' | 'it', string>>;

/** Everything the coach knows in one language. */
export interface LanguageRules {
  readonly program: Program;
  readonly irregular: Readonly<Record<string, ItalianIrregular>>;
  readonly rules: readonly Rule[];
  readonly signals: readonly PraiseRule[];
  readonly evidence: readonly EvidenceRule[];
  readonly goals: readonly GoalRule[];
  readonly additions: Additions;
  readonly subjects: readonly Subject[];
  readonly grammar: Grammar;
  readonly likeness: readonly PackedRule[];
  readonly rewrites: readonly Rewrite[];
}

/** Other words for wordings of one rule, whichever of its patterns marked them, or none. */
export interface Rewrite {
  /** The rule whose flags it is for. */
  readonly rule: string;
  readonly group: PatternGroup;
  readonly templates: readonly Template[];
  /** Neither later rewrites nor the rule's own suggestions are offered where this one knows the words. */
  readonly last: boolean;
  /** It is offered after the rule's own suggestions, not before them. */
  readonly besides: boolean;
}

/** Conditions under which a pattern counts. Traits are evidence names, or `question`, `exclamation`, `opening`, `reply`. */
export interface Conditions {
  readonly onlyIf: readonly string[];
  readonly unless: readonly string[];
  readonly onlyBefore: readonly number[];
  readonly onlyAfter: readonly number[];
  readonly onlySentence: readonly number[];
  readonly onlyPost: readonly number[];
  readonly unlessBefore: readonly number[];
  readonly unlessAfter: readonly number[];
  readonly unlessSentence: readonly number[];
  readonly unlessPost: readonly number[];
  /** Patterns whose marked part the match must not stand in: the title of a film. */
  readonly unlessInside: readonly number[];
}

/** Patterns that share their conditions and consequences. */
export interface PatternGroup {
  readonly patterns: readonly number[];
  readonly sureness: Sureness;
  /** What remains when only the traits of `onlyIf` are missing; undefined: nothing. */
  readonly otherwise: Sureness | undefined;
  readonly conditions: Conditions;
  /** Name of the suggestions to offer. */
  readonly suggest: string | undefined;
  readonly weight: number;
  /** How many different findings count, where findings are weighed. */
  readonly most: number;
}

/** The closed set of rule kinds. */
export type Rule = PhraseRule | AbsenceRule | ShareRule | CapitalsRule | HashtagRule;

interface RuleBase {
  readonly id: string;
  readonly suggestions: Readonly<Record<string, readonly Template[]>>;
}

/** Flags the words its patterns find. */
export interface PhraseRule extends RuleBase {
  readonly kind: 'phrase';
  readonly groups: readonly PatternGroup[];
  /** What all its patterns ask. */
  readonly conditions: Conditions;
  /** How far its marks run: over the pattern's own words, or on to the question mark of their sentence. */
  readonly marks: 'words' | 'question';
}

/** Flags the whole post for something that is not there. */
export interface AbsenceRule extends RuleBase {
  readonly kind: 'absence';
  readonly sureness: Sureness;
  /** All of these traits, and one of each list in `needsAny`. */
  readonly needs: readonly string[];
  readonly needsAny: readonly (readonly string[])[];
  readonly unless: readonly string[];
  readonly unlessPraised: readonly string[];
}

/** Flags the whole post when a trait fills too many of its sentences. */
export interface ShareRule extends RuleBase {
  readonly kind: 'share';
  readonly sureness: Sureness;
  readonly of: string;
  readonly atLeast: number;
  readonly sentences: number;
  readonly needs: readonly string[];
  readonly unless: readonly string[];
  readonly unlessPraised: readonly string[];
}

/** Flags shouting: runs of capitals, piled-up signs and emoji, stretched letters. */
export interface CapitalsRule extends RuleBase {
  readonly kind: 'capitals';
  readonly acronyms: readonly string[];
  /** Places and the like, in small letters; a calmer spelling gives them their capital back. */
  readonly names: readonly string[];
  readonly groups: readonly PatternGroup[];
  readonly unless: readonly string[];
}

/** Flags more hashtags than the site's norm. */
export interface HashtagRule extends RuleBase {
  readonly kind: 'hashtags';
  /** Site id → most hashtags; `default` where the site is unknown. */
  readonly norms: Readonly<Record<string, number>>;
}

/** Praises what its patterns find. */
export interface PraiseRule {
  readonly id: string;
  readonly groups: readonly PatternGroup[];
}

/** A trait of the post: true when the weights of its patterns reach the threshold. */
export interface EvidenceRule {
  readonly id: string;
  readonly threshold: number;
  readonly groups: readonly PatternGroup[];
}

/** What speaks for one goal of a post: the weights of its patterns and of the traits it shows add up. */
export interface GoalRule {
  readonly id: Goal;
  readonly threshold: number;
  readonly traits: Readonly<Record<string, number>>;
  readonly groups: readonly PatternGroup[];
  /** What to ask where the post's subject leaves it open. */
  readonly questions: readonly Question[];
}

/** What may be added to a post beside a rule's own suggestions. */
export interface Additions {
  /** How this language's law wants paid posts marked. */
  readonly disclosure: string;
  readonly groups: readonly AdditionGroup[];
}

/** Additions that mend the same thing. */
export interface AdditionGroup {
  readonly id: string;
  /** Ids of the rules whose flags they are offered for. */
  readonly rules: readonly string[];
  /** The writer's own words that come before them, where there are any. */
  readonly own: 'closings' | 'disclosure' | undefined;
  readonly templates: readonly Template[];
}

/** How a suggestion is made; `text` is a template (see suggestions/template.ts). */
export interface Template {
  readonly kind: 'replace' | 'remove' | 'insert';
  readonly text: string;
  /** replace and remove: the marked span, the whole match, the clause or the sentence it stands in. */
  readonly over: 'span' | 'match' | 'clause' | 'sentence';
  /** insert: where. */
  readonly at: 'start' | 'end' | 'after';
  readonly warmth: 'plain' | 'warm' | 'any';
  /** Only behind a joining word ("choose and book"), only where none stands before it, or in both places. */
  readonly stands: 'joined' | 'alone' | 'any';
  /** Only where nothing before it in the list can be offered. */
  readonly instead: boolean;
  /** May drop words that the rule does not know, such as what stands beside a marked order. */
  readonly drops: boolean;
  /** Only for posts with one of these goals; empty: for all. */
  readonly goals: readonly Goal[];
}

/** What a question asks for. */
export const QUESTION_TYPES = ['experience', 'choice', 'need', 'disagreement'] as const;

/** One of them. */
export type QuestionType = (typeof QUESTION_TYPES)[number];

/** A question as a template; `{name}` is what a pattern of its subject remembered. */
export interface Question {
  readonly type: QuestionType;
  readonly text: string;
}

/** A matter a post may be about (food, a journey) or what it does (tells of a price, of a report), and what to ask of it. */
export interface Subject {
  readonly id: string;
  /** The weight it takes; a subject that takes none fits every post. */
  readonly threshold: number;
  /** Whether it fits posts of any matter: asked after all other subjects and after the goal. */
  readonly last: boolean;
  readonly traits: Readonly<Record<string, number>>;
  readonly groups: readonly PatternGroup[];
  /** Only for posts with one of these goals, or with none; empty: for all. */
  readonly goals: readonly Goal[];
  /** Nothing else is asked of such a post. */
  readonly alone: boolean;
  /** Whether its questions may be put into a conversation: all, only those with what the post itself names, or only where the post is mainly about it; others are only offered. */
  readonly conversation: boolean | 'named' | 'mainly';
  /** How readers are spoken to where the post itself does not show it. */
  readonly address: Address | undefined;
  /** In the order in which their types are offered. */
  readonly questions: readonly Question[];
}
