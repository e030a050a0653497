package org.patlive.analysis.projection;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.patlive.analysis.figure.PrincipleNames;
import org.patlive.analysis.projection.Projection.Sector;
import org.patlive.analysis.result.Results;
import org.patlive.instrument.Band;

/** The message of the dartboard. It compares bands alone: two means within a band are not ranked. */
final class DartboardMessage {

    private static final int MOST_NAMED = 2;

    private DartboardMessage() {}

    static String of(Results results, List<Sector> sectors) {
        List<Sector> shown =
                sectors.stream().filter(sector -> sector.band().isShown()).toList();
        Optional<String> waiting = WaitingMessage.beforeFigures(results);
        if (waiting.isPresent()) {
            return waiting.get();
        }
        if (shown.isEmpty()) {
            return WaitingMessage.forPrinciples(results.disclosure());
        }
        return shown.size() < sectors.size()
                ? shown.size() + " of " + sectors.size() + " principles can be shown"
                : comparison(shown);
    }

    private static String comparison(List<Sector> sectors) {
        Comparator<Band> bestFirst = Comparator.naturalOrder();
        Band best = bands(sectors).min(bestFirst).orElseThrow();
        Band worst = bands(sectors).max(bestFirst).orElseThrow();
        if (best == worst) {
            return "All six principles stand in the band " + best.printedRange();
        }
        List<Integer> strongest = principlesIn(best, sectors);
        List<Integer> weakest = principlesIn(worst, sectors);
        if (weakest.size() > MOST_NAMED && strongest.size() > MOST_NAMED) {
            return strongest.size() + " principles stand in the band " + best.printedRange() + ", " + weakest.size()
                    + " in " + worst.printedRange();
        }
        if (weakest.size() > MOST_NAMED) {
            return withVerb(strongest) + "our strongest ground, in the band " + best.printedRange();
        }
        return strongest.size() > MOST_NAMED
                ? withVerb(weakest) + "our weakest ground, in the band " + worst.printedRange()
                : withVerb(weakest) + "our weakest ground; " + PrincipleNames.list(strongest) + " our strongest";
    }

    private static String withVerb(List<Integer> principles) {
        return PrincipleNames.list(principles) + (PrincipleNames.arePlural(principles) ? " are " : " is ");
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
