package org.patlive.api;

import static org.patlive.api.Figured.object;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.patlive.analysis.BandRange;
import org.patlive.analysis.ExportProjection;
import org.patlive.analysis.ExportProjection.Answers;
import org.patlive.analysis.ExportProjection.Part;
import org.patlive.analysis.ExportProjection.Principle;
import org.patlive.analysis.ExportProjection.Statement;
import org.patlive.analysis.ExportProjection.Total;
import org.patlive.analysis.Mode;
import org.patlive.instrument.Band;

/** The results of a round as programs see them: the same figures as in every other file, none of them rounded here. */
final class ResultsInJson {

    private ResultsInJson() {}

    /** @param later how many have answered something since the figures were published that is not in them */
    static Map<String, Object> of(ExportProjection results, int later) {
        Map<String, Object> all = object(
                "respondents", results.respondents(),
                "complete", results.complete(),
                "release", results.release(),
                "later", later,
                "principles", principles(results.principles()),
                "aggregate", aggregate(results.aggregate()),
                "statements",
                        results.statements().stream()
                                .map(ResultsInJson::statement)
                                .toList(),
                "significanceAgreement",
                        Figured.of(results.agreement(), found -> object("w", found.w(), "n", found.n())),
                "success", answers(results.success(), ""),
                "scenario",
                        Figured.of(
                                results.scenario(),
                                found -> object(
                                        "suggestion", found.letter(),
                                        "alternatives", found.alternatives(),
                                        "reasons", found.reasons())),
                "groups", object("organisation", groups(results.organisations()), "level", groups(results.levels())));
        if (results.disclosure().mode() == Mode.OPEN) {
            all.put(
                    "individuals",
                    results.individuals().stream().map(IndividualInJson::of).toList());
        }
        return all;
    }

    private static List<Object> principles(List<Principle> principles) {
        return principles.stream().map(ResultsInJson::principle).toList();
    }

    private static Object principle(Principle principle) {
        Map<String, Object> figures = object("number", principle.number());
        figures.putAll(total(principle.total(), BandRange::range));
        figures.put("bandCounts", Figured.of(principle.total().bandCounts(), ResultsInJson::counts));
        figures.put("significance", Figured.of(principle.significance()));
        return figures;
    }

    private static Map<String, Object> aggregate(Total total) {
        return total(total, BandRange::aggregateRange);
    }

    private static Map<String, Object> total(Total total, Function<BandRange, String> range) {
        return object(
                "n", Figured.of(total.n()),
                "sum", Figured.of(total.sum()),
                "mean", Figured.of(total.mean()),
                "band", Figured.of(total.band(), range));
    }

    private static Object counts(Map<Band, Integer> bands) {
        Map<String, Object> counts = new LinkedHashMap<>();
        for (Band band : Band.values()) {
            counts.put(band.range(), bands.getOrDefault(band, 0));
        }
        return counts;
    }

    private static Object statement(Statement statement) {
        Map<String, Object> figures = object("key", statement.item().code());
        figures.putAll(answers(statement.answers(), statement.meanRange()));
        figures.put("iov", Figured.of(statement.iov(), statement.iovRange(), iov -> iov));
        figures.put("a", Figured.of(statement.a()));
        figures.put("acrossTheLine", Figured.of(statement.acrossTheLine()));
        figures.put("betweenGap", Figured.of(statement.between()));
        figures.put("withinGap", Figured.of(statement.within()));
        figures.put("division", Figured.of(statement.division(), Wanted::word));
        return figures;
    }

    private static Map<String, Object> answers(Answers answers, String meanRange) {
        return object(
                "n", Figured.of(answers.n()),
                "counts", Figured.of(answers.counts(), ResultsInJson::points),
                "mean", Figured.of(answers.mean(), meanRange, mean -> mean));
    }

    private static Object points(List<Integer> counts) {
        Map<String, Object> points = new LinkedHashMap<>();
        IntStream.range(0, counts.size()).forEach(place -> points.put(String.valueOf(4 - place), counts.get(place)));
        return points;
    }

    private static List<Object> groups(List<Part> groups) {
        return groups.stream()
                .<Object>map(group -> object(
                        "name", group.name(),
                        "principles", principles(group.principles()),
                        "aggregate", aggregate(group.aggregate())))
                .toList();
    }
}
