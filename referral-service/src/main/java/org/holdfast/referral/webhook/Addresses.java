package org.holdfast.referral.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where webhooks may go: by https, and to no address inside the council's own network. */
@ApplicationScoped
class Addresses {

    private static final int LONGEST = 2000;

    private final boolean insideToo;

    /** @param insideToo for a council that runs a partner's gateway in its own network, where http is allowed too */
    Addresses(@ConfigProperty(name = "holdfast.webhooks.inside-too", defaultValue = "false") boolean insideToo) {
        this.insideToo = insideToo;
    }

    /** Looked at again before each attempt: a name may point elsewhere by then. */
    boolean mayBeCalled(String url) {
        try {
            var uri = new URI(url);
            var host = uri.getHost();
            if (host == null || uri.getUserInfo() != null || url.length() > LONGEST) {
                return false;
            }
            return insideToo
                    ? Set.of("https", "http").contains(uri.getScheme())
                    : "https".equals(uri.getScheme())
                            && Arrays.stream(InetAddress.getAllByName(host)).noneMatch(Addresses::isInside);
        } catch (URISyntaxException | UnknownHostException nowhere) {
            return false;
        }
    }

    private static boolean isInside(InetAddress address) {
        return address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || isUniqueLocal(address);
    }

    /** fc00::/7, the private addresses of version 6. */
    private static boolean isUniqueLocal(InetAddress address) {
        return address.getAddress().length == 16 && (address.getAddress()[0] & 0xfe) == 0xfc;
    }
}
