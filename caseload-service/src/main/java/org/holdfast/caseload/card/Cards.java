package org.holdfast.caseload.card;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.holdfast.caseload.aboutme.AboutMeText;
import org.holdfast.caseload.aboutme.KnownAs;
import org.holdfast.caseload.aboutme.Portraits;
import org.holdfast.caseload.aboutme.Reach;
import org.holdfast.caseload.allocation.Allocations;
import org.holdfast.caseload.allocation.AsSocialWorker;
import org.holdfast.caseload.staff.Worker;
import org.holdfast.caseload.staff.Workers;
import org.holdfast.contracts.AllocationId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.problem.NotFound;
import org.holdfast.platform.time.WorkingDays;
import org.jspecify.annotations.Nullable;

/** Puts a card together from who the child's social worker is, what they say of themselves, and the staff register. */
@ApplicationScoped
class Cards {

    private final Allocations allocations;
    private final KnownAs knownAs;
    private final Portraits portraits;
    private final Workers workers;
    private final GivenCards given;

    Cards(Allocations allocations, KnownAs knownAs, Portraits portraits, Workers workers, GivenCards given) {
        this.allocations = allocations;
        this.knownAs = knownAs;
        this.portraits = portraits;
        this.workers = workers;
        this.given = given;
    }

    Card of(ChildId child) {
        return of(List.of(child)).stream().findFirst().orElseThrow(() -> new NotFound("social worker"));
    }

    /** In the order of the children; who waits for a social worker has no card. */
    List<Card> of(Collection<ChildId> children) {
        var times = children.stream()
                .flatMap(child -> allocations.nowFor(child).map(time -> Map.entry(child, time)).stream())
                .toList();
        var people = times.stream()
                .map(time -> time.getValue().workerId())
                .distinct()
                .toList();
        var known = new Known(
                knownAs.children(children),
                knownAs.workers(people),
                knownAs.ofWorkers(people),
                workers.withIds(people),
                portraits.of(people),
                given.since(times.stream().map(time -> time.getValue().id()).toList()));
        var supervisors = supervisors(known.people().values());
        return times.stream()
                .flatMap(time -> card(time.getKey(), time.getValue(), known, supervisors).stream())
                .toList();
    }

    /** What there is to know of everybody on the cards. */
    private record Known(
            Map<ChildId, String> children,
            Map<WorkerId, String> names,
            Map<UUID, AboutMeText> pages,
            Map<WorkerId, Worker> people,
            Map<UUID, byte[]> portraits,
            Map<AllocationId, GivenCard> given) {}

    private Map<WorkerId, Worker> supervisors(Collection<Worker> people) {
        return workers.withIds(people.stream()
                .flatMap(worker -> Optional.ofNullable(worker.supervisorId()).stream())
                .collect(Collectors.toSet()));
    }

    private static Optional<Card> card(
            ChildId child, AsSocialWorker time, Known known, Map<WorkerId, Worker> supervisors) {
        return Optional.ofNullable(known.people().get(time.workerId())).map(worker -> {
            var reach =
                    Optional.ofNullable(known.pages().get(worker.id().value())).map(AboutMeText::reach);
            var telephone = reach.map(Reach::telephone).orElse(worker.telephone());
            return new Card(
                    child,
                    known.children().getOrDefault(child, ""),
                    worker.id(),
                    known.names().getOrDefault(worker.id(), worker.fullName()),
                    worker.fullName(),
                    reach.map(Reach::how).orElse(Card.USUALLY),
                    telephone,
                    worker.email(),
                    reach.map(Reach::answers).orElse(Card.OFFICE_HOURS),
                    reach.map(Reach::away).orElseGet(() -> away(worker, supervisors)),
                    WorkingDays.dayOf(time.from()),
                    Optional.ofNullable(known.given().get(time.id()))
                            .map(GivenCard::on)
                            .orElse(null),
                    known.portraits().get(worker.id().value()));
        });
    }

    private static String away(Worker worker, Map<WorkerId, Worker> supervisors) {
        var supervisor = supervisorOf(worker, supervisors);
        if (supervisor == null) {
            return "Ask for children's services.";
        }
        return supervisor.telephone() == null
                ? "Ask for %s.".formatted(supervisor.fullName())
                : "Ask for %s on %s.".formatted(supervisor.fullName(), supervisor.telephone());
    }

    private static @Nullable Worker supervisorOf(Worker worker, Map<WorkerId, Worker> supervisors) {
        return worker.supervisorId() == null ? null : supervisors.get(worker.supervisorId());
    }
}
