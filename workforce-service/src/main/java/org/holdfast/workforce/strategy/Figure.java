package org.holdfast.workforce.strategy;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.codeset.Coded;

/** What an objective is measured by. Each is a figure of an insight, and is counted as the insight counts it. */
@Schema(description = "What an objective is measured by; code set `strategy-figure`", example = "AGENCY_WORKERS")
public enum Figure implements Coded {
    TURNOVER("Leavers in the year, of those in post, in per cent", Reach.PAST_DAYS),
    AGENCY_RATE("Agency workers, of all social workers, in per cent", Reach.PAST_DAYS),
    AGENCY_WORKERS("Agency workers, in full-time equivalents", Reach.PAST_DAYS),
    VACANCY_RATE("Vacancies, of all posts, in per cent", Reach.PAST_DAYS),
    ABSENCE("Days lost to sickness, in per cent", Reach.PAST_DAYS),
    AVERAGE_CASELOAD("Cases for each full-time worker who holds one", Reach.TODAY),
    SUPERVISED_IN_TIME("People whose supervision is not late, in per cent", Reach.TODAY),
    SAME_SUPERVISOR("Times of supervision with the same supervisor, in per cent", Reach.TODAY),
    MANDATORY_TRAINING("Courses that people need and have, in per cent", Reach.TODAY);

    /** For which days a figure can be counted. */
    enum Reach {
        PAST_DAYS,
        TODAY
    }

    private final String label;
    private final Reach reach;

    Figure(String label, Reach reach) {
        this.label = label;
        this.reach = reach;
    }

    boolean isKnownOfThePast() {
        return reach == Reach.PAST_DAYS;
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public String label() {
        return label;
    }
}
