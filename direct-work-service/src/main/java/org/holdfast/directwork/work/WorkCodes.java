package org.holdfast.directwork.work;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.holdfast.platform.codeset.CodeSet;
import org.holdfast.platform.codeset.CodeSet.Code;

/** The code sets of work with children. */
class WorkCodes {

    private static final String OURS = "Holdfast";

    @Produces
    @Singleton
    CodeSet places() {
        return CodeSet.of("session-place", "Where a worker and a child met", OURS, Place.class);
    }

    @Produces
    @Singleton
    CodeSet presence() {
        return CodeSet.of("session-presence", "Who else was there", OURS, Presence.class);
    }

    @Produces
    @Singleton
    CodeSet engagement() {
        return new CodeSet(
                "session-engagement",
                "How much the child took part",
                OURS,
                List.of(
                        new Code("0", "Did not want to take part"),
                        new Code("1", "Watched"),
                        new Code("2", "Took part a little"),
                        new Code("3", "Took part"),
                        new Code("4", "Took part wholly, or led")));
    }

    @Produces
    @Singleton
    CodeSet outcomes() {
        return CodeSet.of("outcome-kind", "What changed because of direct work", OURS, OutcomeKind.class);
    }

    @Produces
    @Singleton
    CodeSet moods() {
        return CodeSet.of("mood", "The face a child chose", OURS, Mood.class);
    }

    @Produces
    @Singleton
    CodeSet consent() {
        return CodeSet.of("consent-to-share", "Whether the child agreed to show it to others", OURS, Consent.class);
    }

    @Produces
    @Singleton
    CodeSet audiences() {
        return CodeSet.of("audience", "To whom it may be shown", OURS, Audience.class);
    }

    @Produces
    @Singleton
    CodeSet stoppedEarly() {
        return CodeSet.of("stopped-early", "Why a session ended early", OURS, StoppedEarly.class);
    }
}
