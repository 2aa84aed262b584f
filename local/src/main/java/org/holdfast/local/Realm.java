package org.holdfast.local;

import java.net.URI;

/** The addresses of the realm that signs people and systems in. */
record Realm(URI address) {

    static Realm at(Ports ports) {
        return new Realm(URI.create("http://localhost:" + ports.keycloak() + "/realms/holdfast"));
    }

    URI authorization() {
        return URI.create(address + "/protocol/openid-connect/auth");
    }

    URI token() {
        return URI.create(address + "/protocol/openid-connect/token");
    }

    URI configuration() {
        return URI.create(address + "/.well-known/openid-configuration");
    }
}
