package org.holdfast.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who a child is.
 *
 * @param laChildId the council's own identifier, at most 20 letters and digits
 * @param fullName as the child is known
 * @param expectedDateOfBirth for a child not yet born, who has no date of birth
 * @param dateOfDeath only of a child who has died
 * @param sex `M`, `F` or `U`
 * @param ethnicity code of the children in need census; absent where nobody has said
 * @param disabilities codes of the children in need census, `NONE` alone where it is known that there is none; empty where nobody has
 *     said
 * @param mergedInto the child this record turned out to be the same as; what was written under this id stays, and is read as the
 *     other's
 */
public record ChildState(
        ChildId childId,
        String laChildId,
        String fullName,
        @Nullable LocalDate dateOfBirth,
        @Nullable LocalDate expectedDateOfBirth,
        @Nullable LocalDate dateOfDeath,
        String sex,
        @Nullable String nhsNumber,
        @Nullable String upn,
        @Nullable String postcode,
        @Nullable String school,
        @Nullable String ethnicity,
        @Nullable List<String> disabilities,
        @Nullable ChildId mergedInto,
        Instant occurredAt,
        int version)
        implements StateEvent {

    public static final String TOPIC = "holdfast.children.v1";

    @Override
    public ChildId key() {
        return childId;
    }

    @Override
    public String topic() {
        return TOPIC;
    }
}
