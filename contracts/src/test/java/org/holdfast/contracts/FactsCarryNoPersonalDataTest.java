package org.holdfast.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactsCarryNoPersonalDataTest {

    private static final Set<String> TELLING = Set.of(
            "name",
            "names",
            "alias",
            "address",
            "postcode",
            "street",
            "birth",
            "nhs",
            "upn",
            "email",
            "telephone",
            "phone",
            "school",
            "text",
            "concern",
            "concerns",
            "words",
            "note",
            "notes",
            "observation",
            "rationale",
            "description",
            "summary",
            "ethnicity",
            "religion",
            "diagnosis",
            "picture");
    private static final Set<String> TELLS_NO_TEXT = Set.of("uuid", "date", "date-time");

    @Test
    void factsAreIdsCodesDatesNumbersAndTruths() {
        for (var event : PublishedEvents.on(Topic.Kind.FACTS)) {
            assertThat(tellingFields(ContractFiles.schema(event)))
                    .as("fields of %s that could tell who somebody is, on a topic that subscribers read", event)
                    .isEmpty();
        }
    }

    @Test
    void thereAreFactsToLookAt() {
        assertThat(PublishedEvents.on(Topic.Kind.FACTS)).hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"fullName", "name", "homeAddress", "dateOfBirth", "nhsNumber", "upn", "exactWords", "concern"})
    void aFieldWithATellingNameIsFound(String field) {
        assertThat(tellingFields(schema(field, "{\"type\": \"string\", \"format\": \"date\"}")))
                .containsExactly(field);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"type\": \"string\"}",
                "{\"type\": \"string\", \"format\": \"email\"}",
                "{\"type\": \"string\", \"pattern\": \"^.+$\"}",
                "{\"type\": \"string\", \"pattern\": \"[A-Z]+\"}",
                "{\"type\": \"array\", \"items\": {\"type\": \"string\"}}",
                "{\"type\": \"object\", \"properties\": {\"inner\": {\"type\": \"string\"}}}"
            })
    void aFieldThatTakesFreeTextIsFound(String form) {
        assertThat(tellingFields(schema("remark", form))).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"type\": \"string\", \"format\": \"uuid\"}",
                "{\"type\": \"string\", \"enum\": [\"M\", \"F\"]}",
                "{\"type\": \"string\", \"pattern\": \"^[A-Z0-9_]{1,40}$\"}",
                "{\"type\": \"integer\"}",
                "{\"type\": \"boolean\"}"
            })
    void anIdACodeANumberAndATruthAreFine(String form) {
        assertThat(tellingFields(schema("outcome", form))).isEmpty();
    }

    private static List<String> tellingFields(JsonNode schema) {
        var telling = new ArrayList<String>();
        schema.path("properties").properties().forEach(field -> {
            if (hasATellingName(field.getKey()) || takesFreeText(field.getValue())) {
                telling.add(field.getKey());
            }
            telling.addAll(tellingFields(field.getValue()));
            telling.addAll(tellingFields(field.getValue().path("items")));
        });
        return telling;
    }

    private static boolean hasATellingName(String field) {
        return Arrays.stream(field.split("(?=[A-Z])"))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .anyMatch(TELLING::contains);
    }

    /** A code is short and has no spaces, so a name or a sentence does not fit. */
    private static boolean takesFreeText(JsonNode field) {
        if (field.path("type").asText().equals("array")) {
            return takesFreeText(field.path("items"));
        }
        return field.path("type").asText().equals("string")
                && !TELLS_NO_TEXT.contains(field.path("format").asText())
                && !field.has("enum")
                && !isACode(field.path("pattern").asText());
    }

    private static boolean isACode(String pattern) {
        return pattern.startsWith("^")
                && pattern.endsWith("$")
                && !"Robin Ashgrove".matches(pattern)
                && !"She said she is afraid".matches(pattern)
                && !"Robin".matches(pattern);
    }

    private static JsonNode schema(String field, String form) {
        return EventJson.tree("{\"properties\": {\"%s\": %s}}".formatted(field, form));
    }
}
