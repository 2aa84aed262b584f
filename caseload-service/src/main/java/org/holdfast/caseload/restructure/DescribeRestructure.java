package org.holdfast.caseload.restructure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.problem.Checked;
import org.holdfast.platform.problem.Consistent;
import org.holdfast.platform.problem.Findings;
import org.jspecify.annotations.Nullable;

/** Says what is about to change, and asks for a proposal. */
@Schema(description = "Says what is about to change, and asks for a proposal")
@Consistent
record DescribeRestructure(
        @Schema(example = "A tenth team for the new estate", maxLength = 200) @NotBlank @Size(max = 200) String name,

        @NotEmpty @Size(max = 200) List<@NotNull @Valid Change> changes,

        @Schema(description = "How much each wish counts; those left out count as usual") @Size(max = 10) @Nullable List<@NotNull @Valid Wished> wishes,

        @Schema(description = "How long to search, in seconds; 30 where left out", example = "30")
        @Min(1) @Max(300) @Nullable Integer seconds)
        implements Checked {

    private static final int USUAL_SECONDS = 30;

    @Override
    public void check(Findings findings) {
        if (wishes != null
                && wishes.stream()
                                .filter(Objects::nonNull)
                                .map(Wished::wish)
                                .distinct()
                                .count()
                        != wishes.size()) {
            findings.add("wishes", "wish-twice", "Give each wish one weight");
        }
    }

    RestructurePlan plan() {
        var weights = new EnumMap<Wish, Integer>(Wish.class);
        Stream.of(Wish.values()).forEach(wish -> weights.put(wish, wish.usualWeight()));
        if (wishes != null) {
            wishes.forEach(each -> weights.put(each.wish(), each.weight()));
        }
        return new RestructurePlan(changes, Map.copyOf(weights), Objects.requireNonNullElse(seconds, USUAL_SECONDS));
    }
}
