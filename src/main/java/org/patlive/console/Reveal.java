package org.patlive.console;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.signals.Signal;
import org.patlive.analysis.Mode;
import org.patlive.assessment.Refused;
import org.patlive.live.Snapshot;

/** Shows the room what has been answered since the last release, in an Anonymous round, with a warning where due. */
final class Reveal {

    private final Steering steering;
    private final Signal<Snapshot> newest;

    Reveal(Steering steering, Signal<Snapshot> newest) {
        this.steering = steering;
        this.newest = newest;
    }

    /** @throws Refused if there is nothing to reveal */
    void ask() {
        Snapshot now = newest.peek();
        int threshold = now.round().plan().disclosure().threshold();
        if (now.round().plan().disclosure().mode() != Mode.ANONYMOUS) {
            throw new Refused("In this round every answer shows at once: there is nothing to reveal.");
        }
        if (now.changedSinceRelease() == 0) {
            throw new Refused("Nobody has changed anything since the last release: there is nothing to reveal.");
        }
        ConfirmDialog warning = Confirmation.of(
                "Reveal now?",
                steering::reveal,
                "Reveal now",
                "Wait for more",
                now.changedSinceRelease() < threshold
                        ? "Fewer than " + threshold
                                + " partners have changed something: revealing now could show what one of them answered."
                        : "What is still held back would show what each of the partners who changed something"
                                + " answered: revealing now shows it.");
        warning.open();
    }
}
