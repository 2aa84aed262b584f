package org.holdfast.system;

import static org.holdfast.local.ServiceName.CASELOAD;
import static org.holdfast.local.ServiceName.DIRECT_WORK;
import static org.holdfast.local.ServiceName.REFERRAL;
import static org.holdfast.local.ServiceName.WORKFORCE;

import java.util.List;
import java.util.stream.Stream;
import org.holdfast.local.ServiceName;
import org.holdfast.system.checker.Checker;
import org.holdfast.system.checker.Finding;

/** What one service keeps of another's from events, and where that stands at its source. */
record Copy(String name, ServiceName source, String sourceRows, ServiceName copy, String copyRows) {

    private static final String CHILDREN = "select id, full_name, date_of_birth from child";
    private static final String TEAMS = "select id, name from team";
    private static final String TEAMS_KEPT = "select team_id, name from council_team";
    private static final String OPEN_REFERRALS = "select child_id, open_referrals from open_referral";
    private static final String OPEN_REFERRALS_KEPT = "select child_id, open_referrals from circle_open_referral";
    private static final String INVOLVED = """
            select child_id, string_agg(distinct worker_id::text, ',' order by worker_id::text)
            from allocation where ended_at is null group by child_id
            """;
    private static final String INVOLVED_KEPT = """
            select child_id, (select string_agg(distinct worker::text, ',' order by worker::text) from unnest(worker_ids) worker)
            from circle_child where cardinality(worker_ids) > 0
            """;

    static List<Copy> all() {
        return List.of(
                new Copy("children", REFERRAL, CHILDREN, DIRECT_WORK, CHILDREN),
                new Copy(
                        "children with addresses",
                        REFERRAL,
                        "select id, full_name, date_of_birth, postcode from child",
                        CASELOAD,
                        "select child_id, full_name, date_of_birth, postcode from child"),
                new Copy("teams", WORKFORCE, TEAMS, CASELOAD, "select team_id, name from team"),
                new Copy("teams", WORKFORCE, TEAMS, REFERRAL, TEAMS_KEPT),
                new Copy("teams", WORKFORCE, TEAMS, DIRECT_WORK, TEAMS_KEPT),
                new Copy(
                        "staff",
                        WORKFORCE,
                        "select id, full_name, team_id, supervisor_id from staff_member",
                        CASELOAD,
                        "select worker_id, full_name, team_id, supervisor_id from worker"),
                new Copy("open referrals", REFERRAL, OPEN_REFERRALS, CASELOAD, OPEN_REFERRALS_KEPT),
                new Copy("open referrals", REFERRAL, OPEN_REFERRALS, DIRECT_WORK, OPEN_REFERRALS_KEPT),
                new Copy("who works with whom", CASELOAD, INVOLVED, REFERRAL, INVOLVED_KEPT),
                new Copy("who works with whom", CASELOAD, INVOLVED, DIRECT_WORK, INVOLVED_KEPT),
                new Copy(
                        "sessions",
                        DIRECT_WORK,
                        "select id, child_id, minutes from session where error_reason is null",
                        CASELOAD,
                        "select session_id, child_id, minutes from session where not entered_in_error"),
                new Copy(
                        "cases of referrals",
                        CASELOAD,
                        "select referral_id || ' ' || child_id, id from case_file where referral_id is not null",
                        REFERRAL,
                        "select referral_id || ' ' || child_id, case_id from led_to_case"));
    }

    Stream<Finding> findings(Databases databases) {
        var title = name + " of " + source.serviceName() + " in " + copy.serviceName();
        return Checker.copy(title, databases.rows(source, sourceRows), databases.rows(copy, copyRows)).stream();
    }
}
