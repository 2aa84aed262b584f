package org.holdfast.benchmarks.speed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.holdfast.benchmarks.load.Answer;
import org.holdfast.benchmarks.load.Connection;
import org.holdfast.benchmarks.load.Request;
import org.holdfast.contracts.TypedId;
import org.holdfast.local.KeptTokens;
import org.holdfast.local.Running;
import org.holdfast.local.ServiceName;
import org.holdfast.local.Tokens;

/** One caller who does one thing after the other, at whichever service it takes. Not for two at a time. */
final class Api implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int ATTEMPTS = 10;
    private static final int CONFLICT = 409;

    private final Map<ServiceName, Connection> connections = new EnumMap<>(ServiceName.class);
    private final List<Long> nanos = new ArrayList<>();
    private final Running running;
    private final Tokens tokens;

    Api(Running running) {
        this(running, new KeptTokens(running.tokens()));
    }

    Api(Running running, Tokens tokens) {
        this.running = running;
        this.tokens = tokens;
    }

    JsonNode get(String as, ServiceName service, String path) {
        var address = running.endpoints().of(service).resolve(path);
        return json(path, answer(service, Request.get(address, tokens.bearer(as))));
    }

    /** Once more where somebody else changed the record at the same moment, as any client would. */
    JsonNode post(String as, ServiceName service, String path, String body) {
        var address = running.endpoints().of(service).resolve(path);
        for (var attempt = 1; ; attempt++) {
            var key = TypedId.fresh().toString();
            var answer = answer(service, Request.post(address, tokens.bearer(as), key, body));
            if (attempt == ATTEMPTS || answer.status() != CONFLICT) {
                return json(path, answer);
            }
        }
    }

    /** How long each answer took, in the order of the requests. */
    List<Long> nanos() {
        return nanos;
    }

    private Answer answer(ServiceName service, Request request) {
        var connection = connections.computeIfAbsent(
                service, each -> Connection.to(running.endpoints().of(each)));
        var begun = System.nanoTime();
        var answer = connection.send(request);
        nanos.add(System.nanoTime() - begun);
        return answer;
    }

    private static JsonNode json(String path, Answer answer) {
        if (!answer.isGood()) {
            throw new CannotMeasure(path + " is answered by " + answer.status() + ": " + answer.text());
        }
        try {
            return JSON.readTree(answer.text());
        } catch (JsonProcessingException e) {
            throw new CannotMeasure(path + " is answered by something else than JSON", e);
        }
    }

    @Override
    public void close() {
        connections.values().forEach(Connection::close);
    }
}
