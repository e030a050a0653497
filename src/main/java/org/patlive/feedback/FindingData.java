package org.patlive.feedback;

import org.patlive.shared.FindingId;

/**
 * What the group concludes.
 *
 * @param shown whether the room sees it where it belongs
 */
public record FindingData(FindingId id, Subject subject, String words, boolean shown) {}
