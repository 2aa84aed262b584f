package org.holdfast.directwork.suggestion;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;
import org.holdfast.contracts.ChildId;
import org.holdfast.directwork.toolkit.Company;
import org.holdfast.directwork.toolkit.Need;
import org.holdfast.directwork.toolkit.Setting;
import org.holdfast.directwork.toolkit.Stage;
import org.holdfast.directwork.toolkit.Theme;
import org.holdfast.directwork.toolkit.Training;
import org.holdfast.platform.problem.Checked;
import org.holdfast.platform.problem.Consistent;
import org.holdfast.platform.problem.Findings;
import org.jspecify.annotations.Nullable;

/**
 * A visit that somebody is getting ready for.
 *
 * @param childId where given, the child's age and what was used before with them are taken into account
 */
@Consistent
@Schema(description = "A visit that you are getting ready for. Leave out what you do not know.")
record Scenario(
        @Schema(description = "The child, where you work with them: their age and what you used before then count")
        @Nullable ChildId childId,

        @Schema(description = "The child's age in years; not needed with childId", example = "6")
        @Min(0) @Max(25) @Nullable Integer age,

        @Schema(description = "What it is about", example = "[\"WORRIES\"]") @Size(max = 8) @UniqueElements @Nullable List<@NotNull Theme> themes,

        @Schema(description = "What is going on with the child", example = "[\"WORRIES\"]")
        @Size(max = 8) @UniqueElements
        @Nullable List<@NotNull Need> needs,

        @Schema(
                description =
                        "What it is about in your own words, without names. An age, a time and that the child does not speak are"
                                + " understood, where you do not say them apart",
                example = "worried six year old who does not speak",
                maxLength = 200)
        @Size(max = 200) @Pattern(regexp = "[^\\x00]*", message = "must be text") @Nullable String words,

        @Schema(description = "How much the child talks", example = "NOT_AT_ALL") @Nullable Talks talks,

        @Schema(description = "How many minutes you have", example = "20") @Min(1) @Max(240) @Nullable Integer minutes,

        @Schema(description = "Where you meet", example = "SCHOOL") @Nullable Setting setting,

        @Schema(description = "With whom; one child where you leave it out", example = "CHILD") @Nullable Company company,

        @Schema(description = "Where in the work you are", example = "ASSESSMENT") @Nullable Stage stage,

        @Schema(description = "What is in your bag", example = "[\"paper\", \"pens\"]") @Size(max = 30) @Nullable List<@NotBlank @Size(max = 100) String> bag,

        @Schema(description = "The training you have had", example = "[\"TALKING_MATS\"]") @UniqueElements @Nullable List<@NotNull Training> training,

        @Schema(description = "How many suggestions you want; five where you leave it out", example = "3")
        @Min(1) @Max(20) @Nullable Integer limit)
        implements Checked {

    private static final int USUAL_LIMIT = 5;

    @Override
    public void check(Findings findings) {
        if (childId == null && age == null && themes == null && needs == null && words == null && stage == null) {
            findings.add("words", "say-something", "Say something about the child or about what it is for");
        }
    }

    Scenario of(int childsAge) {
        return new Scenario(
                childId, childsAge, themes, needs, words, talks, minutes, setting, company, stage, bag, training,
                limit);
    }

    /** With what the words say where nothing else does. */
    Scenario with(Understood understood) {
        return new Scenario(
                childId,
                age == null ? understood.age() : age,
                themes,
                Stream.concat(going().stream(), understood.needs().stream())
                        .distinct()
                        .toList(),
                words,
                talks == null ? understood.talks() : talks,
                minutes == null ? understood.minutes() : minutes,
                setting,
                company,
                stage,
                bag,
                training,
                limit);
    }

    List<Need> going() {
        return Objects.requireNonNullElse(needs, List.of());
    }

    List<Theme> wanted() {
        return Objects.requireNonNullElse(themes, List.of());
    }

    Company people() {
        return Objects.requireNonNullElse(company, Company.CHILD);
    }

    boolean isTrainedIn(Training needed) {
        return training != null && training.contains(needed);
    }

    int suggestions() {
        return Objects.requireNonNullElse(limit, USUAL_LIMIT);
    }

    @Override
    public String toString() {
        return "Scenario[…]";
    }
}
