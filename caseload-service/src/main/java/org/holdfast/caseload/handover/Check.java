package org.holdfast.caseload.handover;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.caseload.language.FreeText;
import org.holdfast.contracts.WorkerId;
import org.jspecify.annotations.Nullable;

/**
 * One line of the checklist, answered.
 *
 * @param notApplicableReason why the line does not apply to this child; absent where it was done
 */
@Embeddable
@Schema(name = "HandoverCheck")
record Check(
        @Column(nullable = false) @Enumerated(EnumType.STRING)
        ChecklistItem item,

        @Schema(description = "The day it was done, or found not to apply", example = "2026-11-20")
        @Column(nullable = false)
        LocalDate onDay,

        @Column(name = "checked_by", nullable = false) WorkerId by,

        @Schema(example = "Wren has no brothers or sisters", maxLength = 1000) @FreeText @Nullable String notApplicableReason) {}
