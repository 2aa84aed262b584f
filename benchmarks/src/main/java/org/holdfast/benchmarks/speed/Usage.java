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

    /** Each request as it will be sent, with a token that is good for some minutes. */
    Supplier<Request> requests(Running running);
}
