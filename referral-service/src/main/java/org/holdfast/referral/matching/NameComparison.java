package org.holdfast.referral.matching;

import static org.holdfast.referral.matching.Finding.FAMILY_NAME_DIFFERENT;
import static org.holdfast.referral.matching.Finding.FAMILY_NAME_PART;
import static org.holdfast.referral.matching.Finding.FAMILY_NAME_SAME;
import static org.holdfast.referral.matching.Finding.FAMILY_NAME_SOUNDS_ALIKE;
import static org.holdfast.referral.matching.Finding.FAMILY_NAME_TYPING_ERROR;
import static org.holdfast.referral.matching.Finding.GIVEN_NAME_DIFFERENT;
import static org.holdfast.referral.matching.Finding.GIVEN_NAME_INITIAL;
import static org.holdfast.referral.matching.Finding.GIVEN_NAME_MIDDLE;
import static org.holdfast.referral.matching.Finding.GIVEN_NAME_SAME;
import static org.holdfast.referral.matching.Finding.GIVEN_NAME_SHORT_FORM;
import static org.holdfast.referral.matching.Finding.GIVEN_NAME_SOUNDS_ALIKE;
import static org.holdfast.referral.matching.Finding.GIVEN_NAME_TYPING_ERROR;
import static org.holdfast.referral.matching.Finding.NAMES_SWAPPED;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Compares two names: as they are written, and with given and family name in each other's place. */
final class NameComparison {

    private NameComparison() {}

    static List<Finding> of(Name said, Name known) {
        var straight = inOrder(said, known);
        return straight.contains(GIVEN_NAME_DIFFERENT) && bothOrders(said, known)
                ? otherWayRound(inOrder(said.swapped(), known)).orElse(straight)
                : straight;
    }

    private static boolean bothOrders(Name said, Name known) {
        return said.given() != null && said.family() != null && known.given() != null && known.family() != null;
    }

    private static Optional<List<Finding>> otherWayRound(List<Finding> findings) {
        if (findings.contains(GIVEN_NAME_DIFFERENT) || findings.contains(FAMILY_NAME_DIFFERENT)) {
            return Optional.empty();
        }
        var swapped = new ArrayList<>(findings);
        swapped.add(NAMES_SWAPPED);
        return Optional.of(swapped);
    }

    private static List<Finding> inOrder(Name said, Name known) {
        var findings = new ArrayList<Finding>();
        if (said.given() != null && known.given() != null) {
            findings.add(given(said, known));
        }
        if (said.family() != null && known.family() != null) {
            findings.add(family(said.family(), known.family()));
        }
        return findings;
    }

    private static Finding given(Name said, Name known) {
        var first = given(Objects.requireNonNull(said.given()), Objects.requireNonNull(known.given()));
        return first == GIVEN_NAME_DIFFERENT
                        && (known.middle().contains(said.given())
                                || said.middle().contains(known.given()))
                ? GIVEN_NAME_MIDDLE
                : first;
    }

    private static Finding given(String one, String other) {
        if (one.equals(other)) {
            return GIVEN_NAME_SAME;
        }
        if (one.length() == 1 || other.length() == 1) {
            return one.charAt(0) == other.charAt(0) ? GIVEN_NAME_INITIAL : GIVEN_NAME_DIFFERENT;
        }
        if (GivenNames.formsOfOne(one, other)) {
            return GIVEN_NAME_SHORT_FORM;
        }
        if (GivenNames.twoNames(one, other)) {
            return GIVEN_NAME_DIFFERENT;
        }
        if (Likeness.typingError(one, other)) {
            return GIVEN_NAME_TYPING_ERROR;
        }
        return Sound.of(one).equals(Sound.of(other)) ? GIVEN_NAME_SOUNDS_ALIKE : GIVEN_NAME_DIFFERENT;
    }

    private static Finding family(String one, String other) {
        if (joined(one).equals(joined(other))) {
            return FAMILY_NAME_SAME;
        }
        if (Likeness.typingError(one, other)) {
            return FAMILY_NAME_TYPING_ERROR;
        }
        if (shareAPart(one, other)) {
            return FAMILY_NAME_PART;
        }
        return Sound.of(one).equals(Sound.of(other)) ? FAMILY_NAME_SOUNDS_ALIKE : FAMILY_NAME_DIFFERENT;
    }

    private static boolean shareAPart(String one, String other) {
        return (one.contains("-") || other.contains("-"))
                && !Collections.disjoint(Arrays.asList(one.split("-")), Arrays.asList(other.split("-")));
    }

    private static String joined(String name) {
        return name.replace("-", "");
    }
}
