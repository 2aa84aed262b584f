package org.holdfast.platform.persistence;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.holdfast.platform.persistence.SealedColumns.Place;
import org.jboss.logging.Logger;

/** Seals anew, with the newest key, what an earlier one sealed: some rows at a time, while the service works. */
@ApplicationScoped
class Resealing {

    private static final Logger LOG = Logger.getLogger(Resealing.class);
    private static final int ROWS_AT_A_TIME = 200;

    private final DataSource database;
    private final Sealing sealing;

    Resealing(DataSource database, Sealing sealing) {
        this.database = database;
        this.sealing = sealing;
    }

    /** Whatever is written meanwhile by a replica that knows the earlier key only is found the next time. */
    @Scheduled(
            every = "${holdfast.keys.reseal-every:1m}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    void reseal() throws SQLException {
        if (sealing.hasEarlierKeys()) {
            var resealed = 0;
            int some;
            do {
                some = some();
                resealed += some;
            } while (some > 0);
            LOG.infof(
                    "Sealed %d values anew with %s. When none is left in two runs, and every replica has that key, the"
                            + " earlier keys can go",
                    resealed, sealing.newestMark());
        }
    }

    /** Seals a part of each column anew, and returns how many values that were. */
    int some() throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                var resealed = 0;
                for (var place : SealedColumns.all(connection)) {
                    resealed += some(connection, place);
                }
                connection.commit();
                return resealed;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private int some(Connection connection, Place place) throws SQLException {
        try (var rows = connection.prepareStatement("""
                select cast(ctid as text), %2$s from %1$s where %2$s is not null and not starts_with(%2$s, ?)
                limit %3$d for update skip locked
                """.formatted(place.table(), place.sealed(), ROWS_AT_A_TIME))) {
            rows.setString(1, sealing.newestMark());
            return SealedColumns.replace(
                    connection,
                    rows,
                    "update %s set %s = ? where ctid = cast(? as tid)".formatted(place.table(), place.sealed()),
                    value -> sealing.seal(sealing.open(value)));
        }
    }
}
