package org.holdfast.workforce.academy;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.http.Identified;
import org.holdfast.platform.http.Versioned;

/** One time at which a course is held. */
@Schema(name = "CourseSession")
record CourseSessionView(
        CourseSessionId id,
        CourseId courseId,
        @Schema(example = "ABE", maxLength = 30) String course,

        @Schema(example = "Achieving best evidence", maxLength = 200)
        String title,

        @Schema(example = "2027-01-18") LocalDate startsOn,
        @Schema(example = "2027-01-22") LocalDate endsOn,

        @Schema(example = "Virtual academy, room 2", maxLength = 200)
        String place,

        @Schema(example = "16") int capacity,

        @Schema(description = "Places that are left", example = "3")
        int free,

        SessionStatus status,
        int version)
        implements Identified, Versioned {}
