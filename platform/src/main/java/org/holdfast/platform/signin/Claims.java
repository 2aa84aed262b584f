package org.holdfast.platform.signin;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Under which names the council's identity provider says whose token it is. Read once, and not for every request. */
@Singleton
class Claims {

    private final String worker;
    private final String agency;

    Claims(
            @ConfigProperty(name = "holdfast.sign-in.worker-claim", defaultValue = "worker_id") String worker,
            @ConfigProperty(name = "holdfast.sign-in.agency-claim", defaultValue = "agency_id") String agency) {
        this.worker = worker;
        this.agency = agency;
    }

    String worker() {
        return worker;
    }

    String agency() {
        return agency;
    }
}
