package org.holdfast.system;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.local.ServiceName;

/**
 * Something done to one part of the run.
 *
 * @param time how long it hangs, or by how much its clock is wrong
 */
record Fault(Deed deed, Target target, Duration time) {

    enum Deed {
        /** As {@code kill -9} does. */
        KILL,
        /** It hangs for a time and goes on. */
        PAUSE,
        /** It is asked to stop, and started again. */
        RESTART,
        /** Its database hangs up on it, in the middle of whatever was asked. */
        DISCONNECT,
        /** Its machine's clock is set, ahead of the others' or back again. */
        SET_CLOCK
    }

    enum Target {
        REFERRAL("referral-service"),
        CASELOAD("caseload-service"),
        WORKFORCE("workforce-service"),
        DIRECT_WORK("direct-work-service"),
        KAFKA("kafka"),
        POSTGRESQL("postgresql"),
        KEYCLOAK("keycloak");

        private final String part;

        Target(String part) {
            this.part = part;
        }

        /** PostgreSQL has a process for each connection. */
        Stream<ProcessHandle> allIn(Processes processes) {
            var process = in(processes);
            return Stream.concat(Stream.of(process), process.descendants());
        }

        ProcessHandle in(Processes processes) {
            return this == POSTGRESQL ? processes.postgresql() : processes.of(part);
        }

        /** The service that it is, where it is one: only services talk with a database. */
        Optional<ServiceName> service() {
            return Stream.of(ServiceName.values())
                    .filter(each -> each.serviceName().equals(part))
                    .findFirst();
        }

        boolean canSuffer(Deed deed) {
            return switch (deed) {
                case KILL, PAUSE -> true;
                case RESTART -> stopsWhenAsked();
                case DISCONNECT, SET_CLOCK -> service().isPresent();
            };
        }

        /** Asked to stop as the others are, PostgreSQL waits for clients that never leave. */
        private boolean stopsWhenAsked() {
            return this != POSTGRESQL;
        }
    }

    /** What must be there for it to strike: the part itself, and the database if that is to hang up. */
    boolean canStrike(Product product) {
        return product.isThere(target) && (deed != Deed.DISCONNECT || product.isThere(Target.POSTGRESQL));
    }

    @Override
    public String toString() {
        return switch (deed) {
            case PAUSE -> "%s %s for %d s".formatted(deed, target.part, time.toSeconds());
            case SET_CLOCK -> "%s of %s to %d s ahead".formatted(deed, target.part, time.toSeconds());
            case KILL, RESTART, DISCONNECT -> deed + " " + target.part;
        };
    }
}
