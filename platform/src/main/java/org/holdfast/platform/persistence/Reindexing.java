package org.holdfast.platform.persistence;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.holdfast.platform.persistence.SealedColumns.Place;
import org.jboss.logging.Logger;

/**
 * Makes the blind indexes anew when their key was changed: all at once, before this replica answers anybody, since two indexes made with
 * two keys cannot be compared.
 */
@ApplicationScoped
class Reindexing {

    private static final Logger LOG = Logger.getLogger(Reindexing.class);
    private static final int EARLY = 10;
    /** Indexed, it tells which key is in use and nothing of the key. */
    private static final String SIGN = "holdfast";

    private final DataSource database;
    private final Sealing sealing;

    Reindexing(DataSource database, Sealing sealing) {
        this.database = database;
        this.sealing = sealing;
    }

    void start(@Observes @Priority(EARLY) StartupEvent event) throws SQLException {
        var made = reindex();
        if (made > 0) {
            LOG.infof("Made %d blind indexes anew, for their key was changed", made);
        }
    }

    int reindex() throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                var made = isInUse(connection) ? 0 : reindex(connection);
                connection.commit();
                return made;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    /** The first key is the one of the rows that are there. Replicas that start together wait here for the first of them. */
    private boolean isInUse(Connection connection) throws SQLException {
        var sign = sealing.blindIndex(SIGN);
        try (var insert = connection.prepareStatement(
                        "insert into blind_index_key (id, sign) values (1, ?) on conflict do nothing");
                var select = connection.prepareStatement("select sign from blind_index_key where id = 1 for update")) {
            insert.setString(1, sign);
            insert.executeUpdate();
            try (var row = select.executeQuery()) {
                return row.next() && row.getString(1).equals(sign);
            }
        }
    }

    private int reindex(Connection connection) throws SQLException {
        var made = 0;
        for (var place : SealedColumns.withIndex(connection)) {
            made += reindex(connection, place);
        }
        try (var update = connection.prepareStatement("update blind_index_key set sign = ? where id = 1")) {
            update.setString(1, sealing.blindIndex(SIGN));
            update.executeUpdate();
        }
        return made;
    }

    private int reindex(Connection connection, Place place) throws SQLException {
        try (var rows = connection.prepareStatement(
                "select cast(ctid as text), %2$s from %1$s where %2$s is not null for update"
                        .formatted(place.table(), place.sealed()))) {
            return SealedColumns.replace(
                    connection,
                    rows,
                    "update %s set %s = ? where ctid = cast(? as tid)".formatted(place.table(), place.index()),
                    value -> sealing.blindIndex(sealing.open(value)));
        }
    }
}
