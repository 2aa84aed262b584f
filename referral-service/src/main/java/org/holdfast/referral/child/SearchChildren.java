package org.holdfast.referral.child;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.persistence.Sealing;
import org.holdfast.platform.problem.Checked;
import org.holdfast.platform.problem.Consistent;
import org.holdfast.platform.problem.Findings;
import org.holdfast.referral.matching.Particulars;
import org.jspecify.annotations.Nullable;

/** What is known of the child one looks for. */
@Consistent
@Schema(description = "What you know of the child. At least one of fullName, nhsNumber and upn.")
record SearchChildren(
        @Schema(description = "Nearly right is near enough", example = "Robyn Ashgrove", maxLength = 200)
        @Size(min = 2, max = 200) @Nullable String fullName,

        @Schema(example = "2015-04-03") @PastOrPresent @Nullable LocalDate dateOfBirth,

        @Schema(example = "943 476 5919", maxLength = 20) @NhsNumber @Nullable String nhsNumber,

        @Schema(example = "A950000178301", maxLength = 13) @UniquePupilNumber @Nullable String upn,

        @Schema(example = "SZ1 4QT", maxLength = 8)
        @Pattern(regexp = ChildDetails.POSTCODE, message = "must be a postcode such as SZ1 4QT") @Nullable String postcode,

        @Nullable Sex sex,

        @Schema(description = "How many candidates at most", example = "10") @Min(1) @Max(50) @Nullable Integer limit)
        implements Checked {

    private static final int USUAL = 10;

    @Override
    public void check(Findings findings) {
        if (fullName == null && nhsNumber == null && upn == null) {
            findings.add("fullName", "something-to-go-by", "Give a name, an NHS number or a unique pupil number");
        }
    }

    int most() {
        return limit == null ? USUAL : limit;
    }

    Particulars particulars(Sealing sealing, LocalDate today) {
        return new Particulars(
                Stream.ofNullable(fullName).toList(),
                dateOfBirth,
                null,
                null,
                today,
                sex == null ? null : sex.code(),
                postcode == null ? null : ChildDetails.canonicalPostcode(postcode),
                null,
                nhsNumber == null ? null : sealing.blindIndex(NhsNumber.Check.digits(nhsNumber)),
                upn == null ? null : sealing.blindIndex(upn.toUpperCase(Locale.ROOT)));
    }

    @Override
    public String toString() {
        return "SearchChildren[…]";
    }
}
