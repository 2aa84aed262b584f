package org.holdfast.workforce.placement;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.http.Identified;
import org.holdfast.platform.http.Versioned;

/** A university that sends students here. */
@Schema(name = "University", description = "A university that sends students here")
record UniversityView(
        UniversityId id,

        @Schema(example = "University of the North Sea", maxLength = 200)
        String name,

        List<TrainingRoute> routes,
        int version)
        implements Identified, Versioned {}
