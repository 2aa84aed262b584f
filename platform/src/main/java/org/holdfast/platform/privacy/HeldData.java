package org.holdfast.platform.privacy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.holdfast.contracts.ChildId;
import org.holdfast.platform.persistence.Sealing;

/** All that this service holds of a child, row by row, as the map of its tables says. */
@ApplicationScoped
class HeldData {

    private static final String SEALED = "_sealed";
    /** Says nothing of a person: made by us to find a record again. */
    private static final String FOR_SEARCH = "_index|index_keys";

    private final Session entities;
    private final Sealing sealing;
    private final ObjectMapper json;

    HeldData(Session entities, Sealing sealing, ObjectMapper json) {
        this.entities = entities;
        this.sealing = sealing;
        this.json = json;
    }

    List<HeldItem> of(Set<ChildId> children) {
        var ids = children.stream().map(ChildId::value).toArray(UUID[]::new);
        return DataMap.places().stream()
                .filter(DataPlace::isShown)
                .flatMap(place -> rows(place, ids))
                .toList();
    }

    private Stream<HeldItem> rows(DataPlace place, UUID[] children) {
        return entities.createNativeQuery(
                        "select cast(to_jsonb(held) as text) from (select * from %s where %s) as held"
                                .formatted(place.rows(), place.whose()),
                        String.class)
                .setParameter("children", children)
                .getResultStream()
                .map(row -> new HeldItem(place.table(), readable(row)));
    }

    private ObjectNode readable(String row) {
        var shown = json.createObjectNode();
        tree(row).properties().forEach(field -> {
            var name = field.getKey();
            if (name.endsWith(SEALED) && field.getValue().isTextual()) {
                shown.put(
                        name.substring(0, name.length() - SEALED.length()),
                        sealing.open(field.getValue().asText()));
            } else if (!name.matches(".*(%s)".formatted(FOR_SEARCH))) {
                shown.set(name, field.getValue());
            }
        });
        return shown;
    }

    private ObjectNode tree(String row) {
        try {
            return (ObjectNode) json.readTree(row);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The database answers no JSON", e);
        }
    }
}
