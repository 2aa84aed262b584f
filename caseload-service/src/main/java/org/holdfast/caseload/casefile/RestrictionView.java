package org.holdfast.caseload.casefile;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.caseload.language.FreeText;
import org.holdfast.caseload.language.LanguageChecked;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/** Who alone may read a child's record. */
@Schema(name = "Restriction")
@LanguageChecked
public record RestrictionView(
        ChildId childId,

        @Schema(example = "Her mother works in this service", maxLength = 1000) @FreeText
        String reason,

        @Schema(description = "Besides those who work with the child")
        List<WorkerId> named,

        WorkerId restrictedBy,
        @Schema(example = "2026-11-20T11:00:00Z") Instant restrictedAt,
        @Schema(example = "2027-01-20T11:00:00Z") @Nullable Instant liftedAt,
        @Nullable WorkerId liftedBy,
        int version)
        implements Versioned {}
