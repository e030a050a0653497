package org.patlive.screen;

import java.util.List;

/** One word for each principle, in the order of the publication; not part of the published tool. */
final class PrincipleNames {

    // TODO(merge): picture.ShortTitle.all() says the same; use it and delete this class
    static final List<String> SHORT = List.of("Need", "Purpose", "Commitment", "Trust", "Arrangements", "Learning");

    private PrincipleNames() {}
}
