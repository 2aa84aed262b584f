package org.holdfast.caseload.insight;

/** Which figure to open. */
enum BehindCloseness {
    NO_CARD,
    NOT_CHECKED_IN,
    DOES_NOT_KNOW,
    NOT_HEARD_LATELY,
    NOT_TOLD_BACK;

    boolean counts(Closeness child) {
        return switch (this) {
            case NO_CARD -> !child.cardGiven();
            case NOT_CHECKED_IN -> !child.isCheckedIn();
            case DOES_NOT_KNOW -> child.isCheckedIn() && !child.knows();
            case NOT_HEARD_LATELY -> child.saidLately() == 0;
            case NOT_TOLD_BACK -> child.said().answered() > child.said().toldBack();
        };
    }
}
