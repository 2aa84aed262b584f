package org.holdfast.local.embedded;

import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.common.config.SaslConfigs;
import org.apache.kafka.common.security.plain.PlainLoginModule;
import org.apache.kafka.common.security.scram.ScramLoginModule;

/** What a client of the broker is configured with to sign in. */
public final class BrokerSignIn {

    static final String MECHANISM = "SCRAM-SHA-512";
    static final String PROTOCOL = "SASL_PLAINTEXT";

    private BrokerSignIn() {}

    public static Map<String, String> properties(String bootstrapServers, BrokerUser user, String password) {
        return Map.of(
                CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                CommonClientConfigs.SECURITY_PROTOCOL_CONFIG,
                PROTOCOL,
                SaslConfigs.SASL_MECHANISM,
                MECHANISM,
                SaslConfigs.SASL_JAAS_CONFIG,
                scram(user, password));
    }

    static String scram(BrokerUser user, String password) {
        return ScramLoginModule.class.getName() + " required " + nameAndPassword(user, password) + ";";
    }

    /** For the controller's own listener, which must let its broker in before any SCRAM user can be read. */
    static String plain(BrokerUser user, String password) {
        return PlainLoginModule.class.getName() + " required " + nameAndPassword(user, password) + " user_"
                + user.userName() + "=\"" + password + "\";";
    }

    private static String nameAndPassword(BrokerUser user, String password) {
        return "username=\"" + user.userName() + "\" password=\"" + password + "\"";
    }
}
