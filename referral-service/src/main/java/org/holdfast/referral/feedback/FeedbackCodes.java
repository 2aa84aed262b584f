package org.holdfast.referral.feedback;

import jakarta.inject.Singleton;
import jakarta.ws.rs.Produces;
import org.holdfast.platform.codeset.CodeSet;

class FeedbackCodes {

    private static final String HOUSE = "Holdfast";

    @Produces
    @Singleton
    CodeSet kinds() {
        return CodeSet.of("notice-kind", "What whoever referred was told", HOUSE, NoticeKind.class);
    }

    @Produces
    @Singleton
    CodeSet means() {
        return CodeSet.of("notice-means", "How whoever referred was told", HOUSE, Means.class);
    }
}
