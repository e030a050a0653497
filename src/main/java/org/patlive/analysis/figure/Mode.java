package org.patlive.analysis.figure;

/** Who may see what (domain rules, section 5); agreed in preparation and locked at the first answer. */
public enum Mode {
    /** Individual assessments with names; a release on every answer. */
    OPEN,
    /** Results per organisation, no personal names; a release on every answer. */
    ORGANISATION,
    /** Groups only, under the threshold rules. */
    ANONYMOUS
}
