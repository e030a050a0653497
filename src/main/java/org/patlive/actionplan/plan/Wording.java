package org.patlive.actionplan.plan;

import java.util.UUID;

/**
 * What stands in a slot.
 *
 * @param revision grows with every change of the plan
 * @param author who wrote it
 * @param label how the others see who wrote it
 */
public record Wording(long revision, String words, UUID editSession, UUID author, String label) {}
