package org.holdfast.caseload.cincensus;

/** What mends a problem of the census, where it is the same for several rules. */
final class Remedy {

    static final String ALL_BUT_LAST = "End all but the last";
    static final String ANEW = "Mark it as entered in error and record it anew";
    static final String END_FIRST = "End one on the day on which the next begins";
    static final String OPEN_A_CASE = "Open a case for it, or mark it as entered in error";
    static final String ORIGIN = "Say where the case came from";
    static final String RECORD = "Correct it in the child's record";
    static final String REDATE = "Correct the day of the referral, or mark what was not as entered in error";

    private Remedy() {}
}
