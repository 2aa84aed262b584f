package org.holdfast.caseload.child;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.ChildId;
import org.jspecify.annotations.Nullable;

/** A child as those who work with the child see them here. */
@Schema(name = "ChildOfCase")
public record KnownChild(
        ChildId id,
        @Schema(example = "Robin Ashgrove", maxLength = 200) String fullName,
        @Schema(example = "2015-04-03") @Nullable LocalDate dateOfBirth) {

    @Override
    public String toString() {
        return "KnownChild[" + id.value() + "]";
    }
}
