package org.holdfast.platform.access;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How somebody stands to the children of a record.
 *
 * @param restricted whether only those who work with the child and those named may read one of the records
 * @param named on every restricted record: named, or working with the child; being up the line does not count
 * @param atTheFrontDoor whether they are of the front door, and it is at work for one of the children
 * @param distance up the line from somebody who works with one of the children; 0 for these themselves
 */
public record Standing(
        boolean restricted,
        boolean named,
        boolean atTheFrontDoor,
        @Nullable Integer distance) {

    private static final String NAMED = "NAMED";
    private static final String FRONT_DOOR = "FRONT_DOOR";
    private static final String INVOLVED = "INVOLVED";
    private static final String SUPERVISES = "SUPERVISES";

    /** Why they may see the record, where they may. */
    public Optional<String> reason() {
        if (restricted) {
            return named ? Optional.of(NAMED) : Optional.empty();
        }
        if (atTheFrontDoor) {
            return Optional.of(FRONT_DOOR);
        }
        return Optional.ofNullable(distance).map(steps -> steps == 0 ? INVOLVED : SUPERVISES);
    }
}
