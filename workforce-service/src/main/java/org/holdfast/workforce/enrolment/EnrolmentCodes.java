package org.holdfast.workforce.enrolment;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.holdfast.platform.codeset.CodeSet;

/** The codes that time on a programme is recorded with. */
class EnrolmentCodes {

    private static final String HOUSE = "Holdfast";

    @Produces
    @Singleton
    CodeSet statuses() {
        return CodeSet.of("enrolment-status", "Where time on a programme stands", HOUSE, EnrolmentStatus.class);
    }

    @Produces
    @Singleton
    CodeSet progress() {
        return CodeSet.of("progress", "How somebody is doing at a review", HOUSE, Progress.class);
    }

    @Produces
    @Singleton
    CodeSet extensionReasons() {
        return CodeSet.of("extension-reason", "Why time on a programme is longer", HOUSE, ExtensionReason.class);
    }

    @Produces
    @Singleton
    CodeSet verdicts() {
        return CodeSet.of("verdict", "What an assessor recommends", HOUSE, Verdict.class);
    }

    @Produces
    @Singleton
    CodeSet panelVerdicts() {
        return CodeSet.of("panel-verdict", "What a panel decides", HOUSE, PanelVerdict.class);
    }

    @Produces
    @Singleton
    CodeSet dueKinds() {
        return CodeSet.of("due-kind", "What is due on a programme", HOUSE, DueKind.class);
    }
}
