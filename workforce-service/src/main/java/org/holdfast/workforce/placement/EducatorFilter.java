package org.holdfast.workforce.placement;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.holdfast.platform.problem.FromParameters;
import org.holdfast.platform.time.Day;
import org.jspecify.annotations.Nullable;

/** For what placement somebody looks for an educator. */
@FromParameters
class EducatorFilter {

    private static final int MONTHS = 6;

    @QueryParam("kind")
    @Parameter(description = "For which placement; the first where it is left out", example = "LAST")
    @Nullable PlacementKind kind;

    @QueryParam("from")
    @Parameter(description = "Its first day; today where it is left out", example = "2027-01-11")
    @Nullable Day from;

    @QueryParam("until")
    @Parameter(description = "Its last day; six months later where it is left out", example = "2027-06-18")
    @Nullable Day until;

    PlacementKind wanted() {
        return Objects.requireNonNullElse(kind, PlacementKind.FIRST);
    }

    LocalDate first(LocalDate today) {
        return from == null ? today : from.date();
    }

    LocalDate last(LocalDate today) {
        return until == null ? first(today).plusMonths(MONTHS) : until.date();
    }
}
