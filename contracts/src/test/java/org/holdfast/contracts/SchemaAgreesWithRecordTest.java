package org.holdfast.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaAgreesWithRecordTest {

    private static final String TYPE = "type";

    @ParameterizedTest
    @MethodSource("org.holdfast.contracts.PublishedEvents#all")
    void theTypeNamesTheRecord(Class<?> event) {
        var schema = ContractFiles.schema(event);

        assertThat(schema.path("properties").path(TYPE).path("const").asText()).isEqualTo(event.getSimpleName());
        assertThat(fields(schema)).first().isEqualTo(TYPE);
        assertThat(required(schema)).contains(TYPE);
    }

    @ParameterizedTest
    @MethodSource("org.holdfast.contracts.PublishedEvents#all")
    void schemaAndRecordHaveTheSameFieldsOfTheSameForm(Class<?> event) {
        agree(event.getSimpleName(), event, ContractFiles.schema(event));
    }

    private static void agree(String place, Class<?> type, JsonNode schema) {
        var parts = Arrays.asList(type.getRecordComponents());

        assertThat(without(TYPE, fields(schema)))
                .as(place)
                .containsExactlyElementsOf(
                        parts.stream().map(RecordComponent::getName).toList());
        assertThat(without(TYPE, required(schema)))
                .as("what %s requires is what is not @Nullable", place)
                .containsExactlyElementsOf(parts.stream()
                        .filter(part -> !Draft.isOptional(part))
                        .map(RecordComponent::getName)
                        .toList());
        for (var part : parts) {
            formAgrees(
                    place + "." + part.getName(),
                    part.getGenericType(),
                    schema.path("properties").path(part.getName()));
        }
    }

    private static void formAgrees(String place, Type type, JsonNode schema) {
        var form = JsonForm.of(type);
        assertThat(JsonForm.of(schema)).as("what the schema says of %s", place).isEqualTo(form);
        if (form.type().equals("array")) {
            formAgrees(place + "[]", JsonForm.element(type), schema.path("items"));
        }
        if (form.type().equals("object")) {
            agree(place, (Class<?>) type, schema);
        }
    }

    private static List<String> fields(JsonNode schema) {
        var names = new ArrayList<String>();
        schema.path("properties").fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<String> required(JsonNode schema) {
        var names = new ArrayList<String>();
        schema.path("required").forEach(name -> names.add(name.asText()));
        return names;
    }

    private static List<String> without(String name, List<String> names) {
        return names.stream().filter(each -> !each.equals(name)).toList();
    }
}
