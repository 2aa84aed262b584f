package org.holdfast.local.saltmere;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.holdfast.local.Endpoints;
import org.holdfast.local.ServiceName;
import org.holdfast.local.Tokens;

/** The council's figures, counted again from what the running services answer: what {@code ./holdfast figures} prints. */
public record Recount(Tokens tokens, Endpoints services, PrintStream out) {

    private static final Duration TWELVE_MONTHS = Duration.ofDays(365);
    private static final List<String> STATUSES = List.of(
            "RECEIVED",
            "TRIAGED",
            "DECISION_PENDING_AUTHORISATION",
            "DECIDED",
            "LINKED_TO_OPEN_CASE",
            "WITHDRAWN",
            "DUPLICATE");

    public void print() {
        try (var api = new ApiReader(tokens, services)) {
            var staff = api.all(ServiceName.WORKFORCE, "/v1/staff", "workforce");
            people(api, staff);
            academy(api);
            caseloads(api, staff);
            referrals(api);
        }
    }

    private void people(ApiReader api, List<JsonNode> staff) {
        line("teams", api.all(ServiceName.WORKFORCE, "/v1/teams", "workforce").size());
        var here = staff.stream()
                .filter(each -> each.path("lastDay").isMissingNode()
                        || each.path("lastDay").isNull())
                .toList();
        line("people in post", here.size());
        line("  newly qualified", count(here, each -> is(each, "grade", "NEWLY_QUALIFIED")));
        line("  agency workers", count(here, each -> is(each, "contract", "AGENCY")));
        line("  part-time", count(here, each -> each.path("fte").asDouble() < 1));
        line("  away or about to be", count(here, each -> !each.path("absences").isEmpty()));
        line(
                "partner agencies, schools and hubs",
                api.all(ServiceName.REFERRAL, "/v1/agencies", "front-door").size());
    }

    private void academy(ApiReader api) {
        var vacancies = api.all(ServiceName.WORKFORCE, "/v1/vacancies", "workforce");
        say("posts, in full-time equivalents", "%.1f", sum(vacancies, "posts"));
        say("  vacant, before agency workers", "%.0f %%", 100 * sum(vacancies, "vacant") / sum(vacancies, "posts"));
        line(
                "candidates on their way",
                api.all(ServiceName.WORKFORCE, "/v1/insights/recruitment", "workforce").stream()
                        .mapToInt(grade -> grade.path("underConsideration").asInt()
                                + grade.path("coming").asInt())
                        .sum());
        line(
                "people in their assessed year",
                api.all(ServiceName.WORKFORCE, "/v1/enrolments?status=UNDER_WAY", "workforce")
                        .size());
        var supervision = api.all(ServiceName.WORKFORCE, "/v1/insights/supervision", "workforce");
        say("supervision in time", "%.0f %%", 100 * sum(supervision, "inTime") / sum(supervision, "people"));
        var safeguarding = api.all(ServiceName.WORKFORCE, "/v1/insights/academy", "workforce").stream()
                .filter(each -> is(each, "course", "SAFEGUARDING"))
                .toList();
        say(
                "safeguarding training that counts today",
                "%.0f %%",
                100 * sum(safeguarding, "held") / sum(safeguarding, "needed"));
    }

    private void caseloads(ApiReader api, List<JsonNode> staff) {
        var cases = 0;
        var fte = 0.0;
        var holders = 0;
        var over = 0;
        for (var each : staff) {
            var load = api.get(
                            ServiceName.CASELOAD,
                            "/v1/caseloads/" + each.path("id").asText(),
                            "service-manager")
                    .path("workload");
            var held = load.path("cases").asInt();
            if (held > 0) {
                holders++;
                cases += held;
                fte += each.path("fte").asDouble();
                over += held > load.path("limit").asInt() ? 1 : 0;
            }
        }
        line("open cases with a social worker", cases);
        line("  social workers who hold them", holders);
        say("  cases per full-time equivalent", "%.1f", cases / fte);
        say("  over the limit", "%.0f %%", 100.0 * over / holders);
    }

    private void referrals(ApiReader api) {
        var byStatus = new TreeMap<String, Integer>();
        var all = new ArrayList<JsonNode>();
        for (var status : STATUSES) {
            var found = api.all(ServiceName.REFERRAL, "/v1/referrals?status=" + status, "front-door");
            byStatus.put(status, found.size());
            all.addAll(found);
        }
        line("referrals", all.size());
        byStatus.forEach(
                (status, count) -> line("  " + status.toLowerCase(Locale.ROOT).replace('_', ' '), count));
        say("  again within twelve months", "%.1f %%", 100 * reReferralRate(all));
    }

    /** Of the children referred in the last year, counted per child and referral. */
    private static double reReferralRate(List<JsonNode> referrals) {
        var inOrder = referrals.stream()
                .sorted(Comparator.comparing(each -> each.path("receivedAt").asText()))
                .toList();
        var newest = receivedAt(inOrder.getLast());
        Map<String, Instant> before = new HashMap<>();
        var counted = 0;
        var again = 0;
        for (var referral : inOrder) {
            var at = receivedAt(referral);
            for (var child : referral.path("children")) {
                var last = before.put(child.asText(), at);
                if (at.plus(TWELVE_MONTHS).isAfter(newest)) {
                    counted++;
                    again += last != null && last.plus(TWELVE_MONTHS).isAfter(at) ? 1 : 0;
                }
            }
        }
        return (double) again / counted;
    }

    private static Instant receivedAt(JsonNode referral) {
        return Instant.parse(referral.path("receivedAt").asText());
    }

    private static int count(List<JsonNode> all, Predicate<JsonNode> which) {
        return (int) all.stream().filter(which).count();
    }

    private static double sum(List<JsonNode> all, String field) {
        return all.stream().mapToDouble(each -> each.path(field).asDouble()).sum();
    }

    private static boolean is(JsonNode each, String field, String value) {
        return each.path(field).asText().equals(value);
    }

    private void line(String what, int count) {
        say(what, "%,d", count);
    }

    private void say(String what, String format, Object figure) {
        out.printf(Locale.UK, "%-42s %10s%n", what, format.formatted(figure));
    }
}
