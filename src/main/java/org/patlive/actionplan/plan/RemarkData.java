package org.patlive.actionplan.plan;

import java.util.UUID;

/** A remark on an action. Remarks are listed one below the other, so they never conflict. */
public record RemarkData(UUID id, String words, UUID author, AuthorLabel label) {}
