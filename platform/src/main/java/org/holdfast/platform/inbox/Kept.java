package org.holdfast.platform.inbox;

import java.util.UUID;
import org.hibernate.Session;

/**
 * A table in which state is kept as a topic tells it: a row for each key, with the version that it is of.
 *
 * @param key the column of the key
 */
public record Kept(String table, String key) {

    /** So that the same state is kept again; a row that is ahead of what is told is left alone. */
    void forgetVersion(Session entities, UUID of, int version) {
        entities.createNativeMutationQuery(
                        "update %s set version = -1 where %s = :key and version <= :version".formatted(table, key))
                .setParameter("key", of)
                .setParameter("version", version)
                .executeUpdate();
    }
}
