package org.holdfast.local;

import java.io.PrintStream;
import java.util.concurrent.CountDownLatch;
import org.holdfast.local.embedded.BrokerAccess;
import org.holdfast.local.embedded.CannotStart;
import org.holdfast.local.embedded.DatabaseAccess;
import org.holdfast.local.embedded.Secrets;

/** A second process of one service beside the first, over the same database and broker; it stays until it is told to stop. */
record Replica(Home home, Ports ports, ServiceName service, Tuning tuning, PrintStream out) {

    int run() {
        if (!Lock.held(home.lock())) {
            throw new CannotStart(
                    "Nothing runs over " + home.directory() + " that it could stand beside: ./holdfast up first.");
        }
        var beside = ports.ofReplica(1);
        var environment = new ServiceEnvironment(
                service,
                beside,
                DatabaseAccess.to(service.database(), ports.postgresql(), home.postgresql()),
                BrokerAccess.to(home.kafka(), ports.kafka()).clientProperties(service.brokerUser()),
                Secrets.in(home.keys()));
        var launch = new ServiceLaunch(home, beside, service).with(environment.variables(), tuning.serviceJava());
        var keeper = Keeper.start(launch, home.run(), new Progress(out));
        Runtime.getRuntime().addShutdownHook(new Thread(keeper::close, "stop"));
        keeper.awaitReady();
        keeper.keep();
        out.println("A second " + service.serviceName() + " answers on http://localhost:" + beside.service(service)
                + ", its health on " + beside.management(service) + "; Ctrl-C stops it.");
        stay();
        return 0;
    }

    private static void stay() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
