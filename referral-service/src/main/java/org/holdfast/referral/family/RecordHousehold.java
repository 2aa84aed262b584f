package org.holdfast.referral.family;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.referral.child.ChildDetails;
import org.jspecify.annotations.Nullable;

/** Says where the child lives, since when and with whom. */
@Schema(description = "Says where the child lives, since when and with whom")
record RecordHousehold(
        @Schema(description = "Without the postcode", example = "12 Quay Street, Saltmere", maxLength = 500)
        @NotBlank @Size(max = 500) String address,

        @Schema(example = "SZ1 4QT", maxLength = 8)
        @Pattern(regexp = ChildDetails.POSTCODE, message = "must be a postcode such as SZ1 4QT") @Nullable String postcode,

        @Schema(description = "Since when the child lives there, where that is known", example = "2024-06-01")
        @PastOrPresent @Nullable LocalDate from,

        @Schema(description = "Who else lives there") @NotNull @Size(max = 20) List<@Valid @NotNull Somebody> others) {}
