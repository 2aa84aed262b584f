package org.holdfast.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** A schema that says what is wrong with an event, formats included. */
record EventSchema(Schema schema) {

    private static final SchemaRegistryConfig FORMATS_COUNT =
            SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();

    /** A registry each, for the released and the present schema of an event have the same id. */
    static EventSchema of(JsonNode schema) {
        var registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemaRegistryConfig(FORMATS_COUNT));
        return new EventSchema(registry.getSchema(schema));
    }

    List<String> complaints(JsonNode event) {
        return schema.validate(event).stream().map(Error::toString).toList();
    }
}
