package org.holdfast.caseload.feedback;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.holdfast.platform.codeset.CodeSet;

class FeedbackCodes {

    @Produces
    @Singleton
    CodeSet themes() {
        return CodeSet.of("feedback-theme", "What a complaint or compliment is about", "Holdfast", Theme.class);
    }

    @Produces
    @Singleton
    CodeSet outcomes() {
        return CodeSet.of("feedback-outcome", "What became of it", "Holdfast", FeedbackOutcome.class);
    }

    @Produces
    @Singleton
    CodeSet from() {
        return CodeSet.of("feedback-from", "Who complains or praises", "Holdfast", FeedbackFrom.class);
    }
}
