package org.holdfast.local.saltmere;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who told the front door, and what.
 *
 * @param referrer none where somebody did not say who they are
 * @param childsOwnWords unchanged, where the child said something
 * @param withoutConsent why nobody asked the family, where nobody did
 */
record Telling(
        @Nullable Person referrer,
        String concern,
        @Nullable String childsOwnWords,
        List<Tried> tried,
        @Nullable String withoutConsent,
        boolean immediateRisk) {

    record Person(String fullName, String role, @Nullable String email, String telephone, boolean wantsFeedback) {}

    /** Help that was tried before. */
    record Tried(
            String what,
            String byWhom,
            LocalDate since,
            @Nullable String result) {}
}
