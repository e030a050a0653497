import { KeyOutcome, SheetTyping } from './sheet-typing';

/** An organisation or a level. */
export interface OwnerChoice {
  key: string;
  label: string;
}

/** What the parts of the page show, and what they call when somebody types or clicks. */
export interface PaperView {
  readonly organisations: OwnerChoice[];
  readonly organisationOptional: boolean;
  readonly levels: OwnerChoice[];
  readonly levelOptional: boolean;
  /** Whether the round asks for names. */
  readonly named: boolean;
  readonly typing: SheetTyping;
  /** Whether each sheet is typed twice. */
  twice: boolean;
  /** The topic of the comment that is shown. */
  topic: string;
  /** What the last key has led to. */
  readonly message: string;
  /** Whether the sheet is cleared when the button is pressed once more. */
  readonly isClearing: boolean;
  readonly onKey: (event: KeyboardEvent) => void;
  /** To be called after each change of the draft. */
  changed(outcome?: KeyOutcome): void;
  clear(): void;
  /** Shows a sentence, and announces it to screen readers. */
  showMessage(sentence: string): void;
  focusOn(id: string): void;
  /** Moves the focus to the current cell. */
  focusOnCell(): void;
  /** Moves the focus to what is missing of the owner, else to the first figure that has to be typed. */
  focusOnFirstMissing(): void;
}
