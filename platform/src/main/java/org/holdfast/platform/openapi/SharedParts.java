package org.holdfast.platform.openapi;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** What operations refer to instead of repeating it: headers that are sent, headers that come back, and problems. */
final class SharedParts {

    static final String IF_MATCH = "If-Match";
    static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    static final String ETAG = "ETag";
    static final String LOCATION = "Location";
    static final String LINK = "Link";
    static final String REPLAYED = "Idempotency-Replayed";
    static final String WWW_AUTHENTICATE = "WWW-Authenticate";
    static final String RETRY_AFTER = "Retry-After";

    private static final String RATE_LIMIT = "RateLimit";
    private static final String RATE_LIMIT_POLICY = "RateLimit-Policy";
    private static final String REQUEST_ID = "X-Request-ID";
    private static final String CORRELATION_ID = "X-Correlation-ID";
    private static final String SOME_ID = "7f0c4e9e-6a2f-4b57-9a4e-0f6f0a3f2f11";

    /** Accepted on every request, and given back on every answer. */
    static final List<String> EVERYWHERE = List.of(REQUEST_ID, CORRELATION_ID);

    /** On every answer; described where it is needed. */
    static final List<String> OF_LIMITS = List.of(RETRY_AFTER, RATE_LIMIT, RATE_LIMIT_POLICY);

    private static final Map<String, Text> SENT = Map.of(
            REQUEST_ID,
            new Text(
                    "Names this request, 8 to 64 letters, digits, dots, dashes or underscores; made up where it is missing",
                    SOME_ID,
                    64),
            CORRELATION_ID,
            new Text("Shared by all that follows from one first request, in the same form", SOME_ID, 64),
            IF_MATCH,
            new Text("The ETag of the version you mean to change", "\"3\"", 255),
            IDEMPOTENCY_KEY,
            new Text("Your own, fresh for each new request, the same for each retry; kept 30 days", SOME_ID, 255));

    private static final Map<String, Text> RETURNED = Map.of(
            REQUEST_ID,
            new Text("The id of this request", SOME_ID, 64),
            CORRELATION_ID,
            new Text("Shared by all that follows from one first request", SOME_ID, 64),
            ETAG,
            new Text("The version of the record, to be sent as If-Match", "\"3\"", 50),
            LOCATION,
            new Text("Where the new record is", "/v1/…/0199f3a2-0000-7000-8000-00000000a001", 2000),
            LINK,
            new Text("The next page, rel=\"next\"; absent on the last page", "</v1/…?cursor=…>; rel=\"next\"", 4000),
            REPLAYED,
            new Text("true where this request had been done before and only its receipt is given again", "true", 4),
            WWW_AUTHENTICATE,
            new Text("The scheme to sign in with", "Bearer", 200),
            RETRY_AFTER,
            new Text("After how many seconds to try again", "5", 10),
            RATE_LIMIT,
            new Text(
                    "By quota: how many are left, and in how many seconds all are there again",
                    "\"requests\";r=0;t=60",
                    200),
            RATE_LIMIT_POLICY,
            new Text(
                    "The quotas of one caller, each with its window in seconds",
                    "\"requests\";q=12000;w=60, \"writes\";q=6000;w=60",
                    200));

    private SharedParts() {}

    private record Text(String description, String example, int longest) {

        Schema schema() {
            return OASFactory.createSchema()
                    .addType(SchemaType.STRING)
                    .maxLength(longest)
                    .example(example);
        }
    }

    static void addTo(OpenAPI document) {
        var components = document.getComponents();
        SENT.keySet().stream().sorted().forEach(name -> components.addParameter(name, described(name, false)));
        new TreeMap<>(RETURNED)
                .forEach((name, text) -> components.addHeader(
                        name,
                        OASFactory.createHeader()
                                .description(text.description())
                                .schema(text.schema())));
        for (var answer : ProblemAnswer.values()) {
            components.addResponse(answer.key(), answer.response());
        }
    }

    static Parameter parameter(String name) {
        return OASFactory.createParameter().ref("#/components/parameters/" + name);
    }

    /** Differs from the shared one, which may be left out. */
    static Parameter required(String name) {
        return described(name, true);
    }

    static Header header(String name) {
        return OASFactory.createHeader().ref("#/components/headers/" + name);
    }

    private static Parameter described(String name, boolean required) {
        var text = Objects.requireNonNull(SENT.get(name));
        return OASFactory.createParameter()
                .in(Parameter.In.HEADER)
                .name(name)
                .description(text.description())
                .required(required)
                .schema(text.schema());
    }
}
