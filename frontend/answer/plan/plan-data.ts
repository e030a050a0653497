import { text } from '../../shared/text';

/** One text that stands in a field of an action. */
export interface Wording {
  revision: number;
  words: string;
  /** The edit that wrote it. */
  writing: string;
  /** Whether it was written on this phone. */
  mine: boolean;
  label: string;
}

/** An action of the plan, as the server sends it to this phone (`org.patlive.answer.PlanProperties`). */
export interface Action {
  id: string;
  by: string;
  /** Proposed on this phone. */
  mine: boolean;
  /** Whether this phone may change it. */
  editable: boolean;
  state: string;
  stateLabel: string;
  supporters: number;
  supported: boolean;
  objection: boolean;
  /**
   * Wordings by field: WHAT, PERSON, OWNER, DUE, URGENCY, SUBJECT, AREA, "STANCE …" and "NOTE …" with an organisation's id.
   * More than one wording where several people have written at the same time.
   */
  fields: Record<string, Wording[]>;
  remarks: { id: string; words: string; label: string }[];
  editors: string[];
  merged: string[];
  order: number;
}

/** The plan without its actions. */
export interface PlanHead {
  /** The label under which the others see what is written on this phone. */
  author: string;
  /** The organisation whose stance may be marked on this phone; empty if the respondent chose none. */
  organisation: string;
  scenario: string;
  reason: string;
  review: string;
  organisations: { id: string; name: string }[];
  /** The areas of concern that the plan has to answer. */
  areas: { id: string; label: string; subject: string; answered: boolean }[];
}

export const urgencies = (): { value: string; label: string }[] => [
  { value: 'NOW', label: text('phone.plan.now') },
  { value: 'SOON', label: text('phone.plan.soon') },
  { value: 'LATER', label: text('phone.plan.later') },
];

/** What an organisation can say of an action, in its own words. */
export const ownStances = (): { value: string; label: string }[] => [
  { value: 'OWN', label: text('phone.plan.we-own') },
  { value: 'SUPPORT', label: text('phone.plan.we-support') },
  { value: 'CAN_LIVE_WITH', label: text('phone.plan.we-can-accept') },
  { value: 'OBJECT', label: text('phone.plan.we-object') },
];

/** Where another organisation stands. */
export function stanceText(stance: string): string {
  switch (stance) {
    case 'OWN':
      return text('phone.plan.owner');
    case 'SUPPORT':
      return text('phone.plan.supports');
    case 'CAN_LIVE_WITH':
      return text('phone.plan.can-accept');
    case 'OBJECT':
      return text('phone.plan.objects');
    default:
      return '';
  }
}

/** The states of actions that are on the board, a column for each. */
export const COLUMNS = ['PROPOSED', 'AGREED', 'UNDER_WAY', 'DONE'];

/** Whether a field has several wordings of which one is to be chosen. */
export const hasCollision = (action: Action): boolean =>
  Object.values(action.fields).some((wordings) => wordings.length > 1);
