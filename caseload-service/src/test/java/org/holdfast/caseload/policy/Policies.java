package org.holdfast.caseload.policy;

import java.math.BigDecimal;
import java.util.List;
import org.holdfast.caseload.casefile.CaseType;
import org.holdfast.caseload.casefile.Circumstance;
import org.holdfast.caseload.casefile.Complexity;

/** The policy Holdfast comes with, for tests of what follows from it. */
public final class Policies {

    private Policies() {}

    public static PolicyContent standard() {
        return new PolicyContent(
                new Limit(22, 100),
                List.of(new GradeLimit("NEWLY_QUALIFIED", new Limit(19, 90))),
                List.of("NEWLY_QUALIFIED", "SOCIAL_WORKER", "ADVANCED_PRACTITIONER"),
                points("15.0"),
                List.of(
                        new TypeWeight(CaseType.ASSESSMENT, points("4.0"), null),
                        new TypeWeight(CaseType.FAMILY_HELP, points("3.0"), null),
                        new TypeWeight(CaseType.CHILD_IN_NEED, points("3.0"), null),
                        new TypeWeight(CaseType.CHILD_PROTECTION, points("6.0"), null),
                        new TypeWeight(CaseType.LOOKED_AFTER, points("3.0"), new TypeWeight.Early(points("8.0"), 6)),
                        new TypeWeight(CaseType.CARE_LEAVER, points("2.0"), null),
                        new TypeWeight(CaseType.PRIVATE_FOSTERING, points("2.0"), null)),
                List.of(
                        new ComplexityWeight(Complexity.COMPLEX, points("1.0")),
                        new ComplexityWeight(Complexity.VERY_COMPLEX, points("2.0"))),
                List.of(
                        new CircumstanceWeight(Circumstance.SECTION_47, points("2.0")),
                        new CircumstanceWeight(Circumstance.COURT, points("4.0")),
                        new CircumstanceWeight(Circumstance.TRAVEL, points("1.0"))),
                points("0.50"),
                points("0.30"),
                90,
                new ConsultantLine(Complexity.VERY_COMPLEX, points("8.0")),
                new OptionWeights(40, -60, 30, 20, 20, 10, 15, -10, -15, 6, -100),
                List.of(5, 10, 15, 20, 25, 30),
                25);
    }

    private static BigDecimal points(String points) {
        return new BigDecimal(points);
    }
}
