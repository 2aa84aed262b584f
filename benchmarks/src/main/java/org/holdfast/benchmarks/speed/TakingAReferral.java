package org.holdfast.benchmarks.speed;

import org.holdfast.local.ServiceName;

/** A school refers a family; the front door looks at its tray and at each child, decides, and a manager agrees where it takes one. */
record TakingAReferral(Families families, Outcome outcome) implements Errand {

    private static final String FRONT_DOOR = "dana.frontdoor";
    private static final String MANAGER = "morgan.manager";

    @Override
    public void run(Api api) {
        var referral = api.post("partner-school", ServiceName.REFERRAL, "/v1/referrals", families.next())
                .path("id")
                .asText();
        api.get(FRONT_DOOR, ServiceName.REFERRAL, "/v1/referrals?limit=20");
        for (var child : api.get(FRONT_DOOR, ServiceName.REFERRAL, "/v1/referrals/" + referral)
                .path("children")) {
            decide(api, referral, child.path("childId").asText());
        }
    }

    private void decide(Api api, String referral, String child) {
        api.get(FRONT_DOOR, ServiceName.REFERRAL, "/v1/children/" + child);
        api.get(FRONT_DOOR, ServiceName.REFERRAL, "/v1/children/" + child + "/referrals");
        var decisions = "/v1/referrals/" + referral + "/decisions";
        var decision = api.post(FRONT_DOOR, ServiceName.REFERRAL, decisions, outcome.decision(child));
        if (decision.path("status").asText().equals("PENDING")) {
            var address = decisions + "/" + decision.path("id").asText();
            api.get(MANAGER, ServiceName.REFERRAL, address);
            api.post(MANAGER, ServiceName.REFERRAL, address + "/authorisation", "{\"answer\": \"agree\"}");
        }
    }
}
