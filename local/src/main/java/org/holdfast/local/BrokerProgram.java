package org.holdfast.local;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.holdfast.local.embedded.CannotStart;
import org.holdfast.local.embedded.EmbeddedBroker;

/** Kafka as a process: it dies alone, and is started again alone. */
public final class BrokerProgram {

    private BrokerProgram() {}

    /** @param arguments the directory of the data, and the port */
    public static void main(String[] arguments) throws InterruptedException {
        LauncherLog.toTheTerminal();
        try {
            var broker = EmbeddedBroker.start(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
            Runtime.getRuntime().addShutdownHook(new Thread(broker::close, "stop"));
        } catch (CannotStart e) {
            System.err.println(e.sentence());
            System.exit(1);
        }
        new CountDownLatch(1).await();
    }
}
