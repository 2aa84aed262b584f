package org.holdfast.directwork.toolkit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.OptionalInt;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The ages of the children that a tool is made for, both included. */
@Embeddable
@Schema(description = "The ages of the children the tool is made for, both included")
record Ages(
        @Column(name = "min_age") @Schema(description = "The youngest, in years", example = "4")
        int min,

        @Column(name = "max_age") @Schema(description = "The oldest, in years", example = "17")
        int max) {

    /** @param age the child's, when it is known */
    void guard(OptionalInt age, String pointer) {
        if (age.isPresent() && (age.getAsInt() < min || age.getAsInt() > max)) {
            throw new AgeGuard(this, pointer);
        }
    }
}
