package org.holdfast.benchmarks.growth;

import java.util.Map;
import java.util.TreeMap;

/**
 * How much there is after five years, counted in referrals; everything else stands to them as it does in England, where 3.1 million
 * come in five years and 35,000 people work on 400,000 open cases.
 */
public record Size(long referrals) {

    /** As many as a council of middling size has in five years. */
    private static final long OF_ONE_COUNCIL = 20_000;

    private static final long OPEN_AT_ONE_FRONT_DOOR = 300;
    private static final long ENGLAND = 3_100_000;
    private static final long OPEN_CASES_IN_ENGLAND = 400_000;
    private static final long STAFF_IN_ENGLAND = 35_000;
    private static final long CASES_OF_A_WORKER = 17;
    private static final long WORKERS_OF_A_TEAM = 8;
    private static final long TEAMS_OF_A_MANAGER = 5;
    private static final long SUPERVISIONS_OF_A_WORKER = 26;
    private static final long LOOKS_AT_A_CHILD = 2;
    private static final long MOST_NAMES = 200_000;

    public Size {
        if (referrals < 100) {
            throw new IllegalArgumentException("Fewer than 100 referrals are no council");
        }
    }

    /** Six to five referrals, and their brothers and sisters. */
    public long children() {
        return referrals * 6 / 5 + 2;
    }

    public long openReferrals() {
        return share(referrals, OPEN_AT_ONE_FRONT_DOOR, OF_ONE_COUNCIL);
    }

    public long cases() {
        return children() * 2 / 5;
    }

    public long openCases() {
        return share(referrals, OPEN_CASES_IN_ENGLAND, ENGLAND);
    }

    public long workers() {
        return share(openCases(), 1, CASES_OF_A_WORKER);
    }

    public long teams() {
        return upTo(workers(), WORKERS_OF_A_TEAM);
    }

    public long staff() {
        return workers() + teams() + managers() + others();
    }

    private long managers() {
        return upTo(teams(), TEAMS_OF_A_MANAGER);
    }

    /** Who hold no cases and lead nobody. */
    private long others() {
        return Math.max(1, share(referrals, STAFF_IN_ENGLAND, ENGLAND) - workers() - teams() - managers());
    }

    long names() {
        return Math.min(MOST_NAMES, Math.max(50, children() / 10));
    }

    /** As the scripts call them. */
    Map<String, Long> parameters() {
        var parameters = new TreeMap<String, Long>();
        parameters.put("referrals", referrals);
        parameters.put("children", children());
        parameters.put("open_referrals", openReferrals());
        parameters.put("cases", cases());
        parameters.put("open_cases", openCases());
        parameters.put("workers", workers());
        parameters.put("teams", teams());
        parameters.put("managers", managers());
        parameters.put("others", others());
        parameters.put("councils", upTo(referrals, OF_ONE_COUNCIL));
        parameters.put("supervisions", workers() * SUPERVISIONS_OF_A_WORKER);
        parameters.put("looks", children() * LOOKS_AT_A_CHILD);
        parameters.put("handled_events", upTo(referrals, 10));
        parameters.put("names", names());
        return parameters;
    }

    private static long share(long all, long part, long of) {
        return Math.max(1, all * part / of);
    }

    private static long upTo(long all, long of) {
        return (all + of - 1) / of;
    }
}
