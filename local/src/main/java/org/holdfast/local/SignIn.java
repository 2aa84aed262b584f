package org.holdfast.local;

import java.util.Map;

/** Somebody of the demonstration who can ask the realm for a token. */
sealed interface SignIn {

    String name();

    String role();

    /** What is sent to the realm's token endpoint. */
    Map<String, String> form();

    record Person(String name, String role, String password) implements SignIn {
        @Override
        public Map<String, String> form() {
            return Map.of(
                    "grant_type", "password", "client_id", "holdfast-cli", "username", name, "password", password);
        }
    }

    record Client(String name, String role, String secret) implements SignIn {
        @Override
        public Map<String, String> form() {
            return Map.of("grant_type", "client_credentials", "client_id", name, "client_secret", secret);
        }
    }
}
