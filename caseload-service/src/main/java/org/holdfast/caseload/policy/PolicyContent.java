package org.holdfast.caseload.policy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.caseload.casefile.CaseType;
import org.holdfast.caseload.casefile.Circumstance;
import org.holdfast.caseload.casefile.Complexity;
import org.holdfast.platform.problem.Checked;
import org.holdfast.platform.problem.Consistent;
import org.holdfast.platform.problem.Findings;

/**
 * What a caseload policy says.
 *
 * @param otherGrades for every grade without a limit of its own
 * @param gradesThatHoldCases who can be a child's social worker
 * @param stablePoints supervision, learning and administration of everybody at full time
 * @param furtherSibling share of its weight that each further brother or sister counts with one worker and of one type
 * @param coWorked share of its weight that a case counts for everybody who works beside the social worker
 * @param warnPercent of a limit, from which a caseload is shown as nearly full
 * @param bands lower bounds of the bands in which audits count caseloads, after nought
 */
@Schema(name = "CaseloadPolicyContent", description = "What a caseload policy says")
@Consistent
public record PolicyContent(
        @NotNull @Valid Limit otherGrades,
        @NotNull @Size(max = 50) List<@NotNull @Valid GradeLimit> grades,

        @Schema(
                description = "Grades that can be a child's social worker",
                example = "[\"NEWLY_QUALIFIED\", \"SOCIAL_WORKER\"]")
        @NotEmpty @Size(max = 50) List<@NotBlank @Size(max = 50) String> gradesThatHoldCases,

        @Schema(description = "Supervision, learning and administration at full time, in points", example = "15.0")
        @NotNull @DecimalMin("0") @DecimalMax("1000") @Digits(integer = 4, fraction = 1) BigDecimal stablePoints,

        @NotNull @Size(max = 20) List<@NotNull @Valid TypeWeight> types,
        @NotNull @Size(max = 10) List<@NotNull @Valid ComplexityWeight> complexities,
        @NotNull @Size(max = 20) List<@NotNull @Valid CircumstanceWeight> circumstances,

        @Schema(
                description = "Share of its weight that each further brother or sister counts with one worker",
                example = "0.50")
        @NotNull @DecimalMin("0") @DecimalMax("1") @Digits(integer = 1, fraction = 2) BigDecimal furtherSibling,

        @Schema(
                description = "Share of its weight that a case counts for whoever works beside the social worker",
                example = "0.30")
        @NotNull @DecimalMin("0") @DecimalMax("1") @Digits(integer = 1, fraction = 2) BigDecimal coWorked,

        @Schema(description = "Share of the limit, in percent, from which a caseload is nearly full", example = "90")
        @Min(1) @Max(100) int warnPercent,

        @NotNull @Valid ConsultantLine consultant,
        @NotNull @Valid OptionWeights options,

        @Schema(description = "Lower bounds of the bands in which audits count caseloads, after nought")
        @NotEmpty @Size(max = 20) List<@NotNull @Min(1) @Max(200) Integer> bands,

        @Schema(description = "Caseloads below this are counted apart in audits", example = "25") @Min(1) @Max(200) int auditLine)
        implements Checked {

    @Override
    public void check(Findings findings) {
        if (types != null
                && types.stream()
                                .filter(Objects::nonNull)
                                .map(TypeWeight::type)
                                .distinct()
                                .count()
                        != CaseType.values().length) {
            findings.add("types", "each-type-once", "Give each case type its weight, once");
        }
        if (bands != null
                && !bands.equals(bands.stream()
                        .filter(Objects::nonNull)
                        .sorted()
                        .distinct()
                        .toList())) {
            findings.add("bands", "not-ascending", "Give the lower bounds in ascending order");
        }
        if (grades != null
                && grades.stream()
                                .filter(Objects::nonNull)
                                .map(GradeLimit::grade)
                                .distinct()
                                .count()
                        != grades.size()) {
            findings.add("grades", "grade-twice", "Give each grade one limit");
        }
    }

    /** At full time. */
    public Limit limitOf(String grade) {
        return grades.stream()
                .filter(each -> each.grade().equals(grade))
                .map(GradeLimit::limit)
                .findFirst()
                .orElse(otherGrades);
    }

    public BigDecimal weightOf(CaseType type, LocalDate since, LocalDate day) {
        return types.stream()
                .filter(each -> each.type() == type)
                .findFirst()
                .orElseThrow()
                .on(day, since);
    }

    public BigDecimal weightOf(Circumstance circumstance) {
        return circumstances.stream()
                .filter(each -> each.circumstance() == circumstance)
                .map(CircumstanceWeight::points)
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    public BigDecimal weightOf(Complexity complexity) {
        return complexities.stream()
                .filter(each -> each.complexity() == complexity)
                .map(ComplexityWeight::points)
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }
}
