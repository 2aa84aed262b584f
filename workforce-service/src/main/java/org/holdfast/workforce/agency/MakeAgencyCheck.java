package org.holdfast.workforce.agency;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.workforce.calendar.PlausibleDay;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an agency social worker before they begin. Rules that the guidance of 31 October 2024 lays on councils are held
 * against it.
 *
 * @param reference the agency's own; no name
 */
@Schema(description = "What is known of an agency social worker before they begin")
record MakeAgencyCheck(
        @Schema(description = "The agency's own reference, without a name", example = "NSA-20417", maxLength = 60)
        @NotBlank @Size(max = 60) String reference,

        @Schema(description = "The first day here", example = "2026-12-07") @NotNull @PlausibleDay
        LocalDate startsOn,

        @Schema(description = "Region of this council", example = "NORTH_EAST", maxLength = 40)
        @NotBlank @Size(max = 40) String region,

        @Schema(
                description = "Months of practice with children and families in England after qualifying",
                example = "52")
        @Min(0) @Max(720) int monthsOfPractice,

        @Schema(description = "Absent where they never had one") @Valid @Nullable PermanentPost lastPermanentPost,

        @Schema(description = "References that tell of practice with children and families", example = "2")
        @Min(0) @Max(20) int practiceReferences,

        @Schema(description = "Weeks of notice in the contract", example = "4") @Min(0) @Max(52) int noticeWeeks,

        @NotNull @Valid Price price,

        @Schema(
                description =
                        "Of a project team: whether each worker is named and priced apart; absent for who comes alone")
        @Nullable Boolean projectTeamItemised) {

    private static final int YEARS_OF_PRACTICE = 3;
    private static final int MONTHS_APART = 3;
    private static final int WEEKS_OF_NOTICE = 4;

    List<RuleResult> judge() {
        return List.of(experience(), coolOff(), references(), notice(), cap(), projectTeam());
    }

    private RuleResult experience() {
        return AgencyRule.EXPERIENCE.when(
                monthsOfPractice >= YEARS_OF_PRACTICE * 12,
                "%d months of practice; %d years are asked for".formatted(monthsOfPractice, YEARS_OF_PRACTICE));
    }

    private RuleResult coolOff() {
        var post = lastPermanentPost;
        if (post == null) {
            return AgencyRule.COOL_OFF.exempt("Had no permanent post before");
        }
        if (!post.region().equalsIgnoreCase(region)) {
            return AgencyRule.COOL_OFF.exempt("The permanent post was in another region");
        }
        return switch (post.reason()) {
            case REDUNDANCY -> AgencyRule.COOL_OFF.exempt("The permanent post was made redundant");
            case PROBATION -> AgencyRule.COOL_OFF.exempt("Left the permanent post within probation");
            case RESIGNED, OTHER ->
                AgencyRule.COOL_OFF.when(
                        !startsOn.isBefore(post.endedOn().plusMonths(MONTHS_APART)),
                        "%d days after a permanent post in the region; three months are asked for, until %s"
                                .formatted(
                                        ChronoUnit.DAYS.between(post.endedOn(), startsOn),
                                        post.endedOn().plusMonths(MONTHS_APART)));
        };
    }

    private RuleResult references() {
        return AgencyRule.REFERENCE.when(
                practiceReferences > 0, "%d references tell of practice".formatted(practiceReferences));
    }

    private RuleResult notice() {
        return AgencyRule.NOTICE.when(
                noticeWeeks >= WEEKS_OF_NOTICE,
                "%d weeks of notice; %d are asked for".formatted(noticeWeeks, WEEKS_OF_NOTICE));
    }

    private RuleResult cap() {
        if (price.cap() == null) {
            return AgencyRule.PRICE.exempt("The region has no cap for such a post");
        }
        var over = price.hourly().subtract(price.cap());
        if (over.signum() > 0 && price.signedForMore()) {
            return AgencyRule.PRICE.exempt("%s pounds an hour above the cap, signed for by director and chief executive"
                    .formatted(over.toPlainString()));
        }
        return AgencyRule.PRICE.when(
                over.signum() <= 0,
                "%s pounds an hour; the cap is %s"
                        .formatted(price.hourly().toPlainString(), price.cap().toPlainString()));
    }

    private RuleResult projectTeam() {
        return projectTeamItemised == null
                ? AgencyRule.PROJECT_TEAM.exempt("Comes alone, not in a project team")
                : AgencyRule.PROJECT_TEAM.when(
                        projectTeamItemised,
                        projectTeamItemised
                                ? "Each worker of the project team is named and priced apart"
                                : "The project team is priced as one");
    }
}
