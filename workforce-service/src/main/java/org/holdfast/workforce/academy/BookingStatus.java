package org.holdfast.workforce.academy;

import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.codeset.Coded;
import org.holdfast.platform.lifecycle.Lifecycle;

/** Where a booking stands. */
@Schema(description = "Where a booking stands; code set `booking-status`", example = "BOOKED")
enum BookingStatus implements Lifecycle<BookingStatus>, Coded {
    WAITING("On the waiting list"),
    BOOKED("Has a place"),
    CANCELLED("Given back, or the course was called off"),
    ATTENDED("Was there"),
    ABSENT("Had a place and was not there");

    private final String label;

    BookingStatus(String label) {
        this.label = label;
    }

    @Override
    public Set<BookingStatus> next() {
        return switch (this) {
            case WAITING -> Set.of(BOOKED, CANCELLED);
            case BOOKED -> Set.of(CANCELLED, ATTENDED, ABSENT);
            case CANCELLED, ATTENDED, ABSENT -> Set.of();
        };
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public String label() {
        return label;
    }
}
