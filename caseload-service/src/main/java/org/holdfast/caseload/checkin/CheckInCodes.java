package org.holdfast.caseload.checkin;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.holdfast.platform.codeset.CodeSet;

class CheckInCodes {

    @Produces
    @Singleton
    CodeSet answers() {
        return CodeSet.of("check-in-answer", "What a child says to a question", "Holdfast", Answer.class);
    }

    @Produces
    @Singleton
    CodeSet askedAs() {
        return CodeSet.of("check-in-asked-as", "As what somebody asked a child", "Holdfast", AskedAs.class);
    }

    @Produces
    @Singleton
    CodeSet how() {
        return CodeSet.of("check-in-how", "How a child was asked", "Holdfast", HowAsked.class);
    }
}
