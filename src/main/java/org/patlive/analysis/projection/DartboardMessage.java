package org.patlive.analysis.projection;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.patlive.analysis.projection.Projection.Sector;
import org.patlive.analysis.result.Results;
import org.patlive.instrument.Band;
import org.patlive.instrument.ShortTitle;
import org.patlive.shared.text.Sentence;

/** The message of the dartboard. It compares bands alone: two means within a band are not ranked. */
final class DartboardMessage {

    private static final int MOST_NAMED = 2;

    private DartboardMessage() {}

    static Sentence of(Results results, List<Sector> sectors) {
        List<Sector> shown =
                sectors.stream().filter(sector -> sector.band().isShown()).toList();
        Optional<Sentence> waiting = WaitingMessage.beforeFigures(results);
        if (waiting.isPresent()) {
            return waiting.get();
        }
        if (shown.isEmpty()) {
            return WaitingMessage.forPrinciples(results.disclosure());
        }
        return shown.size() < sectors.size()
                ? Sentence.text("analysis.dartboard.shown", "shown", shown.size(), "all", sectors.size())
                : comparison(shown);
    }

    private static Sentence comparison(List<Sector> sectors) {
        Comparator<Band> bestFirst = Comparator.naturalOrder();
        Band best = bands(sectors).min(bestFirst).orElseThrow();
        Band worst = bands(sectors).max(bestFirst).orElseThrow();
        if (best == worst) {
            return Sentence.text("analysis.dartboard.same", "band", best.printedRange());
        }
        List<Integer> strongest = principlesIn(best, sectors);
        List<Integer> weakest = principlesIn(worst, sectors);
        if (weakest.size() > MOST_NAMED && strongest.size() > MOST_NAMED) {
            return Sentence.text(
                    "analysis.dartboard.many",
                    "strongest",
                    strongest.size(),
                    "best",
                    best.printedRange(),
                    "weakest",
                    weakest.size(),
                    "worst",
                    worst.printedRange());
        }
        if (weakest.size() > MOST_NAMED) {
            return Sentence.text(
                    "analysis.dartboard.strongest",
                    "principles",
                    ShortTitle.facts(strongest),
                    "band",
                    best.printedRange());
        }
        return strongest.size() > MOST_NAMED
                ? Sentence.text(
                        "analysis.dartboard.weakest",
                        "principles",
                        ShortTitle.facts(weakest),
                        "band",
                        worst.printedRange())
                : Sentence.text(
                        "analysis.dartboard.both",
                        "weakest",
                        ShortTitle.facts(weakest),
                        "strongest",
                        ShortTitle.facts(strongest));
    }

    private static List<Integer> principlesIn(Band band, List<Sector> sectors) {
        return sectors.stream()
                .filter(sector -> sector.band().get().best() == band)
                .map(Sector::principle)
                .toList();
    }

    private static Stream<Band> bands(List<Sector> sectors) {
        return sectors.stream().map(sector -> sector.band().get().best());
    }
}
