package org.patlive.assessment.publication;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patlive.analysis.figure.Figure;
import org.patlive.analysis.figure.Population;
import org.patlive.analysis.result.Results;
import org.patlive.assessment.response.Progress;
import org.patlive.instrument.Item;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;
import tools.jackson.databind.type.TypeFactory;

/**
 * Writes and reads published figures as JSON in a numbered format, because every later version of the program has to show what
 * one version has published. A change of {@link Results} that makes stored figures unreadable needs a new format number, and
 * the old formats still have to be read.
 */
public final class PublishedFormat {

    /** Number of the format that is written. Format 1 had the reasons of the scenario as sentences. */
    public static final int NEWEST = 2;

    private static final int PRINCIPLES = 6;
    private static final int POINTS = 4;

    private static final String SHOWN = "shown";
    private static final String HIDDEN = "hidden";

    private static final TypeFactory JSON_TYPES = TypeFactory.createDefaultInstance();

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(module())
            // Values that a record derives from its components are not stored.
            .changeDefaultVisibility(visible -> visible.withIsGetterVisibility(Visibility.NONE))
            .enable(
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private record Figures(Results results, Progress progress, Map<Population, Long> asOf) {}

    /** Sheets and names, published in Open mode only. */
    private record People(List<Results.Individual> individuals, List<Progress.Named> named) {}

    private PublishedFormat() {}

    private static SimpleModule module() {
        SimpleModule module = new SimpleModule()
                .addSerializer(new FigureWriter())
                .addDeserializer(Figure.class, new FigureReader(null))
                .addSerializer(Item.class, new ItemWriter())
                .addDeserializer(Item.class, new ItemReader());
        ScenarioReasonFormat.addTo(module);
        return module;
    }

    /** Writes everything except {@link #individuals}. */
    public static String figures(PublishedResults published) {
        return JSON.writeValueAsString(new Figures(
                published.results().withIndividuals(List.of()),
                published.progress().with(List.of()),
                published.asOf()));
    }

    /** Writes sheets and names; null where none are published. */
    public static @Nullable String individuals(PublishedResults published) {
        List<Results.Individual> individuals = published.results().individuals();
        List<Progress.Named> named = published.progress().named();
        return individuals.isEmpty() && named.isEmpty()
                ? null
                : JSON.writeValueAsString(new People(individuals, named));
    }

    /**
     * Reads published figures.
     *
     * @param individuals null where none were published, or they have been deleted
     * @throws IllegalArgumentException if a newer version of the program has written them, or they are not the figures of a
     *     round
     */
    public static PublishedResults read(int format, String figures, @Nullable String individuals, int later) {
        if (format > NEWEST) {
            throw new IllegalArgumentException("These figures were published by a newer version of PAT Live");
        }
        try {
            Figures found = JSON.readValue(figures, Figures.class);
            People people =
                    individuals == null ? new People(List.of(), List.of()) : JSON.readValue(individuals, People.class);
            check(found);
            return new PublishedResults(
                    found.results().withIndividuals(people.individuals()),
                    found.progress().with(people.named()),
                    found.asOf(),
                    later);
        } catch (tools.jackson.core.JacksonException unreadable) {
            throw new IllegalArgumentException("These are no published figures", unreadable);
        }
    }

    /** Checks that no part of the figures is missing. */
    private static void check(Figures found) {
        Results results = found.results();
        boolean complete = arePrinciples(results.principles())
                && areStatements(results.statements())
                && Stream.concat(results.organisations().stream(), results.levels().stream())
                        .allMatch(group -> arePrinciples(group.principles()) && areStatements(group.statements()))
                && results.success().value().stream().allMatch(PublishedFormat::isOnFourPoints)
                && found.asOf().keySet().equals(EnumSet.allOf(Population.class))
                && found.progress().finishedPrinciples().size() == PRINCIPLES
                && found.progress().shapes().size() == PRINCIPLES + 1;
        if (!complete) {
            throw new IllegalArgumentException("These are no published figures: parts of them are missing");
        }
    }

    private static boolean arePrinciples(List<Results.PrincipleResult> principles) {
        return principles.stream()
                .map(Results.PrincipleResult::number)
                .toList()
                .equals(IntStream.rangeClosed(1, PRINCIPLES).boxed().toList());
    }

    private static boolean areStatements(List<Results.StatementResult> statements) {
        return statements.stream()
                        .map(Results.StatementResult::item)
                        .toList()
                        .equals(Item.statements().toList())
                && statements.stream()
                        .flatMap(statement -> statement.distribution().value().stream())
                        .allMatch(PublishedFormat::isOnFourPoints);
    }

    private static boolean isOnFourPoints(Results.Distribution distribution) {
        return distribution.counts().size() == POINTS;
    }

    private static final class FigureWriter extends StdSerializer<Figure<?>> {

        private FigureWriter() {
            super(JSON_TYPES.constructType(Figure.class));
        }

        @Override
        public void serialize(Figure<?> figure, JsonGenerator json, SerializationContext context) {
            json.writeStartObject();
            switch (figure) {
                case Figure.Shown<?>(var value) -> json.writePOJOProperty(SHOWN, value);
                case Figure.Hidden<?>(var why) -> json.writeStringProperty(HIDDEN, why.name());
            }
            json.writeEndObject();
        }
    }

    private static final class FigureReader extends ValueDeserializer<Figure> {

        private final @Nullable JavaType value;

        private FigureReader(@Nullable JavaType value) {
            this.value = value;
        }

        @Override
        public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
            return new FigureReader(context.getContextualType().containedType(0));
        }

        @Override
        public Figure<?> deserialize(JsonParser parser, DeserializationContext context) {
            JsonNode node = context.readTree(parser);
            if (node.size() != 1 || !node.has(HIDDEN) && !node.hasNonNull(SHOWN)) {
                return context.reportInputMismatch(this, "A figure is shown, or hidden with the reason");
            }
            return node.has(HIDDEN)
                    ? Figure.hidden(Figure.Reason.valueOf(node.get(HIDDEN).asString()))
                    : Figure.shown((Object) context.readTreeAsValue(node.get(SHOWN), value));
        }
    }

    private static final class ItemWriter extends ValueSerializer<Item> {
        @Override
        public void serialize(Item item, JsonGenerator json, SerializationContext context) {
            json.writeString(item.code());
        }
    }

    private static final class ItemReader extends ValueDeserializer<Item> {
        @Override
        public Item deserialize(JsonParser parser, DeserializationContext context) {
            return Item.of(parser.getString());
        }
    }
}
