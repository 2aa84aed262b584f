package org.holdfast.referral.matching;

import static org.holdfast.referral.matching.Finding.NAMESAKES;
import static org.holdfast.referral.matching.Finding.NAMES_SWAPPED;
import static org.holdfast.referral.matching.Finding.NHS_NUMBER_DIFFERENT;
import static org.holdfast.referral.matching.Finding.NHS_NUMBER_SAME;
import static org.holdfast.referral.matching.Finding.POSTCODE_DIFFERENT;
import static org.holdfast.referral.matching.Finding.POSTCODE_NEAR;
import static org.holdfast.referral.matching.Finding.POSTCODE_SAME;
import static org.holdfast.referral.matching.Finding.POSTCODE_TYPING_ERROR;
import static org.holdfast.referral.matching.Finding.SCHOOL_SAME;
import static org.holdfast.referral.matching.Finding.SEX_DIFFERENT;
import static org.holdfast.referral.matching.Finding.SEX_SAME;
import static org.holdfast.referral.matching.Finding.UPN_DIFFERENT;
import static org.holdfast.referral.matching.Finding.UPN_SAME;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Weighs what is said of a child against what is known of each candidate, and says which of them it is, if any. */
public final class Matching {

    private static final String NOT_KNOWN = "U";

    private final MatchingPolicy policy;

    public Matching(MatchingPolicy policy) {
        this.policy = policy;
    }

    /**
     * Those who may be the same child, best first, and whoever has the number that was given, however little else agrees. Where
     * several records are about one child, the most alike of them counts.
     *
     * @param from points from which a candidate is worth showing
     */
    public List<Match> rank(Particulars said, List<Candidate> candidates, double from) {
        var ranked = candidates.stream()
                .map(candidate -> weigh(said, candidate))
                .filter(match -> match.weight() >= from || match.hasTheNumber())
                .sorted(Comparator.comparingDouble(Match::weight).reversed().thenComparing(Match::record))
                .toList();
        var best = new ArrayList<Match>();
        for (var match : ranked) {
            if (best.stream().noneMatch(better -> better.child().equals(match.child()))) {
                best.add(match);
            }
        }
        return best;
    }

    /** A child is taken for a known one where that is sure, clear of the next best, and no other child has the number given. */
    public Verdict judge(List<Match> ranked) {
        if (ranked.isEmpty()) {
            return new Verdict.New(ranked);
        }
        var best = ranked.getFirst();
        var others = ranked.subList(1, ranked.size());
        var sure = best.weight() >= policy.linkFrom() && best.mayBeLinked();
        var clear = others.stream()
                .noneMatch(other -> other.weight() > best.weight() - policy.clearBy() || other.hasTheNumber());
        return sure && clear ? new Verdict.Known(best) : new Verdict.New(ranked);
    }

    Match weigh(Particulars said, Candidate candidate) {
        var known = candidate.particulars();
        var evidence = new ArrayList<>(names(said, known));
        Stream.of(
                        BirthComparison.of(said, known),
                        sex(said.sex(), known.sex()),
                        postcode(said.postcode(), known.postcode()),
                        school(said.school(), known.school()),
                        number(said.nhsNumberIndex(), known.nhsNumberIndex(), NHS_NUMBER_SAME, NHS_NUMBER_DIFFERENT),
                        number(said.upnIndex(), known.upnIndex(), UPN_SAME, UPN_DIFFERENT))
                .flatMap(Optional::stream)
                .map(this::weighed)
                .forEach(evidence::add);
        namesakes(evidence, candidate.namesakes()).ifPresent(evidence::add);
        return new Match(candidate.record(), candidate.child(), sum(evidence), List.copyOf(evidence));
    }

    /** Of all the names that each is known by, the two most alike. */
    private List<Evidence> names(Particulars said, Particulars known) {
        return said.parsed().stream()
                .flatMap(name -> known.parsed().stream().map(other -> NameComparison.of(name, other)))
                .map(findings -> findings.stream().map(this::weighed).toList())
                .max(Comparator.comparingDouble(Matching::sum))
                .orElse(List.of());
    }

    /** A name that many have tells less; it never tells less than nothing. */
    private Optional<Evidence> namesakes(List<Evidence> evidence, int namesakes) {
        var name = evidence.stream()
                .filter(each -> switch (each.finding().field()) {
                    case GIVEN_NAME, FAMILY_NAME -> each.weight() > 0 || each.finding() == NAMES_SWAPPED;
                    default -> false;
                })
                .mapToDouble(Evidence::weight)
                .sum();
        var doublings = Math.log(1.0 + namesakes) / Math.log(2);
        var weight = Math.max(policy.weightOf(NAMESAKES) * doublings, -name);
        return namesakes == 0 || weight >= 0 ? Optional.empty() : Optional.of(new Evidence(NAMESAKES, rounded(weight)));
    }

    private static Optional<Finding> sex(@Nullable String one, @Nullable String other) {
        if (one == null || other == null || one.equals(NOT_KNOWN) || other.equals(NOT_KNOWN)) {
            return Optional.empty();
        }
        return Optional.of(one.equals(other) ? SEX_SAME : SEX_DIFFERENT);
    }

    private static Optional<Finding> postcode(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return Optional.empty();
        }
        if (one.equals(other)) {
            return Optional.of(POSTCODE_SAME);
        }
        if (Likeness.oneCharacterApart(one, other) || Likeness.transposed(one, other)) {
            return Optional.of(POSTCODE_TYPING_ERROR);
        }
        return Optional.of(sector(one).equals(sector(other)) ? POSTCODE_NEAR : POSTCODE_DIFFERENT);
    }

    private static String sector(String postcode) {
        return postcode.substring(0, postcode.length() - 2);
    }

    private static Optional<Finding> school(@Nullable String one, @Nullable String other) {
        return one != null && one.equalsIgnoreCase(other) ? Optional.of(SCHOOL_SAME) : Optional.empty();
    }

    private static Optional<Finding> number(
            @Nullable String one, @Nullable String other, Finding same, Finding different) {
        return one == null || other == null ? Optional.empty() : Optional.of(one.equals(other) ? same : different);
    }

    private Evidence weighed(Finding finding) {
        return new Evidence(finding, policy.weightOf(finding));
    }

    private static double sum(List<Evidence> evidence) {
        return rounded(evidence.stream().mapToDouble(Evidence::weight).sum());
    }

    private static double rounded(double weight) {
        return Math.round(weight * 10) / 10.0;
    }
}
