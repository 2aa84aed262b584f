package org.holdfast.referral.matching;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A known child who may be the one somebody speaks of.
 *
 * @param record the record that was compared
 * @param child who that record is about: another record where it was merged into one
 * @param weight of all evidence together
 */
public record Match(UUID record, UUID child, double weight, List<Evidence> evidence) {

    /** What a person has to look at, however much else is the same. */
    private static final Set<Finding> SPEAKS_AGAINST = EnumSet.of(
            Finding.GIVEN_NAME_DIFFERENT,
            Finding.BIRTHDAY_DIFFERENT,
            Finding.AGE_DOES_NOT_FIT,
            Finding.NHS_NUMBER_DIFFERENT,
            Finding.UPN_DIFFERENT);

    private static final Set<Finding> OWN_NUMBER = EnumSet.of(Finding.NHS_NUMBER_SAME, Finding.UPN_SAME);

    private static final Set<Finding> OWN_NAME = EnumSet.of(
            Finding.GIVEN_NAME_SAME,
            Finding.GIVEN_NAME_SHORT_FORM,
            Finding.GIVEN_NAME_TYPING_ERROR,
            Finding.GIVEN_NAME_SOUNDS_ALIKE,
            Finding.GIVEN_NAME_MIDDLE);

    private static final Set<Finding> SAME_PLACE = EnumSet.of(
            Finding.POSTCODE_SAME, Finding.POSTCODE_TYPING_ERROR, Finding.POSTCODE_NEAR, Finding.SCHOOL_SAME);

    /**
     * Twins share everything but given name and numbers: one of these must agree, and nothing must speak against it. A birthday that is
     * written otherwise may be a cousin's of the same name: a place or a number must agree besides.
     */
    boolean mayBeLinked() {
        var found = findings();
        return found.stream().noneMatch(SPEAKS_AGAINST::contains)
                && (found.stream().anyMatch(OWN_NAME::contains) || hasTheNumber())
                && (!found.contains(Finding.BIRTHDAY_TYPING_ERROR)
                        || found.stream().anyMatch(SAME_PLACE::contains)
                        || hasTheNumber());
    }

    boolean hasTheNumber() {
        return findings().stream().anyMatch(OWN_NUMBER::contains);
    }

    private Set<Finding> findings() {
        return evidence.stream().map(Evidence::finding).collect(Collectors.toSet());
    }
}
