package org.holdfast.caseload.allocation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.holdfast.caseload.allocation.Candidate.Earlier;
import org.holdfast.caseload.allocation.OptionReason.Code;
import org.holdfast.caseload.casefile.CaseState;
import org.holdfast.caseload.casefile.Complexity;
import org.holdfast.caseload.policy.OptionWeights;
import org.holdfast.caseload.workload.Scales;
import org.holdfast.caseload.workload.Workload;

/** Says what speaks for and against a candidate: each thing a sentence and a number. */
record OptionReasons(CaseState state, Set<String> skillsWanted, Scales scales) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    List<OptionReason> of(Candidate candidate) {
        var reasons = new ArrayList<OptionReason>();
        candidate.earlier().ifPresent(earlier -> reasons.add(earlier(earlier)));
        siblings(candidate).ifPresent(reasons::add);
        area(candidate).ifPresent(reasons::add);
        reasons.addAll(skills(candidate));
        experience(candidate).ifPresent(reasons::add);
        protectedCaseload(candidate).ifPresent(reasons::add);
        absence(candidate).ifPresent(reasons::add);
        reasons.add(capacity(candidate.after()));
        return List.copyOf(reasons);
    }

    private OptionReason earlier(Earlier earlier) {
        return earlier.asked()
                ? OptionReason.of(
                        Code.CHANGE_WAS_ASKED_FOR,
                        weights().changeWasAskedFor(),
                        "Was this child's social worker until %s; %s",
                        DAY.format(earlier.until()),
                        lower(earlier.howItEnded()))
                : OptionReason.of(
                        Code.KNOWS_THIS_CHILD,
                        weights().knowsThisChild(),
                        "Was this child's social worker from %s to %s; it ended: %s",
                        DAY.format(earlier.from()),
                        DAY.format(earlier.until()),
                        lower(earlier.howItEnded()));
    }

    private Optional<OptionReason> siblings(Candidate candidate) {
        return candidate.siblings() == 0
                ? Optional.empty()
                : Optional.of(OptionReason.of(
                        Code.BROTHERS_AND_SISTERS,
                        weights().brothersAndSisters(),
                        "Is the social worker of %s",
                        candidate.siblings() == 1
                                ? "a brother or sister"
                                : candidate.siblings() + " brothers and sisters"));
    }

    private Optional<OptionReason> area(Candidate candidate) {
        return switch (candidate.area()) {
            case SAME_TEAM ->
                Optional.of(OptionReason.of(
                        Code.TEAM_OF_THE_CASE, weights().teamOfTheCase(), "Works in the team that holds the case"));
            case SAME_AREA ->
                Optional.of(OptionReason.of(
                        Code.SAME_AREA, weights().teamOfTheCase() / 2, "Works in another team of the same area"));
            case ELSEWHERE -> Optional.empty();
        };
    }

    private List<OptionReason> skills(Candidate candidate) {
        var missing = new TreeSet<>(skillsWanted);
        missing.removeAll(candidate.skills());
        var reasons = new ArrayList<OptionReason>();
        if (!candidate.skills().isEmpty()) {
            reasons.add(OptionReason.of(
                    Code.SKILLS,
                    weights().skill() * candidate.skills().size(),
                    "Has what the case wants: %s",
                    String.join(", ", candidate.skills())));
        }
        if (!missing.isEmpty()) {
            reasons.add(OptionReason.of(
                    Code.SKILLS_MISSING, 0, "Has not what the case wants: %s", String.join(", ", missing)));
        }
        return reasons;
    }

    private Optional<OptionReason> experience(Candidate candidate) {
        return state.complexity() == Complexity.VERY_COMPLEX
                        && Role.CONSULTANT.isOpenTo(candidate.worker().grade())
                ? Optional.of(OptionReason.of(
                        Code.EXPERIENCE, weights().experience(), "Is experienced, and the case is very complex"))
                : Optional.empty();
    }

    private Optional<OptionReason> protectedCaseload(Candidate candidate) {
        var percent = candidate.now().reducedByPercent();
        return percent == 0
                ? Optional.empty()
                : Optional.of(OptionReason.of(
                        Code.PROTECTED_CASELOAD,
                        weights().protectedCaseload(),
                        "Has a caseload protected by %d %%, %s",
                        percent,
                        candidate
                                .now()
                                .protectedUntil()
                                .map(day -> "until " + DAY.format(day))
                                .orElse("with no end set")));
    }

    private Optional<OptionReason> absence(Candidate candidate) {
        return candidate
                .worker()
                .absenceWithin(scales.day(), weights().weeksAhead())
                .map(absence -> OptionReason.of(
                        Code.ABSENCE_AHEAD,
                        weights().absenceAhead(),
                        "Will be away from %s%s",
                        DAY.format(absence.from()),
                        absence.until() == null ? "" : " to " + DAY.format(absence.until())));
    }

    private OptionReason capacity(Workload after) {
        var full = after.fullest();
        if (after.isOver() || full.isEmpty()) {
            return OptionReason.of(
                    Code.OVER_LIMIT,
                    weights().overLimit(),
                    "Would have %s and %s points, and can do right by %d and %d",
                    children(after),
                    after.points().toPlainString(),
                    after.limit(),
                    after.pointsLimit());
        }
        var free = BigDecimal.valueOf(weights().capacity())
                .multiply(HUNDRED.subtract(full.get()))
                .divide(HUNDRED, 1, RoundingMode.HALF_UP);
        return new OptionReason(
                Code.CAPACITY,
                "Would have %s of at most %d, %s %% of the limit, and %s %% of the points"
                        .formatted(children(after), after.limit(), after.percent(), after.pointsPercent()),
                free);
    }

    private OptionWeights weights() {
        return scales.policy().options();
    }

    private static String children(Workload workload) {
        return workload.cases() == 1 ? "1 child" : workload.cases() + " children";
    }

    private static String lower(String sentence) {
        return sentence.substring(0, 1).toLowerCase(Locale.UK) + sentence.substring(1);
    }
}
