package org.holdfast.platform.openapi;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.holdfast.platform.problem.Problem;
import org.holdfast.platform.problem.ProblemPages;

/** The answers that are not the one asked for, each described once. */
enum ProblemAnswer {
    UNREADABLE(400, "unreadable", "The request is not well-formed JSON", "The request cannot be read"),
    NOT_SIGNED_IN(401, "not-signed-in", "Send a bearer token", "No bearer token, or one that is not valid here"),
    NOT_PERMITTED(403, "role-refused", "Your role does not allow this", "The caller's role does not allow this"),
    NOT_FOUND(404, "not-found", "There is no such record", "No such record, or no reason on record to see it"),
    NOT_ACCEPTABLE(
            406, "not-acceptable", "Not Acceptable", "There is no representation of a media type named in Accept"),
    CONFLICT(
            409,
            "changed-meanwhile",
            "The record was changed by someone else; read it again and retry",
            "The present state of the record forbids it, or someone else changed it"),
    STALE(
            412,
            "precondition-failed",
            "The record was changed since you read it",
            "The version named in If-Match is not the present one"),
    TOO_LARGE(
            413,
            "request-entity-too-large",
            "A body ends at 12 MB; send more in parts",
            "The body is larger than 12 MB; one sent without its length is cut off there, and answered without a document"),
    UNKNOWN_MEDIA_TYPE(
            415,
            "unsupported-media-type",
            "Unsupported Media Type",
            "The body is not of a media type that this operation takes"),
    INVALID(422, "invalid", "One part of the request is not valid", "The request is not valid, or would break a rule"),
    VERSION_MISSING(428, "precondition-required", "Send If-Match with the version you read", "If-Match is missing"),
    TOO_MANY(
            429,
            "too-many-requests",
            "You have used what one caller may ask in this time; see RateLimit",
            "The caller asks more than is one caller's due; nothing was done"),
    UNEXPECTED(
            500,
            "unexpected",
            "Something went wrong on our side; nothing was done",
            "A fault of the service; nothing was done"),
    UNAVAILABLE(
            503,
            "unavailable",
            "A part this service depends on is away; retry, a command with the same Idempotency-Key",
            "A part the service depends on is away, or more is asked of it than it can do at one time; retry after the"
                    + " seconds in Retry-After, a command with the same Idempotency-Key");

    private final int status;
    private final String code;
    private final String detail;
    private final String description;

    ProblemAnswer(int status, String code, String detail, String description) {
        this.status = status;
        this.code = code;
        this.detail = detail;
        this.description = description;
    }

    String status() {
        return String.valueOf(status);
    }

    /** As it is called among the shared responses. */
    String key() {
        return "Problem" + status;
    }

    APIResponse response() {
        var response = OASFactory.createAPIResponse().description(description);
        response.setContent(OASFactory.createContent()
                .addMediaType(
                        Problem.MEDIA_TYPE,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref(SchemaNames.PREFIX + "Problem"))
                                .example(example())));
        SharedParts.EVERYWHERE.forEach(header -> response.addHeader(header, SharedParts.header(header)));
        switch (this) {
            case NOT_SIGNED_IN ->
                response.addHeader(SharedParts.WWW_AUTHENTICATE, SharedParts.header(SharedParts.WWW_AUTHENTICATE));
            case UNAVAILABLE ->
                response.addHeader(SharedParts.RETRY_AFTER, SharedParts.header(SharedParts.RETRY_AFTER));
            case TOO_MANY ->
                SharedParts.OF_LIMITS.forEach(header -> response.addHeader(header, SharedParts.header(header)));
            default -> {}
        }
        return response;
    }

    private Map<String, Object> example() {
        var example = new LinkedHashMap<String, Object>();
        example.put("type", "/problems/" + code);
        example.put("title", ProblemPages.title(code));
        example.put("status", status);
        example.put("detail", detail);
        example.put("instance", "/v1/…");
        example.put("code", code);
        example.put("requestId", "7f0c4e9e-6a2f-4b57-9a4e-0f6f0a3f2f11");
        return example;
    }
}
