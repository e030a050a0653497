package org.patlive.feedback.finding;

import org.patlive.shared.FindingId;

/**
 * A finding: one conclusion of the group.
 *
 * @param shown whether the projected screen shows it
 */
public record FindingData(FindingId id, FindingSubject subject, String words, boolean shown) {}
