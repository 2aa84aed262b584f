package org.holdfast.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Says what breaks, and whom, when the contract goes from a released version to the present one. Both sides count: a consumer
 * that was built on the release reads what is written now, and one that is built now reads what was written under the release,
 * for a topic keeps it.
 */
final class Compatibility {

    private static final Set<String> WORDS = Set.of("$schema", "$id", "$comment", "title", "description", "examples");
    private static final Set<String> COMPARED_APART =
            Set.of("properties", "required", "items", "enum", "x-topic", "x-key");

    private final List<String> breaks = new ArrayList<>();

    private Compatibility() {}

    static List<String> breaks(Map<String, JsonNode> released, Map<String, JsonNode> present) {
        var comparison = new Compatibility();
        released.forEach((event, schema) -> comparison.event(event, schema, present.get(event)));
        return comparison.breaks;
    }

    static List<String> topicsGone(Map<String, JsonNode> released, Collection<String> present) {
        var gone = new TreeSet<String>();
        released.values().forEach(schema -> gone.add(schema.path("x-topic").asText()));
        gone.removeAll(present);
        return gone.stream()
                .map(topic ->
                        "The topic " + topic + " is gone or has another name: whoever subscribes to it hears nothing"
                                + " any more. Keep it beside the new one.")
                .toList();
    }

    private void event(String event, JsonNode released, JsonNode present) {
        if (present == null) {
            broken(event, "is gone: whoever acts on it hears nothing any more. Keep it beside what takes its place.");
            return;
        }
        if (differ(released, present, "x-topic")) {
            broken(
                    event,
                    "went from %s to %s: whoever subscribes to the first no longer gets it.",
                    released.path("x-topic"),
                    present.path("x-topic"));
        }
        if (differ(released, present, "x-key")) {
            broken(
                    event,
                    "has the key %s instead of %s: whoever counts on the order of its events loses it.",
                    present.path("x-key"),
                    released.path("x-key"));
        }
        compare(event, released, present);
    }

    private void compare(String place, JsonNode released, JsonNode present) {
        keywords(place, released, present);
        choices(place, released.path("enum"), present.path("enum"));
        fields(place, released, present);
        if (released.has("items") && present.has("items")) {
            compare(place + "[]", released.path("items"), present.path("items"));
        }
    }

    private void keywords(String place, JsonNode released, JsonNode present) {
        var keywords = new TreeSet<String>();
        released.fieldNames().forEachRemaining(keywords::add);
        present.fieldNames().forEachRemaining(keywords::add);
        keywords.removeAll(WORDS);
        keywords.removeAll(COMPARED_APART);
        for (var keyword : keywords) {
            if (differ(released, present, keyword)) {
                broken(
                        place,
                        "has the %s %s instead of %s: what one version writes the other does not expect. Add a field or an"
                                + " event of another name.",
                        keyword,
                        said(present.path(keyword)),
                        said(released.path(keyword)));
            }
        }
    }

    /** A set of codes may grow, for consumers pass over a code they do not know; it never shrinks, opens or closes. */
    private void choices(String place, JsonNode released, JsonNode present) {
        if (released.isMissingNode() != present.isMissingNode()) {
            broken(
                    place,
                    "has the enum %s instead of %s: what one version writes the other does not expect.",
                    said(present),
                    said(released));
            return;
        }
        var gone = new ArrayList<JsonNode>();
        released.forEach(gone::add);
        present.forEach(gone::remove);
        if (!gone.isEmpty()) {
            broken(place, "no longer takes %s: events that carry it are still on the topic.", gone);
        }
    }

    private void fields(String place, JsonNode released, JsonNode present) {
        present.path("properties").fieldNames().forEachRemaining(field -> {
            if (!released.path("properties").has(field) && requires(present, field)) {
                broken(
                        place + "." + field,
                        "is new and required: events written before lack it, and whoever reads them with the new record"
                                + " fails. Make it optional.");
            }
        });
        released.path("properties").properties().forEach(field -> field(place, field, released, present));
    }

    private void field(String place, Map.Entry<String, JsonNode> field, JsonNode released, JsonNode present) {
        var name = field.getKey();
        var path = place + "." + name;
        if (!present.path("properties").has(name)) {
            broken(path, "is gone: consumers built before read it. Keep it, and add the new field beside it.");
            return;
        }
        if (requires(released, name) && !requires(present, name)) {
            broken(path, "may now be absent: consumers built before count on it. Keep it required.");
        }
        if (!requires(released, name) && requires(present, name)) {
            broken(
                    path,
                    "is now required: events written before may lack it, and whoever reads them with the new record fails."
                            + " Keep it optional.");
        }
        compare(path, field.getValue(), present.path("properties").path(name));
    }

    private static boolean requires(JsonNode schema, String field) {
        for (var required : schema.path("required")) {
            if (required.asText().equals(field)) {
                return true;
            }
        }
        return false;
    }

    private static boolean differ(JsonNode released, JsonNode present, String keyword) {
        return !released.path(keyword).equals(present.path(keyword));
    }

    private static String said(JsonNode value) {
        return value.isMissingNode() ? "none" : value.toString();
    }

    private void broken(String place, String how, Object... with) {
        breaks.add(place + " " + how.formatted(with));
    }
}
