package org.holdfast.platform.problem;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The pages that the `type` of a problem points to. Each module brings the explanations of its own problems. */
@ApplicationScoped
public class ProblemPages {

    private static final Properties TEXTS = texts();

    void route(@Observes Router router) {
        router.get("/problems/:code").handler(ProblemPages::show);
    }

    /** Whether a problem of this code is explained on a page. */
    public static boolean explains(String code) {
        return TEXTS.containsKey(code + ".title") && TEXTS.containsKey(code + ".text");
    }

    /** What a problem of this code is called. */
    public static String title(String code) {
        return TEXTS.getProperty(code + ".title", code);
    }

    private static void show(RoutingContext page) {
        var code = page.pathParam("code");
        if (!explains(code)) {
            page.response().setStatusCode(404).end();
            return;
        }
        page.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8")
                .end("""
                        <!doctype html><html lang="en"><meta charset="utf-8"><title>%1$s</title>
                        <h1>%1$s</h1><p>%2$s</p><p>Code: <code>%3$s</code></p></html>
                        """.formatted(title(code), TEXTS.getProperty(code + ".text"), code));
    }

    private static Properties texts() {
        var texts = new Properties();
        try {
            var files = Thread.currentThread().getContextClassLoader().getResources("META-INF/problems.properties");
            while (files.hasMoreElements()) {
                try (var file = new InputStreamReader(files.nextElement().openStream(), StandardCharsets.UTF_8)) {
                    texts.load(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
