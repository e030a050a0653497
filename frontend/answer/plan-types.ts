/** What stands in a slot of an action; more than one where two people have written at the same time. */
export interface Wording {
  revision: number;
  words: string;
  writing: string;
  label: string;
}

/** An action of the plan, as the server tells this phone. */
export interface Card {
  id: string;
  by: string;
  /** Proposed on this phone. */
  mine: boolean;
  /** This phone may change it. */
  may: boolean;
  state: string;
  stateLabel: string;
  supporters: number;
  supported: boolean;
  objection: boolean;
  /** By name of the field: WHAT, PERSON, OWNER, DUE, URGENCY, SUBJECT, "STANCE …" and "NOTE …" with an organisation's id. */
  slots: Record<string, Wording[]>;
  remarks: { id: string; words: string; label: string }[];
  editors: string[];
  merged: string[];
  order: number;
}

/** The plan around its actions. */
export interface PlanHead {
  /** How the others see whoever holds this phone. */
  me: string;
  /** Whose stance may be marked here; empty if no organisation was chosen. */
  organisation: string;
  scenario: string;
  reason: string;
  review: string;
  organisations: { id: string; name: string }[];
  /** What the plan has to answer. */
  areas: { id: string; label: string; subject: string; answered: boolean }[];
}

export const URGENCIES = [
  { value: 'NOW', label: 'Now' },
  { value: 'SOON', label: 'Soon' },
  { value: 'LATER', label: 'Later' },
];

export const STANCES = [
  { value: 'OWN', label: 'We own it' },
  { value: 'SUPPORT', label: 'We support it' },
  { value: 'CAN_LIVE_WITH', label: 'We can live with it' },
  { value: 'OBJECT', label: 'We object' },
];

export const COLUMNS = ['PROPOSED', 'AGREED', 'UNDER_WAY', 'DONE'];
