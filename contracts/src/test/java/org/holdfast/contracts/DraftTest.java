package org.holdfast.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.holdfast.contracts.AccessEvent.GlassBroken;
import org.holdfast.contracts.CaseEvent.CaseOpened;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftTest {

    /** What only a person can say. */
    private static final List<String> SAID_BY_A_PERSON = List.of(
            "title",
            "description",
            "examples",
            "enum",
            "pattern",
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "minLength");

    @ParameterizedTest
    @ValueSource(classes = {CaseOpened.class, GlassBroken.class, StaffState.class})
    void aDraftIsTheSchemaButForWhatAPersonSays(Class<?> event) {
        assertThat(bare(Draft.schema(event))).isEqualTo(bare(ContractFiles.schema(event)));
    }

    private static JsonNode bare(JsonNode schema) {
        var bare = schema.deepCopy();
        strip(bare);
        return bare;
    }

    private static void strip(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(SAID_BY_A_PERSON);
        }
        node.forEach(DraftTest::strip);
    }
}
