package org.holdfast.benchmarks.peers;

import java.net.URI;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.holdfast.benchmarks.load.Answer;
import org.holdfast.benchmarks.load.Connection;
import org.holdfast.benchmarks.load.Request;

/**
 * One of them, and what is asked of it.
 *
 * @param database its own, in the PostgreSQL that our services use
 * @param program what follows {@code java} and its memory
 * @param records where they are sent to and read
 * @param record what is sent, {@code %s} being something that no other has
 * @param does in a sentence
 */
public record Peer(String name, String database, List<String> program, String records, String record, String does) {

    private static final Pattern ID = Pattern.compile("\"id\":\\s*\"([^\"]+)\"");
    private static final int DIFFERENT = 300;

    /** They look at nobody's token; ours is a header like any other to them. */
    private static final String NOBODY = "nobody";

    public static List<Peer> all() {
        return List.of(springRest(), fhir());
    }

    private static Peer springRest() {
        return new Peer(
                "a Spring REST sample",
                "peer_spring",
                List.of("-jar", "benchmarks/peers/spring-rest/target/spring-rest.jar"),
                "/referrals",
                """
                {"source": "2A", "referrer": "Jo Fenwick, Designated safeguarding lead",
                 "concern": "The older one came to school upset three mornings running and says there is shouting every night. %s",
                 "children": [
                  {"fullName": "Robin Example", "dateOfBirth": "2016-03-09", "sex": "F", "postcode": "SZ1 1AB"},
                  {"fullName": "Wren Example", "dateOfBirth": "2018-11-30", "sex": "M", "postcode": "SZ1 1AB"}]}
                """,
                "The Spring REST sample (Spring Boot, Spring Data JPA) checks that fields are there and inserts three rows.");
    }

    private static Peer fhir() {
        return new Peer(
                "a FHIR server",
                "peer_fhir",
                List.of(
                        "-cp",
                        "benchmarks/peers/fhir/target/fhir.jar:benchmarks/peers/fhir/target/lib/*",
                        "org.holdfast.peers.fhir.FhirServer"),
                "/fhir/ServiceRequest",
                """
                {"resourceType": "ServiceRequest", "status": "active", "intent": "order", "priority": "urgent",
                 "code": {"text": "Concern about a child"}, "subject": {"reference": "Patient/child-7"},
                 "authoredOn": "2026-11-23T09:30:00Z",
                 "note": [{"text": "The older one came to school upset three mornings running. %s"}]}
                """,
                "The FHIR server (HAPI, its own storage in PostgreSQL) takes one ServiceRequest about a child whom it knows, keeps its history and indexes it for search.");
    }

    public URI address(int port) {
        return URI.create("http://localhost:" + port);
    }

    /** One record after the other. */
    public Supplier<Request> writes(int port) {
        var address = address(port).resolve(records);
        return () -> Request.post(address, NOBODY, UUID.randomUUID().toString(), record.formatted(UUID.randomUUID()));
    }

    /** Some of what it keeps, in an order that is none; sent before it is read. */
    public Supplier<Request> reads(int port) {
        var writes = writes(port);
        try (var connection = Connection.to(address(port))) {
            var requests = IntStream.range(0, DIFFERENT)
                    .mapToObj(_ -> id(connection.send(writes.get())))
                    .map(id -> Request.get(address(port).resolve(records + "/" + id), NOBODY))
                    .toList();
            var random = new Random();
            return () -> requests.get(random.nextInt(requests.size()));
        }
    }

    private static String id(Answer answer) {
        var id = ID.matcher(answer.text());
        if (!answer.isGood() || !id.find()) {
            throw new IllegalStateException("It answers " + answer.status() + ": " + answer.text());
        }
        return id.group(1);
    }
}
