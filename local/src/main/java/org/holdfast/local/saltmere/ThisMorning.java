package org.holdfast.local.saltmere;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.holdfast.local.Installation;
import org.holdfast.local.ServiceName;

/**
 * What people do today, by the same calls as anyone: history raises no tasks, so two of Pat's workers look at a child of another
 * team for a reason that is not on record, and Pat is asked to speak with them.
 */
record ThisMorning(Installation into, Council council) {

    private static final int CREATED = 201;

    void happens() {
        var elsewhere = council.teams().get(Ids.TEAM.of(2));
        var children = new Figures(council)
                .openCases().stream()
                        .filter(file -> file.team().equals(elsewhere))
                        .map(CaseFile::child)
                        .limit(2)
                        .toList();
        breakTheGlass("sasha.worker", children.getFirst(), "Covering duty: the school rang about this child today.");
        breakTheGlass("ravi.worker", children.getLast(), "The family stood at the desk and asked who their worker is.");
        into.progress().accept("Saltmere: this morning's tasks wait for Pat");
    }

    private void breakTheGlass(String worker, Child child, String why) {
        var body = "{\"reason\": \"COVERING_DUTY\", \"explanation\": \"%s\", \"minutes\": 60}".formatted(why);
        var address = "/v1/children/" + child.id() + "/access-grants";
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(
                            into.services().of(ServiceName.CASELOAD).resolve(address))
                    .header("Authorization", "Bearer " + into.tokens().bearer(worker))
                    .header("Content-Type", "application/json")
                    .header("Idempotency-Key", "saltmere-" + worker)
                    .POST(BodyPublishers.ofString(body))
                    .build();
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != CREATED) {
                throw new IllegalStateException(worker + " could not break the glass: " + answer.body());
            }
        } catch (IOException e) {
            throw new IllegalStateException(
                    ServiceName.CASELOAD.serviceName() + " cannot be reached: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted on " + worker + "'s behalf", e);
        }
    }
}
