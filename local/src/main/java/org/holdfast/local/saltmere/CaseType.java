package org.holdfast.local.saltmere;

/**
 * Why the council works with a child.
 *
 * @param leastDays how long such a case has been open at least
 * @param mostDays how long at most
 */
enum CaseType {
    ASSESSMENT(9, 62),
    FAMILY_HELP(60, 420),
    CHILD_IN_NEED(65, 1100),
    CHILD_PROTECTION(70, 800),
    LOOKED_AFTER(150, 2000),
    CARE_LEAVER(900, 2500),
    PRIVATE_FOSTERING(40, 400);

    private final int leastDays;
    private final int mostDays;

    CaseType(int leastDays, int mostDays) {
        this.leastDays = leastDays;
        this.mostDays = mostDays;
    }

    int leastDays() {
        return leastDays;
    }

    int mostDays() {
        return mostDays;
    }

    /** Nearly always there is a social worker; family help may be led by somebody who is none. */
    boolean hasSocialWorker() {
        return this != FAMILY_HELP && this != CARE_LEAVER;
    }

    boolean isReviewedIndependently() {
        return this == CHILD_PROTECTION || this == LOOKED_AFTER;
    }
}
