package org.holdfast.platform.testing.openapi;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Bodies that are almost the example, and wrong in one place or in two. */
final class Distortions {

    /** Stands in every text that is sent, and must be in no refusal. */
    static final String CANARY = "Canary7Wren";

    /** The pointer to a field that is not known names it, so that whoever sends it can find it. */
    static final String UNKNOWN_FIELD = "noSuchField";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int VERY_LONG = 30_000;
    private static final int VERY_DEEP = 2_000;

    private static final List<String> ODD_TEXTS = List.of(
            "",
            "   ",
            CANARY,
            CANARY + "\0",
            CANARY + " \u202E\u200B\uFEFF e\u0301\u0301\u0301 \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
            CANARY + "\r\nX-Injected: yes",
            CANARY + "'; drop table team; -- ${7*7} {{7*7}} <script>",
            "2026-02-30",
            "0000-00-00",
            "+999999999-12-31",
            "-999999999-01-01",
            "9999-12-31T23:59:60Z",
            CANARY + "x".repeat(VERY_LONG));

    private static final List<JsonNode> ODD_NUMBERS = List.of(
            JSON.numberNode(-1),
            JSON.numberNode(Long.MAX_VALUE),
            JSON.numberNode(new BigDecimal("1e400")),
            JSON.numberNode(new BigDecimal("-0.0000000000000000000000001")),
            JSON.textNode("NaN"));

    private final JsonNode example;

    Distortions(JsonNode example) {
        this.example = example;
    }

    List<String> bodies() {
        var bodies = new ArrayList<String>(List.of(
                "null",
                "[]",
                "\"" + CANARY + "\"",
                "{",
                "{\"" + CANARY + "\":",
                "{\"" + UNKNOWN_FIELD + "\": \"" + CANARY + "\"}",
                "[".repeat(VERY_DEEP),
                "{\"a\":".repeat(VERY_DEEP),
                example + " " + CANARY,
                "\uFEFF" + example));
        places(example, JsonPointer.empty()).forEach(place -> bodies.addAll(wrongAt(place)));
        return bodies;
    }

    /** Another one each time, by the dice. */
    String twiceWrong(Random dice) {
        return new Distortions(wrongSomewhere(dice)).wrongSomewhere(dice).toString();
    }

    private JsonNode wrongSomewhere(Random dice) {
        var places = places(example, JsonPointer.empty()).toList();
        if (places.isEmpty()) {
            return example;
        }
        var place = places.get(dice.nextInt(places.size()));
        var values = replacements(example.at(place)).toList();
        var chosen = dice.nextInt(values.size() + 1);
        return with(place, chosen < values.size() ? values.get(chosen) : null);
    }

    private static Stream<JsonPointer> places(JsonNode node, JsonPointer here) {
        var below = switch (node) {
            case ObjectNode object ->
                object.properties().stream()
                        .flatMap(field -> places(field.getValue(), here.appendProperty(field.getKey())));
            case ArrayNode array ->
                array.isEmpty() ? Stream.<JsonPointer>empty() : places(array.get(0), here.appendIndex(0));
            default -> Stream.<JsonPointer>empty();
        };
        return Stream.concat(here.matches() ? Stream.empty() : Stream.of(here), below);
    }

    private List<String> wrongAt(JsonPointer place) {
        var wrong = new ArrayList<String>();
        wrong.add(with(place, null).toString());
        replacements(example.at(place))
                .forEach(value -> wrong.add(with(place, value).toString()));
        wrong.add(with(place, JSON.textNode("LONE")).toString().replace("LONE", CANARY + "\\ud800"));
        return wrong;
    }

    private static Stream<JsonNode> replacements(JsonNode value) {
        var otherTypes = Stream.<JsonNode>of(
                JSON.nullNode(),
                JSON.objectNode().put(UNKNOWN_FIELD, CANARY),
                JSON.arrayNode().add(CANARY),
                JSON.arrayNode().addNull(),
                JSON.booleanNode(true));
        var texts = ODD_TEXTS.stream().<JsonNode>map(JSON::textNode);
        var sameType = value.isArray() ? Stream.<JsonNode>of(many(value)) : Stream.concat(texts, ODD_NUMBERS.stream());
        return Stream.concat(otherTypes, sameType);
    }

    private static JsonNode many(JsonNode array) {
        var many = JSON.arrayNode();
        for (var i = 0; i < 1000; i++) {
            many.addAll((ArrayNode) array);
        }
        return many;
    }

    private JsonNode with(JsonPointer place, @Nullable JsonNode value) {
        var copy = example.deepCopy();
        var parent = copy.at(place.head());
        switch (parent) {
            case ObjectNode object
            when value == null -> object.remove(place.last().getMatchingProperty());
            case ObjectNode object -> object.set(place.last().getMatchingProperty(), value);
            case ArrayNode array when value == null -> array.remove(0);
            case ArrayNode array -> array.set(0, value);
            default -> throw new IllegalStateException(place.toString());
        }
        return copy;
    }
}
