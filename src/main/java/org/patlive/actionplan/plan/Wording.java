package org.patlive.actionplan.plan;

import java.util.UUID;

/**
 * One wording of a field.
 *
 * @param revision of the plan when it was written; grows with every change of the plan
 * @param editSession in which it was written
 * @param author id of who wrote it
 * @param label of who wrote it, as other people see it
 */
public record Wording(long revision, String words, UUID editSession, UUID author, AuthorLabel label) {}
