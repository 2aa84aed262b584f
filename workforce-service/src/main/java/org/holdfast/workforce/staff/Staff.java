package org.holdfast.workforce.staff;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.holdfast.contracts.AbsenceId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.persistence.OneColumn;
import org.holdfast.platform.problem.NotFound;
import org.jspecify.annotations.Nullable;

/** Everyone who works here, has worked here or is about to. */
@ApplicationScoped
class Staff implements PanacheRepositoryBase<StaffMember, UUID> {

    /** Any number, as long as every replica takes the same. */
    private static final long LINES = 0x11E5L;

    StaffMember get(WorkerId id) {
        return findByIdOptional(id.value()).orElseThrow(Staff::missing);
    }

    boolean isKnown(WorkerId id) {
        return findByIdOptional(id.value()).isPresent();
    }

    StaffMember with(AbsenceId absence) {
        return find("select m from StaffMember m join m.absences a where a.id = ?1", absence.value())
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("absence"));
    }

    /** Until the transaction ends nobody else holds the person. */
    StaffMember hold(WorkerId id) {
        return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE).orElseThrow(Staff::missing);
    }

    /** Known, and not gone. */
    boolean has(WorkerId id, LocalDate today) {
        return findByIdOptional(id.value())
                .filter(member -> !member.isGone(today))
                .isPresent();
    }

    boolean hasNumber(String registrationNumber, LocalDate today) {
        return count(
                        "registration.number = ?1 and (departure.lastDay is null or departure.lastDay >= ?2)",
                        registrationNumber,
                        today)
                > 0;
    }

    /** Of somebody who is to be here again. */
    void refuseTakenNumber(StaffMember member) {
        if (OneColumn.of(getEntityManager(), """
                                select count(*) from staff_member m join staff_member o on o.registration_number = m.registration_number
                                where m.id = :id and o.id <> m.id and o.last_day is null
                                """, Long.class)
                                .setParameter("id", member.id().value())
                                .getSingleResult()
                        instanceof Long others
                && others > 0) {
            throw new RegistrationAlreadyHeld();
        }
    }

    void refuseNumberOfAnother(String number, StaffMember member, LocalDate today) {
        if (count(
                        "registration.number = ?1 and id <> ?2 and (departure.lastDay is null or departure.lastDay >= ?3)",
                        number,
                        member.id().value(),
                        today)
                > 0) {
            throw new RegistrationAlreadyHeld();
        }
    }

    /** Two can pass the checks before at once; the database takes the first of them. */
    void add(StaffMember member) {
        try {
            persistAndFlush(member);
        } catch (ConstraintViolationException lostRace) {
            throw switch (String.valueOf(lostRace.getConstraintName())) {
                case "one_number_one_person" -> new RegistrationAlreadyHeld();
                case "staff_member_pkey" -> new StaffAlreadyKnown();
                default -> lostRace;
            };
        }
    }

    /** Two changes at once could close a circle that neither of them sees. Holds until the transaction ends. */
    void changeLinesOneAtATime() {
        var _ = getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(:lines)")
                .setParameter("lines", LINES)
                .getSingleResult();
    }

    /** This person and everyone above, nearest first. A line that was drawn in a circle ends where it meets itself. */
    List<StaffMember> upwardsFrom(@Nullable WorkerId first) {
        if (first == null) {
            return List.of();
        }
        var line = getSession()
                .createNativeQuery("""
                        with recursive line(id, above, path) as (
                            select id, supervisor_id, array[id] from staff_member where id = :first
                            union all
                            select m.id, m.supervisor_id, l.path || m.id from line l join staff_member m on m.id = l.above
                            where m.id <> all (l.path)
                        ) select m.* from line l join staff_member m on m.id = l.id order by cardinality(l.path)
                        """, StaffMember.class)
                .setParameter("first", first.value())
                .getResultList();
        if (line.isEmpty()) {
            throw missing();
        }
        return line;
    }

    /** The ids of everyone who stands below this person. */
    List<UUID> below(WorkerId above) {
        return OneColumn.of(getEntityManager(), """
                        with recursive below(id) as (
                            select id from staff_member where supervisor_id = :above
                            union select m.id from staff_member m join below b on m.supervisor_id = b.id
                        ) select id from below
                        """, UUID.class)
                .setParameter("above", above.value())
                .getResultList();
    }

    /** By name, after this person: their id alone goes into the cursor, since names have no place in a URL. */
    List<StaffMember> matching(StaffFilter filter, LocalDate today, @Nullable UUID after, int limit) {
        return getEntityManager()
                .createNativeQuery("""
                        select m.* from staff_member m
                        where (cast(:after as uuid) is null or (m.full_name, m.id) >
                               (select a.full_name, a.id from staff_member a where a.id = cast(:after as uuid)))
                          and (cast(:team as uuid) is null or m.team_id = cast(:team as uuid))
                          and (cast(:grade as text) is null or m.grade = cast(:grade as text))
                          and (cast(:present as boolean) is null or cast(:present as boolean) =
                               (m.started_on <= :today and (m.last_day is null or m.last_day >= :today)))
                          and (cast(:absentOn as date) is null or exists (
                               select from absence a
                               where a.staff_id = m.id and a.error_marked_at is null
                                 and daterange(a.absent_from, a.absent_until, '[]') @> cast(:absentOn as date)))
                        order by m.full_name, m.id limit :limit
                        """, StaffMember.class)
                .setParameter("after", after)
                .setParameter("team", filter.team())
                .setParameter("grade", filter.grade())
                .setParameter("present", filter.present)
                .setParameter("today", today)
                .setParameter("absentOn", filter.absentOn == null ? null : filter.absentOn.date())
                .setParameter("limit", limit)
                .getResultList();
    }

    private static NotFound missing() {
        return new NotFound("member of staff");
    }
}
