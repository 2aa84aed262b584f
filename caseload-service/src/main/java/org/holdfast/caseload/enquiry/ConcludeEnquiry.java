package org.holdfast.caseload.enquiry;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Ends a section 47 enquiry. */
@Schema(description = "Ends a section 47 enquiry")
public record ConcludeEnquiry(
        @Schema(description = "The day, today or before", example = "2026-12-04") @NotNull @PastOrPresent LocalDate on,

        @NotNull EnquiryConclusion conclusion,

        @Schema(
                description = "What was found, in words the family would recognise",
                example = "Robin was hit once, by a neighbour. Mum acted at once, and Robin feels safe with her.",
                maxLength = 10000)
        @NotBlank @Size(max = 10000) String finding) {}
