package org.patlive.answer;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.patlive.analysis.projection.QuestionProjection.Cause;
import org.patlive.instrument.Instrument;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import tools.jackson.databind.json.JsonMapper;

/**
 * The texts that the answer sheet shows, as one document that every phone fetches once and keeps: none of them sits in
 * the server's memory of a phone.
 */
@RestController
class SheetTexts {

    private record Texts(
            String question,
            List<Point> scale,
            List<PrincipleTexts> principles,
            CompletingTexts completing,
            List<Point> causes,
            List<ScenarioTexts> scenarios,
            String acknowledgement) {}

    private record Point(int value, String label) {}

    private record PrincipleTexts(
            int number, String title, List<String> introduction, List<StatementTexts> statements) {}

    private record StatementTexts(String key, String statement, String heading, List<String> explanation) {}

    private record ScenarioTexts(String letter, String summary) {}

    private record CompletingTexts(
            String significanceHeading,
            List<String> significance,
            String instruction,
            String more,
            String less,
            String successHeading,
            String successQuestion,
            String successStatement,
            String comment) {}

    private final byte[] json;
    private final String version;

    SheetTexts(Instrument instrument, JsonMapper mapper) {
        this.json = mapper.writeValueAsBytes(texts(instrument));
        this.version = "\"" + Integer.toHexString(java.util.Arrays.hashCode(json)) + "\"";
    }

    /** A phone asks again after a day and is told "not modified" for as long as the texts are the same. */
    @GetMapping(path = "/instrument.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> texts(WebRequest request) {
        if (request.checkNotModified(version)) {
            return ResponseEntity.status(304).eTag(version).build();
        }
        return ResponseEntity.ok()
                .eTag(version)
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic())
                .body(json);
    }

    private static Texts texts(Instrument instrument) {
        Map<Integer, String> downwards = new TreeMap<>((a, b) -> b - a);
        downwards.putAll(instrument.sheet().scale());
        List<Point> scale = downwards.entrySet().stream()
                .map(point -> new Point(point.getKey(), point.getValue()))
                .toList();
        List<PrincipleTexts> principles =
                instrument.principles().stream().map(SheetTexts::principle).toList();
        Instrument.Completing completing = instrument.completing();
        List<String> significance = completing.significance().stream()
                .flatMap(block -> Stream.concat(Stream.of(block.text()), block.items().stream()))
                .toList();
        return new Texts(
                instrument.sheet().question(),
                scale,
                principles,
                new CompletingTexts(
                        completing.significanceHeading(),
                        significance,
                        completing.significanceInstruction(),
                        completing.moreSignificant(),
                        completing.lessSignificant(),
                        completing.successHeading(),
                        completing.successQuestion(),
                        completing.successStatement(),
                        completing.successComment()),
                causes(),
                instrument.scenarios().stream()
                        .map(scenario -> new ScenarioTexts(scenario.letter(), scenario.summary()))
                        .toList(),
                instrument.publication().acknowledgement());
    }

    private static List<Point> causes() {
        return Stream.of(Cause.values())
                .map(cause -> new Point(cause.ordinal() + 1, cause.words()))
                .toList();
    }

    private static PrincipleTexts principle(Instrument.Principle principle) {
        List<StatementTexts> statements = principle.elements().stream()
                .map(element -> new StatementTexts(
                        element.item().code(), element.statement(), element.heading(), element.explanation()))
                .toList();
        return new PrincipleTexts(principle.number(), principle.title(), principle.introduction(), statements);
    }
}
