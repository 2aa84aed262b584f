package org.holdfast.caseload.restructure;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.WorkerId;
import org.jspecify.annotations.Nullable;

/** Who would be each child's social worker, and what that costs. */
record Proposal(Outline outline, List<Move> moves, List<CaseloadThen> caseloads) {

    /** The figures of a proposal. */
    @Schema(name = "RestructureOutline", description = "The figures of a proposal")
    record Outline(
            @Schema(description = "Children whose social worker could change", example = "1500")
            int children,

            @Schema(description = "Children who would get another social worker", example = "112")
            int moved,

            @Schema(description = "Of these, children who have known theirs for a year or longer", example = "31")
            int movedAfterAYear,

            @Schema(description = "What the relationships that would end are worth together", example = "2480")
            int relationshipsBroken,

            @Schema(description = "Children for whom nobody has room", example = "0")
            int withoutSomebody,

            @Schema(
                    description = "Children left out because a handover is under way; they count where they are going",
                    example = "3")
            int leftOut,

            List<WishCost> wishes,

            @Schema(description = "What all the wishes cost together: the lower the better", example = "61240")
            long cost) {}

    /** What a wish costs in a proposal. */
    @Schema(name = "WishCost")
    record WishCost(
            Wish wish,
            @Schema(example = "10") int weight,

            @Schema(description = "By how much it is missed", example = "2480")
            int missed,

            @Schema(example = "24800") long cost) {}

    /** A child who would get another social worker. */
    @Schema(name = "RestructureMove")
    record Move(
            CaseId caseId,
            ChildId childId,
            WorkerId fromWorkerId,

            @Schema(description = "Absent where nobody has room") @Nullable WorkerId toWorkerId,

            @Schema(description = "For how long they have known their social worker, in months", example = "7")
            int months,

            @Schema(description = "What the relationship is worth", example = "24")
            int strength,

            @Schema(description = "Whether the child knows the next one already")
            boolean known) {}

    /** Somebody's caseload before and after. */
    @Schema(name = "RestructureCaseload")
    record CaseloadThen(
            WorkerId workerId,

            @Schema(example = "Sasha Merrow", maxLength = 200)
            String name,

            @Schema(description = "Where they work then") @Nullable TeamId teamId,

            @Schema(description = "Children whose social worker could change, today", example = "14")
            int childrenNow,

            @Schema(description = "Then", example = "15") int childrenThen,

            @Schema(description = "Of the points they can give to these children, then, in percent", example = "83")
            int percentThen) {}

    static Proposal of(Structure found, RestructurePlan plan, int leftOut) {
        var then = new Reckoning(found.getPosts(), found.getFamilies());
        var costs = then.missed().entrySet().stream()
                .map(each -> {
                    var weight = plan.wishes().getOrDefault(each.getKey(), 0);
                    return new WishCost(each.getKey(), weight, each.getValue(), (long) weight * each.getValue());
                })
                .toList();
        var moves = found.getFamilies().stream().flatMap(Proposal::moves).toList();
        var outline = new Outline(
                found.getFamilies().stream().mapToInt(Family::size).sum(),
                then.moved(),
                Math.toIntExact(moves.stream()
                        .filter(move -> move.toWorkerId() != null && move.months() >= 12)
                        .count()),
                then.broken(),
                then.waiting(),
                leftOut,
                costs,
                costs.stream().mapToLong(WishCost::cost).sum());
        return new Proposal(outline, moves, caseloads(found, then));
    }

    private static Stream<Move> moves(Family family) {
        var to = family.getPost();
        if (to != null && !family.moves()) {
            return Stream.empty();
        }
        var worker = to == null ? null : to.workerId();
        return family.bonds().stream()
                .map(bond -> new Move(
                        bond.caseId(),
                        bond.childId(),
                        family.today(),
                        worker,
                        bond.months(),
                        bond.strength(),
                        worker != null && bond.known().contains(worker)));
    }

    private static List<CaseloadThen> caseloads(Structure found, Reckoning then) {
        var children = then.perPost(Family::size);
        var points = then.perPost(Family::points);
        return found.getPosts().stream()
                .map(post -> new CaseloadThen(
                        post.workerId(),
                        post.name(),
                        post.team(),
                        found.getFamilies().stream()
                                .filter(family -> post.workerId().equals(family.today()))
                                .mapToInt(Family::size)
                                .sum(),
                        children.getOrDefault(post, 0),
                        post.percent(points.getOrDefault(post, 0))))
                .sorted(Comparator.comparing(CaseloadThen::name)
                        .thenComparing(each -> each.workerId().value()))
                .toList();
    }

    /** How many children would have different social workers by the two. */
    static int differing(Proposal one, Proposal other) {
        var there = other.moves();
        var onlyOne = one.moves().stream()
                .filter(move -> there.stream().noneMatch(each -> isSame(move, each)))
                .count();
        var onlyOther = there.stream()
                .filter(move ->
                        one.moves().stream().noneMatch(each -> each.caseId().equals(move.caseId())))
                .count();
        return Math.toIntExact(onlyOne + onlyOther);
    }

    private static boolean isSame(Move one, Move other) {
        return one.caseId().equals(other.caseId()) && Objects.equals(one.toWorkerId(), other.toWorkerId());
    }
}
