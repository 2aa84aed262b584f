package org.holdfast.platform.figures;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;

/** Figures in the form that the caller accepts: JSON, a sheet (CSV) or a chart (SVG). */
public final class Accepted {

    private Accepted() {}

    public static Response answer(
            HttpHeaders headers, Object figures, Supplier<String> sheet, Supplier<BarChart> chart) {
        return switch (asked(headers)) {
            case Sheet.MEDIA_TYPE -> Response.ok(sheet.get(), Sheet.MEDIA_TYPE).build();
            case BarChart.MEDIA_TYPE ->
                Response.ok(chart.get().svg(), BarChart.MEDIA_TYPE).build();
            default -> Response.ok(figures, MediaType.APPLICATION_JSON).build();
        };
    }

    private static String asked(HttpHeaders headers) {
        return headers.getAcceptableMediaTypes().stream()
                .map(type -> type.getType() + "/" + type.getSubtype())
                .findFirst()
                .orElse(MediaType.APPLICATION_JSON);
    }
}
