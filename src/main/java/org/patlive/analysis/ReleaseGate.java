package org.patlive.analysis;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.patlive.instrument.Item;

/** Placeholder until the real one lands. */
public final class ReleaseGate {
    public ReleaseGate(Disclosure disclosure) {}

    public void restoreReleased(UUID respondent, Item item, int value) {}

    public void restorePending(UUID respondent, Item item, int value) {}

    public Optional<List<Change>> due() {
        return Optional.empty();
    }

    public Optional<List<Change>> answer(UUID respondent, Item item, int value) {
        return Optional.empty();
    }

    public List<Change> reveal() {
        return List.of();
    }

    public int changedSinceRelease() {
        return 0;
    }
}
