package org.holdfast.directwork.search;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.hibernate.query.NativeQuery;
import org.holdfast.directwork.toolkit.Company;
import org.holdfast.directwork.toolkit.Mode;
import org.holdfast.directwork.toolkit.Setting;
import org.holdfast.directwork.toolkit.Stage;
import org.holdfast.directwork.toolkit.Theme;
import org.holdfast.platform.problem.FromParameters;
import org.jspecify.annotations.Nullable;

/** What a worker is looking for in the toolkit. */
@FromParameters
class ToolFilter extends AboutChild {

    static final String SQL = """
            status = 'APPROVED'
            and (cast(:theme as text) is null or themes @> array[cast(:theme as text)])
            and (cast(:need as text) is null or best_for @> array[cast(:need as text)] or also_for @> array[cast(:need as text)])
            and (cast(:stage as text) is null or stages @> array[cast(:stage as text)])
            and (cast(:setting as text) is null or settings @> array[cast(:setting as text)])
            and (cast(:company as text) is null or company @> array[cast(:company as text)])
            and (cast(:age as int) is null or cast(:age as int) between min_age and max_age)
            and (cast(:minutes as int) is null or min_minutes <= cast(:minutes as int))
            and (cast(:sessions as int) is null or min_sessions <= cast(:sessions as int))
            and (cast(:bag as text[]) is null or materials <@ cast(:bag as text[]))
            and (cast(:mode as text) is null or mode = :mode)
            """;

    @QueryParam("q")
    @Size(max = 200) @Pattern(regexp = "[^\\x00]*", message = "must be text") @Parameter(
            description =
                    "What you look for, in your own words; typing errors are forgiven, and a child's age is understood",
            example = "worried six year old who does not speak")
    @Nullable String q;

    @QueryParam("theme")
    @OneOf(Theme.class)
    @Parameter(
            description = "Only tools about this",
            example = "IDENTITY",
            schema = @Schema(implementation = Theme.class))
    @Nullable String theme;

    @QueryParam("stage")
    @OneOf(Stage.class)
    @Parameter(
            description = "Only tools that help at this point of the work",
            example = "ENGAGING",
            schema = @Schema(implementation = Stage.class))
    @Nullable String stage;

    @QueryParam("mode")
    @OneOf(Mode.class)
    @Parameter(
            description = "Only tools that ask a child to talk this much",
            example = "NON_VERBAL",
            schema = @Schema(implementation = Mode.class))
    @Nullable String mode;

    @QueryParam("setting")
    @OneOf(Setting.class)
    @Parameter(
            description = "Only tools that can be used there",
            example = "CAR",
            schema = @Schema(implementation = Setting.class))
    @Nullable String setting;

    @QueryParam("company")
    @OneOf(Company.class)
    @Parameter(
            description = "Only tools that work with these people",
            example = "CHILD",
            schema = @Schema(implementation = Company.class))
    @Nullable String company;

    @QueryParam("minutes")
    @Min(1) @Max(240) @Parameter(description = "Only tools that can be done in this time", example = "20")
    @Nullable Integer minutes;

    @QueryParam("sessions")
    @Min(1) @Max(100) @Parameter(description = "Only tools that can be done in this number of sessions", example = "1")
    @Nullable Integer sessions;

    @QueryParam("material")
    @Size(max = 20) @Parameter(
            description = "Only tools that need nothing beyond this; repeat it for each thing in your bag",
            example = "pens")
    @Nullable List<@Size(max = 100) @Pattern(regexp = "[^\\x00]*", message = "must be text") String> materials;

    Optional<String> text() {
        return Optional.ofNullable(q).map(String::strip).filter(words -> !words.isEmpty());
    }

    <R> NativeQuery<R> bind(NativeQuery<R> query) {
        return query.setParameter("theme", theme)
                .setParameter("need", need)
                .setParameter("stage", stage)
                .setParameter("setting", setting)
                .setParameter("company", company)
                .setParameter("age", age, Integer.class)
                .setParameter("minutes", minutes, Integer.class)
                .setParameter("sessions", sessions, Integer.class)
                .setParameter("bag", bag(), String[].class)
                .setParameter("mode", mode);
    }

    private String @Nullable [] bag() {
        return materials == null || materials.isEmpty() ? null : materials.toArray(String[]::new);
    }
}
