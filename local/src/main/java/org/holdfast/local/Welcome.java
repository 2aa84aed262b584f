package org.holdfast.local;

import java.io.PrintStream;

/** What somebody who has just started everything wants to know. */
record Welcome(Home home, Ports ports, SignIns signIns, PrintStream out) {

    private static final String SERVICE = "  %-20s %-34s %-32s %s%n";
    private static final String SIGN_IN = "  %-20s %-20s %s%n";

    void say(double seconds) {
        out.printf(
                "%nHoldfast is ready after %.0f seconds and uses %s of memory.%n%n",
                seconds, Memory.mebibytes(new Parts(home, ports).memory()));
        out.printf("  Start here           http://localhost:%d%n%n", ports.gateway());
        services();
        people();
        out.printf("""

                  A token      ./holdfast token social-worker
                               curl -H "Authorization: Bearer $(./holdfast token social-worker)" http://localhost:%d/…
                  Keycloak     http://localhost:%d (admin; its password is in %s)
                  Logs         ./holdfast logs referral-service, or %s
                  Stop         Ctrl-C here, or ./holdfast down elsewhere; the data stays
                """, ports.service(ServiceName.CASELOAD), ports.keycloak(), home.keys(), home.logs());
        out.flush();
    }

    private void services() {
        out.printf(SERVICE, "Service", "Try it", "Description", "Health");
        for (var service : ServiceName.values()) {
            var address = "http://localhost:" + ports.service(service);
            out.printf(
                    SERVICE,
                    service.serviceName(),
                    address + "/swagger-ui",
                    address + "/openapi",
                    new ServiceLaunch(home, ports, service).ready());
        }
    }

    private void people() {
        out.println();
        out.printf(SIGN_IN, "Sign in as", "with", "who is");
        for (var signIn : signIns.all()) {
            switch (signIn) {
                case SignIn.Person person -> out.printf(SIGN_IN, person.name(), person.password(), person.role());
                case SignIn.Client client -> out.printf(SIGN_IN, client.name(), "(client credentials)", client.role());
            }
        }
    }
}
