package org.holdfast.example.parcel;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.holdfast.contracts.ChildId;
import org.holdfast.platform.json.Strict;
import org.holdfast.platform.problem.Checked;
import org.holdfast.platform.problem.Consistent;
import org.holdfast.platform.problem.Findings;
import org.jspecify.annotations.Nullable;

@Strict
@Consistent
record PackParcel(
        @NotBlank @Size(max = 100) String label,
        @Min(1) int weight,
        @NotNull ChildId recipient,
        @PastOrPresent @Nullable LocalDate packedOn,
        @Valid @Size(max = 10) @Nullable List<@NotNull Thing> things)
        implements Checked {

    record Thing(@NotBlank String name, @NotNull Wrapping wrapping) {}

    @Override
    public void check(Findings findings) {
        if ("Fragile".equals(label) && weight > 5) {
            findings.add("weight", "too-heavy-for-fragile", "What is fragile weighs at most 5 kilograms");
        }
    }
}
