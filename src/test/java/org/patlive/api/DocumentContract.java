package org.patlive.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.patlive.analysis.figure.Figure;
import org.patlive.analysis.figure.Mode;
import org.patlive.api.Programs.Answer;
import org.patlive.api.Programs.Program;
import org.patlive.assessment.partnership.Sector;
import org.patlive.assessment.round.Purpose;
import org.patlive.assessment.round.RoundState;
import org.patlive.assessment.round.Scene;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** The document is written by hand, so it is held against the calls and their answers. */
abstract class DocumentContract {

    @Autowired
    private Programs programs;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    private JsonNode document;

    @BeforeEach
    void read() {
        document = programs.showing(null).get("/api/v1/openapi").json();
    }

    @Test
    void every_call_stands_in_the_document_and_nothing_else() {
        Set<String> calls = requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api"))
                        .flatMap(path -> mapping.getMethodsCondition().getMethods().stream()
                                .map(method -> method.name().toLowerCase(Locale.ROOT) + " " + path)))
                .filter(call -> !call.equals("get /api/v1/docs/{file}")) // the page's own
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> described = new TreeSet<>();
        document.path("paths").forEachEntry((path, calls1) -> calls1.propertyNames().stream()
                .filter(name -> !name.equals("parameters"))
                .forEach(method -> described.add(method + " " + path)));

        assertThat(described).isEqualTo(calls).hasSizeGreaterThan(15);
    }

    @Test
    void every_call_says_how_it_fails_and_every_field_what_it_is() {
        document.path("paths")
                .forEachEntry((path, calls) -> calls.forEachEntry((method, call) -> {
                    if (!method.equals("parameters") && call.path("security").isMissingNode()) {
                        List<String> told = List.of("401", "403", "406", "429", "500", "503");
                        assertThat(call.path("responses").propertyNames())
                                .as(method + " " + path)
                                .containsAll(told);
                        assertThat(call.path("responses").has("404"))
                                .as(method + " " + path)
                                .isEqualTo(path.contains("{id}"));
                    }
                }));
        List<String> undescribed = new ArrayList<>();
        document.path("components")
                .path("schemas")
                .forEachEntry((name, schema) -> findUndescribed(name, schema, undescribed::add));
        assertThat(undescribed).isEmpty();
    }

    @Test
    void words_to_choose_from_are_those_that_there_are() {
        choices("Sector", Sector.values());
        choices("Purpose", Purpose.values());
        choices("Mode", Mode.values());
        choices("State", RoundState.values());
        choices("Scene", Scene.values());
        assertThat(texts(schema("Hidden").path("properties").path("hidden").path("enum")))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Figure.Reason.values())
                        .map(Figure.Reason::sentence)
                        .distinct()
                        .toList());
    }

    @Test
    void answers_are_what_the_document_says() {
        Program program = programs.start();
        String partnership = "/api/v1/partnerships/" + program.partnership();
        fits("Partnership", program.get(partnership));
        String round = program.open("anonymous");
        fits("Round", program.get(round));
        fits("Round", program.put(round + "/scene", "{\"scene\": \"statement\", \"statement\": \"4C\"}"));
        fits("Taken", program.table(round + "/responses", Table.random(6, 1)));
        fits("BadTable", program.table(round + "/responses", Table.of("x")));
        fits("BadTable", program.table(round + "/responses", ""));
        fits("Problem", program.post(round + "/open"));
        fits("Problem", programs.showing(null).get(round));
        fits("Problem", program.get("/api/v1/nothing"));
        fits("Problem", program.get("/api//v1"));
    }

    @Test
    void results_are_what_the_document_says_however_much_of_them_is_hidden() {
        for (Mode mode : Mode.values()) {
            for (int partners : new int[] {0, 1, 4, 7, 24}) {
                Program program = programs.start();
                String round = program.open(mode.name().toLowerCase(Locale.ROOT));
                if (partners > 0) {
                    program.table(round + "/responses", Table.random(partners, partners));
                }
                fits("Results", program.get(round + "/results"));
                fits("Round", program.post(round + "/close"));
                fits("Results", program.get(round + "/results"));
                fits("Round", program.post(round + "/hide"));
                fits("Results", program.get(round + "/results"));
                fits("Round", program.post(round + "/reveal"));
                fits("Round", program.post(round + "/reopen"));
                fits("Results", program.get(round + "/results"));
            }
        }
    }

    @Test
    void examples_are_what_the_document_says() {
        document.path("components").path("schemas").forEachEntry((name, schema) -> {
            if (schema.has("example")) {
                assertThat(schemaOf(name).validate(schema.path("example")))
                        .as(name)
                        .isEmpty();
            }
        });
        document.path("components").path("responses").forEachEntry((name, response) -> {
            JsonNode example =
                    response.path("content").path("application/problem+json").path("example");
            assertThat(schemaOf("Problem").validate(example)).as(name).isEmpty();
        });
    }

    @Test
    void a_schema_would_notice_a_field_too_many() {
        assertThat(schemaOf("Taken")
                        .validate(programs.start().get("/api/v1/nothing").json()))
                .isNotEmpty();
    }

    @Test
    void the_page_has_all_it_needs_and_asks_nobody_else() {
        Program reader = programs.showing(null);
        Answer page = reader.get("/api/v1/docs");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.text()).doesNotContain("http://", "https://", "<script>");
        List<String> files = Pattern.compile("(?:src|href)=\"docs/([^\"]+)\"")
                .matcher(page.text())
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(files).hasSize(4).allSatisfy(file -> {
            Answer answer = reader.get("/api/v1/docs/" + file);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.header("Content-Type")).startsWith(file.endsWith(".js") ? "text/javascript" : "text/css");
        });
        assertThat(reader.get("/api/v1/docs/package.json").status()).isEqualTo(404);
        assertThat(page.header("Content-Security-Policy")).contains("script-src 'self';", "connect-src 'self'");
    }

    private void fits(String schema, Answer answer) {
        assertThat(schemaOf(schema).validate(answer.json()))
                .as(schema + " " + answer.text())
                .isEmpty();
    }

    private Schema schemaOf(String name) {
        SchemaRegistry registry = SchemaRegistry.withDialect(
                Dialects.getOpenApi31(),
                builder -> builder.schemas(Map.of("https://pat.example.org/openapi", document.toString())));
        return registry.getSchema(SchemaLocation.of("https://pat.example.org/openapi#/components/schemas/" + name));
    }

    private JsonNode schema(String name) {
        return document.path("components").path("schemas").path(name);
    }

    private void choices(String schema, Enum<?>[] choices) {
        assertThat(texts(schema(schema).path("enum")))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(choices)
                        .map(choice -> choice.name().toLowerCase(Locale.ROOT))
                        .toList());
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    private static void findUndescribed(String place, JsonNode schema, Consumer<String> found) {
        schema.path("properties").forEachEntry((name, property) -> {
            boolean counted = name.matches("[1-4]|\\d+-\\d+|6"); // told by what holds them
            if (!counted && !property.has("description") && !property.has("$ref")) {
                found.accept(place + "." + name);
            }
            findUndescribed(place + "." + name, property, found);
            findUndescribed(place + "." + name + "[]", property.path("items"), found);
        });
        schema.path("oneOf").forEach(choice -> findUndescribed(place + ".", choice, found));
        if (!schema.path("properties").isMissingNode() && !place.contains(".") && !schema.has("description")) {
            found.accept(place);
        }
    }
}
