package org.holdfast.benchmarks.speed;

import java.util.function.Supplier;
import org.holdfast.benchmarks.load.Request;
import org.holdfast.local.Running;
import org.holdfast.local.ServiceName;

/** Something that users ask of a service again and again. */
interface Usage {

    String name();

    ServiceName service();

    /** At least this part of what the database can do with the same statements. */
    double aim();

    /** Whose statements are its limit: its own, or those of a request that does the same for one. */
    default Usage limitedBy() {
        return this;
    }

    /** For how many requests of its limit one of its own stands. */
    default int each() {
        return 1;
    }

    /** Each request as it will be sent, with a token that is good for some minutes. */
    Supplier<Request> requests(Running running);
}
