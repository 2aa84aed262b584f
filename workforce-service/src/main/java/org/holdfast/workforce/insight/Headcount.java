package org.holdfast.workforce.insight;

import static java.math.BigDecimal.ZERO;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the workforce census counts on a day, and over the year that ends with it, in full-time equivalents. Registered social workers
 * only.
 *
 * @param cases absent for a day of which the caseload is not known here
 */
@Schema(
        description =
                "What the workforce census counts on a day, in full-time equivalents; registered social workers only")
record Headcount(
        @Schema(description = "In post: permanent and fixed term", example = "33119.1")
        BigDecimal inPost,

        @Schema(description = "Left in the year that ends on the day", example = "5254.6")
        BigDecimal leavers,

        @Schema(description = "Agency workers", example = "7173.5")
        BigDecimal agency,

        @Schema(description = "Posts that nobody in post holds", example = "7722.7")
        BigDecimal vacancies,

        @Schema(description = "Agency workers who cover such a post", example = "5744.2")
        BigDecimal agencyCovering,

        @Schema(description = "Those who hold a case, of all", example = "21111.4") @Nullable BigDecimal caseHolders,

        @Schema(description = "Cases that they hold", example = "337055") @Nullable Integer cases,

        @Schema(description = "Working days lost to sickness in the year that ends on the day", example = "270751")
        BigDecimal daysLost) {

    static final Headcount OF_NOBODY = new Headcount(ZERO, ZERO, ZERO, ZERO, ZERO, ZERO, 0, ZERO);

    /** Working days of a year, as the Department counts them. */
    private static final BigDecimal YEAR = new BigDecimal("253");

    /** Of another team as well. */
    Headcount plus(Headcount other) {
        return new Headcount(
                inPost.add(other.inPost),
                leavers.add(other.leavers),
                agency.add(other.agency),
                vacancies.add(other.vacancies),
                agencyCovering.add(other.agencyCovering),
                caseHolders == null || other.caseHolders == null ? null : caseHolders.add(other.caseHolders),
                cases == null || other.cases == null ? null : Integer.valueOf(cases + other.cases),
                daysLost.add(other.daysLost));
    }

    Headcount withoutCaseloads() {
        return new Headcount(inPost, leavers, agency, vacancies, agencyCovering, null, null, daysLost);
    }

    /** Left in the year, of those in post on the day. */
    @Nullable BigDecimal turnover() {
        return percent(leavers, inPost);
    }

    @Nullable BigDecimal agencyRate() {
        return percent(agency, inPost.add(agency));
    }

    @Nullable BigDecimal vacancyRate() {
        return percent(vacancies, inPost.add(vacancies));
    }

    /** Of the agency workers, those who cover a vacancy. */
    @Nullable BigDecimal agencyWhoCover() {
        return percent(agencyCovering, agency);
    }

    /** Of the vacancies, those that are covered. */
    @Nullable BigDecimal vacanciesCovered() {
        return percent(agencyCovering, vacancies);
    }

    /** Cases for each of those who hold one, at full time; who holds none does not count. */
    @Nullable BigDecimal averageCaseload() {
        return cases == null || caseHolders == null ? null : share(BigDecimal.valueOf(cases), caseHolders, 1);
    }

    @Nullable BigDecimal absence() {
        return percent(daysLost, inPost.multiply(YEAR));
    }

    private static @Nullable BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return share(part.movePointRight(2), whole, 1);
    }

    private static @Nullable BigDecimal share(BigDecimal part, BigDecimal whole, int places) {
        return whole.signum() == 0 ? null : part.divide(whole, places, RoundingMode.HALF_UP);
    }
}
