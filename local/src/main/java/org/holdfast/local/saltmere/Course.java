package org.holdfast.local.saltmere;

import java.util.List;

/** What a household has had to do with the council, in order of time. */
record Course(Household household, List<Approach> approaches, List<CasePlan> cases) {

    /** When the council first wrote the child down. */
    int knownDaysAgo(Child child) {
        var referred = approaches.stream()
                .filter(approach -> approach.endings().containsKey(child))
                .mapToInt(Approach::daysAgo);
        var opened = cases.stream().filter(plan -> plan.child().equals(child)).mapToInt(CasePlan::openedDaysAgo);
        return java.util.stream.IntStream.concat(referred, opened).max().orElseThrow();
    }
}
