package org.holdfast.system;

import java.time.Duration;
import java.util.stream.Stream;

/** Something done to one part of the run. */
record Fault(Deed deed, Target target, Duration pause) {

    enum Deed {
        /** As {@code kill -9} does. */
        KILL,
        /** It hangs for a time and goes on. */
        PAUSE,
        /** It is asked to stop, and started again. */
        RESTART
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

        /** Asked to stop as the others are, PostgreSQL waits for clients that never leave. */
        boolean stopsWhenAsked() {
            return this != POSTGRESQL;
        }
    }

    @Override
    public String toString() {
        return deed + " " + target.part + (deed == Deed.PAUSE ? " for " + pause.toSeconds() + " s" : "");
    }
}
