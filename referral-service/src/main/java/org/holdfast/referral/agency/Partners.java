package org.holdfast.referral.agency;

import jakarta.enterprise.context.ApplicationScoped;
import org.holdfast.contracts.AgencyId;
import org.holdfast.platform.problem.NotPermitted;
import org.holdfast.platform.signin.Caller;

/**
 * On whose behalf a partner's system calls. The token names the agency; what is on record here can only narrow that down. An agency
 * that is not in the directory is let in: no referral is turned away because a directory lags behind.
 */
@ApplicationScoped
public class Partners {

    private final Agencies agencies;
    private final ApiClients clients;
    private final Caller caller;

    Partners(Agencies agencies, ApiClients clients, Caller caller) {
        this.agencies = agencies;
        this.clients = clients;
        this.caller = caller;
    }

    public AgencyId calling() {
        var agency = caller.agency();
        if (clients.latest(caller.client())
                .filter(client -> !client.mayCallFor(agency))
                .isPresent()) {
            throw new NotPermitted("This program may not call for this agency");
        }
        if (agencies.isKnown(agency) && !agencies.isOpen(agency)) {
            throw new NotPermitted("This agency is no longer a partner");
        }
        return agency;
    }
}
