package org.holdfast.benchmarks.load;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Answers every request with the same JSON and does nothing else, over the server that the services stand on: what is left of a
 * service without all that it does. A process of its own, so that it has what a service has.
 */
public final class EmptyEndpoint {

    private EmptyEndpoint() {}

    /** Takes the file that holds the JSON, and says on which port it answers. */
    public static void main(String[] arguments) throws IOException {
        var json = Files.readString(Path.of(arguments[0]));
        var server = Vertx.vertx().createHttpServer();
        server.requestHandler(request ->
                request.response().putHeader("Content-Type", "application/json").end(json));
        var listening = server.listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
        System.out.println(listening.actualPort());
    }
}
