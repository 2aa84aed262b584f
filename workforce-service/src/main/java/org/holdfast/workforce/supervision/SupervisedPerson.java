package org.holdfast.workforce.supervision;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.http.Identified;
import org.jspecify.annotations.Nullable;

/** One person and how well they are supervised. */
@Schema(description = "One person and how well they are supervised")
record SupervisedPerson(
        WorkerId id, @Nullable TeamId teamId, @Nullable WorkerId supervisorId, Measure measure) implements Identified {}
