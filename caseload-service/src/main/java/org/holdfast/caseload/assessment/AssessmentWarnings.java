package org.holdfast.caseload.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.holdfast.caseload.national.Warning;

/** What the query rules of the census ask about an assessment. */
final class AssessmentWarnings {

    private AssessmentWarnings() {}

    static List<Warning> of(Assessment assessment, List<Assessment> others, LocalDate today) {
        var warnings = new ArrayList<Warning>();
        if (assessment.isUnderWay() && today.isAfter(assessment.dueOn())) {
            warnings.add(new Warning("8670Q", "The 45 working days are over, and the assessment is not complete"));
        }
        if (others.stream().anyMatch(other -> startedWithin(assessment, other))) {
            warnings.add(new Warning("8863Q", "It began while another assessment was under way"));
        }
        assessment
                .result()
                .filter(result -> result.factors().isEmpty())
                .ifPresent(_ -> warnings.add(
                        new Warning("8897Q", "No factors are named: if there are none, say so with code 21")));
        assessment
                .result()
                .filter(result -> result.factors().contains(AssessmentFactor.NONE_IDENTIFIED.code())
                        && result.outcome().needsSupport())
                .ifPresent(_ -> warnings.add(new Warning(
                        "8873Q", "No factors identified (21) goes with a case that closes after the assessment")));
        assessment.result().ifPresent(result -> warnings.addAll(superseded(result.factors())));
        return List.copyOf(warnings);
    }

    private static List<Warning> superseded(List<String> factors) {
        return Stream.of(
                        Map.entry(
                                AssessmentFactor.PHYSICAL_ABUSE,
                                new Warning("8945Q", "Use 18B or 18C in place of 18A")),
                        Map.entry(
                                AssessmentFactor.SEXUAL_ABUSE, new Warning("8950Q", "Use 19B or 19C in place of 19A")))
                .filter(each -> factors.contains(each.getKey().code()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static boolean startedWithin(Assessment assessment, Assessment other) {
        var ended = other.completedOn();
        return !other.id().equals(assessment.id())
                && !other.startedOn().isAfter(assessment.startedOn())
                && (ended == null || ended.isAfter(assessment.startedOn()));
    }
}
