package org.holdfast.caseload.dailyfeed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the Department has to be told so that it knows what is on record here. */
final class FeedDifference {

    private static final String PURGE = "purge";
    private static final String CHILD = "la_child_id";
    private static final String EPISODES = "social_care_episodes";
    private static final String EPISODE = "social_care_episode_id";

    /** Lists within an episode, and by what their entries are known. */
    private static final Map<String, String> LISTS = Map.of(
            "child_and_family_assessments", "child_and_family_assessment_id",
            "child_in_need_plans", "child_in_need_plan_id",
            "section_47_assessments", "section_47_assessment_id",
            "child_protection_plans", "child_protection_plan_id",
            "child_looked_after_placements", "child_looked_after_placement_id");

    private FeedDifference() {}

    /**
     * None where nothing has changed. What went since is marked to be purged there; a child who has another number now is purged under
     * the old one.
     *
     * @param sent none where the Department knows nothing of the child
     * @param now none where nothing is on record any more
     */
    static List<ObjectNode> between(@Nullable JsonNode sent, @Nullable ObjectNode now) {
        if (sent == null) {
            return now == null ? List.of() : List.of(now);
        }
        if (now == null) {
            return List.of(gone(sent));
        }
        if (!now.path(CHILD).equals(sent.path(CHILD))) {
            return List.of(gone(sent), now);
        }
        return now.equals(sent) ? List.of() : List.of(withPurges(sent, now));
    }

    private static ObjectNode withPurges(JsonNode sent, ObjectNode now) {
        var told = now.deepCopy();
        for (var before : sent.path(EPISODES)) {
            var same = find(told.path(EPISODES), EPISODE, before.path(EPISODE));
            if (same.isEmpty()) {
                told.withArrayProperty(EPISODES).add(purged(EPISODE, before.path(EPISODE)));
            } else {
                LISTS.forEach((list, id) -> purge(before, same.get(), list, id));
            }
        }
        return told;
    }

    private static ObjectNode gone(JsonNode sent) {
        return purged(CHILD, sent.path(CHILD));
    }

    private static void purge(JsonNode before, ObjectNode now, String list, String id) {
        for (var entry : before.path(list)) {
            if (find(now.path(list), id, entry.path(id)).isEmpty()) {
                now.withArrayProperty(list).add(purged(id, entry.path(id)));
            }
        }
    }

    private static Optional<ObjectNode> find(JsonNode list, String field, JsonNode id) {
        for (var entry : list) {
            if (entry.path(field).equals(id)) {
                return Optional.of((ObjectNode) entry);
            }
        }
        return Optional.empty();
    }

    private static ObjectNode purged(String field, JsonNode id) {
        var node = JsonNodeFactory.instance.objectNode();
        node.set(field, id);
        return node.put(PURGE, true);
    }
}
