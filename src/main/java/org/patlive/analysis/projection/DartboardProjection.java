package org.patlive.analysis.projection;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.patlive.analysis.figure.Figure;
import org.patlive.analysis.figure.Figure.Reason;
import org.patlive.analysis.figure.Mode;
import org.patlive.analysis.projection.Projection.Dart;
import org.patlive.analysis.projection.Projection.Dartboard;
import org.patlive.analysis.projection.Projection.Sector;
import org.patlive.analysis.result.Results;
import org.patlive.analysis.result.Results.PrincipleResult;
import org.patlive.analysis.result.Results.Score;
import org.patlive.instrument.Band;

/** Computes where the darts land: at respondents' totals, at the means of organisations, or in the middle of bands. */
final class DartboardProjection {

    private DartboardProjection() {}

    static Dartboard of(Results results) {
        List<Sector> sectors = results.principles().stream()
                .map(principle -> sector(results, principle))
                .toList();
        return new Dartboard(
                DartboardMessage.of(results, sectors),
                results.respondents(),
                results.isWaitingForClosing() ? results.complete() : 0,
                sectors);
    }

    private static Sector sector(Results results, PrincipleResult principle) {
        int n = principle.score().value().map(Score::n).orElse(0);
        return new Sector(
                principle.number(),
                principle.completed(),
                principle.band(),
                Projection.isCoarse(results, n) && principle.score().isShown()
                        ? Figure.hidden(Reason.COARSE)
                        : principle.score().map(score -> Projection.tenth(score.mean())),
                n,
                principle
                        .score()
                        .value()
                        .map(score -> darts(results, principle, score))
                        .orElse(List.of()));
    }

    private static List<Dart> darts(Results results, PrincipleResult principle, Score score) {
        if (results.disclosure().mode() == Mode.ORGANISATION) {
            return results.organisations().stream()
                    .flatMap(group -> group.principles().get(principle.number() - 1).score().value().stream()
                            .map(mean -> new Dart(mean.mean(), 1, group.name())))
                    .toList();
        }
        return Projection.isCoarse(results, score.n())
                ? darts(Stream.of(Band.values())
                        .map(band -> Map.entry(
                                (band.from() + band.to()) / 2.0,
                                score.bandCounts().get(band))))
                : darts(score.totals().entrySet().stream()
                        .map(entry -> Map.entry((double) entry.getKey(), entry.getValue())));
    }

    private static List<Dart> darts(Stream<Map.Entry<Double, Integer>> places) {
        return places.filter(place -> place.getValue() > 0)
                .map(place -> new Dart(place.getKey(), place.getValue(), ""))
                .toList();
    }
}
