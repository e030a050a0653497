package org.patlive.instrument;

import static org.patlive.instrument.PassageParser.blocks;
import static org.patlive.instrument.PassageParser.passages;

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

/**
 * Parses everything but the principles: title page, profile sheet, "Completing the assessment", stages, analysis and
 * scenarios.
 */
final class ChapterParser {

    private static final List<String> SCENARIOS = List.of("A", "B", "C");
    private static final int STAGES = 4;

    private ChapterParser() {}

    static Publication publication(YamlEntry entry) {
        var publication = entry.named("the publication")
                .mapping(
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

    static Sheet sheet(YamlEntry entry) {
        var sheet = entry.named("the sheet")
                .mapping(
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

    private static Map<Integer, String> scale(YamlEntry entry) {
        var section = entry.mapping("4", "3", "2", "1");
        var scale = new LinkedHashMap<Integer, String>();
        for (int points = 4; points >= 1; points--) {
            scale.put(points, section.text(String.valueOf(points)));
        }
        return Collections.unmodifiableMap(scale);
    }

    private static Example example(YamlEntry entry) {
        var example = entry.mapping("principle", "answers", "scores", "total");
        return new Example(
                example.number("principle"),
                example.numbers("answers", 6),
                example.numbers("scores", 4),
                example.number("total"));
    }

    static Completing completing(YamlEntry entry) {
        var completing = entry.named("completing the assessment")
                .mapping(
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

    static List<Stage> stages(YamlEntry list) {
        var entries = list.entries(STAGES);
        return IntStream.rangeClosed(1, STAGES)
                .mapToObj(number -> stage(number, entries.get(number - 1)))
                .toList();
    }

    private static Stage stage(int number, YamlEntry entry) {
        var stage = entry.named("stage " + number).mapping("number", "title", "heading", "diagram", "guidance");
        stage.expectText("number", String.valueOf(number));
        return new Stage(
                number,
                stage.text("title"),
                stage.text("heading"),
                blocks(stage.entry("diagram")),
                blocks(stage.entry("guidance")));
    }

    static Analysis analysis(YamlEntry entry) {
        var analysis =
                entry.named("the analysis").mapping("understanding", "diagramTitle", "aggregatesHeading", "aggregates");
        return new Analysis(
                passages(analysis.entry("understanding")),
                analysis.text("diagramTitle"),
                analysis.text("aggregatesHeading"),
                PrincipleParser.bands(
                        analysis.entry("aggregates").named("the set of aggregate bands"), Band::aggregateRange));
    }

    static List<Scenario> scenarios(YamlEntry list) {
        var entries = list.entries(SCENARIOS.size());
        return IntStream.range(0, SCENARIOS.size())
                .mapToObj(i -> scenario(SCENARIOS.get(i), entries.get(i)))
                .toList();
    }

    private static Scenario scenario(String letter, YamlEntry entry) {
        var scenario = entry.named("scenario " + letter).mapping("letter", "summary", "guidance");
        scenario.expectText("letter", letter);
        return new Scenario(letter, scenario.text("summary"), blocks(scenario.entry("guidance")));
    }
}
