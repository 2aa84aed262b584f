package org.holdfast.platform.codeset;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A closed set of codes, and where it comes from. */
@Schema(description = "A closed set of codes that the service accepts")
public record CodeSet(
        @Schema(example = "referral-source", maxLength = 100)
        String name,

        @Schema(example = "Who referred the child", maxLength = 500)
        String title,

        @Schema(description = "Where the set comes from", example = "Children in need census", maxLength = 500)
        String source,

        List<Code> codes) {

    /** One code and its meaning. */
    @Schema(name = "Code")
    public record Code(
            @Schema(example = "2A", maxLength = 50) String code,
            @Schema(example = "Schools", maxLength = 500) String label) {}

    public static <E extends Enum<E> & Coded> CodeSet of(String name, String title, String source, Class<E> codes) {
        var entries = Stream.of(codes.getEnumConstants())
                .map(code -> new Code(code.code(), code.label()))
                .toList();
        return new CodeSet(name, title, source, entries);
    }
}
