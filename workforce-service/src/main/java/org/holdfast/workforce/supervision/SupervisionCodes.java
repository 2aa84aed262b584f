package org.holdfast.workforce.supervision;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.holdfast.platform.codeset.CodeSet;

/** The codes that supervision is recorded with. */
class SupervisionCodes {

    private static final String HOUSE = "Holdfast";

    @Produces
    @Singleton
    CodeSet kinds() {
        return CodeSet.of("supervision-kind", "What kind of supervision it is", HOUSE, SupervisionKind.class);
    }

    @Produces
    @Singleton
    CodeSet statuses() {
        return CodeSet.of("supervision-status", "Where a supervision stands", HOUSE, SupervisionStatus.class);
    }

    @Produces
    @Singleton
    CodeSet topics() {
        return CodeSet.of("supervision-topic", "What supervision was about", HOUSE, SupervisionTopic.class);
    }

    @Produces
    @Singleton
    CodeSet cancelledBy() {
        return CodeSet.of("cancelled-by", "Who called supervision off", HOUSE, CancelledBy.class);
    }

    @Produces
    @Singleton
    CodeSet agendaReasons() {
        return CodeSet.of("agenda-reason", "Why something is on the agenda", HOUSE, AgendaReason.class);
    }
}
