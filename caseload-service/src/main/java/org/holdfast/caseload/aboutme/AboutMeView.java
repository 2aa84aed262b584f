package org.holdfast.caseload.aboutme;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.AboutMeId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.http.Identified;
import org.holdfast.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/** One edition of what somebody says of themselves. */
@Schema(name = "AboutMe")
record AboutMeView(
        AboutMeId id,

        @Schema(description = "Counted from 1", example = "2")
        int edition,

        AboutMeText text,
        WorkerId writtenBy,
        @Schema(example = "2026-11-20T11:00:00Z") Instant writtenAt,

        @Schema(description = "Absent while the person has not approved it", example = "2026-11-21") @Nullable LocalDate approvedOn,

        @Schema(description = "How they said so", example = "We read it together and Robin nodded.", maxLength = 300)
        @Nullable String approvedHow,

        @Nullable WorkerId approvalRecordedBy,
        int version)
        implements Identified, Versioned {}
