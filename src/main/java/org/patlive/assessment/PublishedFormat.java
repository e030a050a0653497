package org.patlive.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patlive.analysis.Figure;
import org.patlive.analysis.Results;
import org.patlive.assessment.PublishedFigures.Published;
import org.patlive.instrument.Item;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
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
 * Published figures as they are written down: JSON, in a format that has a number, because what one version of the program
 * has published every later one shows. Whoever changes {@link Results} so that what was written can no longer be read,
 * gives the format a new number and goes on reading the old ones.
 */
public final class PublishedFormat {

    /** The number of the format that is written. */
    public static final int NEWEST = 1;

    private static final String SHOWN = "shown";
    private static final String HIDDEN = "hidden";

    private static final TypeFactory JSON_TYPES = TypeFactory.createDefaultInstance();

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new SimpleModule()
                    .addSerializer(new FigureWriter())
                    .addDeserializer(Figure.class, new FigureReader(null))
                    .addSerializer(Item.class, new ItemWriter())
                    .addDeserializer(Item.class, new ItemReader()))
            .build();

    private record Figures(Results results, Progress progress) {}

    /** Sheets and names, which mode Open alone publishes. */
    private record People(List<Results.Individual> individuals, List<Progress.Named> named) {}

    private PublishedFormat() {}

    /** Everything but {@link #individuals}. */
    public static String figures(Published published) {
        return JSON.writeValueAsString(new Figures(
                published.results().with(List.of()), published.progress().with(List.of())));
    }

    /** Whole sheets and names; null where none are published. */
    public static @Nullable String individuals(Published published) {
        List<Results.Individual> individuals = published.results().individuals();
        List<Progress.Named> named = published.progress().named();
        return individuals.isEmpty() && named.isEmpty()
                ? null
                : JSON.writeValueAsString(new People(individuals, named));
    }

    /**
     * @param individuals null where there are none, or none any more
     * @throws IllegalArgumentException if a newer program has written it, or nobody
     */
    public static Published read(int format, String figures, @Nullable String individuals, int later) {
        if (format != NEWEST) {
            throw new IllegalArgumentException("These figures were published by a newer version of PAT Live");
        }
        try {
            Figures found = JSON.readValue(figures, Figures.class);
            People people =
                    individuals == null ? new People(List.of(), List.of()) : JSON.readValue(individuals, People.class);
            return new Published(
                    found.results().with(people.individuals()), found.progress().with(people.named()), later);
        } catch (tools.jackson.core.JacksonException unreadable) {
            throw new IllegalArgumentException("These are no published figures", unreadable);
        }
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
