package org.holdfast.local.saltmere;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.holdfast.local.saltmere.Referral.Decision;
import org.jspecify.annotations.Nullable;

/** What referral-service is told: partners, children, then what came to the front door and was decided there. */
record ReferralLines(Council council) {

    private static final int PARTNERS_SINCE_DAYS = 1800;

    /** About as often as in England; the one that is not stated was forgotten. */
    private static final List<String> NEEDS = List.of(
            "N1", "N5", "N1", "N4", "N1", "N2", "N1", "N5", "N1", "N4", "N1", "N3", "N1", "N2", "N1", "N5", "N1", "N6",
            "N1", "N4", "N1", "N8", "N1", "N5", "N0");

    /** Each followed by the people one speaks to there. */
    List<Line> agencies() {
        var people = new PartnerPeople(council);
        return council.agencies().all().stream()
                .flatMap(agency -> Stream.concat(Stream.of(agency(agency)), people.at(agency)))
                .toList();
    }

    List<Line> children() {
        return council.courses().stream()
                .flatMap(course -> course.household().children().stream().map(child -> child(course, child)))
                .sorted(Comparator.comparing(Line::recordedAt).thenComparing(Line::key))
                .toList();
    }

    List<Line> referrals() {
        var lines = new ArrayList<Line>();
        for (var referral : council.referrals()) {
            lines.add(received(referral));
            referral.decisions().forEach(decision -> lines.add(decided(referral, decision)));
            referral.decisions().stream()
                    .filter(decision -> decision.authorisedAt() != null)
                    .forEach(decision -> lines.add(Line.about(
                                    decision.id(),
                                    "AUTHORISATION",
                                    "authorisation-" + decision.number(),
                                    decision.authorisedAt(),
                                    Fields.of("answer", "agree"))
                            .by(decision.authorisedBy())));
        }
        return lines;
    }

    private Line agency(Agency agency) {
        var hub = agency.kind().equals("FAMILY_HUB");
        var contact =
                Fields.of("email", agency.mailbox()).and("telephone", Names.telephone(900 + agency.number() % 100));
        var data = Fields.of("name", agency.name())
                .and("kind", agency.kind())
                .and("source", agency.source())
                .and("area", agency.area() == null ? null : agency.area().areaName())
                .and(
                        "teamId",
                        hub && agency.area() != null
                                ? teamOf(agency, agency.area()).id()
                                : null)
                .and("contact", contact);
        var since = council.almanac().at(council.almanac().daysAgo(PARTNERS_SINCE_DAYS), 9 * 60);
        return Line.making("AGENCY", "agency-" + agency.number(), agency.id(), since, data);
    }

    /** The first hub of an area works with its first team, the second with its last. */
    private Team teamOf(Agency hub, Area area) {
        var first = hub.name().equals(area.hubs().getFirst());
        return council.teams().forSector(area.sector(first ? 1 : area.sectors()));
    }

    private Line child(Course course, Child child) {
        var almanac = council.almanac();
        var known = almanac.at(almanac.openOnOrBefore(almanac.daysAgo(course.knownDaysAgo(child))), 0);
        var details = Fields.of("fullName", child.fullName())
                .and(child.isExpected() ? "expectedDateOfBirth" : "dateOfBirth", child.born())
                .and("sex", child.sex())
                .and("nhsNumber", child.nhsNumber())
                .and("upn", child.upn())
                .and("address", course.household().address())
                .and("postcode", course.household().postcode())
                .and("school", child.school() == null ? null : child.school().name())
                .and("language", child.language())
                .and("ethnicity", child.ethnicity())
                .and("disabilities", child.disabilities().isEmpty() ? null : child.disabilities());
        var data = Fields.of("laChildId", child.laChildId()).and("details", details);
        return Line.making("CHILD", child.laChildId(), child.id(), known, data);
    }

    private Line received(Referral referral) {
        var telling = referral.telling();
        var agency = referral.agency();
        var data = Fields.of("source", referral.source())
                .and("channel", referral.channel())
                .and("agencyId", agency == null ? null : agency.id())
                .and("referrer", telling.referrer() == null ? null : referrer(telling.referrer()))
                .and("childIds", childIds(referral))
                .and("concern", telling.concern())
                .and("childsOwnWords", telling.childsOwnWords())
                .and(
                        "supportTried",
                        telling.tried().stream().map(ReferralLines::tried).toList())
                .and("consent", consent(telling.withoutConsent()))
                .and("immediateRisk", telling.immediateRisk());
        return Line.making("REFERRAL", "referral-" + referral.number(), referral.id(), referral.receivedAt(), data);
    }

    private static List<String> childIds(Referral referral) {
        return referral.approach().endings().keySet().stream()
                .map(child -> child.id().toString())
                .toList();
    }

    private static Fields referrer(Telling.Person person) {
        return Fields.of("fullName", person.fullName())
                .and("role", person.role())
                .and("email", person.email())
                .and("telephone", person.telephone())
                .and("wantsFeedback", person.wantsFeedback());
    }

    private static Object tried(Telling.Tried tried) {
        return Fields.of("what", tried.what())
                .and("byWhom", tried.byWhom())
                .and("since", tried.since())
                .and("result", tried.result())
                .present();
    }

    private static Fields consent(@Nullable String without) {
        return Fields.of("given", without == null).and("reasonToDispense", without);
    }

    private static Line decided(Referral referral, Decision decision) {
        var data = Fields.of("childId", decision.child().id())
                .and("outcome", decision.outcome())
                .and("level", decision.level())
                .and("rationale", decision.rationale())
                .and("primaryNeed", need(decision))
                .and("urgent", decision.urgent());
        return Line.about(referral.id(), "DECISION", "decision-" + decision.number(), decision.decidedAt(), data)
                .withId(decision.id())
                .by(decision.decidedBy());
    }

    /** Where a case opens. Now and then nobody names it. */
    private static @Nullable String need(Decision decision) {
        return switch (decision.outcome()) {
            case "STRATEGY_DISCUSSION" -> "N1";
            case "SINGLE_ASSESSMENT" -> NEEDS.get(decision.number() % NEEDS.size());
            case "CLA_REQUEST" -> "N1";
            case "PRIVATE_FOSTERING" -> "N8";
            default -> null;
        };
    }
}
