package org.holdfast.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.oidc.OIDCException;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.http.HttpClosedException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.RollbackException;
import java.net.SocketException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.holdfast.contracts.AgencyId;
import org.holdfast.contracts.AgencyState;
import org.holdfast.example.Database;
import org.holdfast.example.parcel.PostRoom;
import org.junit.jupiter.api.Test;

/** A commit that fails is told by the transaction manager in its own words, whatever the database said. */
@QuarkusTest
class OutageTest {

    @Inject
    PostRoom postRoom;

    @Inject
    EntityManager entities;

    @Inject
    Database database;

    @Test
    void aConnectionLostAtTheCommitIsAnOutage() {
        assertThat(Outage.isBehind(failureOfCommitAfter(this::loseTheConnection)))
                .isTrue();
    }

    @Test
    void aConnectionLostBeforeWhatIsPublishedIsWrittenIsAnOutage() {
        var agency = new AgencyState(AgencyId.next(), "Post office", "2A", null, null, null, null, Instant.EPOCH, 1);

        assertThat(Outage.isBehind(catchThrowable(() -> postRoom.send(agency, this::loseTheConnection))))
                .isTrue();
    }

    @Test
    void aConstraintBrokenAtTheCommitIsNone() {
        database.executeAsOwner("create table one_of_each (id int unique deferrable initially deferred)");
        try {
            database.executeAsOwner("grant insert on one_of_each to " + database.serviceRole());
            assertThat(Outage.isBehind(failureOfCommitAfter(this::breakADeferredConstraint)))
                    .isFalse();
        } finally {
            database.executeAsOwner("drop table one_of_each");
        }
    }

    @Test
    void anIdentityProviderWhoseKeysCannotBeAskedForIsAnOutage() {
        assertThat(Outage.isBehind(new OIDCException("OIDC Server is not available")))
                .isTrue();
        assertThat(Outage.isBehind(new HttpClosedException("Connection was closed")))
                .isTrue();
        assertThat(Outage.isBehind(new SocketException("Connection reset"))).isTrue();
    }

    private Throwable failureOfCommitAfter(Runnable last) {
        var failure = catchThrowable(() -> QuarkusTransaction.requiringNew().run(last));
        assertThat(failure).hasRootCauseInstanceOf(RollbackException.class);
        return failure;
    }

    private void loseTheConnection() {
        entities.flush();
        var backend = (int) entities.createNativeQuery("select pg_backend_pid()", Integer.class)
                .getSingleResult();
        // In a thread of its own, so that it is another connection which asks.
        CompletableFuture.runAsync(() -> end(backend)).join();
    }

    private void end(int backend) {
        try (var connection = database.asService();
                var statement = connection.createStatement()) {
            statement.execute("select pg_terminate_backend(%d)".formatted(backend));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void breakADeferredConstraint() {
        entities.flush();
        entities.createNativeQuery("insert into one_of_each values (1), (1)").executeUpdate();
    }
}
