package org.holdfast.system.checker;

import com.fasterxml.jackson.databind.JsonNode;

/** An event as a topic holds it, in the order of its partition. */
public record Told(
        String topic, String key, String eventId, String type, String subject, int version, JsonNode value) {}
