package org.patlive.analysis.figure;

/** Who may see what (domain rules, section 5). Agreed in preparation and locked at the first answer. */
public enum Mode {
    /** Individual assessments with names; updated with every answer. */
    OPEN,
    /** Results per organisation, no personal names; updated with every answer. */
    ORGANISATION,
    /** Groups only, under the rules of docs/disclosure.md. */
    ANONYMOUS
}
