package org.holdfast.local.saltmere;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.holdfast.local.Installation;
import org.holdfast.local.ServiceName;

/**
 * Waits until caseload-service has heard of everyone: an allocation that is refused because the person is not known yet would come
 * in after the next one on the same case, which would be the wrong order.
 */
record Acquaintance(Installation into) {

    private static final int OK = 200;
    private static final int PATIENCE = 120;
    private static final Duration PAUSE = Duration.ofMillis(500);

    void withEveryone(Workforce workforce) {
        try (var http = HttpClient.newHttpClient()) {
            for (var colleague : workforce.all()) {
                awaitKnown(http, colleague);
            }
        } catch (IOException e) {
            throw new IllegalStateException(
                    ServiceName.CASELOAD.serviceName() + " cannot be reached: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for " + ServiceName.CASELOAD.serviceName(), e);
        }
    }

    private void awaitKnown(HttpClient http, Colleague colleague) throws IOException, InterruptedException {
        var address = into.services().of(ServiceName.CASELOAD).resolve("/v1/caseloads/" + colleague.id());
        for (var attempt = 0; attempt < PATIENCE; attempt++) {
            var request = HttpRequest.newBuilder(address)
                    .header("Authorization", "Bearer " + into.tokens().bearer("service-manager"))
                    .build();
            if (http.send(request, BodyHandlers.discarding()).statusCode() == OK) {
                return;
            }
            Thread.sleep(PAUSE);
        }
        throw new IllegalStateException(ServiceName.CASELOAD.serviceName() + " has not heard of " + colleague.id());
    }
}
