package org.holdfast.benchmarks.speed;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.holdfast.benchmarks.growth.Numbered;
import org.holdfast.benchmarks.growth.Size;
import org.holdfast.local.Running;
import org.holdfast.local.ServiceName;

/** What people do often in a day: every list and read of it, and the referral that comes in. */
record Everyday(Size size) {

    private static final String FRONT_DOOR = "dana.frontdoor";
    private static final String WORKER = "sasha.worker";
    private static final String MANAGER = "sam.servicemanager";
    private static final String AUDITOR = "ash.auditor";
    private static final String PEOPLE = "wren.workforce";
    private static final String WORKERS_ID = "0199f3a2-0000-7000-8000-0000000e0003";
    private static final String TEAMS_ID = "0199f3a2-0000-7000-8000-0000000d0001";
    private static final int DIFFERENT = 300;

    private static final String OWN_CASES = """
            select child_id, id from case_file where social_worker_id = '%s' and closed_at is null order by id
            """.formatted(WORKERS_ID);

    private static final Map<String, String> WHY_IT_GROWS = Map.of(
            "search for a child",
            "whoever was born on the day is weighed, and of a country's children that is two hundred",
            "intake",
            "each child of the referral is looked for among all children, as in the search",
            "allocation options of everywhere",
            "it weighs everyone's caseload",
            "supervision, all teams",
            "it counts everyone who is supervised, and tells of every team");

    /** Empty for what should take as long however much there is. */
    static String whyItGrows(String name) {
        return WHY_IT_GROWS.getOrDefault(name, "");
    }

    List<Usage> all() {
        return Stream.of(frontDoor(), cases(), people(), directWork(), trail(), Stream.<Usage>of(new Intake()))
                .flatMap(Function.identity())
                .toList();
    }

    private Stream<Usage> frontDoor() {
        var service = ServiceName.REFERRAL;
        return Stream.of(
                always("tray", service, FRONT_DOOR, "/v1/referrals?limit=20"),
                always("tray, unassigned", service, FRONT_DOOR, "/v1/referrals?tray=unassigned&limit=20"),
                always("tray, mine", service, FRONT_DOOR, "/v1/referrals?tray=mine&limit=20"),
                always("tray, overdue", service, FRONT_DOOR, "/v1/referrals?tray=overdue&limit=20"),
                new Reading("one referral", service, FRONT_DOOR, _ -> referrals("/v1/referrals/%s")),
                new LookingForAChild(size),
                new Reading("a child", service, WORKER, ofOwnChildren("/v1/children/%s")),
                new Reading("referrals of a child", service, WORKER, ofOwnChildren("/v1/children/%s/referrals")));
    }

    private static Stream<Usage> cases() {
        var service = ServiceName.CASELOAD;
        return Stream.of(
                always("cases of a worker", service, WORKER, "/v1/cases?limit=20"),
                always("cases of a team", service, OpenCases.SUPERVISOR, "/v1/cases?limit=20"),
                always("cases of a manager", service, MANAGER, "/v1/cases?limit=20"),
                new Reading("one case", service, OpenCases.SUPERVISOR, ofTeamsCases("/v1/cases/%s")),
                always("a caseload", service, WORKER, "/v1/caseloads/" + WORKERS_ID),
                always("cases of a caseload", service, WORKER, "/v1/caseloads/" + WORKERS_ID + "/cases?limit=20"),
                always(
                        "caseloads of a team",
                        service,
                        OpenCases.SUPERVISOR,
                        "/v1/caseloads?limit=20&teamId=" + TEAMS_ID),
                new Reading(
                        "allocation options",
                        service,
                        OpenCases.SUPERVISOR,
                        ofTeamsCases("/v1/cases/%s/allocation-options")),
                new Reading(
                        "allocation options of everywhere",
                        service,
                        OpenCases.SUPERVISOR,
                        ofTeamsCases("/v1/cases/%s/allocation-options?within=EVERYWHERE")),
                always("tasks of a worker", service, WORKER, "/v1/tasks?limit=20"),
                always("visits and reviews due", service, OpenCases.SUPERVISOR, "/v1/visits?limit=20"),
                always("clocks of a team", service, OpenCases.SUPERVISOR, "/v1/clocks?limit=20"),
                new Reading("timeline of a child", service, WORKER, ofOwnChildren("/v1/children/%s/timeline")),
                new Reading("worker of a child", service, WORKER, ofOwnChildren("/v1/children/%s/worker")));
    }

    private static Stream<Usage> people() {
        var service = ServiceName.WORKFORCE;
        return Stream.of(
                always("people", service, PEOPLE, "/v1/staff?limit=20"),
                always("people of a team", service, PEOPLE, "/v1/staff?limit=20&teamId=" + TEAMS_ID),
                always("one person", service, PEOPLE, "/v1/staff/" + WORKERS_ID),
                always("supervisions of a team", service, OpenCases.SUPERVISOR, "/v1/supervisions?limit=20"),
                always("supervision that is late", service, OpenCases.SUPERVISOR, "/v1/supervision-gaps"),
                always("supervision, all teams", service, MANAGER, "/v1/insights/supervision"));
    }

    private static Stream<Usage> directWork() {
        var service = ServiceName.DIRECT_WORK;
        return Stream.of(
                always("search for a tool", service, WORKER, "/v1/tools?q=three+houses"),
                new Reading("plans of work", service, WORKER, ofOwnChildren("/v1/work-plans?childId=%s")),
                new Reading("sessions with a child", service, WORKER, ofOwnChildren("/v1/children/%s/direct-work")));
    }

    private Stream<Usage> trail() {
        var service = ServiceName.CASELOAD;
        return Stream.of(
                always("trail", service, AUDITOR, "/v1/audit?limit=20"),
                new Reading("trail of a child", service, AUDITOR, _ -> children("/v1/audit?limit=20&childId=%s")),
                new Reading("trail of a record", service, AUDITOR, _ -> children("/v1/audit?limit=20&recordId=%s")),
                always("trail of a worker", service, AUDITOR, "/v1/audit?limit=20&actor=" + WORKERS_ID));
    }

    private List<String> referrals(String path) {
        return different(size.referrals(), Numbered.REFERRAL, path);
    }

    private List<String> children(String path) {
        return different(size.children(), Numbered.CHILD, path);
    }

    private static List<String> different(long all, Numbered kind, String path) {
        return new Random(all)
                .longs(DIFFERENT, 0, all)
                .mapToObj(number -> path.formatted(kind.id(number)))
                .toList();
    }

    private static Reading always(String name, ServiceName service, String as, String path) {
        return new Reading(name, service, as, _ -> List.of(path));
    }

    private static Function<Running, List<String>> ofTeamsCases(String path) {
        return running -> OpenCases.in(running).stream().map(path::formatted).toList();
    }

    private static Function<Running, List<String>> ofOwnChildren(String path) {
        return running -> ownChildren(running).stream().map(path::formatted).toList();
    }

    /** Of the worker who signs in. */
    static List<String> ownChildren(Running running) {
        return own(running, row -> row.getString(1));
    }

    static List<String> ownCases(Running running) {
        return own(running, row -> row.getString(2));
    }

    private static List<String> own(Running running, Rows.Read<String> read) {
        try {
            return Rows.of(running, ServiceName.CASELOAD, OWN_CASES, read);
        } catch (SQLException e) {
            throw new CannotMeasure("Whose children to ask about cannot be read: " + e.getMessage(), e);
        }
    }
}
