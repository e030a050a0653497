package org.patlive.report.chapter;

import static org.patlive.shared.text.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.patlive.analysis.figure.BandRange;
import org.patlive.analysis.projection.ExportProjection.Total;
import org.patlive.analysis.projection.SignificanceProjection;
import org.patlive.analysis.projection.SignificanceProjection.Point;
import org.patlive.instrument.Band;
import org.patlive.instrument.Instrument;
import org.patlive.report.file.PrintedFigures;
import org.patlive.report.pdf.DocumentTemplate;
import org.patlive.words.HiddenWords;

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

    private record Content(String addition, List<Result> results) {}

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
                    SignificanceChapter.words(points.get(figures.number() - 1))));
        });
        results.add(result(
                text("report.bands.aggregate"),
                reported.figures().aggregate(),
                "144",
                PrintedFigures::aggregateRange,
                reported.instrument().analysis().aggregates(),
                ""));
        return new Chapter(
                "bands",
                text("report.bands.heading"),
                true,
                BODY.render(new Content(text("report.bands.addition"), results)));
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
                figures(total, highest),
                total.band()
                        .value()
                        .filter(band -> band.best() == band.worst())
                        .map(band -> Objects.requireNonNull(sentences.get(band.best())))
                        .orElse(""),
                total.band()
                        .reason()
                        .map(HiddenWords::alone)
                        .map(PrintedFigures::asSentence)
                        .orElse(""),
                total.bandCounts()
                        .value()
                        .map(counts -> text(
                                "report.bands.partners-by-band",
                                "counts",
                                Stream.of(Band.values())
                                        .map(band -> text(
                                                "report.bands.partners-in-band",
                                                "count",
                                                counts.getOrDefault(band, 0),
                                                "range",
                                                range.apply(BandRange.of(band))))
                                        .toList()))
                        .orElse(""),
                significance);
    }

    /** Says the mean and how many partners it rests on, as far as they are shown. */
    private static String figures(Total total, String highest) {
        Optional<String> mean = total.mean().value().map(PrintedFigures::decimal);
        Optional<Integer> partners = total.n().value();
        if (mean.isPresent() && partners.isPresent()) {
            return text(
                    "report.bands.mean-of-partners", "mean", mean.get(), "highest", highest, "count", partners.get());
        }
        return mean.map(shown -> text("report.bands.mean", "mean", shown, "highest", highest))
                .or(() -> partners.map(count -> text("report.bands.partners", "count", count)))
                .orElse("");
    }
}
