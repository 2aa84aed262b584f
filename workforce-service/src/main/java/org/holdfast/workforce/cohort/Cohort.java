package org.holdfast.workforce.cohort;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.holdfast.contracts.WorkerId;

/** People who learn together for a time and meet every month. */
@Entity
class Cohort {

    @Id
    private UUID id;

    @Version
    private int version;

    private String name;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<WorkerId> members;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Meeting> meetings;

    private WorkerId formedBy;
    private Instant formedAt;

    protected Cohort() {}

    Cohort(CohortId id, FormCohort request, WorkerId by, Instant now) {
        this.id = id.value();
        this.name = request.name();
        this.members = request.workerIds();
        this.meetings = IntStream.range(0, request.meetings())
                .mapToObj(month -> new Meeting(month + 1, request.firstOn().plusMonths(month), null))
                .toList();
        this.formedBy = by;
        this.formedAt = now;
    }

    void add(WorkerId worker) {
        if (members.contains(worker)) {
            throw new InTheCohortAlready();
        }
        members = Stream.concat(members.stream(), Stream.of(worker)).toList();
    }

    /** Taken once, on the day or afterwards. */
    void register(TakeCohortRegister request, LocalDate today) {
        var meeting = meetings.stream()
                .filter(each -> each.number() == request.meeting())
                .findFirst()
                .orElseThrow(NoSuchMeeting::new);
        if (meeting.isHeld()) {
            throw new RegisterTakenAlready();
        }
        if (meeting.on().isAfter(today)) {
            throw new NotMetYet();
        }
        if (!members.containsAll(request.attended())) {
            throw new NotInTheCohort();
        }
        var held = new Meeting(
                meeting.number(),
                meeting.on(),
                request.attended().stream().distinct().toList());
        meetings = meetings.stream()
                .map(each -> each.number() == held.number() ? held : each)
                .toList();
    }

    CohortId id() {
        return new CohortId(id);
    }

    int version() {
        return version;
    }

    CohortView view() {
        return new CohortView(
                id(),
                name,
                members.stream()
                        .map(worker -> CohortView.Member.of(worker, meetings))
                        .toList(),
                meetings,
                formedBy,
                formedAt,
                version);
    }
}
