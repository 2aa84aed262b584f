package org.holdfast.local;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The first page, made anew for each look so that it says how the parts are now. */
record LandingPage(Home home, Ports ports, SignIns signIns) {

    private static final Map<ServiceName, String> WHAT_IT_IS = Map.of(
            ServiceName.REFERRAL, "The front door: referrals, decisions, partners, the child index",
            ServiceName.CASELOAD, "Cases, allocation that explains itself, who is my social worker",
            ServiceName.WORKFORCE, "Teams, people, absences, who comes and who leaves",
            ServiceName.DIRECT_WORK, "The toolkit, and what workers and children do with it");

    String html() {
        return GatewayPages.needed("/gateway/page.html")
                .replace("{{council}}", council())
                .replace("{{services}}", each(Stream.of(ServiceName.values()).map(this::service)))
                .replace("{{people}}", people())
                .replace(
                        "{{parts}}",
                        each(new Parts(home, ports).all().parallelStream().map(LandingPage::part)))
                .replace("{{referral}}", address(ServiceName.REFERRAL))
                .replace("{{caseload}}", address(ServiceName.CASELOAD))
                .replace("{{directwork}}", address(ServiceName.DIRECT_WORK))
                .replace("{{kafka}}", Integer.toString(ports.kafka()))
                .replace("{{keycloak}}", Integer.toString(ports.keycloak()));
    }

    /** Only where it has been brought in. */
    private String council() {
        try {
            var loaded = home.firstDataLoaded();
            return Files.exists(loaded) && Files.readString(loaded).equals("saltmere")
                    ? GatewayPages.needed("/gateway/council.html")
                            .replace(
                                    "{{day}}", Files.readString(home.firstDay()).strip())
                    : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String service(ServiceName service) {
        var address = address(service);
        return """
                <li><h3>%s</h3><p>%s</p><p class="links"><a href="%s/swagger-ui">Try it</a>\
                <a href="%s/openapi">OpenAPI, YAML</a><a href="%s/openapi?format=json">JSON</a>\
                <a href="%s">Health</a></p></li>""".formatted(
                        service.serviceName(),
                        WHAT_IT_IS.get(service),
                        address,
                        address,
                        address,
                        new ServiceLaunch(home, ports, service).ready());
    }

    private String people() {
        var sees = new Properties();
        try {
            sees.load(new StringReader(GatewayPages.needed("/gateway/people.properties")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return each(signIns.all().stream()
                .map(signIn -> "<tr><th scope=\"row\">%s</th><td>%s</td><td>%s</td></tr>"
                        .formatted(signIn.name(), signIn.role(), sees.getProperty(signIn.name(), ""))));
    }

    private static String part(Part part) {
        return "<tr><th scope=\"row\">%s</th><td>%d</td><td class=\"state %s\">%s</td></tr>"
                .formatted(part.name(), part.port(), part.ready() ? "ready" : "not-ready", part.state());
    }

    private String address(ServiceName service) {
        return "http://localhost:" + ports.service(service);
    }

    private static String each(Stream<String> fragments) {
        return fragments.collect(Collectors.joining("\n"));
    }
}
