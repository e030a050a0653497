package org.patlive.feedback.finding;

import org.patlive.shared.FindingId;

/**
 * What the group concludes.
 *
 * @param shown whether the room sees it where it belongs
 */
public record FindingData(FindingId id, FindingSubject subject, String words, boolean shown) {}
