package org.holdfast.referral.frontdoor;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.holdfast.platform.codeset.CodeSet;
import org.holdfast.platform.national.PrimaryNeed;
import org.holdfast.referral.clock.Rag;

class FrontDoorCodes {

    private static final String HOUSE = "Holdfast";

    @Produces
    @Singleton
    CodeSet rags() {
        return CodeSet.of("rag", "How fast partners' information is needed", "Local protocols", Rag.class);
    }

    @Produces
    @Singleton
    CodeSet factors() {
        return CodeSet.of(
                "assessment-factor",
                "What may stand behind a worry",
                "Children in need census, factors identified at the end of assessment",
                AssessmentFactor.class);
    }

    @Produces
    @Singleton
    CodeSet needs() {
        return CodeSet.of(
                "primary-need",
                "Why children's services are asked to help",
                "Children in need census, primary need",
                PrimaryNeed.class);
    }

    @Produces
    @Singleton
    CodeSet clocks() {
        return CodeSet.of("referral-clock", "What the front door does against time", HOUSE, ReferralClock.class);
    }

    @Produces
    @Singleton
    CodeSet breachReasons() {
        return CodeSet.of("breach-reason", "Why something was late", HOUSE, BreachReason.class);
    }

    @Produces
    @Singleton
    CodeSet happenings() {
        return CodeSet.of("referral-happening", "What can happen to a referral", HOUSE, Happening.class);
    }

    @Produces
    @Singleton
    CodeSet trays() {
        return CodeSet.of("tray", "The piles that the front door works through", HOUSE, Tray.class);
    }

    @Produces
    @Singleton
    CodeSet channels() {
        return CodeSet.of("channel", "How a contact reached the front door", HOUSE, Channel.class);
    }

    @Produces
    @Singleton
    CodeSet outcomes() {
        return CodeSet.of(
                "referral-outcome", "What the front door decided", "Standard Safeguarding Dataset", Outcome.class);
    }
}
