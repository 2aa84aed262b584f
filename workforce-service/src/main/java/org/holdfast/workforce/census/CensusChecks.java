package org.holdfast.workforce.census;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Looks at a return before it is sent, person by person. */
record CensusChecks(CensusYear year) {

    private static final BigDecimal MOST_CASES = BigDecimal.valueOf(50);
    private static final int YOUNGEST = 21;

    List<CensusProblem> of(List<CensusPerson> people, List<CensusPerson> withoutNumber) {
        if (people.isEmpty()) {
            return List.of(CensusProblem.of(CensusRule.NO_ONE, null));
        }
        return Stream.concat(
                        people.stream()
                                .flatMap(person ->
                                        rules(person).stream().map(rule -> CensusProblem.of(rule, person.id()))),
                        withoutNumber.stream().map(person -> CensusProblem.of(CensusRule.NO_NUMBER, person.id())))
                .toList();
    }

    private List<CensusRule> rules(CensusPerson person) {
        var rules = new ArrayList<CensusRule>();
        var details = person.details();
        if (details == null) {
            rules.add(CensusRule.NO_DETAILS);
        }
        if (details == null || details.qualificationInstitutions().isEmpty()) {
            rules.add(CensusRule.NO_INSTITUTION);
        }
        if (details != null) {
            rules.addAll(ofDetails(person, details));
        }
        if (person.isInPost() && person.cases() == null) {
            rules.add(CensusRule.NO_CASES);
        }
        if (person.cases() != null
                && BigDecimal.valueOf(person.cases()).compareTo(MOST_CASES.multiply(person.fte())) > 0) {
            rules.add(CensusRule.TOO_MANY_CASES);
        }
        return rules;
    }

    private List<CensusRule> ofDetails(CensusPerson person, CensusDetails details) {
        var rules = new ArrayList<CensusRule>();
        if (details.dateOfBirth() == null) {
            rules.add(CensusRule.NO_BIRTHDAY);
        } else if (details.dateOfBirth().plusYears(YOUNGEST).isAfter(year.reference())) {
            rules.add(CensusRule.TOO_YOUNG);
        }
        if (details.qualificationLevel() == null) {
            rules.add(CensusRule.NO_LEVEL);
        }
        if (details.startOrigin() == null && person.hasStartedWithin(year)) {
            rules.add(CensusRule.NO_ORIGIN);
        }
        if (details.contractWeeks() == null && person.terms() == CensusPerson.Terms.AGENCY) {
            rules.add(CensusRule.NO_CONTRACT_WEEKS);
        }
        return rules;
    }
}
