package org.holdfast.local.saltmere;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whom the front door speaks to at its partners. One school has lost its safeguarding lead, so that the directory has a gap to show. */
final class PartnerPeople {

    private static final int SCHOOL_WITHOUT_A_LEAD = 8;
    private static final int LONGEST_THERE_DAYS = 1500;
    private static final int FIRST_TELEPHONE = 300;

    private final Council council;
    private final Dice dice;
    private final Names names;

    PartnerPeople(Council council) {
        this.council = council;
        this.dice = Dice.of(Saltmere.SEED, "partner people");
        this.names = new Names(dice);
    }

    Stream<Line> at(Agency agency) {
        var roles = roles(agency);
        return IntStream.range(0, roles.size()).mapToObj(place -> person(agency, place, roles.get(place)));
    }

    private static List<String> roles(Agency agency) {
        return switch (agency.kind()) {
            case "SCHOOL" ->
                agency.number() == SCHOOL_WITHOUT_A_LEAD
                        ? List.of("HEAD_TEACHER", "DEPUTY_SAFEGUARDING_LEAD")
                        : List.of("HEAD_TEACHER", "SAFEGUARDING_LEAD", "DEPUTY_SAFEGUARDING_LEAD");
            case "VIRTUAL_SCHOOL" -> List.of("VIRTUAL_SCHOOL_HEAD");
            case "SCHOOL_NURSING" -> List.of("SCHOOL_NURSE", "SCHOOL_NURSE");
            case "FAMILY_HUB" -> List.of("HUB_LEAD", "LEAD_PRACTITIONER");
            default -> List.of("CONTACT");
        };
    }

    private Line person(Agency agency, int place, String role) {
        var almanac = council.almanac();
        var since = almanac.openOnOrBefore(almanac.daysAgo(dice.between(30, LONGEST_THERE_DAYS)));
        var data = Fields.of("fullName", names.colleague())
                .and("role", role)
                .and("email", agency.mailbox())
                .and("telephone", Names.telephone(FIRST_TELEPHONE + agency.number() * 4 + place))
                .and("since", since);
        var key = "agency-%d-person-%d".formatted(agency.number(), place);
        return Line.about(agency.id(), "AGENCY_PERSON", key, almanac.inOfficeHours(since, dice), data)
                .withId(Ids.AGENCY_PERSON.of(agency.number() * 10 + place));
    }
}
