package org.holdfast.directwork.sheet;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.holdfast.directwork.toolkit.Drawing;
import org.holdfast.directwork.toolkit.Tool;
import org.jspecify.annotations.Nullable;

/** Writes a tool's sheet as HTML, from which the other forms are made. It is well-formed XML as well, for the printer's sake. */
@ApplicationScoped
class Sheet {

    private final Template sheet;

    Sheet(@Location("sheet.html") Template sheet) {
        this.sheet = sheet;
    }

    String of(Tool tool, Variant variant) {
        return sheet.data("text", tool.text())
                .data("version", tool.toolVersion())
                .data("easyRead", variant == Variant.EASY_READ)
                .data("svg", drawing(tool.text().drawing()))
                .render();
    }

    static @Nullable String drawing(Drawing drawing) {
        if (drawing == Drawing.NONE) {
            return null;
        }
        var name = "/drawings/%s.svg"
                .formatted(drawing.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        try (var file = Objects.requireNonNull(Sheet.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
