package org.holdfast.workforce.career;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/** Where a working life here can lead. */
@Schema(name = "CareerMap", description = "Where a working life here can lead")
record CareerMapView(
        List<Stage> stages,
        List<Route> routes,

        @Schema(
                description = "Why this edition was adopted",
                example = "The map that comes with Holdfast",
                maxLength = 1000)
        String reason,

        @Nullable WorkerId adoptedBy,
        @Schema(example = "2026-11-20T09:30:00Z") Instant adoptedAt,

        @Schema(description = "The number of the edition", example = "1")
        int version)
        implements Versioned {}
