package org.holdfast.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

class SampleTest {

    @Test
    void whatWasEverWrittenIsReadAndWrittenWithoutLoss() {
        forEach((event, sample) ->
                assertThat(EventJson.write(EventJson.read(sample))).as(event).isEqualTo(sample));
    }

    @Test
    void everySampleFitsItsSchema() {
        forEach((event, sample) ->
                assertThat(schema(event).complaints(sample)).as(event).isEmpty());
    }

    @Test
    void whatARecordWritesFitsItsSchema() {
        forEach((event, sample) -> assertThat(schema(event).complaints(EventJson.write(EventJson.read(sample))))
                .as(event)
                .isEmpty());
    }

    @Test
    void aSampleIsOfTheTypeItsFileIsNamedAfter() {
        forEach((event, sample) ->
                assertThat(EventJson.read(sample).getClass().getSimpleName()).isEqualTo(event));
    }

    @Test
    void topicKeyAndSubjectAreAsTheSchemaSays() {
        forEach((event, sample) -> {
            var schema = ContractFiles.schemas().get(event);
            var read = EventJson.read(sample);
            assertThat(read.topic()).isEqualTo(schema.path("x-topic").asText());
            assertThat(read.key().value().toString())
                    .as(event)
                    .isEqualTo(sample.path(schema.path("x-key").asText()).asText());
            assertThat(read.subject().value().toString())
                    .as(event)
                    .isEqualTo(sample.path(schema.path("x-subject").asText()).asText());
        });
    }

    @Test
    void aSchemaRefusesAnEventThatLacksARequiredField() {
        forEach((event, sample) -> {
            var lacking = ((ObjectNode) sample.deepCopy()).without("occurredAt");
            assertThat(schema(event).complaints(lacking)).as(event).hasSize(1);
        });
    }

    @Test
    void aSchemaRefusesAnIdThatIsNone() {
        forEach((event, sample) -> {
            var key = ContractFiles.schemas().get(event).path("x-key").asText();
            var wrong = ((ObjectNode) sample.deepCopy()).put(key, "none");
            assertThat(schema(event).complaints(wrong)).as(event).hasSize(1);
        });
    }

    @Test
    void aSchemaTakesAFieldItDoesNotKnow() {
        forEach((event, sample) -> {
            var newer = ((ObjectNode) sample.deepCopy()).put("addedLater", "something");
            assertThat(schema(event).complaints(newer)).as(event).isEmpty();
        });
    }

    private static void forEach(BiConsumer<String, JsonNode> check) {
        ContractFiles.samples().forEach(version -> version.files().forEach(check));
    }

    private static EventSchema schema(String event) {
        return EventSchema.of(ContractFiles.schemas().get(event));
    }
}
