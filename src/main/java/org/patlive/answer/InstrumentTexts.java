package org.patlive.answer;

import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.patlive.instrument.Instrument;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import tools.jackson.databind.json.JsonMapper;

/**
 * Serves the publication's texts on the answer sheet as one JSON document, which every phone fetches once and caches. Sent by
 * Flow they would take memory on the server for every phone. Texts of ours are not among them: phones speak several languages.
 */
@RestController
class InstrumentTexts {

    private record Texts(
            String question,
            List<Choice> scale,
            List<PrincipleTexts> principles,
            CompletingTexts completing,
            List<ScenarioTexts> scenarios,
            String acknowledgement) {}

    private record Choice(int value, String label) {}

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
    private final String eTag;

    InstrumentTexts(Instrument instrument, JsonMapper mapper) {
        this.json = mapper.writeValueAsBytes(texts(instrument));
        this.eTag = "\"" + Integer.toHexString(Arrays.hashCode(json)) + "\"";
    }

    /** A phone asks again after a day and is answered "not modified" for as long as the texts are the same. */
    @GetMapping(path = "/instrument.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> texts(WebRequest request) {
        if (request.checkNotModified(eTag)) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(eTag).build();
        }
        return ResponseEntity.ok()
                .eTag(eTag)
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic())
                .body(json);
    }

    private static Texts texts(Instrument instrument) {
        Map<Integer, String> downwards = new TreeMap<>(Comparator.reverseOrder());
        downwards.putAll(instrument.sheet().scale());
        List<Choice> scale = downwards.entrySet().stream()
                .map(point -> new Choice(point.getKey(), point.getValue()))
                .toList();
        List<PrincipleTexts> principles =
                instrument.principles().stream().map(InstrumentTexts::principle).toList();
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
                instrument.scenarios().stream()
                        .map(scenario -> new ScenarioTexts(scenario.letter(), scenario.summary()))
                        .toList(),
                instrument.publication().acknowledgement());
    }

    private static PrincipleTexts principle(Instrument.Principle principle) {
        List<StatementTexts> statements = principle.elements().stream()
                .map(element -> new StatementTexts(
                        element.item().code(), element.statement(), element.heading(), element.explanation()))
                .toList();
        return new PrincipleTexts(principle.number(), principle.title(), principle.introduction(), statements);
    }
}
