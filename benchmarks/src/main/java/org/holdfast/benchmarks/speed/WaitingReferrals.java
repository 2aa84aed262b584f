package org.holdfast.benchmarks.speed;

import java.util.List;
import java.util.Random;
import org.holdfast.local.Running;
import org.holdfast.local.ServiceName;

/** As much in the front door's queue as a council has there on an ordinary day; what is missing comes in first. */
record WaitingReferrals(Api api) {

    static final String FRONT_DOOR = "dana.frontdoor";

    private static final String PAGE = "/v1/referrals?limit=20";
    private static final String LONGEST_LOOK = "/v1/referrals?limit=200";
    private static final int ENOUGH = 200;

    static List<String> page(Running running) {
        try (var api = new Api(running)) {
            new WaitingReferrals(api).fill();
        }
        return List.of(PAGE);
    }

    private void fill() {
        var families = new Families(new Random(), "SZ1 1", "SZ1 3", "SZ1 4");
        var there = api.get(FRONT_DOOR, ServiceName.REFERRAL, LONGEST_LOOK)
                .path("items")
                .size();
        for (var waiting = there; waiting < ENOUGH; waiting++) {
            api.post("partner-school", ServiceName.REFERRAL, "/v1/referrals", families.next());
        }
    }
}
