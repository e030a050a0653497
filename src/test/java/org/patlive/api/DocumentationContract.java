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
import org.patlive.api.ApiClients.ApiClient;
import org.patlive.api.ApiClients.ApiResponse;
import org.patlive.api.results.FigureJson;
import org.patlive.assessment.partnership.Sector;
import org.patlive.assessment.round.Purpose;
import org.patlive.assessment.round.RoundState;
import org.patlive.assessment.round.Scene;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** The OpenAPI document is written by hand, so these tests compare it with the controllers and their responses. */
abstract class DocumentationContract {

    @Autowired
    private ApiClients clients;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    private JsonNode document;

    @BeforeEach
    void readDocument() {
        document = clients.withToken(null).get("/api/v1/openapi").json();
    }

    @Test
    void the_document_describes_every_call_and_no_other() {
        Set<String> calls = requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api"))
                        .flatMap(path -> mapping.getMethodsCondition().getMethods().stream()
                                .map(method -> method.name().toLowerCase(Locale.ROOT) + " " + path)))
                .filter(call -> !call.equals("get /api/v1/docs/{file}")) // files of the page
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> described = new TreeSet<>();
        document.path("paths").forEachEntry((path, methods) -> methods.propertyNames().stream()
                .filter(name -> !name.equals("parameters"))
                .forEach(method -> described.add(method + " " + path)));

        assertThat(described).isEqualTo(calls).hasSizeGreaterThan(15);
    }

    @Test
    void every_call_documents_its_failures_and_every_field_has_a_description() {
        document.path("paths")
                .forEachEntry((path, calls) -> calls.forEachEntry((method, call) -> {
                    if (!method.equals("parameters") && call.path("security").isMissingNode()) {
                        List<String> statuses = List.of("401", "403", "406", "429", "500", "503");
                        assertThat(call.path("responses").propertyNames())
                                .as(method + " " + path)
                                .containsAll(statuses);
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
    void enumerations_match_the_enums_of_the_program() {
        assertEnumeration("Sector", Sector.values());
        assertEnumeration("Purpose", Purpose.values());
        assertEnumeration("Mode", Mode.values());
        assertEnumeration("State", RoundState.values());
        assertEnumeration("Scene", Scene.values());
        assertThat(texts(schema("Hidden").path("properties").path("hidden").path("enum")))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Figure.Reason.values())
                        .map(FigureJson::reason)
                        .distinct()
                        .toList());
    }

    @Test
    void responses_match_their_schemas() {
        ApiClient client = clients.create();
        String partnership = "/api/v1/partnerships/" + client.createPartnership();
        assertMatches("Partnership", client.get(partnership));
        String round = client.openRound("anonymous");
        assertMatches("Round", client.get(round));
        assertMatches("Round", client.put(round + "/scene", "{\"scene\": \"statement\", \"statement\": \"4C\"}"));
        assertMatches("Taken", client.postCsv(round + "/responses", ResponseCsv.random(6, 1)));
        assertMatches("BadTable", client.postCsv(round + "/responses", ResponseCsv.withLines("x")));
        assertMatches("BadTable", client.postCsv(round + "/responses", ""));
        assertMatches("Problem", client.post(round + "/open"));
        assertMatches("Problem", clients.withToken(null).get(round));
        assertMatches("Problem", client.get("/api/v1/nothing"));
        assertMatches("Problem", client.get("/api//v1"));
    }

    @Test
    void results_match_their_schema_however_much_of_them_is_hidden() {
        for (Mode mode : Mode.values()) {
            for (int partners : new int[] {0, 1, 4, 7, 24}) {
                ApiClient client = clients.create();
                String round = client.openRound(mode.name().toLowerCase(Locale.ROOT));
                if (partners > 0) {
                    client.postCsv(round + "/responses", ResponseCsv.random(partners, partners));
                }
                assertMatches("Results", client.get(round + "/results"));
                assertMatches("Round", client.post(round + "/close"));
                assertMatches("Results", client.get(round + "/results"));
                assertMatches("Round", client.post(round + "/hide"));
                assertMatches("Results", client.get(round + "/results"));
                assertMatches("Round", client.post(round + "/reveal"));
                assertMatches("Round", client.post(round + "/reopen"));
                assertMatches("Results", client.get(round + "/results"));
            }
        }
    }

    @Test
    void examples_match_their_schemas() {
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
    void a_schema_rejects_additional_fields() {
        assertThat(schemaOf("Taken")
                        .validate(clients.create().get("/api/v1/nothing").json()))
                .isNotEmpty();
    }

    @Test
    void the_page_loads_only_files_of_this_server() {
        ApiClient reader = clients.withToken(null);
        ApiResponse page = reader.get("/api/v1/docs");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.text()).doesNotContain("http://", "https://", "<script>");
        List<String> files = Pattern.compile("(?:src|href)=\"docs/([^\"]+)\"")
                .matcher(page.text())
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(files).hasSize(4).allSatisfy(file -> {
            ApiResponse response = reader.get("/api/v1/docs/" + file);
            assertThat(response.status()).isEqualTo(200);
            assertThat(response.header("Content-Type"))
                    .startsWith(file.endsWith(".js") ? "text/javascript" : "text/css");
        });
        assertThat(reader.get("/api/v1/docs/package.json").status()).isEqualTo(404);
        assertThat(page.header("Content-Security-Policy")).contains("script-src 'self';", "connect-src 'self'");
    }

    private void assertMatches(String schema, ApiResponse response) {
        assertThat(schemaOf(schema).validate(response.json()))
                .as(schema + " " + response.text())
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

    private void assertEnumeration(String schema, Enum<?>[] choices) {
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
            boolean described = name.matches("[1-4]|\\d+-\\d+|6"); // bands and points: their parent describes them
            if (!described && !property.has("description") && !property.has("$ref")) {
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
