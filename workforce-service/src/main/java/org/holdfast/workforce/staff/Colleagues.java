package org.holdfast.workforce.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.outbox.Outbox;
import org.holdfast.platform.time.WorkingDays;

/** The staff register as the rest of the service asks it. */
@ApplicationScoped
public class Colleagues {

    private final Staff staff;
    private final Outbox outbox;
    private final Clock clock;

    Colleagues(Staff staff, Outbox outbox, Clock clock) {
        this.staff = staff;
        this.outbox = outbox;
        this.clock = clock;
    }

    public Colleague get(WorkerId id) {
        return staff.get(id).colleague();
    }

    /** Until the transaction ends nobody else agrees anything for the person: of two at once the second sees the first. */
    public Colleague hold(WorkerId id) {
        return staff.hold(id).colleague();
    }

    public Optional<Colleague> find(WorkerId id) {
        return staff.findByIdOptional(id.value()).map(StaffMember::colleague);
    }

    /** Those of them that there are, in the order of their names. */
    public List<Colleague> all(Collection<WorkerId> ids) {
        return staff
                .list(
                        "id in ?1 order by contactDetails.fullName, id",
                        ids.stream().map(WorkerId::value).toList())
                .stream()
                .map(StaffMember::colleague)
                .toList();
    }

    /** Everyone who works here on that day, away or not. */
    public List<Colleague> atWork(LocalDate day) {
        return staff
                .list(
                        "startedOn <= ?1 and (departure.lastDay is null or departure.lastDay >= ?1) order by contactDetails.fullName, id",
                        day)
                .stream()
                .map(StaffMember::colleague)
                .toList();
    }

    /** Those of them who work here on that day, away or not. */
    public List<Colleague> atWork(LocalDate day, Collection<UUID> ids) {
        return staff
                .list(
                        "startedOn <= ?1 and (departure.lastDay is null or departure.lastDay >= ?1) and id in ?2"
                                + " order by contactDetails.fullName, id",
                        day,
                        ids)
                .stream()
                .map(StaffMember::colleague)
                .toList();
    }

    /** Directly or through others. */
    public boolean standsAbove(WorkerId above, WorkerId below) {
        return staff.upwardsFrom(staff.get(below).supervisorId()).stream()
                .anyMatch(member -> member.id().equals(above));
    }

    /** Everyone who stands below, directly or through others. */
    public List<UUID> below(WorkerId above) {
        return staff.below(above);
    }

    /** What training or practice has given somebody; the other services hear of it. Who has left has no more use for it. */
    public void gain(WorkerId id, HeldSkill skill) {
        var member = staff.get(id);
        var now = clock.instant();
        if (!member.isGone(WorkingDays.dayOf(now))) {
            outbox.publish(member.gain(skill, now));
        }
    }

    /** What somebody is and was able to do, the latest first. */
    public List<HeldSkill> skillsOf(WorkerId id) {
        return staff.get(id).standing().skills().latestFirst();
    }

    public boolean isAble(WorkerId id, String skill, LocalDate day) {
        return staff.get(id).standing().skills().has(skill, day);
    }

    /** Why somebody leaves or has left, who does. */
    public Optional<DepartureReason> departureReason(WorkerId id) {
        return departureReason(staff.get(id));
    }

    /** The same of several at once; who neither leaves nor has left is left out. */
    public Map<WorkerId, DepartureReason> departureReasons(Collection<WorkerId> ids) {
        var reasons = new HashMap<WorkerId, DepartureReason>();
        for (var member :
                staff.list("id in ?1", ids.stream().map(WorkerId::value).toList())) {
            departureReason(member).ifPresent(reason -> reasons.put(member.id(), reason));
        }
        return reasons;
    }

    public Grade gradeOn(WorkerId id, LocalDate day) {
        return staff.get(id).standing().patterns().on(day).grade();
    }

    /** Since when somebody has had the grade that they have on a day. */
    public LocalDate inGradeSince(WorkerId id, LocalDate day) {
        return staff.get(id).standing().patterns().inGradeSince(day);
    }

    /** Puts these spans in the place of all that came from the same source; the other services hear of it. */
    public void protect(WorkerId id, UUID source, List<Protection> spans) {
        var member = staff.get(id);
        var now = clock.instant();
        if (!member.isGone(WorkingDays.dayOf(now))) {
            outbox.publish(member.protect(source, spans, now));
        }
    }

    private static Optional<DepartureReason> departureReason(StaffMember member) {
        return Optional.ofNullable(member.departureReason());
    }
}
