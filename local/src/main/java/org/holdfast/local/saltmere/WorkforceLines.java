package org.holdfast.local.saltmere;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What workforce-service is told: teams, then everyone up the line first, then what became of each. */
record WorkforceLines(Council council) {

    private static final int NOTICE_WEEKS = 4;
    /** Since then the old system has kept its register; whoever was there already was put down with it. */
    private static final int REGISTER_KEPT_DAYS = 2200;

    List<Line> teams() {
        return council.teams().all().stream().map(this::opened).toList();
    }

    List<Line> staff() {
        return council.workforce().all().stream().map(this::joined).toList();
    }

    /** In the order in which they happened. */
    List<Line> since() {
        var lines = new ArrayList<Line>();
        for (var colleague : council.workforce().all()) {
            lines.addAll(absences(colleague));
            if (colleague.leaving() != null) {
                lines.add(left(colleague, colleague.leaving()));
            }
        }
        lines.add(leadsTheTenth());
        lines.sort(Comparator.comparing(Line::recordedAt));
        return lines;
    }

    private Line opened(Team team) {
        var data = Fields.of("name", team.name())
                .and("area", team.area().areaName())
                .and("postcodeSectors", team.sectors())
                .and("practiceSupervisorId", team.practiceSupervisor());
        return Line.making("TEAM", team.name(), team.id(), morning(team.opened()), data);
    }

    private Line joined(Colleague colleague) {
        var registered = colleague.grade().isRegistered();
        var team = colleague.number() == leaderOfTheTenth().number() ? null : colleague.team();
        var data = Fields.of("fullName", colleague.fullName())
                .and("grade", colleague.grade())
                .and("fte", colleague.fte())
                .and("contract", colleague.contract())
                .and("registrationNumber", registered ? "SW9%05d".formatted(colleague.number()) : null)
                .and("registeredUntil", registered ? registeredUntil() : null)
                .and("teamId", team == null ? null : team.id())
                .and("supervisorId", colleague.supervisor())
                .and("email", Names.mailbox(colleague.fullName()))
                .and("telephone", Names.telephone(100 + colleague.number()))
                .and("startedOn", colleague.started());
        return Line.making("STAFF", "staff-" + colleague.number(), colleague.id(), recorded(colleague), data);
    }

    /** A registration year ends on 30 November; everyone has renewed. */
    private LocalDate registeredUntil() {
        return LocalDate.of(council.almanac().today().getYear() + 2, 11, 30);
    }

    private List<Line> absences(Colleague colleague) {
        var lines = new ArrayList<Line>();
        for (var away : colleague.absences()) {
            var id = Ids.ABSENCE.of(away.number());
            var isBack = away.until() != null
                    && away.until().isBefore(council.almanac().today());
            var data = Fields.of("reason", away.reason())
                    .and("from", away.from())
                    .and("until", isBack ? null : away.until());
            lines.add(Line.about(colleague.id(), "ABSENCE", "absence-" + away.number(), morning(away.from()), data)
                    .withId(id));
            if (away.until() != null && isBack) {
                var on = away.until().plusDays(1);
                lines.add(Line.about(id, "RETURN", "return-" + away.number(), morning(on), Fields.of("on", on)));
            }
        }
        return lines;
    }

    private Line left(Colleague colleague, Leaving leaving) {
        var data = Fields.of("lastDay", leaving.lastDay())
                .and("reason", leaving.reason())
                .and("destination", leaving.destination());
        var notice = morning(leaving.lastDay().minusWeeks(NOTICE_WEEKS));
        return Line.about(colleague.id(), "DEPARTURE", "departure-" + colleague.number(), notice, data);
    }

    private Line leadsTheTenth() {
        var tenth = council.teams().recruiting();
        var leader = leaderOfTheTenth();
        var data = Fields.of("teamId", tenth.id())
                .and("supervisorId", leader.supervisor())
                .and("on", tenth.opened());
        return Line.about(
                leader.id(),
                "MOVE",
                "move-" + leader.number(),
                morning(tenth.opened()).plusSeconds(60),
                data);
    }

    private Colleague leaderOfTheTenth() {
        return council.workforce().get(council.teams().recruiting().practiceSupervisor());
    }

    private Instant recorded(Colleague colleague) {
        var first = council.almanac().daysAgo(REGISTER_KEPT_DAYS);
        return morning(colleague.started().isBefore(first) ? first : colleague.started());
    }

    private Instant morning(LocalDate day) {
        return council.almanac().at(day, 8 * 60 + 30);
    }
}
