package org.holdfast.local.embedded;

import java.nio.file.Path;
import java.util.Map;

/** How the broker over a directory is reached and set up, in its own process or from another. */
public final class BrokerAccess {

    private static final int PARTITIONS = 6;

    private final int port;
    private final Secrets secrets;

    private BrokerAccess(int port, Secrets secrets) {
        this.port = port;
        this.secrets = secrets;
    }

    /** Makes what passwords there are not yet, so that whoever asks later finds the same in the file. */
    public static BrokerAccess to(Path directory, int port) {
        var access = new BrokerAccess(port, Secrets.in(directory.resolve("passwords.properties")));
        for (var user : BrokerUser.values()) {
            var unused = access.password(user);
        }
        return access;
    }

    /** Makes the topics, users and grants of the contract, or finds them as they are. */
    public void provision() {
        provision(PARTITIONS);
    }

    public void provision(int partitions) {
        new BrokerProvisioning(Map.copyOf(clientProperties(BrokerUser.ADMIN)), this::password).provision(partitions);
    }

    /** What a client needs to reach the broker as this user. */
    public Map<String, String> clientProperties(BrokerUser user) {
        return BrokerSignIn.properties(bootstrapServers(), user, password(user));
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    public int port() {
        return port;
    }

    String password(BrokerUser user) {
        return secrets.password(user.userName());
    }
}
