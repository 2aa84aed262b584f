package org.holdfast.caseload.dailyfeed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FeedPostTest {

    @Test
    void aCallGoesToTheCouncilsOwnAddressAndTellsHowItWasTaken() throws Exception {
        var bodies = new ArrayList<String>();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/children_social_care_data/999/children", exchange -> {
            bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(
                    exchange.getRequestHeaders()
                                    .getFirst("Ocp-Apim-Subscription-Key")
                                    .equals("key")
                            ? 204
                            : 401,
                    -1);
            exchange.close();
        });
        server.start();
        var base = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/api");
        var child = JsonNodeFactory.instance.objectNode().put("la_child_id", "SZ1");

        assertThat(new FeedPost().post(base, Optional.of("key"), "999", List.of(child)))
                .contains(204);
        assertThat(new FeedPost().post(base, Optional.of("wrong"), "999", List.of(child)))
                .contains(401);
        server.stop(0);
        assertThat(new FeedPost().post(base, Optional.of("key"), "999", List.of(child)))
                .isEmpty();
        assertThat(bodies).first().isEqualTo("[{\"la_child_id\":\"SZ1\"}]");
    }
}
