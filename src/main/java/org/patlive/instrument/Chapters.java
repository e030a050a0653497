package org.patlive.instrument;

import static org.patlive.instrument.Passages.blocks;
import static org.patlive.instrument.Passages.passages;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.patlive.instrument.Instrument.Analysis;
import org.patlive.instrument.Instrument.Completing;
import org.patlive.instrument.Instrument.Example;
import org.patlive.instrument.Instrument.Publication;
import org.patlive.instrument.Instrument.Scenario;
import org.patlive.instrument.Instrument.Sheet;
import org.patlive.instrument.Instrument.Stage;

/** Reads what stands around the principles: title page, sheet, completing the assessment, stages, scenarios. */
final class Chapters {

    private static final List<String> SCENARIOS = List.of("A", "B", "C");
    private static final int STAGES = 4;

    private Chapters() {}

    static Publication publication(Entry entry) {
        var publication = entry.as("the publication")
                .section(
                        "title",
                        "authors",
                        "publisher",
                        "year",
                        "preface",
                        "contact",
                        "acknowledgement",
                        "copyright",
                        "imprint");
        return new Publication(
                publication.text("title"),
                publication.texts("authors"),
                publication.text("publisher"),
                publication.number("year"),
                passages(publication.entry("preface")),
                publication.texts("contact"),
                publication.text("acknowledgement"),
                publication.texts("copyright"),
                publication.texts("imprint"));
    }

    static Sheet sheet(Entry entry) {
        var sheet = entry.as("the sheet")
                .section(
                        "title",
                        "elementsHeading",
                        "question",
                        "scale",
                        "commentsHeading",
                        "scoringKey",
                        "instructions",
                        "example");
        return new Sheet(
                sheet.text("title"),
                sheet.text("elementsHeading"),
                sheet.text("question"),
                scale(sheet.entry("scale")),
                sheet.text("commentsHeading"),
                sheet.text("scoringKey"),
                blocks(sheet.entry("instructions")),
                example(sheet.entry("example")));
    }

    private static Map<Integer, String> scale(Entry entry) {
        var section = entry.section("4", "3", "2", "1");
        var scale = new LinkedHashMap<Integer, String>();
        for (int points = 4; points >= 1; points--) {
            scale.put(points, section.text(String.valueOf(points)));
        }
        return Collections.unmodifiableMap(scale);
    }

    private static Example example(Entry entry) {
        var example = entry.section("principle", "answers", "scores", "total");
        return new Example(
                example.number("principle"),
                example.numbers("answers", 6),
                example.numbers("scores", 4),
                example.number("total"));
    }

    static Completing completing(Entry entry) {
        var completing = entry.as("completing the assessment")
                .section(
                        "heading",
                        "introduction",
                        "significanceHeading",
                        "significance",
                        "significanceInstruction",
                        "moreSignificant",
                        "lessSignificant",
                        "successHeading",
                        "successQuestion",
                        "successStatement",
                        "successComment");
        return new Completing(
                completing.text("heading"),
                blocks(completing.entry("introduction")),
                completing.text("significanceHeading"),
                blocks(completing.entry("significance")),
                completing.text("significanceInstruction"),
                completing.text("moreSignificant"),
                completing.text("lessSignificant"),
                completing.text("successHeading"),
                completing.text("successQuestion"),
                completing.text("successStatement"),
                completing.text("successComment"));
    }

    static List<Stage> stages(Entry list) {
        var entries = list.entries(STAGES);
        return IntStream.rangeClosed(1, STAGES)
                .mapToObj(number -> stage(number, entries.get(number - 1)))
                .toList();
    }

    private static Stage stage(int number, Entry entry) {
        var stage = entry.as("stage " + number).section("number", "title", "heading", "diagram", "guidance");
        stage.expect("number", String.valueOf(number));
        return new Stage(
                number,
                stage.text("title"),
                stage.text("heading"),
                blocks(stage.entry("diagram")),
                blocks(stage.entry("guidance")));
    }

    static Analysis analysis(Entry entry) {
        var analysis =
                entry.as("the analysis").section("understanding", "diagramTitle", "aggregatesHeading", "aggregates");
        return new Analysis(
                passages(analysis.entry("understanding")),
                analysis.text("diagramTitle"),
                analysis.text("aggregatesHeading"),
                Principles.bands(analysis.entry("aggregates").as("the set of aggregate bands"), Band::aggregateRange));
    }

    static List<Scenario> scenarios(Entry list) {
        var entries = list.entries(SCENARIOS.size());
        return IntStream.range(0, SCENARIOS.size())
                .mapToObj(i -> scenario(SCENARIOS.get(i), entries.get(i)))
                .toList();
    }

    private static Scenario scenario(String letter, Entry entry) {
        var scenario = entry.as("scenario " + letter).section("letter", "summary", "guidance");
        scenario.expect("letter", letter);
        return new Scenario(letter, scenario.text("summary"), blocks(scenario.entry("guidance")));
    }
}
