package org.patlive.assessment.publication;

import java.util.List;
import org.patlive.analysis.result.ScenarioReason;
import org.patlive.instrument.Band;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * The reasons of a scenario in published figures: an object with one field, which says what is the case, and the facts. Format 1
 * has sentences, which are kept as they were published.
 */
final class ScenarioReasonFormat {

    private static final int PRINCIPLES = 6;

    private static final String AGGREGATE_IN_BAND = "aggregateInBand";
    private static final String LOW_TOTALS = "lowTotals";
    private static final String SEVERAL_LOW_TOTALS = "severalLowTotals";
    private static final String REASONABLY_HEALTHY = "reasonablyHealthy";
    private static final String WEAK_AND_SIGNIFICANT = "weakAndSignificant";
    private static final String WEAK = "weak";

    private ScenarioReasonFormat() {}

    static void addTo(SimpleModule module) {
        module.addSerializer(ScenarioReason.class, new Writer()).addDeserializer(ScenarioReason.class, new Reader());
    }

    private static final class Writer extends ValueSerializer<ScenarioReason> {
        @Override
        public void serialize(ScenarioReason reason, JsonGenerator json, SerializationContext context) {
            if (reason instanceof ScenarioReason.InWords(String sentence)) {
                json.writeString(sentence);
                return;
            }
            json.writeStartObject();
            switch (reason) {
                case ScenarioReason.AggregateInBand(var band) ->
                    json.writeStringProperty(AGGREGATE_IN_BAND, band.name());
                case ScenarioReason.LowTotals(int respondents) -> json.writeNumberProperty(LOW_TOTALS, respondents);
                case ScenarioReason.SeveralLowTotals() -> json.writeBooleanProperty(SEVERAL_LOW_TOTALS, true);
                case ScenarioReason.ReasonablyHealthy() -> json.writeBooleanProperty(REASONABLY_HEALTHY, true);
                case ScenarioReason.WeakAndSignificant(var principles) ->
                    json.writePOJOProperty(WEAK_AND_SIGNIFICANT, principles);
                case ScenarioReason.Weak(var principles) -> json.writePOJOProperty(WEAK, principles);
                case ScenarioReason.InWords ignored -> throw new IllegalStateException("written above");
            }
            json.writeEndObject();
        }
    }

    private static final class Reader extends ValueDeserializer<ScenarioReason> {
        @Override
        public ScenarioReason deserialize(JsonParser parser, DeserializationContext context) {
            JsonNode node = context.readTree(parser);
            if (node.isString()) {
                return new ScenarioReason.InWords(node.asString());
            }
            if (!node.isObject() || node.size() != 1) {
                return context.reportInputMismatch(this, "A reason says one thing");
            }
            String what = node.propertyNames().iterator().next();
            JsonNode fact = node.get(what);
            return switch (what) {
                case AGGREGATE_IN_BAND -> new ScenarioReason.AggregateInBand(Band.valueOf(fact.asString()));
                case LOW_TOTALS -> new ScenarioReason.LowTotals(fact.asInt());
                case SEVERAL_LOW_TOTALS -> new ScenarioReason.SeveralLowTotals();
                case REASONABLY_HEALTHY -> new ScenarioReason.ReasonablyHealthy();
                case WEAK_AND_SIGNIFICANT -> new ScenarioReason.WeakAndSignificant(principles(fact, context));
                case WEAK -> new ScenarioReason.Weak(principles(fact, context));
                default -> context.reportInputMismatch(this, "No reason is called %s", what);
            };
        }

        private List<Integer> principles(JsonNode fact, DeserializationContext context) {
            List<Integer> principles = fact.valueStream().map(JsonNode::asInt).toList();
            return principles.isEmpty() || principles.stream().anyMatch(one -> one < 1 || one > PRINCIPLES)
                    ? context.reportInputMismatch(this, "Principles are numbered from 1 to 6")
                    : principles;
        }
    }
}
