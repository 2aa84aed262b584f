package org.holdfast.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What went wrong, in the form of RFC 9457. It never repeats a value that was sent. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(description = "What went wrong (RFC 9457). Never repeats a value that was sent.")
public record Problem(
        @Schema(
                description = "A page that explains this kind of problem",
                example = "/problems/invalid",
                maxLength = 200)
        String type,

        @Schema(example = "The request is not valid", maxLength = 200)
        String title,

        @Schema(example = "422") int status,

        @Schema(example = "One part of the request is not valid", maxLength = 2000) @Nullable String detail,

        @Schema(description = "The path that was asked for", example = "/v1/referrals", maxLength = 2000)
        String instance,

        @Schema(description = "Stable, for programs to switch on", example = "invalid", maxLength = 100)
        String code,

        @Schema(
                description = "Name it when you ask for help",
                example = "7f0c4e9e-6a2f-4b57-9a4e-0f6f0a3f2f11",
                maxLength = 64)
        String requestId,

        @Schema(description = "Each part of the request that is at fault")
        List<Fault> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** The same, where what is at fault was sent as a field of something larger. */
    public Problem within(String field) {
        var outside = errors.stream().map(fault -> fault.within(field)).toList();
        return new Problem(type, title, status, detail, instance, code, requestId, outside);
    }

    /**
     * One part of the request that is at fault.
     *
     * @param pointer RFC 6901, into the body; absent where a parameter is at fault
     * @param parameter the query or header parameter at fault
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Fault")
    public record Fault(
            @Schema(example = "#/children/0/dateOfBirth", maxLength = 500) @Nullable String pointer,

            @Schema(example = "limit", maxLength = 100) @Nullable String parameter,

            @Schema(example = "past-or-present", maxLength = 100)
            String code,

            @Schema(example = "must be a date in the past or in the present", maxLength = 2000)
            String detail) {

        private Fault within(String field) {
            return pointer == null ? this : at("#/" + field + pointer.substring(1), code, detail);
        }

        static Fault at(String pointer, String code, String detail) {
            return new Fault(pointer, null, code, detail);
        }
    }
}
