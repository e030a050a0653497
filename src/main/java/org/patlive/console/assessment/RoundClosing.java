package org.patlive.console.assessment;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.signals.Signal;
import java.util.stream.Stream;
import org.patlive.analysis.figure.Disclosure;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.response.Progress;
import org.patlive.console.parts.Confirmation;
import org.patlive.console.parts.ConsoleAddress;
import org.patlive.console.parts.RefusalMessage;
import org.patlive.console.parts.Stage;
import org.patlive.console.steering.RoundControl;
import org.patlive.live.Snapshot;

/** Closing the round: the question before it, what it will show to whom, and the way to stage 3. */
public final class RoundClosing {

    private final RoundControl roundControl;
    private final Signal<Snapshot> snapshots;
    private final RefusalMessage refusal;

    /** @param refusal where it says why the round cannot be closed */
    public RoundClosing(RoundControl roundControl, Signal<Snapshot> snapshots, RefusalMessage refusal) {
        this.roundControl = roundControl;
        this.snapshots = snapshots;
        this.refusal = refusal;
    }

    /** Asks whether to close the round, and says what that means. */
    public void ask() {
        String code = roundControl.round().code();
        Stream<String> sentences = Stream.of(
                whoHasNotFinished(),
                whatClosingShows(),
                text("console.assessment.closing-stops-answers", "code", code));
        Confirmation.of(
                        text("console.assessment.close-round-question"),
                        this::close,
                        text("console.assessment.close-round"),
                        text("console.parts.cancel"),
                        sentences.filter(sentence -> !sentence.isEmpty()).toArray(String[]::new))
                .open();
    }

    /** Says how many have not finished; nothing if all have. */
    private String whoHasNotFinished() {
        Progress progress = snapshots.peek().progress();
        return progress.finished() == progress.joined()
                ? ""
                : text(
                        "console.assessment.not-finished",
                        "count",
                        progress.joined() - progress.finished(),
                        "joined",
                        progress.joined());
    }

    /** Says which figures closing the round will show, and to whom. */
    private String whatClosingShows() {
        Snapshot snapshot = snapshots.peek();
        Disclosure disclosure = snapshot.round().plan().disclosure();
        if (disclosure.mode() != Mode.ANONYMOUS) {
            return text("console.assessment.closing-changes-nothing");
        }
        if (snapshot.asPublished()) {
            return text("console.assessment.closing-may-update", "threshold", disclosure.threshold());
        }
        int most = snapshot.progress().finishedPrinciples().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        if (most < disclosure.threshold()) {
            return text("console.assessment.closing-shows-nothing", "threshold", disclosure.threshold());
        }
        return whatIsSeen(snapshot.round().meeting().concealed(), most >= Disclosure.EXACT_FROM) + " "
                + text("console.assessment.groups-as-bands");
    }

    /** @param hidden whether the results are hidden at present */
    private static String whatIsSeen(boolean hidden, boolean exact) {
        if (hidden) {
            return exact
                    ? text("console.assessment.exact-seen-once-shown")
                    : text("console.assessment.bands-seen-once-shown");
        }
        return exact ? text("console.assessment.exact-seen") : text("console.assessment.bands-seen");
    }

    private void close() {
        if (refusal.attempt(roundControl::close)) {
            ConsoleAddress.open(ConsoleAddress.of(roundControl.id(), Stage.ANALYSIS));
        }
    }
}
