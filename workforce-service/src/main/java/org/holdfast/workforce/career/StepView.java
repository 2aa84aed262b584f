package org.holdfast.workforce.career;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.workforce.staff.Grade;

/** A step that somebody could take next, with what they have of it. */
@Schema(name = "NextStep", description = "A step that this person could take next, with what they have of it")
record StepView(
        Grade to,
        Road road,

        @Schema(description = "Whether they have all that it asks for", example = "false")
        boolean ready,

        List<Judged> requirements) {}
