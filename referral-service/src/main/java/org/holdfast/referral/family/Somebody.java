package org.holdfast.referral.family;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.ChildId;
import org.holdfast.platform.problem.Checked;
import org.holdfast.platform.problem.Consistent;
import org.holdfast.platform.problem.Findings;
import org.jspecify.annotations.Nullable;

/** Whom a statement about a family is about: a child of the index, a person who is known already, or somebody new. */
@Consistent
@Schema(
        name = "Somebody",
        description = "Exactly one of: a child of the index, a person who is known already, or somebody new")
record Somebody(
        @Nullable ChildId childId,
        @Nullable PersonId personId,
        @Valid @Nullable NewPerson person) implements Checked {

    @Override
    public void check(Findings findings) {
        if (Stream.of(childId, personId, person).filter(Objects::nonNull).count() != 1) {
            findings.add("childId", "one-of-three", "Give exactly one of childId, personId and person");
        }
    }
}
