package org.holdfast.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaReadsWellTest {

    @ParameterizedTest
    @MethodSource("org.holdfast.contracts.PublishedEvents#all")
    void aSchemaSaysWhatItIsAndWhatTheEventMeans(Class<?> event) {
        var schema = ContractFiles.schema(event);

        assertThat(schema.path("$schema").asText()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(schema.path("$id").asText()).isEqualTo("urn:holdfast:event:" + event.getSimpleName());
        assertThat(schema.path("title").asText()).isNotBlank();
        isASentence(event.getSimpleName(), schema);
    }

    @ParameterizedTest
    @MethodSource("org.holdfast.contracts.PublishedEvents#all")
    void everyFieldSaysWhatItMeans(Class<?> event) {
        everyFieldIsDescribed(event.getSimpleName(), ContractFiles.schema(event));
    }

    @ParameterizedTest
    @MethodSource("org.holdfast.contracts.PublishedEvents#all")
    void anEventIsOpenToFieldsAddedLater(Class<?> event) {
        assertThat(ContractFiles.schema(event).findValues("additionalProperties"))
                .isNotEmpty()
                .allMatch(JsonNode::asBoolean);
    }

    @Test
    void everySchemaIsASchema() {
        var rules = EventSchema.of(EventJson.tree("{\"$ref\": \"https://json-schema.org/draft/2020-12/schema\"}"));

        ContractFiles.schemas()
                .forEach((event, schema) ->
                        assertThat(rules.complaints(schema)).as(event).isEmpty());
        assertThat(rules.complaints(EventJson.tree("{\"type\": \"word\"}"))).isNotEmpty();
    }

    private static void everyFieldIsDescribed(String place, JsonNode schema) {
        schema.path("properties").properties().forEach(field -> {
            isASentence(place + "." + field.getKey(), field.getValue());
            everyFieldIsDescribed(place + "." + field.getKey(), field.getValue());
            everyFieldIsDescribed(
                    place + "." + field.getKey() + "[]", field.getValue().path("items"));
        });
    }

    private static void isASentence(String place, JsonNode schema) {
        assertThat(schema.path("description").asText())
                .as("description of %s", place)
                .matches("[A-Z].+\\.");
    }
}
