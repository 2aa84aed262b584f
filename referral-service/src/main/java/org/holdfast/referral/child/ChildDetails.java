package org.holdfast.referral.child;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.json.Strict;
import org.holdfast.platform.persistence.Sealing;
import org.holdfast.platform.problem.Checked;
import org.holdfast.platform.problem.Consistent;
import org.holdfast.platform.problem.Findings;
import org.holdfast.referral.matching.Particulars;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says about who a child is.
 *
 * @param ageEstimate for a child whose date of birth nobody at hand knows
 */
@Strict
@Consistent
@Schema(
        description =
                "Who the child is, as far as you know. Give exactly one of dateOfBirth, expectedDateOfBirth and ageEstimate.")
public record ChildDetails(
        @Schema(description = "As the child is known", example = "Robin Ashgrove", maxLength = 200)
        @NotBlank @Size(max = 200) String fullName,

        @Schema(description = "Other names the child has or had", example = "Robin Ashgrove-Lee", maxLength = 200)
        @Size(max = 200) @Nullable String alsoKnownAs,

        @Schema(example = "2015-04-03") @PastOrPresent @Nullable LocalDate dateOfBirth,

        @Schema(description = "For a child not yet born", example = "2027-03-01") @Nullable LocalDate expectedDateOfBirth,

        @Schema(description = "In years, where the date of birth is not known", example = "7")
        @Min(0) @Max(25) @Nullable Integer ageEstimate,

        @Schema(description = "Only of a child who has died", example = "2026-10-02") @PastOrPresent @Nullable LocalDate dateOfDeath,

        @NotNull Sex sex,

        @Schema(description = "Ten digits, spaces allowed", example = "943 476 5919", maxLength = 20)
        @NhsNumber
        @Nullable String nhsNumber,

        @Schema(description = "Unique pupil number", example = "A950000178301", maxLength = 13)
        @UniquePupilNumber
        @Nullable String upn,

        @Schema(
                description = "Where the child lives, without the postcode",
                example = "12 Quay Street, Saltmere",
                maxLength = 500)
        @Size(max = 500) @Nullable String address,

        @Schema(example = "SZ1 4QT", maxLength = 8)
        @Pattern(regexp = POSTCODE, message = "must be a postcode such as SZ1 4QT") @Nullable String postcode,

        @Schema(example = "Saltmere Harbour Primary", maxLength = 200) @Size(max = 200) @Nullable String school,

        @Schema(description = "First language, as the family calls it", example = "Polish", maxLength = 100)
        @Size(max = 100) @Nullable String language,

        @Nullable Ethnicity ethnicity,

        @Schema(description = "In what the child is disabled; NONE alone where it is known that there is no disability")
        @Size(max = 12) @Nullable List<@NotNull Disability> disabilities)
        implements Checked {

    public static final String POSTCODE = "(?i)[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}";

    /** Care leavers and young people with special needs are helped until then. */
    private static final int OLDEST = 25;

    private static final int MONTHS_BEFORE_BIRTH = 10;

    @Override
    public void check(Findings findings) {
        var given = Stream.of(dateOfBirth, expectedDateOfBirth, ageEstimate)
                .filter(Objects::nonNull)
                .count();
        if (given != 1) {
            findings.add(
                    "dateOfBirth",
                    "one-of-three",
                    "Give exactly one of dateOfBirth, expectedDateOfBirth and ageEstimate");
        }
        if (dateOfBirth != null && dateOfBirth.plusYears(OLDEST + 1L).isBefore(findings.today())) {
            findings.add("dateOfBirth", "not-a-child", "This is somebody over 25 years old");
        }
        if (expectedDateOfBirth != null && !isExpected(expectedDateOfBirth, findings.today())) {
            findings.add(
                    "expectedDateOfBirth", "not-expected", "A birth is expected within ten months, or was a month ago");
        }
        if (expectedDateOfBirth != null && sex != null && sex != Sex.U) {
            findings.add("sex", "not-yet-born", "The sex of a child not yet born is U");
        }
        if (dateOfDeath != null && dateOfBirth != null && dateOfDeath.isBefore(dateOfBirth)) {
            findings.add("dateOfDeath", "before-birth", "Nobody dies before being born");
        }
        if (disabilities != null && isDisabledAndNot(disabilities)) {
            findings.add("disabilities", "none-and-some", "NONE stands alone");
        }
    }

    private static boolean isDisabledAndNot(List<Disability> said) {
        return said.contains(Disability.NONE) && said.size() > 1;
    }

    private static boolean isExpected(LocalDate date, LocalDate today) {
        return date.isAfter(today.minusMonths(1)) && date.isBefore(today.plusMonths(MONTHS_BEFORE_BIRTH));
    }

    public @Nullable String canonicalPostcode() {
        return postcode == null ? null : canonicalPostcode(postcode);
    }

    /** Capitals, one space before the inward code. */
    public static String canonicalPostcode(String postcode) {
        var compact = postcode.replace(" ", "").toUpperCase(Locale.ROOT);
        var inward = compact.length() - 3;
        return compact.substring(0, inward) + " " + compact.substring(inward);
    }

    @Nullable String canonicalNhsNumber() {
        return nhsNumber == null ? null : NhsNumber.Check.digits(nhsNumber);
    }

    @Nullable String canonicalUpn() {
        return upn == null ? null : upn.toUpperCase(Locale.ROOT);
    }

    Particulars particulars(Sealing sealing, LocalDate today) {
        var number = canonicalNhsNumber();
        var pupil = canonicalUpn();
        return new Particulars(
                Stream.of(fullName, alsoKnownAs).filter(Objects::nonNull).toList(),
                dateOfBirth,
                expectedDateOfBirth,
                ageEstimate,
                today,
                sex.code(),
                canonicalPostcode(),
                school,
                number == null ? null : sealing.blindIndex(number),
                pupil == null ? null : sealing.blindIndex(pupil));
    }

    /** Without the numbers that are somebody else's. */
    ChildDetails withNumbers(@Nullable String ownNhsNumber, @Nullable String ownUpn) {
        return new ChildDetails(
                fullName,
                alsoKnownAs,
                dateOfBirth,
                expectedDateOfBirth,
                ageEstimate,
                dateOfDeath,
                sex,
                ownNhsNumber,
                ownUpn,
                address,
                postcode,
                school,
                language,
                ethnicity,
                disabilities);
    }

    /** Names hold what a person is called; they never reach a log by way of this record. */
    @Override
    public String toString() {
        return "ChildDetails[…]";
    }
}
