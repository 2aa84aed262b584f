package org.holdfast.caseload.stability;

/** How old a child is, in the bands in which children are asked about their social workers. */
enum AgeBand {
    UNBORN_OR_UNKNOWN,
    UNDER_5,
    FROM_5_TO_10,
    FROM_11_TO_17,
    FROM_18;

    static AgeBand of(int years) {
        if (years < 0) {
            return UNBORN_OR_UNKNOWN;
        }
        if (years < 5) {
            return UNDER_5;
        }
        if (years < 11) {
            return FROM_5_TO_10;
        }
        return years < 18 ? FROM_11_TO_17 : FROM_18;
    }
}
