package org.holdfast.platform.problem;

import io.quarkus.oidc.OIDCException;
import io.vertx.core.http.HttpClosedException;
import jakarta.transaction.RollbackException;
import java.net.SocketException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.exception.JDBCConnectionException;

/** Tells a lost or overloaded database, or an identity provider that is away, from a fault: the same attempt may succeed later. */
public final class Outage {

    /** SQLSTATE classes: connection, transaction rollback, resources, operator intervention, system error. */
    private static final Set<String> TRANSIENT = Set.of("08", "40", "53", "57", "58");

    private Outage() {}

    public static boolean isBehind(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .flatMap(Outage::withItsReasons)
                .anyMatch(Outage::isOutage);
    }

    /** Why a commit failed the transaction manager tells beside the failure, not as its cause. */
    private static Stream<Throwable> withItsReasons(Throwable failure) {
        return failure instanceof RollbackException
                ? Stream.concat(
                        Stream.of(failure),
                        Arrays.stream(failure.getSuppressed())
                                .flatMap(reason -> Stream.iterate(reason, cause -> cause != null, Throwable::getCause)))
                : Stream.of(failure);
    }

    private static boolean isOutage(Throwable cause) {
        return switch (cause) {
            case JDBCConnectionException _ -> true;
            case SQLTransientException _ -> true;
            // A service that starts while the provider is away asks it for its keys when the first request comes.
            case OIDCException _ -> true;
            case HttpClosedException _ -> true;
            case SocketException _ -> true;
            case SQLException sql -> {
                var state = sql.getSQLState();
                // Agroal tells an exhausted or unreachable pool by a plain SQLException without a state.
                yield state == null || state.length() < 2 || TRANSIENT.contains(state.substring(0, 2));
            }
            default -> false;
        };
    }
}
