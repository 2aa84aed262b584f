package org.holdfast.directwork.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.directwork.search.ToolSearch.Count;
import org.holdfast.directwork.toolkit.Company;
import org.holdfast.directwork.toolkit.Mode;
import org.holdfast.directwork.toolkit.Need;
import org.holdfast.directwork.toolkit.Setting;
import org.holdfast.directwork.toolkit.Stage;
import org.holdfast.directwork.toolkit.Theme;
import org.holdfast.platform.codeset.Coded;

/** How many tools there are of each kind, so that a search can be narrowed without running into nothing, and what was heard. */
@Schema(name = "ToolFacets", description = "How many tools of each kind the search found")
record FacetsView(
        @Schema(description = "How many tools were found", example = "12")
        int tools,

        List<Value> themes,
        List<Value> needs,
        List<Value> stages,
        List<Value> modes,
        List<Value> settings,
        List<Value> company,

        @Schema(description = "What q was understood to say, what counts most first; empty without q")
        List<Heard> heard,

        @Schema(
                description =
                        "Questions like q that were answered beforehand, and whose answers count here; the most alike first")
        List<AlikeQuestion> alike) {

    /** One value of a filter, and how many tools it would leave. */
    @Schema(name = "ToolFacet", description = "A value to filter by, and how many tools it would leave")
    record Value(
            @Schema(example = "WORRIES", maxLength = 50) String code,
            @Schema(example = "Worries", maxLength = 100) String label,
            @Schema(example = "9") int tools) {}

    static FacetsView of(List<Count> counts, List<Heard> heard, List<AlikeQuestion> alike) {
        var byFacet = counts.stream().collect(Collectors.groupingBy(Count::facet));
        return new FacetsView(
                byFacet.getOrDefault("tools", List.of()).stream()
                        .mapToInt(Count::tools)
                        .sum(),
                values(byFacet, "theme", Theme.values()),
                values(byFacet, "need", Need.values()),
                values(byFacet, "stage", Stage.values()),
                values(byFacet, "mode", Mode.values()),
                values(byFacet, "setting", Setting.values()),
                values(byFacet, "company", Company.values()),
                heard,
                alike);
    }

    /** Most tools first; what would leave none is left out. */
    private static List<Value> values(Map<String, List<Count>> byFacet, String facet, Coded[] codes) {
        var labels = Arrays.stream(codes).collect(Collectors.toMap(Coded::code, Coded::label));
        return byFacet.getOrDefault(facet, List.of()).stream()
                .map(count -> new Value(count.code(), labels.getOrDefault(count.code(), count.code()), count.tools()))
                .sorted(Comparator.comparingInt(Value::tools).reversed().thenComparing(Value::code))
                .toList();
    }
}
