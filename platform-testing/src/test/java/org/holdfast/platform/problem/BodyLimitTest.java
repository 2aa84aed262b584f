package org.holdfast.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.holdfast.example.parcel.Parcelling.PACKER;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BodyLimitTest {

    private static final int LIMIT = 12 << 20;

    @TestHTTPResource("/v1/parcels")
    URI parcels;

    @Test
    void aBodyThatSaysItIsTooLongIsTurnedAwayWithAProblemThatNamesTheRequest() throws Exception {
        var answer = send(BodyPublishers.ofByteArray(spaces(LIMIT + 1)));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue(Problem.MEDIA_TYPE);
        assertThat(answer.headers().firstValue("X-Request-ID")).hasValue("much-too-long");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        var problem = new ObjectMapper().readTree(answer.body());
        assertThat(problem.path("code").asText()).isEqualTo("request-entity-too-large");
        assertThat(problem.path("detail").asText()).isEqualTo("A body ends at 12 MB; send more in parts");
        assertThat(problem.path("instance").asText()).isEqualTo("/v1/parcels");
        assertThat(problem.path("requestId").asText()).isEqualTo("much-too-long");
    }

    @Test
    void aBodyThatOnlyTurnsOutToBeTooLongIsTurnedAwayToo() throws Exception {
        var answer = send(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(spaces(LIMIT + 1))));
        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void aBodyOfJustTheLimitIsRead() throws Exception {
        var answer = send(BodyPublishers.ofByteArray(spaces(LIMIT)));
        assertThat(answer.statusCode()).isEqualTo(422);
    }

    private HttpResponse<String> send(BodyPublisher body) throws IOException, InterruptedException {
        try (var client = HttpClient.newBuilder().version(Version.HTTP_1_1).build()) {
            return client.send(
                    HttpRequest.newBuilder(parcels)
                            .header("Authorization", "Bearer " + Tokens.of(PACKER, Roles.WORKFORCE))
                            .header("Content-Type", "application/json")
                            .header("X-Request-ID", "much-too-long")
                            .POST(body)
                            .build(),
                    BodyHandlers.ofString());
        }
    }

    private static byte[] spaces(int howMany) {
        var body = new byte[howMany];
        Arrays.fill(body, (byte) ' ');
        return body;
    }
}
