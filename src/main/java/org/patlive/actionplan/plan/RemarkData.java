package org.patlive.actionplan.plan;

import java.util.UUID;

/** Something said about an action; remarks stand one below the other, so no two of them ever collide. */
public record RemarkData(UUID id, String words, UUID author, String label) {}
