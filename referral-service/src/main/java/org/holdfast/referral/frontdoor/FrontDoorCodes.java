package org.holdfast.referral.frontdoor;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.holdfast.platform.codeset.CodeSet;

class FrontDoorCodes {

    @Produces
    @Singleton
    CodeSet channels() {
        return CodeSet.of("channel", "How a contact reached the front door", "Holdfast", Channel.class);
    }

    @Produces
    @Singleton
    CodeSet outcomes() {
        return CodeSet.of(
                "referral-outcome", "What the front door decided", "Standard Safeguarding Dataset", Outcome.class);
    }
}
