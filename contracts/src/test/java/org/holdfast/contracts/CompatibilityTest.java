package org.holdfast.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CompatibilityTest {

    private static final String RELEASED = """
            {
              "title": "Lamp lit", "x-topic": "lamps.v1", "x-key": "lampId", "type": "object",
              "required": ["lampId", "colour"],
              "properties": {
                "lampId": {"type": "string", "format": "uuid"},
                "colour": {"type": "string", "enum": ["RED", "GREEN"]},
                "room": {"type": "string", "pattern": "^[A-Z]+$"},
                "level": {"type": "integer", "minimum": 1},
                "bulbs": {
                  "type": "array",
                  "items": {
                    "type": "object", "required": ["watts"],
                    "properties": {"watts": {"type": "integer"}, "maker": {"type": "string"}}
                  }
                }
              },
              "additionalProperties": true
            }
            """;

    @Test
    void whatStaysTheSameBreaksNobody() {
        assertThat(breaksAfter("lamps.v1", "lamps.v1")).isEmpty();
    }

    @Test
    void anOptionalFieldMayBeAdded() {
        assertThat(breaksAfter(
                        "\"properties\": {\n    \"lampId\"",
                        "\"properties\": {\"lit\": {\"type\": \"boolean\"}, \"lampId\""))
                .isEmpty();
    }

    @Test
    void anOptionalFieldMayBeAddedDeeperDown() {
        assertThat(breaksAfter("\"maker\"", "\"lit\": {\"type\": \"boolean\"}, \"maker\""))
                .isEmpty();
    }

    @Test
    void anEventMayBeAdded() {
        var present = Map.of("LampLit", schema(RELEASED), "LampBroken", schema(RELEASED));

        assertThat(Compatibility.breaks(Map.of("LampLit", schema(RELEASED)), present))
                .isEmpty();
    }

    @Test
    void aSetOfCodesMayGrow() {
        assertThat(breaksAfter("\"GREEN\"", "\"GREEN\", \"BLUE\"")).isEmpty();
    }

    @Test
    void wordsMayBeBettered() {
        assertThat(breaksAfter("Lamp lit", "A lamp was lit")).isEmpty();
    }

    @Test
    void theOrderOfFieldsIsNothing() {
        assertThat(breaksAfter("\"lampId\", \"colour\"", "\"colour\", \"lampId\""))
                .isEmpty();
    }

    @Test
    void anEventThatGoesBreaksThoseWhoActOnIt() {
        assertThat(Compatibility.breaks(Map.of("LampLit", schema(RELEASED)), Map.of()))
                .singleElement()
                .asString()
                .startsWith("LampLit is gone: whoever acts on it");
    }

    @Test
    void anEventThatChangesItsTopicBreaksThoseWhoSubscribe() {
        assertThat(breaksAfter("lamps.v1", "lights.v1"))
                .singleElement()
                .asString()
                .contains("LampLit went from \"lamps.v1\" to \"lights.v1\"");
    }

    @Test
    void anotherKeyBreaksThoseWhoCountOnTheOrder() {
        assertThat(breaksAfter("\"x-key\": \"lampId\"", "\"x-key\": \"room\""))
                .singleElement()
                .asString()
                .startsWith("LampLit has the key \"room\" instead of \"lampId\"");
    }

    @Test
    void aTopicThatGoesOrIsRenamedBreaksThoseWhoSubscribe() {
        var released = Map.of("LampLit", schema(RELEASED));

        assertThat(Compatibility.topicsGone(released, Set.of("lights.v1")))
                .singleElement()
                .asString()
                .startsWith("The topic lamps.v1 is gone or has another name");
        assertThat(Compatibility.topicsGone(released, Set.of("lamps.v1", "lights.v1")))
                .isEmpty();
    }

    @Test
    void aFieldThatGoesBreaksThoseWhoReadIt() {
        assertThat(breaksAfter("\"room\": {\"type\": \"string\", \"pattern\": \"^[A-Z]+$\"},", ""))
                .singleElement()
                .asString()
                .startsWith("LampLit.room is gone: consumers built before read it");
    }

    @Test
    void aFieldRenamedIsAFieldGone() {
        assertThat(breaksAfter("\"room\":", "\"place\":"))
                .singleElement()
                .asString()
                .startsWith("LampLit.room is gone");
    }

    @Test
    void aFieldThatMayBeAbsentNowBreaksThoseWhoCountOnIt() {
        assertThat(breaksAfter("\"lampId\", \"colour\"", "\"lampId\""))
                .singleElement()
                .asString()
                .startsWith("LampLit.colour may now be absent");
    }

    @Test
    void anOptionalFieldThatIsRequiredNowBreaksThoseWhoReadOlderEvents() {
        assertThat(breaksAfter("\"lampId\", \"colour\"", "\"lampId\", \"colour\", \"room\""))
                .singleElement()
                .asString()
                .startsWith("LampLit.room is now required: events written before may lack it");
    }

    @Test
    void aNewFieldThatIsRequiredBreaksThoseWhoReadOlderEvents() {
        var withALight = RELEASED.replace("\"lampId\", \"colour\"", "\"lampId\", \"colour\", \"lit\"")
                .replace("\"room\": {", "\"lit\": {\"type\": \"boolean\"}, \"room\": {");

        assertThat(breaks(withALight))
                .singleElement()
                .asString()
                .startsWith("LampLit.lit is new and required: events written before lack it");
    }

    @Test
    void anotherTypeBreaksBothSides() {
        assertThat(breaksAfter("{\"type\": \"integer\", \"minimum\": 1}", "{\"type\": \"number\", \"minimum\": 1}"))
                .singleElement()
                .asString()
                .startsWith("LampLit.level has the type \"number\" instead of \"integer\"");
    }

    @Test
    void anotherFormatBreaksBothSides() {
        assertThat(breaksAfter("\"uuid\"", "\"date\""))
                .singleElement()
                .asString()
                .startsWith("LampLit.lampId has the format \"date\" instead of \"uuid\"");
    }

    @Test
    void aFormatThatIsDroppedBreaksBothSides() {
        assertThat(breaksAfter(", \"format\": \"uuid\"", ""))
                .singleElement()
                .asString()
                .startsWith("LampLit.lampId has the format none instead of \"uuid\"");
    }

    @Test
    void anotherPatternBreaksBothSides() {
        assertThat(breaksAfter("^[A-Z]+$", "^[A-Z]{3}$"))
                .singleElement()
                .asString()
                .startsWith("LampLit.room has the pattern");
    }

    @Test
    void aBoundThatIsAddedOrMovedBreaksBothSides() {
        assertThat(breaksAfter("\"minimum\": 1", "\"minimum\": 2")).hasSize(1);
        assertThat(breaksAfter("\"minimum\": 1", "\"minimum\": 1, \"maximum\": 4"))
                .hasSize(1);
    }

    @Test
    void aCodeThatGoesBreaksThoseWhoReadOlderEvents() {
        assertThat(breaksAfter("\"RED\", \"GREEN\"", "\"GREEN\", \"BLUE\""))
                .singleElement()
                .asString()
                .startsWith("LampLit.colour no longer takes [\"RED\"]");
    }

    @Test
    void aSetOfCodesNeitherOpensNorCloses() {
        assertThat(breaksAfter(", \"enum\": [\"RED\", \"GREEN\"]", "")).hasSize(1);
        assertThat(breaksAfter("\"pattern\": \"^[A-Z]+$\"", "\"pattern\": \"^[A-Z]+$\", \"enum\": [\"HALL\"]"))
                .hasSize(1);
    }

    @Test
    void whatIsInAListIsComparedToo() {
        assertThat(breaksAfter("\"watts\": {\"type\": \"integer\"}", "\"watts\": {\"type\": \"string\"}"))
                .singleElement()
                .asString()
                .startsWith("LampLit.bulbs[].watts has the type");
        assertThat(breaksAfter(", \"maker\": {\"type\": \"string\"}", ""))
                .singleElement()
                .asString()
                .startsWith("LampLit.bulbs[].maker is gone");
        assertThat(breaksAfter("\"required\": [\"watts\"]", "\"required\": [\"watts\", \"maker\"]"))
                .singleElement()
                .asString()
                .startsWith("LampLit.bulbs[].maker is now required");
    }

    @Test
    void aRecordThatClosesItselfBreaksTheNextAddition() {
        assertThat(breaksAfter("\"additionalProperties\": true", "\"additionalProperties\": false"))
                .hasSize(1);
    }

    private static List<String> breaksAfter(String before, String after) {
        assertThat(RELEASED).contains(before);
        return breaks(RELEASED.replace(before, after));
    }

    private static List<String> breaks(String present) {
        return Compatibility.breaks(Map.of("LampLit", schema(RELEASED)), Map.of("LampLit", schema(present)));
    }

    private static JsonNode schema(String json) {
        return EventJson.tree(json);
    }
}
