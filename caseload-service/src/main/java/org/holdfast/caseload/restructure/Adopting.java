package org.holdfast.caseload.restructure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.caseload.allocation.ChangeReason;
import org.holdfast.caseload.casefile.CaseFile;
import org.holdfast.caseload.casefile.CaseFiles;
import org.holdfast.caseload.handover.Planning;
import org.holdfast.caseload.restructure.Proposal.Move;
import org.holdfast.caseload.staff.Teams;
import org.holdfast.caseload.staff.Workers;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.access.Access;
import org.holdfast.platform.audit.ReadTrail;

/** Where a proposal meets the children as they are by now. */
@ApplicationScoped
class Adopting {

    private static final String REASON = "LEADS_THE_TEAM";

    private final CaseFiles cases;
    private final Teams teams;
    private final Workers workers;
    private final Planning planning;
    private final Access access;
    private final ReadTrail trail;

    Adopting(CaseFiles cases, Teams teams, Workers workers, Planning planning, Access access, ReadTrail trail) {
        this.cases = cases;
        this.teams = teams;
        this.workers = workers;
        this.planning = planning;
        this.access = access;
        this.trail = trail;
    }

    void refuseUnknown(DescribeRestructure request) {
        for (var place = 0; place < request.changes().size(); place++) {
            var change = request.changes().get(place);
            if (change.workerId() != null && workers.find(change.workerId()).isEmpty()) {
                throw new UnknownInStructure(place, "workerId");
            }
            if (change.teamId() != null && !teams.isOpen(change.teamId())) {
                throw new UnknownInStructure(place, "teamId");
            }
        }
    }

    /** Only children whom the reader may see by now: a record may have been restricted since. */
    Proposal shown(Restructure restructure, WorkerId reader) {
        var proposal = restructure.found();
        var seen = cases.heldBy(teams.ledBy(reader), reader).stream()
                .map(CaseFile::id)
                .collect(Collectors.toSet());
        var moves = proposal.moves().stream()
                .filter(move -> seen.contains(move.caseId()))
                .toList();
        trail.listed(
                "RestructureResource.proposal",
                "case",
                moves.stream().map(Move::caseId).map(CaseId::value).toList(),
                moves.stream().map(Move::childId).collect(Collectors.toSet()),
                REASON);
        return new Proposal(proposal.outline(), moves, proposal.caseloads());
    }

    void adopt(Restructure restructure, WorkerId by) {
        var moves = restructure.found().moves().stream()
                .filter(move -> move.toWorkerId() != null)
                .toList();
        var others = moves.stream().filter(move -> !isStillTheirs(move)).count();
        if (others > 0) {
            throw new ChangedMeanwhile(others);
        }
        moves.forEach(move -> access.require("RestructureResource.adopt", move.childId()));
        restructure.adopt(planning.restructure(
                restructure.name(),
                moves.stream().flatMap(move -> part(restructure.plan(), move)).toList(),
                by));
    }

    /** The case goes where the child's next social worker works once the change has come. */
    private Stream<Planning.Move> part(RestructurePlan plan, Move move) {
        return Optional.ofNullable(move.toWorkerId()).flatMap(workers::find).stream()
                .map(next -> new Planning.Move(
                        move.caseId(),
                        next.id(),
                        plan.leavers().contains(move.fromWorkerId()) ? ChangeReason.LEFTRL : ChangeReason.ORGRST,
                        plan.teamOf(next.id(), next.teamId())));
    }

    private boolean isStillTheirs(Move move) {
        return cases.find(move.caseId())
                .filter(CaseFile::isOpen)
                .flatMap(CaseFile::socialWorkerId)
                .filter(move.fromWorkerId()::equals)
                .isPresent();
    }
}
