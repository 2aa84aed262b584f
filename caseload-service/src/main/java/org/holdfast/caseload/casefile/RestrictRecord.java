package org.holdfast.caseload.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.WorkerId;

/** Restricts a child's record, or says anew who may read it. */
@Schema(description = "Restricts a child's record to those who work with the child and those named")
public record RestrictRecord(
        @Schema(description = "Why", example = "Her mother works in this service", maxLength = 1000)
        @NotBlank @Size(max = 1000) String reason,

        @Schema(description = "Who may read it besides; whoever restricts it is named anyway") @NotNull @Size(max = 50) List<@NotNull WorkerId> named) {}
