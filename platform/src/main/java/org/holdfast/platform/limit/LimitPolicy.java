package org.holdfast.platform.limit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalInt;

/** How much of one replica the council lets one caller have, and how much work a replica takes on. */
@ConfigMapping(prefix = "holdfast.limits")
interface LimitPolicy {

    /** Within which the quotas hold. What was used comes back evenly over it. */
    @WithDefault("60s")
    Duration window();

    /** Of one caller within the window, whatever the method. */
    @WithDefault("12000")
    int requests();

    /** Of one caller within the window, of those requests that may change something. */
    @WithDefault("6000")
    int writes();

    /** Requests of one caller at work at one moment: fewer than there are connections, so that it cannot hold them all. */
    @WithDefault("8")
    int atWorkPerCaller();

    /** Requests of all callers at work at one moment. */
    @WithDefault("256")
    int atWork();

    /** Of clients for which the council sets other limits, by the client's name in the token. */
    Map<String, OfClient> clients();

    /** What differs for one client. */
    interface OfClient {
        OptionalInt requests();

        OptionalInt writes();

        OptionalInt atWork();
    }
}
