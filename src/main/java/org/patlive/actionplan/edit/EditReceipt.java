package org.patlive.actionplan.edit;

/**
 * That something is stored.
 *
 * @param revision under which it is known from now on
 * @param conflicting whether somebody else has written in the same place meanwhile: both wordings are kept, one is to be
 *     chosen
 */
public record EditReceipt(long revision, boolean conflicting) {}
