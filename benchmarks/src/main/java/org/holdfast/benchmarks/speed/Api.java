package org.holdfast.benchmarks.speed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.holdfast.benchmarks.load.Answer;
import org.holdfast.benchmarks.load.Connection;
import org.holdfast.benchmarks.load.Request;
import org.holdfast.contracts.TypedId;
import org.holdfast.local.KeptTokens;
import org.holdfast.local.Running;
import org.holdfast.local.ServiceName;
import org.holdfast.local.Tokens;

/** Calls a service once, for what must be there before anything can be measured. */
final class Api {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Running running;
    private final Tokens tokens;

    Api(Running running) {
        this.running = running;
        this.tokens = new KeptTokens(running.tokens());
    }

    JsonNode get(String as, ServiceName service, String path) {
        var address = running.endpoints().of(service).resolve(path);
        return send(service, path, Request.get(address, tokens.bearer(as)));
    }

    JsonNode post(String as, ServiceName service, String path, String body) {
        var address = running.endpoints().of(service).resolve(path);
        var key = TypedId.fresh().toString();
        return send(service, path, Request.post(address, tokens.bearer(as), key, body));
    }

    private JsonNode send(ServiceName service, String path, Request request) {
        Answer answer;
        try (var connection = Connection.to(running.endpoints().of(service))) {
            answer = connection.send(request);
        }
        if (!answer.isGood()) {
            throw new CannotMeasure(path + " is answered by " + answer.status() + ": " + answer.text());
        }
        try {
            return JSON.readTree(answer.text());
        } catch (JsonProcessingException e) {
            throw new CannotMeasure(path + " is answered by something else than JSON", e);
        }
    }
}
