package org.patlive.actionplan.edit;

/**
 * Confirms that an edit is stored.
 *
 * @param revision of the stored wording
 * @param conflicting whether somebody else has written in the same field meanwhile: both wordings are kept, and one is to be
 *     chosen
 */
public record EditReceipt(long revision, boolean conflicting) {}
