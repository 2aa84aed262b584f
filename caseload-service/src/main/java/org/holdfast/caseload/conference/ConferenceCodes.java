package org.holdfast.caseload.conference;

import jakarta.inject.Singleton;
import jakarta.ws.rs.Produces;
import org.holdfast.caseload.national.Participation;
import org.holdfast.platform.codeset.CodeSet;

class ConferenceCodes {

    @Produces
    @Singleton
    CodeSet kinds() {
        return CodeSet.of("conference-kind", "What led to a conference", "Holdfast", ConferenceKind.class);
    }

    @Produces
    @Singleton
    CodeSet outcomes() {
        return CodeSet.of("conference-outcome", "What a conference decides", "Holdfast", ConferenceOutcome.class);
    }

    @Produces
    @Singleton
    CodeSet participation() {
        return CodeSet.of("participation", "How a child took part", "SSDA903", Participation.class);
    }
}
