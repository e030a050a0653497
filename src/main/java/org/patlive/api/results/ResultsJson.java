package org.patlive.api.results;

import static org.patlive.api.results.FigureJson.object;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.patlive.analysis.figure.BandRange;
import org.patlive.analysis.figure.Mode;
import org.patlive.analysis.projection.ExportProjection;
import org.patlive.analysis.projection.ExportProjection.Answers;
import org.patlive.analysis.projection.ExportProjection.GroupFigures;
import org.patlive.analysis.projection.ExportProjection.Principle;
import org.patlive.analysis.projection.ExportProjection.Statement;
import org.patlive.analysis.projection.ExportProjection.Total;
import org.patlive.api.request.RequestValues;
import org.patlive.instrument.Band;
import org.patlive.words.ScenarioWords;

/** The JSON of a round's results: the figures of every other export, not rounded. */
final class ResultsJson {

    private ResultsJson() {}

    /** @param later how many respondents have answered since the figures were published, and are not in them */
    static Map<String, Object> of(ExportProjection results, int later) {
        Map<String, Object> json = object(
                "respondents", results.respondents(),
                "complete", results.complete(),
                "release", results.release(),
                "later", later,
                "principles", principles(results.principles()),
                "aggregate", aggregate(results.aggregate()),
                "statements",
                        results.statements().stream()
                                .map(ResultsJson::statement)
                                .toList(),
                "significanceAgreement",
                        FigureJson.of(results.agreement(), agreement -> object("w", agreement.w(), "n", agreement.n())),
                "success", answers(results.success(), ""),
                "scenario",
                        FigureJson.of(
                                results.scenario(),
                                scenario -> object(
                                        "suggestion", scenario.letter(),
                                        "alternatives", scenario.alternatives(),
                                        "reasons", ScenarioWords.reasons(scenario))),
                "groups", object("organisation", groups(results.organisations()), "level", groups(results.levels())));
        if (results.disclosure().mode() == Mode.OPEN) {
            json.put(
                    "individuals",
                    results.individuals().stream().map(IndividualJson::of).toList());
        }
        return json;
    }

    private static List<Object> principles(List<Principle> principles) {
        return principles.stream().map(ResultsJson::principle).toList();
    }

    private static Object principle(Principle principle) {
        Map<String, Object> figures = object("number", principle.number());
        figures.putAll(total(principle.total(), BandRange::range));
        figures.put("bandCounts", FigureJson.of(principle.total().bandCounts(), ResultsJson::counts));
        figures.put("significance", FigureJson.of(principle.significance()));
        return figures;
    }

    private static Map<String, Object> aggregate(Total total) {
        return total(total, BandRange::aggregateRange);
    }

    private static Map<String, Object> total(Total total, Function<BandRange, String> range) {
        return object(
                "n", FigureJson.of(total.n()),
                "sum", FigureJson.of(total.sum()),
                "mean", FigureJson.of(total.mean()),
                "band", FigureJson.of(total.band(), range));
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
        figures.put("iov", FigureJson.of(statement.iov(), statement.iovRange(), iov -> iov));
        figures.put("a", FigureJson.of(statement.a()));
        figures.put("acrossTheLine", FigureJson.of(statement.acrossTheLine()));
        figures.put("betweenGap", FigureJson.of(statement.between()));
        figures.put("withinGap", FigureJson.of(statement.within()));
        figures.put("division", FigureJson.of(statement.division(), RequestValues::word));
        return figures;
    }

    private static Map<String, Object> answers(Answers answers, String meanRange) {
        return object(
                "n", FigureJson.of(answers.n()),
                "counts", FigureJson.of(answers.counts(), ResultsJson::points),
                "mean", FigureJson.of(answers.mean(), meanRange, mean -> mean));
    }

    private static Object points(List<Integer> counts) {
        Map<String, Object> points = new LinkedHashMap<>();
        IntStream.range(0, counts.size()).forEach(place -> points.put(String.valueOf(4 - place), counts.get(place)));
        return points;
    }

    private static List<Object> groups(List<GroupFigures> groups) {
        return groups.stream()
                .<Object>map(group -> object(
                        "name", group.name(),
                        "principles", principles(group.principles()),
                        "aggregate", aggregate(group.aggregate())))
                .toList();
    }
}
