package org.patlive.report.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.patlive.analysis.figure.BandRange;
import org.patlive.analysis.figure.Figure.Reason;
import org.patlive.analysis.projection.ExportProjection.Total;
import org.patlive.analysis.projection.SignificanceProjection;
import org.patlive.analysis.projection.SignificanceProjection.Point;
import org.patlive.instrument.Band;
import org.patlive.instrument.Instrument;
import org.patlive.report.file.PrintedFigures;
import org.patlive.report.pdf.DocumentTemplate;

/** The chapter that quotes the publication on the band of each mean. */
final class BandsChapter {

    private static final DocumentTemplate BODY = new DocumentTemplate("report-bands");

    private BandsChapter() {}

    /**
     * @param band the band of the mean, for its colour; empty if hidden
     * @param published the sentence of the publication on this band; empty if hidden
     * @param why the reason why it is hidden; else empty
     */
    private record Result(
            String heading,
            String band,
            String range,
            String figures,
            String published,
            String why,
            String counts,
            String significance) {}

    private record Content(List<Result> results) {}

    static Chapter of(ReportedRound reported) {
        List<Result> results = new ArrayList<>();
        List<Point> points = SignificanceProjection.of(reported.results()).points();
        reported.figures().principles().forEach(figures -> {
            Instrument.Principle principle = reported.instrument().principle(figures.number());
            results.add(result(
                    PrintedFigures.heading(principle),
                    figures.total(),
                    "24",
                    PrintedFigures::range,
                    principle.bands(),
                    "Mean significance: " + SignificanceChapter.words(points.get(figures.number() - 1))));
        });
        results.add(result(
                "Aggregate score",
                reported.figures().aggregate(),
                "144",
                PrintedFigures::aggregateRange,
                reported.instrument().analysis().aggregates(),
                ""));
        return new Chapter(
                "bands", "The results in the words of the publication", true, BODY.render(new Content(results)));
    }

    private static Result result(
            String heading,
            Total total,
            String highest,
            Function<BandRange, String> range,
            Map<Band, String> sentences,
            String significance) {
        return new Result(
                heading,
                total.band().value().map(BandRange::range).orElse(""),
                total.band().value().map(range).orElse(""),
                Stream.of(
                                total.mean().map(mean -> "Mean " + PrintedFigures.decimal(mean) + " of " + highest),
                                total.n().map(PrintedFigures::partners))
                        .flatMap(part -> part.value().stream())
                        .collect(Collectors.joining(", ")),
                total.band()
                        .value()
                        .filter(band -> band.best() == band.worst())
                        .map(band -> Objects.requireNonNull(sentences.get(band.best())))
                        .orElse(""),
                total.band().reason().map(Reason::alone).orElse(""),
                total.bandCounts()
                        .value()
                        .map(counts -> "Partners by band: "
                                + Stream.of(Band.values())
                                        .map(band ->
                                                range.apply(BandRange.of(band)) + ": " + counts.getOrDefault(band, 0))
                                        .collect(Collectors.joining(" · ")))
                        .orElse(""),
                significance);
    }
}
