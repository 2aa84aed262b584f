package org.holdfast.referral.child;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.ChildState;
import org.holdfast.platform.access.AboutChildren;
import org.holdfast.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/** Who a child is, for those who have a reason to know. */
@Schema(name = "Child")
public record ChildView(
        ChildId id,

        @Schema(description = "The council's own identifier", example = "C0000123", maxLength = 20)
        String laChildId,

        @Schema(example = "Robin Ashgrove", maxLength = 200) String fullName,
        @Schema(example = "Rob", maxLength = 200) @Nullable String alsoKnownAs,
        @Schema(example = "2015-04-03") @Nullable LocalDate dateOfBirth,
        @Nullable LocalDate expectedDateOfBirth,
        @Nullable Integer ageEstimate,
        @Schema(example = "2026-10-02") @Nullable LocalDate dateOfDeath,
        Sex sex,

        @Schema(example = "9434765919", maxLength = 10) @Nullable String nhsNumber,

        @Schema(example = "A950000178301", maxLength = 13) @Nullable String upn,

        @Schema(example = "12 Quay Street, Saltmere", maxLength = 500) @Nullable String address,

        @Schema(example = "SZ1 4QT", maxLength = 8) @Nullable String postcode,

        @Schema(example = "Saltmere Harbour Primary", maxLength = 200) @Nullable String school,

        @Schema(example = "Polish", maxLength = 100) @Nullable String language,

        @Nullable Ethnicity ethnicity,

        @Schema(description = "Empty where nobody has said; NONE alone where it is known that there is none")
        List<Disability> disabilities,

        @Schema(description = "Records that turned out to be about this child too, and whose ids lead here")
        List<ChildId> mergedRecords,

        int version)
        implements AboutChildren, Versioned {

    static ChildView of(ChildId id, String laChildId, ChildDetails details, int version) {
        return new ChildView(
                id,
                laChildId,
                details.fullName(),
                details.alsoKnownAs(),
                details.dateOfBirth(),
                details.expectedDateOfBirth(),
                details.ageEstimate(),
                details.dateOfDeath(),
                details.sex(),
                details.nhsNumber(),
                details.upn(),
                details.address(),
                details.postcode(),
                details.school(),
                details.language(),
                details.ethnicity(),
                Objects.requireNonNullElse(details.disabilities(), List.of()),
                List.of(),
                version);
    }

    /** What this record does not know is taken from another record of the same child. */
    ChildView filledFrom(ChildView other) {
        var hasBirthday = dateOfBirth != null;
        var merged = new ArrayList<>(mergedRecords);
        merged.add(other.id);
        return new ChildView(
                id,
                laChildId,
                fullName,
                first(alsoKnownAs, other.fullName.equals(fullName) ? other.alsoKnownAs : other.fullName),
                first(dateOfBirth, other.dateOfBirth),
                hasBirthday || other.dateOfBirth != null ? null : first(expectedDateOfBirth, other.expectedDateOfBirth),
                hasBirthday || other.dateOfBirth != null ? null : ageEstimate,
                first(dateOfDeath, other.dateOfDeath),
                sex == Sex.U ? other.sex : sex,
                first(nhsNumber, other.nhsNumber),
                first(upn, other.upn),
                first(address, other.address),
                first(postcode, other.postcode),
                first(school, other.school),
                first(language, other.language),
                first(ethnicity, other.ethnicity),
                disabilities.isEmpty() ? other.disabilities : disabilities,
                List.copyOf(merged),
                version);
    }

    ChildState state(Instant now, int stateVersion, @Nullable ChildId mergedInto) {
        return new ChildState(
                id,
                laChildId,
                fullName,
                dateOfBirth,
                expectedDateOfBirth,
                dateOfDeath,
                sex.code(),
                nhsNumber,
                upn,
                postcode,
                school,
                ethnicity == null ? null : ethnicity.code(),
                disabilities.stream().map(Disability::code).toList(),
                mergedInto,
                now,
                stateVersion);
    }

    private static <T> @Nullable T first(@Nullable T known, @Nullable T otherwise) {
        return known == null ? otherwise : known;
    }

    @Override
    public Set<ChildId> aboutChildren() {
        return Set.of(id);
    }

    @Override
    public String toString() {
        return "Child[" + id.value() + "]";
    }
}
