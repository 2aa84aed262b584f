package org.holdfast.workforce.supervision;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.http.Identified;
import org.holdfast.platform.http.Versioned;
import org.holdfast.workforce.calendar.Rhythm;
import org.jspecify.annotations.Nullable;

/** What somebody and their supervisor expect of supervision. */
@Schema(name = "SupervisionAgreement")
record SupervisionAgreementView(
        SupervisionAgreementId id,
        WorkerId workerId,
        WorkerId supervisorId,
        Rhythm rhythm,

        @Schema(example = "Reflection first, cases second; called off only for emergencies.", maxLength = 4000)
        String expectations,

        @Schema(example = "2026-11-23") LocalDate startsOn,

        @Schema(description = "When another took its place", example = "2027-03-01") @Nullable LocalDate endedOn,

        @Schema(example = "2026-11-23T09:30:00Z") Instant madeAt,
        int version)
        implements Identified, Versioned {}
