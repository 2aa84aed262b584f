package org.holdfast.referral.child;

import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.ChildId;
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
        Sex sex,

        @Schema(example = "9434765919", maxLength = 10) @Nullable String nhsNumber,

        @Schema(example = "A950000178301", maxLength = 13) @Nullable String upn,

        @Schema(example = "12 Quay Street, Saltmere", maxLength = 500) @Nullable String address,

        @Schema(example = "SM1 4QT", maxLength = 8) @Nullable String postcode,

        @Schema(example = "Saltmere Harbour Primary", maxLength = 200) @Nullable String school,

        @Schema(example = "Polish", maxLength = 100) @Nullable String language,

        int version)
        implements AboutChildren, Versioned {

    @Override
    public Set<ChildId> aboutChildren() {
        return Set.of(id);
    }

    @Override
    public String toString() {
        return "Child[" + id.value() + "]";
    }
}
